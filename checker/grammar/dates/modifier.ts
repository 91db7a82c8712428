import { dayNumberOf, isoDayOf, weekdayOf, weekTimex } from '../../calendar.ts';
import type { Context, Mention, Rule, Time, TimeModifier } from '../rule.ts';
import type { Token } from '../tokens.ts';

/** Which part of its stretch a word leaves, generously: "early" is the first two fifths. */
const parts: Record<string, { modifier: TimeModifier; from: number; to: number }> = {
  early: { modifier: 'early', from: 0, to: 0.4 },
  beginning: { modifier: 'early', from: 0, to: 0.3 },
  start: { modifier: 'early', from: 0, to: 0.3 },
  mid: { modifier: 'mid', from: 0.3, to: 0.7 },
  middle: { modifier: 'mid', from: 0.3, to: 0.7 },
  late: { modifier: 'late', from: 0.6, to: 1 },
  end: { modifier: 'late', from: 0.7, to: 1 },
  close: { modifier: 'late', from: 0.7, to: 1 },
};
const directly = /^(?:early|mid|late)$/;
const ofPhrases = /^(?:beginning|start|middle|end|close)$/;
const around = /^(?:around|circa)$/;
/** The last words of all of these. */
const leading = new Set(['early', 'mid', 'late', 'around', 'circa', 'earlier', 'later', '-', 'of', 'in']);

/** Lets a rule take in the words that place its time: `early 2010`, `mid-February`, `the end of 1990`, `earlier this year`, `around Nov. 1`. */
export const placed =
  (rule: Rule): Rule =>
  (context, at) => {
    const read = rule(context, at);
    return read?.value.kind === 'time' && (read.value.type === 'date' || read.value.type === 'time')
      ? place(context, read, read.value)
      : read;
  };

function place(context: Context, read: Mention, time: Time): Mention {
  const { tokens, published } = context;
  const week = weekOf(tokens, read, time);
  if (week) return week;
  const lead = readLead(tokens, read.first);
  if (!lead || (tokens[read.first] as Token).freshLine || time.modifier !== null || time.timex.endsWith('_REF')) return read;
  const { word, first } = lead;
  if (word === 'earlier' || word === 'later') return { ...read, first, value: sideOf(time, word, published) };
  if (around.test(word)) return { ...read, first, value: { ...time, modifier: 'about' } };
  return { ...read, first, value: narrowed(time, parts[word] as (typeof parts)[string]) };
}

/** The week around a day: "the week of March 6". */
function weekOf(tokens: readonly Token[], read: Mention, time: Time): Mention | null {
  if (tokens[read.first - 1]?.key !== 'of' || time.type !== 'date' || time.earliest === null || time.earliest !== time.latest) return null;
  if (tokens[read.first - 2]?.key !== 'week' || time.weekday !== null) return null;
  const first = read.first - (tokens[read.first - 3]?.key === 'the' ? 3 : 2);
  const day = dayNumberOf(time.earliest) as number;
  const monday = day - ((weekdayOf(day) + 6) % 7);
  const value = { ...time, timex: weekTimex(monday), earliest: isoDayOf(monday), latest: isoDayOf(monday + 6), alternatives: [] };
  return { ...read, first, value };
}

function readLead(tokens: readonly Token[], first: number): { word: string; first: number } | null {
  if (!leading.has(tokens[first - 1]?.key ?? '')) return null;
  const key = (back: number) => tokens[first - back]?.key ?? '';
  if (directly.test(key(1)) || around.test(key(1))) return { word: key(1), first: first - 1 };
  if (key(1) === 'earlier' || key(1) === 'later') return { word: key(1), first: first - 1 };
  if (key(1) === '-' && tokens[first - 1]?.glued && directly.test(key(2))) {
    return { word: key(2), first: first - (key(3) === 'the' ? 3 : 2) };
  }
  if (key(1) === 'of' && ofPhrases.test(key(2))) return { word: key(2), first: first - (key(3) === 'the' ? 3 : 2) };
  if (key(1) === 'in' && /^(?:early|late|earlier|later)$/.test(key(2))) return { word: key(2), first: first - 2 };
  return null;
}

/** The first or last part of a stretch of days; a single day stays itself. */
export function narrowed(time: Time, { modifier, from, to }: { modifier: TimeModifier; from: number; to: number }): Time {
  if (time.earliest === null || time.latest === null) return { ...time, modifier };
  const start = dayNumberOf(time.earliest) as number;
  const length = (dayNumberOf(time.latest) as number) - start + 1;
  const first = Math.min(length - 1, Math.round(length * from));
  const earliest = isoDayOf(start + first);
  const latest = isoDayOf(start + Math.max(first, Math.round(length * to) - 1));
  return { ...time, modifier, earliest, latest };
}

/** "earlier this year" ends with the publication, "later this year" begins with it. */
function sideOf(time: Time, word: 'earlier' | 'later', published: number | null): Time {
  const modifier = word === 'earlier' ? 'early' : 'late';
  const today = published === null ? null : isoDayOf(published);
  if (today === null || time.earliest === null || time.latest === null || today < time.earliest || today > time.latest) {
    return { ...time, modifier };
  }
  return word === 'earlier' ? { ...time, modifier, latest: today } : { ...time, modifier, earliest: today };
}
