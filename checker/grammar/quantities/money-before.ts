import { isPlural, lemma } from '../../units/lemma.ts';
import { unitByName, unitBySymbol } from '../../units/units.ts';
import type { Token } from '../tokens.ts';
import { isArticle } from './number-words.ts';

export interface MoneyBefore {
  unit: string;
  first: number;
  /** A minus stands between the sign of money and the number: `$-50m`. */
  negative: boolean;
}

/** Signs of money that went through ASCII: a pound sign that became PS or #, a yen sign Y=. */
const lostSigns = [
  ['PS', 'GBP'],
  ['#', 'GBP'],
  ['Y=', 'JPY'],
] as const;
const moneyOfUnits = [...unitBySymbol].filter(([, { dimension }]) => dimension === 'money');
const signs: ReadonlyMap<string, string> = new Map([...lostSigns, ...moneyOfUnits.map(([symbol, { id }]) => [symbol, id] as const)]);
const LONGEST_SIGN = Math.max(...[...signs.keys()].map((sign) => sign.length));

/** A currency written before its number: `$`, `US$`, `US $`, `£`, `EUR`, `RM`. */
export function readMoneyBefore(text: string, tokens: readonly Token[], number: number): MoneyBefore | null {
  if (!tokens[number - 1] || (tokens[number] as Token).freshLine) return null;
  const negative = tokens[number - 1]?.key === '-' && tokens[number - 1]?.glued === true;
  const at = number - (negative ? 2 : 1);
  const prefix = tokens[at - 1];
  const mark = tokens[at];
  if (!mark || (negative && mark.kind !== 'mark')) return null;
  // "A $5 million gift" is no Australian money.
  if (prefix && !mark.freshLine && (mark.glued || (mark.key === '$' && !isArticle(prefix)))) {
    const length = prefix.end - prefix.start + mark.end - mark.start;
    const unit = length > LONGEST_SIGN ? null : moneyOf(text.slice(prefix.start, prefix.end) + text.slice(mark.start, mark.end));
    if (unit) return { unit, first: at - 1, negative };
  }
  const unit = mark.end - mark.start > LONGEST_SIGN ? null : moneyOf(text.slice(mark.start, mark.end));
  return unit && (mark.kind === 'mark' || mark.end - mark.start > 1) ? { unit, first: at, negative } : null;
}

const moneyOf = (symbol: string): string | null => signs.get(symbol) ?? null;

/** Suffixes that are scales beside money or people: elsewhere `m` is metres, `t` tonnes. */
const suffixes: ReadonlyMap<string, number> = new Map([
  ['m', 6],
  ['b', 9],
  ['t', 12],
]);
const run = /^(?:runners|hurdles|hurdlers|sprints|sprinters|finals|heats|swimmers|champions|races|medallists|medalists)$/;

/** The scale of a suffix glued to a number: `$350m`; without a sign of money only before what is counted by millions (`12m euros`, `5m people`). */
export function moneyScale(tokens: readonly Token[], at: number, hasMoney = true): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.glued) return null;
  const power = suffixes.get(token.key) ?? null;
  if (hasMoney || power === null) return power;
  const after = tokens[at + 1];
  if (after?.kind !== 'word' || after.glued || after.freshLine) return null;
  const isMoney = unitByName.get(lemma(after.key))?.dimension === 'money';
  return isMoney || (token.key === 'm' && isPlural(after.key) && !run.test(after.key)) ? power : null;
}
