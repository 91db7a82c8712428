import type { Series } from '../facts/fact-index.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import { softenedFrom } from '../grammar/quantities/age.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { stem } from '../units/lemma.ts';
import { kindOf } from './families.ts';

/** "Orin, 27,", "Orin, not yet 30,", "Orin, 27 years old,": an age set beside a name. */
export function isAgeBeside(tokens: readonly Token[], age: Mention): boolean {
  if (age.value.kind !== 'quantity' || !age.value.modifiers.includes('age') || tokens[afterAge(tokens, age)]?.kind !== 'mark') return false;
  const comma = softenedFrom(tokens, age.first) - 1;
  return tokens[comma]?.key === ',' && tokens[comma - 1]?.capital === true;
}

const between = /^(?:,|--|[(]|who|is|was|now|then|just|only|not|yet|still|aged|age|turned)$/;

/** Whether an age is told right of a name that ends before a token: "Orin, who is 48,", "Orin, aged 48,", "Orin, then in his 40s,". */
export const isToldOf = (tokens: readonly Token[], { next }: { next: number }, { first }: Mention): boolean =>
  first > next && tokens.slice(next, first).every(({ key }) => between.test(key));

/** The last token of "50-year-old", from its number; null where it is no age. */
export function endOfAge(tokens: readonly Token[], { until, value }: Mention): number | null {
  const old = until + (tokens[until]?.key === '-' ? 1 : 0);
  return value.kind === 'quantity' && value.modifiers.includes('age') && tokens[old]?.key === 'old' ? old : null;
}

const afterAge = (tokens: readonly Token[], age: Mention): number => (endOfAge(tokens, age) ?? age.next - 1) + 1;

const LONGEST_CLAUSE = 14;
const present =
  /^(?:is|are|has|have|says|say|lives|works|plans|hopes|wants|faces|remains|stays|runs|leads|teaches|becomes|joins|succeeds|heads|serves|owns)$/;

/** "Orin, 27, is serving a sentence for the 1995 attack": an age beside a name whose own verb tells of the present, or that of who speaks ("said Orin, 27."). */
export function isAgeOfToday(tokens: readonly Token[], age: Mention): boolean {
  if (!isAgeBeside(tokens, age)) return false;
  const end = afterAge(tokens, age);
  if (tokens[end]?.key === '.') return true;
  for (let at = end + 1; at < end + LONGEST_CLAUSE; at += 1) {
    const token = tokens[at];
    if (!token || token.freshParagraph || /^[.;]$/.test(token.key)) return false;
    if (present.test(token.key)) return true;
    if (isPastVerb(token) || /^(?:was|were|had|did|will|would|then|when|in)$/.test(token.key)) return false;
  }
  return false;
}

export const DEATH = kindOf(stem('death'));

/** "age at death": it is what it was on that day. */
export const isAgeAtDeath = ({ phrases }: Series): boolean => phrases.some(({ stems }) => stems.some((word) => kindOf(word) === DEATH));
