/** Reads `{id,text,published}` lines and prints the times found, as TIMEX3. */
import { dayNumberOf } from '../checker/calendar.ts';
import { findMentions } from '../checker/grammar/find-mentions.ts';
import { answerLines } from './lines.ts';

await answerLines(({ id, text, published }: { id: string; text: string; published?: string }) => {
  const { tokens, mentions } = findMentions(text, published ? dayNumberOf(published.slice(0, 10)) : null);
  const timexes = mentions.flatMap(({ first, next, value }) =>
    value.kind === 'time'
      ? [{ start: tokens[first]?.start, end: tokens[next - 1]?.end, type: value.type.toUpperCase(), value: value.timex }]
      : [],
  );
  return { id, timexes };
});
