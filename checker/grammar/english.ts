import { calendarDate, isoDate, slashDate } from './dates/calendar-date.ts';
import { clock } from './dates/clock.ts';
import { durationRule } from './dates/duration.ts';
import { ago, relativeUnit, relativeWord } from './dates/relative.ts';
import { set } from './dates/set.ts';
import { weekday } from './dates/weekday.ts';
import { decade, quarter, year } from './dates/years.ts';
import { amount } from './quantities/amount.ts';
import { compoundMeasure } from './quantities/compound-measure.ts';
import { dozen } from './quantities/dozen.ts';
import { fraction } from './quantities/fraction.ts';
import { vague } from './quantities/vague.ts';
import type { Rule } from './rule.ts';

/** How English writes numbers and dates: tried in this order, the first that reads a value wins. */
export const english: readonly Rule[] = [
  isoDate, // before every number
  slashDate,
  calendarDate, // before the weekday and the day of the month it holds
  weekday,
  relativeWord,
  set, // "every year" before "year"
  relativeUnit, // "last year" before the duration "year"
  quarter, // before the fraction "quarter"
  ago, // before the duration it holds
  clock, // before the number of its hour
  decade,
  compoundMeasure, // before the first of its two amounts
  durationRule, // before the amount it counts
  year, // before the amount of the same digits
  fraction, // before the number it starts with
  dozen,
  vague,
  amount, // any other number
];
