/** Reads `{id,text,published}` lines and prints the times found, as TIMEX3. */
import { dayNumberOf } from '../checker/calendar.ts';
import { designators } from '../checker/grammar/dates/designators.ts';
import { endOf, findMentions, startOf } from '../checker/grammar/find-mentions.ts';
import { readBounds } from '../checker/grammar/quantities/comparators.ts';
import type { Mention, Time } from '../checker/grammar/rule.ts';
import type { Token } from '../checker/grammar/tokens.ts';
import { answerLines } from './lines.ts';

interface Timex {
  first: number;
  next: number;
  type: string;
  value: string;
}

await answerLines(({ id, text, published }: { id: string; text: string; published?: string }) => {
  const { tokens, mentions } = findMentions(text, published ? dayNumberOf(published.slice(0, 10)) : null);
  let free = 0;
  const timexes = mentions.flatMap((mention) => {
    const from = free;
    free = mention.next;
    return timexesOf(tokens, mention).map(({ first, next, ...timex }) => ({
      start: startOf(tokens, Math.max(from, first)),
      end: endOf({ text, tokens }, next),
      ...timex,
    }));
  });
  return { id, timexes };
});

function timexesOf(tokens: readonly Token[], { first, next, value }: Mention): Timex[] {
  if (value.kind !== 'time') return [];
  const type = value.type.toUpperCase();
  const ends = splitRange(tokens, first, next, value);
  if (ends) return ends.map((end) => ({ ...end, type }));
  const isBounded = isCounted(value, tokens[first]?.key ?? '', tokens[next - 1]?.key ?? '');
  return [{ ...(isBounded ? readBounds(tokens, first, next) : { first, next }), type, value: value.timex }];
}

/** The corpora's spans hold the words that bound a length of time: "nearly two years", "at least 30 days", "about a week ago". */
function isCounted({ amount }: Time, from: string, last: string): boolean {
  return (amount !== null || last === 'ago') && !/^(?:the|past|last|next|first|these)$/.test(from);
}

/** Each end of a range has its own timex in the corpora: "12 and 18 months" are P12M and P18M. */
function splitRange(tokens: readonly Token[], first: number, next: number, { type, amount }: Time): Omit<Timex, 'type'>[] | null {
  const named = designators[amount?.unit ?? ''];
  if (type !== 'duration' || !amount || !named || amount.low.eq(amount.high)) return null;
  const joint = tokens.findIndex(({ key }, at) => at > first && at < next && /^(?:to|or|and|-)$/.test(key));
  if (joint < 0) return null;
  const timex = (count: typeof amount.low) => `${named.before}${count.times(named.times)}${named.letter}`;
  return [
    { first, next: joint, value: timex(amount.low) },
    { first: joint + 1, next, value: timex(amount.high) },
  ];
}
