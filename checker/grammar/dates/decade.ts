import { civilDay, dayNumber } from '../../calendar.ts';
import type { Rule } from '../rule.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { placed } from './modifier.ts';
import { readOrdinal } from './spelled.ts';
import { mention, stretch, time, yearsOf } from './time-value.ts';

export const spelled: Record<string, number> = tableOf({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
});

/** Takes in the article, also before "early" and the like. */
const withArticle =
  (rule: Rule): Rule =>
  (context, at) => {
    const read = rule(context, at);
    return read && context.tokens[read.first - 1]?.key === 'the' ? { ...read, first: read.first - 1 } : read;
  };

/** `the 1990s`, `the early 2000s`, `the mid-'90s`, `the sixties`. */
export const decade: Rule = withArticle(
  placed(({ tokens, published }, at) => {
    const read = readDecade(tokens, at);
    if (!read) return null;
    const now = published === null ? 2000 : civilDay(published).year;
    const from = read.from >= 100 ? read.from : Math.floor(now / 100) * 100 + read.from;
    const start = from > now && read.from < 100 ? from - 100 : from;
    // "the 1800s" are mostly the whole century.
    const isCentury = start % 100 === 0 && start < 2000;
    const written = { year: read.from < 100 ? 'reckoned' : 'written' } as const;
    const value = isCentury
      ? yearsOf(String(start / 100), start, start + 99, written)
      : yearsOf(String(start / 10), start, start + 9, written);
    return mention(read.first, read.next, value);
  }),
);

/** The first year of a decade, of two digits where the century is not written. */
function readDecade(tokens: readonly Token[], at: number): { from: number; first: number; next: number } | null {
  const token = tokens[at];
  const s = tokens[at + 1];
  const word = spelled[token?.key ?? ''];
  if (word !== undefined) return leadsADecade(tokens[at - 1]?.key ?? '') ? { from: word, first: at, next: at + 1 } : null;
  if (token?.kind !== 'number' || s?.key !== 's' || !s.glued) return null;
  const isShort = /^\d0$/.test(token.key) && tokens[at - 1]?.key === "'" && token.glued;
  if (!isShort && !/^(?:1[0-9]|20)\d0$/.test(token.key)) return null;
  return { from: Number(token.key), first: isShort ? at - 1 : at, next: at + 2 };
}

/** "the sixties", not "in his sixties" */
const leadsADecade = (before: string) => /^(?:the|early|mid|late|-)$/.test(before);

/** `the 20th century`, `the nineteenth century`. */
export const century: Rule = placed(({ tokens }, at) => {
  const ordinal = readOrdinal(tokens, at);
  const hyphen = ordinal && tokens[ordinal.next]?.key === '-' ? 1 : 0;
  if (!ordinal || tokens[ordinal.next + hyphen]?.key !== 'century' || ordinal.value > 30) return null;
  const next = ordinal.next + hyphen + 1;
  const first = tokens[at - 1]?.key === 'the' && !hyphen ? at - 1 : at;
  if (/^(?:bc|bce)$/.test(tokens[next]?.key ?? '')) return mention(first, next + 1, time({ timex: `BC${ordinal.value - 1}` }));
  const from = (ordinal.value - 1) * 100;
  return mention(first, next, stretch(String(ordinal.value - 1).padStart(2, '0'), dayNumber(from, 1, 1), dayNumber(from + 100, 12, 31)));
});
