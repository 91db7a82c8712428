/** Reads `{id,text,published}` lines and prints the times found, as TIMEX3. */
import { dayNumberOf } from '../checker/calendar.ts';
import { endOf, findMentions, startOf } from '../checker/grammar/find-mentions.ts';
import { readBounds } from '../checker/grammar/quantities/comparators.ts';
import type { Time } from '../checker/grammar/rule.ts';
import { answerLines } from './lines.ts';

await answerLines(({ id, text, published }: { id: string; text: string; published?: string }) => {
  const { tokens, mentions } = findMentions(text, published ? dayNumberOf(published.slice(0, 10)) : null);
  let free = 0;
  const timexes = mentions.flatMap(({ first, next, value }) => {
    const from = free;
    free = next;
    if (value.kind !== 'time') return [];
    const span = isCounted(value, tokens[first]?.key ?? '', tokens[next - 1]?.key ?? '')
      ? readBounds(tokens, first, next)
      : { first, next };
    return [
      {
        start: startOf(tokens, Math.max(from, span.first)),
        end: endOf({ text, tokens }, span.next),
        type: value.type.toUpperCase(),
        value: value.timex,
      },
    ];
  });
  return { id, timexes };
});

/** The corpora's spans hold the words that bound a length of time: "nearly two years", "at least 30 days", "about a week ago". */
function isCounted({ amount }: Time, from: string, last: string): boolean {
  return (amount !== null || last === 'ago') && !/^(?:the|past|last|next|first|these)$/.test(from);
}
