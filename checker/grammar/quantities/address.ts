import type { Token } from '../tokens.ts';

const words = (list: string) => new Set(list.split(/\s+/));

const endings = words('st nd rd th');
const streets = words('road street st avenue ave lane drive boulevard blvd way square place court terrace crescent');

/** `575 Wilbraham Road`, `16-18 Industrial Avenue`, `the 90049 ZIP code`. */
export function isAddress(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  if (tokens[next]?.key === '-' && tokens[next]?.glued && tokens[next + 1]?.kind === 'number') next += 2;
  if (tokens[next]?.key === 'zip') return true;
  for (const end = next + 4; next < end; next += 1) {
    const token = tokens[next];
    if (!token || token.freshLine || (token.glued && token.kind !== 'word')) return false;
    if (!token.capital && token.kind !== 'number' && !endings.has(token.key)) return false;
    if (streets.has(token.key) && next > at + 1) return true;
  }
  return false;
}

/** `Dover, DE 19901` */
export function isZip(tokens: readonly Token[], at: number): boolean {
  const state = tokens[at - 1];
  const token = tokens[at] as Token;
  return token.end - token.start === 5 && state?.capital === true && tokens[at - 2]?.key === ',' && /^[a-z]{2}$/.test(state.key);
}

/** `555-0123`, `212-555-0123`: three or more digits, hyphen, exactly four digits. */
export function isPhoneNumber(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.key !== '-' && tokens[at - 1]?.key !== '-') return false;
  const digits = (i: number) => (tokens[i]?.kind === 'number' ? (tokens[i] as Token).key.length : 0);
  const joined = (i: number) => tokens[i]?.key === '-' && tokens[i]?.glued === true && tokens[i + 1]?.glued === true;
  if (digits(at) === 3 && joined(at + 1) && (digits(at + 2) === 4 || (digits(at + 2) === 3 && joined(at + 3)))) return true;
  return digits(at) >= 3 && (tokens[at] as Token).glued && joined(at - 1) && digits(at - 2) === 3 && digits(at) !== 3;
}
