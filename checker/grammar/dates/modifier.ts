import { dayNumberOf, isoDayOf, weekdayOf, weekTimex } from '../../calendar.ts';
import type { Context, Mention, Rule, Time, TimeModifier } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { mention, time } from './time-value.ts';

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

function place(context: Context, read: Mention, value: Time): Mention {
  const { tokens, published } = context;
  const week = weekOf(tokens, read, value);
  if (week) return week;
  const lead = readLead(tokens, read.first);
  if (!lead || (tokens[read.first] as Token).freshLine || value.modifier !== null || value.timex.endsWith('_REF')) return read;
  const { word, first } = lead;
  if (word === 'earlier' || word === 'later') return mention(first, read.next, sideOf(value, word, published));
  if (around.test(word)) return isOwning(context, read) ? read : mention(first, read.next, time({ ...value, modifier: 'about' }));
  return mention(first, read.next, narrowed(value, parts[word] as (typeof parts)[string]));
}

/** "get around Wednesday's ruling": the day is the ruling's. */
const isOwning = ({ text, tokens }: Context, { next }: Mention) => {
  const { start, end } = tokens[next - 1] as Token;
  return /['’]s?$/.test(text.slice(start, end)) || /^['’]s?(?![\p{L}\d])/u.test(text.slice(end, end + 3));
};

/** The week around a day: "the week of March 6". */
function weekOf(tokens: readonly Token[], read: Mention, value: Time): Mention | null {
  if (tokens[read.first - 1]?.key !== 'of' || value.type !== 'date' || value.earliest === null || value.earliest !== value.latest)
    return null;
  if (tokens[read.first - 2]?.key !== 'week' || value.weekday !== null) return null;
  const first = read.first - (tokens[read.first - 3]?.key === 'the' ? 3 : 2);
  const day = dayNumberOf(value.earliest) as number;
  const monday = day - ((weekdayOf(day) + 6) % 7);
  const days = { earliest: isoDayOf(monday), latest: isoDayOf(monday + 6) };
  return mention(first, read.next, time({ ...value, timex: weekTimex(monday), ...days, alternatives: [] }));
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
export function narrowed(value: Time, { modifier, from, to }: { modifier: TimeModifier; from: number; to: number }): Time {
  if (value.earliest === null || value.latest === null) return time({ ...value, modifier });
  const start = dayNumberOf(value.earliest) as number;
  const length = (dayNumberOf(value.latest) as number) - start + 1;
  const first = Math.min(length - 1, Math.round(length * from));
  const earliest = isoDayOf(start + first);
  const latest = isoDayOf(start + Math.max(first, Math.round(length * to) - 1));
  return time({ ...value, modifier, earliest, latest });
}

/** "earlier this year" ends with the publication, "later this year" begins with it. */
function sideOf(value: Time, word: 'earlier' | 'later', published: number | null): Time {
  const modifier = word === 'earlier' ? 'early' : 'late';
  const today = published === null ? null : isoDayOf(published);
  if (today === null || value.earliest === null || value.latest === null || today < value.earliest || today > value.latest) {
    return time({ ...value, modifier });
  }
  return word === 'earlier' ? time({ ...value, modifier, latest: today }) : time({ ...value, modifier, earliest: today });
}
