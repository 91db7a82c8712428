import { civilDay, isoDayOf } from '../../calendar.ts';
import type { Context, Rule, Time } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { readYear } from './date-words.ts';
import { type Holiday, holidays, localHolidays } from './holidays.ts';
import { placed } from './modifier.ts';
import { readTense } from './tense.ts';
import { dayOf, mention, time } from './time-value.ts';

const LONGEST_NAME = 4;
const leads = /^(?:last|this|next|past|coming|previous)$/;
/** Single names stand for their day only where a time can stand: "Christmas shopping" is no date. */
const timeWords = /^(?:last|this|next|before|after|until|till|by|since|on|at|around|over|past|coming)$/;

/** `Christmas Day`, `last Thanksgiving`, `Easter Sunday 2019`, `Election Day`: the nearest one that fits the tense. */
export const holiday: Rule = placed((context, at) => {
  const { tokens, published } = context;
  const name = readName(tokens, at);
  if (!name) return null;
  const comma = tokens[name.next]?.key === ',' ? 1 : 0;
  const year = readYear(tokens, name.next + comma);
  const lead = leads.test(tokens[at - 1]?.key ?? '') ? 1 : 0;
  const first = at - lead;
  const value = (number: number, how: Time['year']) =>
    dayOf(number, { year: how, ...(name.isLocal ? { earliest: null, latest: null } : {}) });
  if (year) return mention(first, year.next, value(name.day(year.value), 'written'));
  if (published === null) return mention(first, name.next, time({ timex: dayOfAnyYear(name.day), year: 'unknown' }));
  return mention(first, name.next, value(reckon(context, name.day, first, name.next), 'reckoned'));
});

/** Month and day of a holiday that keeps them every year: `XXXX-12-25`. */
function dayOfAnyYear(day: Holiday): string {
  const days = new Set([2000, 2001, 2003].map((year) => isoDayOf(day(year)).slice(4)));
  return days.size === 1 ? `XXXX${[...days][0]}` : 'XXXX-XX-XX';
}

interface HolidayName {
  day: Holiday;
  isLocal: boolean;
  next: number;
}

function readName(tokens: readonly Token[], at: number): HolidayName | null {
  if (!tokens[at]?.capital) return null;
  let words = '';
  let found: HolidayName | null = null;
  for (let length = 1; length <= LONGEST_NAME && tokens[at + length - 1]?.kind === 'word'; length += 1) {
    words = `${words}${words && ' '}${(tokens[at + length - 1] as Token).key}`;
    const day = Object.hasOwn(holidays, words) ? holidays[words] : undefined;
    if (day && (length > 1 || standsForItsDay(tokens, at))) found = { day, isLocal: localHolidays.has(words), next: at + length };
  }
  return found;
}

function standsForItsDay(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const isSeason =
    /^(?:season|holiday|holidays|tree|week|weekend|shopping|card|cards|party|dinner|present|presents|carol|island|story)$/.test(
      after?.key ?? '',
    );
  if (leads.test(tokens[at - 1]?.key ?? '')) return !isSeason;
  const isNoun =
    after?.kind === 'word' && !after.freshLine && !/^(?:and|or|in|at|with|when|was|is|the|but|as|this|last|for)$/.test(after.key);
  return timeWords.test(tokens[at - 1]?.key ?? '') && !isNoun;
}

function reckon({ tokens, published }: Context, day: Holiday, first: number, next: number): number {
  const today = published as number;
  const { year } = civilDay(today);
  const days = [year - 1, year, year + 1].map(day);
  const lead = tokens[first]?.key ?? '';
  const tense = /^(?:last|past|previous)$/.test(lead) ? 'past' : /^(?:next|coming)$/.test(lead) ? 'future' : readTense(tokens, first, next);
  const fitting = days.filter((number) => tense === null || (tense === 'past' ? number <= today : number >= today));
  return fitting.reduce((best, number) => (Math.abs(number - today) < Math.abs(best - today) ? number : best));
}
