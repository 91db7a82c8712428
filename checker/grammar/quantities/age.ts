import type { Quantity, Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import { dress } from './dress.ts';
import { months } from './not-a-quantity.ts';
import { type NumberReading, readNumber } from './number.ts';
import { ones, tens } from './number-words.ts';
import { readRangeEnd } from './range.ts';
import { readUnitAfter } from './unit-after.ts';

/** Whether a number of years or months is an age: `22-year-old`, `95 years of age`, `18 month-old`, `two years old`. */
export function isAge(tokens: readonly Token[], next: number): boolean {
  const hyphen = tokens[next]?.key === '-' ? 1 : 0;
  return tokens[next + hyphen]?.key === 'old' || (tokens[next]?.key === 'of' && tokens[next + 1]?.key === 'age');
}

/** A bare number that is an age by what stands around it: `aged 48`, `ages 5 to 12`, `the age of 16`, `Maddon, 66, has`,
 * `Maddon, sixty-six, has`, `said Ann Maddon, 66.`, `she was 29 when`, `87 yo`. */
export const bareAge: Rule = (context, at) => {
  const { tokens } = context;
  const isAged = isLed(tokens, at);
  const number = isAged || mayBeAge(tokens, at) ? readNumber(tokens, at) : null;
  if (!number || (tokens[at] as Token).freshLine) return null;
  const isTold = isAged || isApposition(tokens, number) || isSpeakers(tokens, number) || isSaid(tokens, at, number.next);
  if (!isTold && tokens[number.next]?.key !== 'yo') return null;
  if (number.scale > 0 || number.value.gt(120) || readUnitAfter(context, number.next)) return null;
  const range = isAged ? readRangeEnd(context, number, null) : null;
  const { low, high, next } = range ?? { low: number.value, high: number.value, next: number.next };
  const read: Amount = { low, high, step: number.step, shape: range ? 'range' : 'value', first: at, next };
  const mention = dress(context, read, null);
  const end = tokens[next]?.key === 'yo' ? next + 1 : next;
  return { ...mention, next: end, until: end, value: { ...(mention.value as Quantity), unit: 'year', modifiers: ['age'], change: null } };
};

const mayBeAge = (tokens: readonly Token[], at: number) => {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return token.key.length < 4 && /^\d{1,3}$/.test(token.key);
  const before = tokens[at - 1]?.key ?? '';
  return being.has(before) || (before === ',' && isGrown(token.key));
};

/** "Anna, thirteen, won": below that, words after a comma are rather counts. */
const isGrown = (key: string) => tens.has(key) || (ones.get(key) ?? 0) > 12;

/** "aged 48", "at age 21", "over the age of 16", "aged between 18 and 24" */
function isLed(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at - 2]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  if (before === 'aged' || before === 'ages' || before === 'age') return true;
  return (before === 'of' && second === 'age') || (second === 'aged' && /^(?:between|over|under|about)$/.test(before));
}

const being = new Set(['is', 'was', 'be', 'turn', 'turns', 'turned', 'turning']);
const adverbs = new Set(['just', 'only', 'now', 'already', 'still', 'almost', 'nearly', 'barely', 'well', 'not', 'yet', 'over', 'under']);
const guesses = new Set(['about', 'around']);

/** The first of the words that bound or soften an age: "not yet 30". */
export function softenedFrom(tokens: readonly Token[], first: number): number {
  let at = first;
  while (adverbs.has(tokens[at - 1]?.key ?? '')) at -= 1;
  return at;
}

const people = new Set(['he', 'she', 'who']);
const closing = /^(?:[.,;:!?)"]|--|when|but|by|in|on|at|this|next|last|and)$/;

/** "she was 29 when", "he will be 35", "the boy turned 12": nothing is counted, and no place or score follows. */
function isSaid(tokens: readonly Token[], at: number, next: number): boolean {
  const verb = softenedFrom(tokens, guesses.has(tokens[at - 1]?.key ?? '') ? at - 1 : at) - 1;
  const key = tokens[verb]?.key ?? '';
  const after = tokens[next];
  if (!being.has(key) || (after && (!closing.test(after.key) || after.glued !== (after.kind === 'mark')))) return false;
  const following = tokens[next + 1];
  if ((following?.kind === 'number' && !following.freshLine) || /^(?:one|two)$/.test(tokens[at]?.key ?? '')) return false;
  return key.startsWith('turn') || people.has(tokens[verb - (key === 'be' ? 2 : 1)]?.key ?? '');
}

const persons = new Set(
  `man woman boy girl father mother son daughter husband wife brother sister partner grandfather grandmother teenager pensioner driver cyclist victim suspect
  gunman officer minister president chancellor actor actress singer comedian author player striker midfielder defender goalkeeper winger teacher student nurse
  doctor farmer lawyer builder soldier widow widower`.split(/\s+/),
);

/** "perhaps forty", "mostly tourists": a sentence that counts goes on like this, and nobody's age. */
const wavering = /^(?:per|perhaps|maybe|possibly|if|even|mostly|mainly|many|most|some|all|including)$/;

/** "Maddon, 66, has", "the driver, 43, was": a list of places and numbers ("Iowa, 45, Ohio, 33") goes on with a capital, an age with what the person did. */
function isApposition(tokens: readonly Token[], { first: number, next, value }: NumberReading): boolean {
  const first = softenedFrom(tokens, number);
  const name = tokens[first - 2];
  const following = tokens[next + 1];
  if (tokens[first - 1]?.key !== ',' || tokens[next]?.key !== ',' || name?.kind !== 'word' || months.has(name.key)) return false;
  if (!name.capital && !persons.has(name.key)) return false;
  if (first < number && placing.test(tokens[startOfName(tokens, first - 2) - 1]?.key ?? '') && !goesOn.test(following?.key ?? ''))
    return false;
  if (/^(?:,|and)$/.test(tokens[first - 3]?.key ?? '') || (/^(?:and|or)$/.test(following?.key ?? '') && tokens[next + 2]?.capital))
    return false;
  return following?.kind === 'word' && !following.capital && !following.freshLine && !wavering.test(following.key) && value.gt(2);
}

/** "cases in Lynn, over 60, are": a bound after these may be of anything, */
const placing = /^(?:in|at|of|by|from|near|for|to)$/;
/** but not where it goes on to say who somebody is: "the death of Maddon, not yet 40, an engineer". */
const goesOn = /^(?:an?|who|whose)$/;

function startOfName(tokens: readonly Token[], last: number): number {
  let at = last;
  while (tokens[at - 1]?.capital) at -= 1;
  return at;
}

const saying = /^(?:said|says|asked|added|recalled|explained|complained)$/;

/** "said Ann Maddon, 66.": who speaks may be told at the end of a sentence. */
function isSpeakers(tokens: readonly Token[], { first, next }: NumberReading): boolean {
  if (tokens[first - 1]?.key !== ',' || tokens[next]?.key !== '.' || !tokens[first - 2]?.capital) return false;
  return saying.test(tokens[startOfName(tokens, first - 2) - 1]?.key ?? '');
}
