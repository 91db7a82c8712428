import { currencies } from './currencies.ts';
import { engineering } from './engineering.ts';
import { measures } from './measures.ts';
import type { Unit } from './unit.ts';

export type { Unit } from './unit.ts';

export const units: readonly Unit[] = [...measures, ...engineering, ...currencies];

export const unitById: ReadonlyMap<string, Unit> = new Map(units.map((u) => [u.id, u]));
/** By singular name in lower case, words joined by one space. */
export const unitByName: ReadonlyMap<string, Unit> = new Map(units.flatMap((u) => u.names.map((name) => [name, u] as const)));
export const unitBySymbol: ReadonlyMap<string, Unit> = new Map(units.flatMap((u) => u.symbols.map((symbol) => [symbol, u] as const)));
