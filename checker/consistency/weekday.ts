import { dayNumberOf, isoDayOf, weekdayNames, weekdayOf, writtenDate } from '../calendar.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Judgement } from '../verdicts/judgement.ts';
import { timeSide } from '../verdicts/sides.ts';
import { type Check, quoteOf } from './outcome.ts';

const base = { check: 'weekday', fact: null, speaker: null } as const;

/** Holds a written weekday against its date: "Wednesday, Oct. 22, 2020" was a Thursday. Null where there is nothing to hold together. */
export function checkWeekday({ value }: Mention, quote: string): Judgement | null {
  if (value.kind !== 'time' || value.type !== 'date') return null;
  const found = timeSide(value);
  if (value.impossible) {
    const explanation = `“${quote}” is no day of the calendar: ${value.impossible}.`;
    return {
      ...base,
      verdict: 'refuted',
      reason: 'impossible-date',
      severity: 'error',
      found,
      expected: null,
      explanation,
      suggestions: [],
    };
  }
  if (value.weekday === null || value.earliest === null || value.earliest !== value.latest || !/\d/.test(quote)) return null;
  const day = dayNumberOf(value.earliest) as number;
  const truth = weekdayOf(day);
  const date = writtenDate(value.earliest);
  if (truth === value.weekday) {
    const explanation = `${date} was a ${weekdayNames[truth]}, as “${quote}” says.`;
    return { ...base, verdict: 'supported', reason: 'exact', severity: 'info', found, expected: null, explanation, suggestions: [] };
  }
  const shift = ((value.weekday - truth + 10) % 7) - 3;
  const other = isoDayOf(day + shift);
  const repairs = [`${weekdayNames[truth]}, ${date}`, `${weekdayNames[value.weekday]}, ${writtenDate(other)}`];
  const explanation = `${date} is a ${weekdayNames[truth]}, not a ${weekdayNames[value.weekday]}: write ${repairs.join(' or ')}.`;
  return { ...base, verdict: 'refuted', reason: 'weekday', severity: 'error', found, expected: null, explanation, suggestions: repairs };
}

export const checkWeekdays: Check = (passage) =>
  passage.mentions.flatMap((mention) => {
    if (mention.value.kind !== 'time') return [];
    const judgement = checkWeekday(mention, quoteOf(passage, mention));
    return judgement ? [{ mention, judgement }] : [];
  });
