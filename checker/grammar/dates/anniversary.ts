import { ones, tens } from '../quantities/number-words.ts';
import type { Mention } from '../rule.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { designators } from './designators.ts';
import { clauseFrom, lengthOf } from './offset.ts';
import { readOrdinal, type SpelledReading } from './spelled.ts';
import { duration, mention } from './time-value.ts';

const heads = new Set(['anniversary', 'birthday', 'jubilee']);
/** Anniversaries with names of their own, in years. */
const named = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['sesquicentennial', 150],
  ['sesquicentenary', 150],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
  ['tricentennial', 300],
  ['quadricentennial', 400],
  ['quincentenary', 500],
  ['quincentennial', 500],
]);
/** Those on which all agree: a diamond jubilee is of 60 years or of 75. */
const metals = tableOf({ silver: 25, ruby: 40, golden: 50 });

/** Tokens of the longest "twenty-fifth" and words between it and "anniversary". */
const FARTHEST_BACK = 6;
const MOST_BETWEEN = 2;

interface Length {
  count: number;
  unit: string;
  next: number;
}

/**
 * Anniversaries as the time since their event, and where it is named: `the 10th anniversary of the signing`, `its 70th anniversary`,
 * `a two-year anniversary`, `the centenary`. They are no TIMEX3 expressions, so no rule of the list reads them.
 */
export function findAnniversaries(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (const [at, { key, kind, capital }] of tokens.entries()) {
    if (kind !== 'word') continue;
    const count = capital ? undefined : named.get(key);
    const read = count ? written(tokens, at, at, { count, unit: 'year', next: at }) : heads.has(key) && readBack(tokens, at);
    if (read) found.push(read);
  }
  return found;
}

/** The length of time that stands before "anniversary", a word or two between: "70th", "third wedding", "two-year". */
function readBack(tokens: readonly Token[], head: number): Mention | null {
  for (let first = Math.max(0, head - FARTHEST_BACK); first < head; first += 1) {
    const length = readLength(tokens, first);
    if (!length || length.next > head || head - length.next > MOST_BETWEEN) continue;
    const between = tokens.slice(length.next, head);
    if (between.every(({ kind, glued, key }) => kind === 'word' && !glued && !/^(?:of|in|the|and|to|for)$/.test(key)))
      return written(tokens, first, head, length);
  }
  return null;
}

function readLength(tokens: readonly Token[], first: number): Length | null {
  const metal = metals[tokens[first]?.key ?? ''];
  if (metal) return { count: metal, unit: 'year', next: first + 1 };
  const ordinal = readCountedOrdinal(tokens, first);
  if (ordinal) return tokens[first - 1]?.key === '-' ? null : { count: ordinal.value, unit: 'year', next: ordinal.next };
  const token = tokens[first] as Token;
  const count =
    token.kind === 'number' ? (/^\d{1,3}$/.test(token.key) ? Number(token.key) : null) : (ones.get(token.key) ?? tens.get(token.key));
  const unitAt = first + (tokens[first + 1]?.key === '-' ? 2 : 1);
  const unit = tokens[unitAt]?.key ?? '';
  return count && /^(?:week|month|year)$/.test(unit) ? { count, unit, next: unitAt + 1 } : null;
}

/** `70th`, `150th`, `first`, `fiftieth`, `twenty-fifth` */
function readCountedOrdinal(tokens: readonly Token[], at: number): SpelledReading | null {
  const token = tokens[at] as Token;
  const ending = tokens[at + 1];
  if (token.kind === 'number')
    return /^\d{1,4}$/.test(token.key) && ending?.glued && /^(?:st|nd|rd|th)$/.test(ending.key)
      ? { value: Number(token.key), next: at + 2 }
      : null;
  const whole = token.key === 'hundredth' ? 100 : tens.get(token.key.replace(/ieth$/, 'y'));
  if (whole && /th$/.test(token.key)) return { value: whole, next: at + 1 };
  const rest = tens.has(token.key) && tokens[at + 1]?.key === '-' ? readOrdinal(tokens, at + 2) : null;
  if (rest && rest.value < 10) return { value: (tens.get(token.key) as number) + rest.value, next: rest.next };
  return readOrdinal(tokens, at);
}

/** With the tokens that name its event: those after "of", else those before "anniversary". */
function written(tokens: readonly Token[], first: number, head: number, { count, unit, next }: Length): Mention {
  const event = tokens[head + 1]?.key === 'of' ? clauseFrom(tokens, head + 2) : null;
  const amount = lengthOf(count, unit);
  const from = event ?? (next < head ? { first: next, next: head } : 'owner');
  const value = duration(`P${count}${designators[unit]?.letter}`, amount);
  return mention(first, head + 1, { ...value, offset: { side: 'after', amount, from, isAnniversary: true } });
}
