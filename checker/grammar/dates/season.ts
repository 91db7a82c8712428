import { civilDay, dayNumber } from '../../calendar.ts';
import type { Rule } from '../rule.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { readYear } from './date-words.ts';
import { placed } from './modifier.ts';
import { readTense } from './tense.ts';
import { mention, stretch, time } from './time-value.ts';

/** From the first day of the meteorological season to the last of the astronomical one, as month and day, in the north. */
export const seasons: Record<string, { code: string; from: readonly [number, number]; to: readonly [number, number] }> = tableOf({
  spring: { code: 'SP', from: [3, 1], to: [6, 21] },
  summer: { code: 'SU', from: [6, 1], to: [9, 23] },
  fall: { code: 'FA', from: [9, 1], to: [12, 21] },
  autumn: { code: 'FA', from: [9, 1], to: [12, 21] },
  winter: { code: 'WI', from: [12, 1], to: [3, 21] },
});
const leads: Record<string, number> = { last: -1, this: 0, next: 1, past: -1, coming: 1, previous: -1 };

/** `last summer`, `fall 1998`, `the winter of 1994`, `in the spring`. */
export const season: Rule = placed(({ tokens, published }, at) => {
  const named = tokens[at]?.kind === 'word' ? seasons[tokens[at]?.key ?? ''] : undefined;
  if (!named) return null;
  const of = tokens[at + 1]?.key === 'of' ? 1 : 0;
  const year = readYearOf(tokens, at, of);
  const before = tokens[at - 1]?.key ?? '';
  const lead = Object.hasOwn(leads, before) ? (leads[before] as number) : null;
  if (!year && lead === null && !isSpokenOf(tokens[at - 2]?.key ?? '', before, tokens[at + 1]?.key ?? '')) return null;
  const first = lead !== null ? at - (/^(?:the|this)$/.test(tokens[at - 2]?.key ?? '') ? 2 : 1) : before === 'the' ? at - 1 : at;
  const next = year?.next ?? at + 1;
  if (!year && published === null) return mention(first, next, time({ timex: `XXXX-${named.code}`, year: 'unknown' }));
  const tense = lead !== null && lead !== 0 ? (lead < 0 ? 'past' : 'future') : readTense(tokens, first, next);
  const y = year?.value ?? reckon(named, published as number, lead, tense);
  return mention(first, next, seasonOf(named, y, year ? 'written' : 'reckoned'));
});

/** "fall 1998", but not "prices fall 1998 points" */
function readYearOf(tokens: readonly Token[], at: number, of: number) {
  const year = readYear(tokens, at + 1 + of);
  const after = tokens[year?.next ?? at];
  const isCount = !of && after?.kind === 'word' && !after.capital && /[^ai]s$/.test(after.key);
  return isCount ? null : year;
}

/** "fall" is a verb and "spring" a well: without a year they are seasons after "in the" and the like. */
const isSpokenOf = (second: string, before: string, after: string) =>
  before === 'the' && /^(?:in|during|over|by|since|until|through|for|of|early|late)$/.test(second) && after !== 'of';

type Season = (typeof seasons)[string];

function reckon({ from, to }: Season, published: number, lead: number | null, tense: 'past' | 'future' | null): number {
  const { year } = civilDay(published);
  const starts = (y: number) => dayNumber(y, from[0], from[1]);
  const ends = (y: number) => dayNumber(to[0] < from[0] ? y + 1 : y, to[0], to[1]);
  if (tense === 'future' && lead !== 0) return [year - 1, year, year + 1].find((y) => starts(y) > published) ?? year;
  if (lead === 0 && tense !== 'past') return ends(year - 1) >= published ? year - 1 : year;
  const strictly = lead === -1;
  return [year, year - 1].find((y) => (strictly ? ends(y) : starts(y)) < published) ?? year - 2;
}

/** Named winters are those that begin or that end in their year. */
function seasonOf({ code, from, to }: Season, y: number, year: 'written' | 'reckoned') {
  const wraps = to[0] < from[0];
  const start = dayNumber(wraps && year === 'written' ? y - 1 : y, from[0], from[1]);
  return stretch(`${y}-${code}`, start, dayNumber(wraps ? y + 1 : y, to[0], to[1]), { year });
}
