import type { Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { partsOfDay } from './date-words.ts';
import { placed } from './modifier.ts';
import { isPastVerb } from './tense.ts';
import { dayOf, mention, time } from './time-value.ts';

/** Days from the publication, or a TIMEX3 value without days. */
export const phrases: Record<string, number | string> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  now: 'PRESENT_REF',
  current: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  soon: 'FUTURE_REF',
  someday: 'FUTURE_REF',
  'these days': 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  'the present': 'PRESENT_REF',
  'the past': 'PAST_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};
const LONGEST_PHRASE = 4;
const firstOf = (phrase: string) => phrase.split(' ')[0] as string;
const firstWords: ReadonlySet<string> = new Set(Object.keys(phrases).map(firstOf));
const leadingWords: ReadonlySet<string> = new Set(
  Object.keys(phrases)
    .filter((phrase) => phrase.includes(' '))
    .map(firstOf),
);

/** `today`, `yesterday morning`, `now`, `recently`, `the past`, `these days`. */
export const relativeWord: Rule = placed(({ tokens, published }, at) => {
  const found = firstWords.has(tokens[at]?.key ?? '') ? readPhrase(tokens, at) : null;
  if (!found || isIdiom(tokens, at, found.next)) return null;
  const { value } = found;
  if (typeof value === 'string') return mention(at, found.next, time({ timex: value, year: 'reckoned' }));
  const isTonight = tokens[at]?.key === 'tonight';
  const part = isTonight ? 'TNI' : (partsOfDay[tokens[found.next]?.key ?? ''] ?? '');
  const next = part && !isTonight ? found.next + 1 : found.next;
  if (published === null) return mention(at, next, time({ timex: `XXXX-XX-XX${part}`, year: 'unknown' }));
  const day = dayOf(published + value, { year: 'reckoned' });
  return mention(at, next, part ? time({ ...day, type: 'time', timex: day.timex + part }) : day);
});

function readPhrase(tokens: readonly Token[], at: number): { value: number | string; next: number } | null {
  let phrase = '';
  let found: { value: number | string; next: number } | null = null;
  const longest = leadingWords.has(tokens[at]?.key ?? '') ? LONGEST_PHRASE : 1;
  for (let length = 1; length <= longest && tokens[at + length - 1]?.kind === 'word'; length += 1) {
    phrase = length === 1 ? (tokens[at] as Token).key : `${phrase} ${(tokens[at + length - 1] as Token).key}`;
    if (Object.hasOwn(phrases, phrase)) found = { value: phrases[phrase] as number | string, next: at + length };
  }
  return found;
}

/** "as soon as", "the past two years", "the moment he left", "at the present rate". */
function isIdiom(tokens: readonly Token[], at: number, next: number): boolean {
  const key = tokens[at]?.key;
  if (key === 'soon') return isSoonIdiom(tokens, at, next);
  if (key === 'current') return !isAdjective(tokens, at);
  if (key !== 'the' || tokens[next - 1]?.key === 'future' || tokens[next - 1]?.key === 'tomorrow') return false;
  const after = tokens[next];
  return (
    after?.kind === 'number' ||
    (after?.kind === 'word' && !/^(?:and|but|or|that|when|as|is|was|has|have|to|with|by|he|she|they|we|it)$/.test(after.key))
  );
}

/** "as soon as", "soon after", and "soon became", "was soon freed", which lie in the past. */
const isSoonIdiom = (tokens: readonly Token[], at: number, next: number) =>
  /^(?:as|too|so|was|were|had)$/.test(tokens[at - 1]?.key ?? '') ||
  /^(?:after|before)$/.test(tokens[next]?.key ?? '') ||
  (isPastVerb(tokens[next]) && !/^(?:be|is|are)$/.test(tokens[at - 1]?.key ?? ''));

/** "the current president", not "the current" of a river, "a current account" or "the current year", which has a rule of its own. */
const isAdjective = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.kind === 'word' &&
  !tokens[at]?.capital &&
  tokens[at - 1]?.key !== 'then' &&
  !/^(?:year|month|week|weekend|decade|century)$/.test(tokens[at + 1]?.key ?? '') &&
  !/^(?:account|accounts|affairs|and|or|of|in|was|is|fiscal|quarter)$/.test(tokens[at + 1]?.key ?? '');
