import type { Token } from '../tokens.ts';

export const ones: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);

/** Scales as words and as suffixes glued to digits, as powers of ten. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['lakh', 5],
  ['lakhs', 5],
  ['crore', 7],
  ['mn', 6],
  ['mln', 6],
  ['bn', 9],
  ['tn', 12],
  ['trn', 12],
]);

export interface WordsReading {
  value: number;
  /** The digits read after `point`, as text. */
  decimals: string;
  next: number;
}

/** Reads a number below a thousand or a plain count of hundreds in words: `twenty-one`, `two hundred and five`, `two-hundred-and-five`,
 * `nineteen hundred`. */
export function readSmallWords(tokens: readonly Token[], at: number): WordsReading | null {
  const below = readBelowHundred(tokens, at);
  let value = below?.value ?? 0;
  let next = below?.next ?? at;
  const isAHundred = !below && isArticle(tokens[at]) && tokens[at + 1]?.key === 'hundred';
  if (isAHundred) [value, next] = [1, at + 1];
  const hundred = afterHyphen(tokens, next);
  if (value > 0 && tokens[hundred]?.key === 'hundred') {
    value *= 100;
    next = hundred + 1;
    // "two hundred and five", but not "two hundred and 30 others".
    const rest = readBelowHundred(tokens, afterAnd(tokens, next));
    if (rest) [value, next] = [value + rest.value, rest.next];
  } else if (!below) return null;
  const { decimals, end } = readPoint(tokens, next);
  return { value, decimals, next: end };
}

/** The words of a number are joined before its noun: "a two-hundred-and-fifty-page book". */
const afterHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.key === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at;

export function afterAnd(tokens: readonly Token[], at: number): number {
  const start = afterHyphen(tokens, at);
  return tokens[start]?.key === 'and' ? afterHyphen(tokens, start + 1) : start;
}

function readBelowHundred(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const key = tokens[at]?.key ?? '';
  const ten = tens.get(key);
  if (ten === undefined) {
    const one = ones.get(key);
    return one === undefined ? null : { value: one, next: at + 1 };
  }
  const hyphen = tokens[at + 1]?.key === '-' && tokens[at + 2]?.glued ? 1 : 0;
  const one = ones.get(tokens[at + 1 + hyphen]?.key ?? '');
  if (one === undefined || one === 0 || one > 9) return { value: ten, next: at + 1 };
  return { value: ten + one, next: at + 2 + hyphen };
}

const MOST_DECIMALS = 20;
const isDigit = (number: number | undefined): number is number => number !== undefined && number < 10;

/** `one point two five` */
function readPoint(tokens: readonly Token[], at: number): { decimals: string; end: number } {
  let decimals = '';
  let end = at;
  if (tokens[at]?.key === 'point') {
    let next = at + 1;
    for (
      let digit = ones.get(tokens[next]?.key ?? '');
      isDigit(digit) && decimals.length < MOST_DECIMALS;
      digit = ones.get(tokens[next]?.key ?? '')
    ) {
      decimals += digit;
      next += 1;
    }
    if (decimals) end = next;
  }
  return { decimals, end };
}

/** Whether a word may begin a number: every rule asks this of every word. */
export const mayBeginNumber = (key: string): boolean => starters.has(key);

const starters = new Set([...ones.keys(), ...tens.keys(), 'a', 'an', 'half', 'quarter', 'hundred']);

export const isArticle = (token: Token | undefined): boolean => token?.key === 'a' || token?.key === 'an';
