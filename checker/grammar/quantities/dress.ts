import type { Context, Mention, Quantity } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { isAge } from './age.ts';
import type { Amount } from './amount.ts';
import { readChange } from './change.ts';
import { readBounds } from './comparators.ts';
import { inMajorUnits, scaleQuantity } from './minor-units.ts';
import { readNoun, readNounBefore, readPerNumber } from './noun-after.ts';
import { isArticle } from './number-words.ts';
import { isWeight } from './pounds.ts';
import { readRate } from './rate.ts';
import { readUnitAfter, type UnitReading } from './unit-after.ts';
import { readUnitName } from './unit-name.ts';

interface Dressed extends UnitReading {
  modifiers: string[];
  /** The token after the noun that is counted, which the span leaves out. */
  until: number;
}

/** Adds unit, comparator, hedge and direction of change to an amount. */
export function dress(context: Context, read: Amount, money: string | null): Mention {
  const { tokens } = context;
  const close = readUnit(context, read, money);
  const end = close?.next ?? read.next;
  const bounds = readBounds(tokens, read.first, end, close?.until ?? end);
  // "40 or more guests"
  const unit = close ?? (bounds.next > end ? readUnit(context, { ...read, next: bounds.next }, null) : null);
  const quantity: Quantity = {
    kind: 'quantity',
    low: read.low,
    high: read.high,
    step: read.step,
    shape: read.shape,
    unit: unit?.unit ?? null,
    modifiers: unit?.modifiers ?? [],
    comparator: bounds.comparator,
    hedge: bounds.hedge,
    change: readChange(tokens, bounds.first, unit?.next ?? end, unit?.unit ?? null),
  };
  return {
    first: read.first,
    next: end,
    until: Math.max(unit?.until ?? end, bounds.next),
    value: inMajorUnits(scaleQuantity(quantity, unit?.power ?? 0)),
  };
}

function readUnit(context: Context, read: Amount, money: string | null): Dressed | null {
  const { text, tokens } = context;
  if (money) {
    const reading = readRate(text, tokens, { unit: money, next: afterCountry(tokens, read.next) });
    return { unit: reading.unit, next: reading.next, power: reading.power ?? 0, modifiers: [], until: reading.next };
  }
  const measured = readUnitAfter(context, read.next + ofA(tokens, read));
  if (measured) {
    const isPounds = measured.unit === 'GBP' && tokens[measured.next - 1]?.key.startsWith('pound');
    const unit = isPounds && isWeight(tokens, read.first, measured.next, read.high.lt(2000));
    const modifiers = isAge(tokens, measured.next) ? ['age'] : [];
    const { next, power = 0 } = measured;
    return { unit: unit ? 'lb' : measured.unit, next, power, modifiers, until: next };
  }
  const noun = readPerNumber(tokens, read.next) ?? readNoun(text, tokens, read) ?? readNounBefore(tokens, read);
  if (!noun) return null;
  const { unit, modifiers, next } = noun;
  return { unit, next: unit.startsWith('1/') ? next : read.next, power: 0, modifiers, until: next };
}

/** "1/16 of a pint", "half of an acre" */
function ofA(tokens: readonly Token[], { low, next }: Amount): number {
  if (tokens[next]?.key !== 'of' || !isArticle(tokens[next + 1]) || !low.lt(1) || low.lte(0)) return 0;
  return readUnitName(tokens, next + 2) ? 2 : 0;
}

/** "$75 U.S. per barrel" */
function afterCountry(tokens: readonly Token[], next: number): number {
  const country = tokens[next];
  const after = tokens[next + 1];
  return /^(?:us|canadian|usd)$/.test(country?.key ?? '') && country?.capital && !(after?.kind === 'word' && after.capital)
    ? next + 1
    : next;
}
