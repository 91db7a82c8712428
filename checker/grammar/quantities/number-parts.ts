import { type Decimal, decimal } from '../../units/decimal.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';

export const vulgarFractions: Record<string, string> = {
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '⅓': '0.3333333333333333',
  '⅔': '0.6666666666666666',
  '⅛': '0.125',
  '⅜': '0.375',
  '⅝': '0.625',
  '⅞': '0.875',
};

/** ` 1/2` after a whole number, or `1/2` itself when `at` is its numerator. */
export function readSlashFraction(tokens: readonly Token[], at: number): { value: Decimal; next: number } | null {
  const slash = tokens[at + 1];
  if (slash?.kind !== 'mark' || (slash.key !== '/' && slash.key !== '⁄') || !slash.glued) return null;
  const over = tokens[at];
  const under = tokens[at + 2];
  if (over?.kind !== 'number' || under?.kind !== 'number' || !under.glued) return null;
  if (over.freshLine || tokens[at + 3]?.key === '/') return null;
  const a = Number(over.key);
  const b = Number(under.key);
  if (![2, 3, 4, 5, 8, 10, 16, 32, 64, 128].includes(b) || a >= b || a === 0) return null;
  return { value: decimal(a).div(b), next: at + 3 };
}

export function readGluedVulgar(tokens: readonly Token[], at: number): { value: Decimal; next: number } | null {
  const token = tokens[at];
  const value = token?.kind === 'mark' && token.glued ? vulgarFractions[token.key] : undefined;
  return value ? { value: decimal(value), next: at + 1 } : null;
}

const parts = tableOf({ half: '0.5', quarter: '0.25' });

/** `two and a half`, `two-and-a-half`, `three and a quarter` */
export function readAndAPart(tokens: readonly Token[], at: number): { value: string; next: number } | null {
  const hyphen = tokens[at]?.key === '-' && tokens[at]?.glued ? 1 : 0;
  const and = at + hyphen;
  const article = at + 1 + 2 * hyphen;
  const part = at + 2 + 3 * hyphen;
  if (tokens[and]?.key !== 'and' || tokens[article]?.key !== 'a') return null;
  const value = parts[tokens[part]?.key ?? ''];
  return value === undefined ? null : { value, next: part + 1 };
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `× 10^23`, `×10−30`, `x 10⁶` after a number: the power of ten it is multiplied by. */
export function readPowerOfTen(tokens: readonly Token[], at: number): { power: number; next: number } | null {
  if (!/^[×x*]$/.test(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== '10') return null;
  const caret = tokens[at + 2]?.key === '^' ? 1 : 0;
  const isNegative = /^[-−⁻]$/.test(tokens[at + 2 + caret]?.key ?? '');
  const start = at + 2 + caret + (isNegative ? 1 : 0);
  const read = tokens[start]?.glued ? readExponent(tokens, start, caret > 0 || isNegative) : null;
  return read && read.power < 100 ? { power: isNegative ? -read.power : read.power, next: read.next } : null;
}

function readExponent(tokens: readonly Token[], at: number, mayBeDigits: boolean): { power: number; next: number } | null {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return mayBeDigits && /^\d{1,2}$/.test(token.key) ? { power: Number(token.key), next: at + 1 } : null;
  let digits = '';
  let next = at;
  while (tokens[next]?.glued && superscripts.includes(tokens[next]?.key as string)) {
    digits += superscripts.indexOf(tokens[next]?.key as string);
    next += 1;
  }
  return digits ? { power: Number(digits), next } : null;
}
