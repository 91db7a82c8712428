import Big from 'big.js';

/** Exact decimals: what a text writes is what is compared. */
export type Decimal = Big;

/** Those met first, of a few digits: the same numbers are written again and again. */
const known = new Map<string | number, Decimal>();
const MOST_KNOWN = 4096;
const MOST_DIGITS = 6;

export function decimal(text: string | number): Decimal {
  const found = known.get(text);
  if (found) return found;
  const read = new Big(text);
  if (read.c.length <= MOST_DIGITS && known.size < MOST_KNOWN) known.set(text, read);
  return read;
}

const powers = new Map<number, Decimal>();

export function powerOfTen(exponent: number): Decimal {
  const found = powers.get(exponent);
  if (found) return found;
  const power = new Big(`1e${exponent}`);
  if (powers.size < MOST_KNOWN) powers.set(exponent, power);
  return power;
}

/** A decimal times a power of ten: its point is moved. */
export function timesPowerOfTen(value: Decimal, power: number): Decimal {
  const moved = new Big(value);
  if (moved.c[0] !== 0) moved.e += power;
  return moved;
}

/** 1550 → `1,550`, 0.75 → `0.75`, 1500000 → `1.5 million`. */
export function writtenNumber(value: Decimal): string {
  for (const [scale, word] of [
    ['1e12', 'trillion'],
    ['1e9', 'billion'],
    ['1e6', 'million'],
  ] as const) {
    if (value.abs().lt(scale)) continue;
    const scaled = value.div(scale);
    if (scaled.round(3).eq(scaled)) return `${scaled.toFixed()} ${word}`;
    break;
  }
  const [whole, fraction] = value.toFixed().split('.');
  const grouped = (whole as string).replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}
