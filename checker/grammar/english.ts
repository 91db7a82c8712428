import { ago, yearEarlier } from './dates/ago.ts';
import { anchored } from './dates/anchored.ts';
import { bareQuarter } from './dates/bare-quarter.ts';
import { calendarDate } from './dates/calendar-date.ts';
import { clock } from './dates/clock.ts';
import { century, decade } from './dates/decade.ts';
import { durationRule } from './dates/duration.ts';
import { holiday } from './dates/holiday.ts';
import { isoDate, slashDate } from './dates/numeric-date.ts';
import { quarter } from './dates/quarter.ts';
import { relativeUnit, theUnit, yearEnd } from './dates/relative.ts';
import { relativeWord } from './dates/relative-word.ts';
import { season } from './dates/season.ts';
import { set } from './dates/set.ts';
import { weekday } from './dates/weekday.ts';
import { year } from './dates/years.ts';
import { bareAge } from './quantities/age.ts';
import { amount } from './quantities/amount.ts';
import { compoundMeasure } from './quantities/compound-measure.ts';
import { dozen } from './quantities/dozen.ts';
import { fraction } from './quantities/fraction.ts';
import { vague } from './quantities/vague.ts';
import type { Rule } from './rule.ts';

/** How English writes numbers and dates: tried in this order, the first that reads a value wins. */
export const english: readonly Rule[] = [
  isoDate, // before every number
  bareAge, // "aged 30" before the days and years that may follow
  slashDate,
  holiday, // "Easter Sunday" before the weekday
  calendarDate, // before the weekday and the day of the month it holds
  set, // "every year" before "year", "Tuesday nights" before the weekday
  weekday,
  relativeWord,
  quarter, // "last year's third quarter" before "last year", and before the fraction "quarter"
  bareQuarter, // before the units it stands with
  anchored, // "the following year" before the duration "year"
  relativeUnit, // "last year" before the duration "year"
  theUnit,
  yearEnd,
  season,
  ago, // before the duration it holds
  yearEarlier,
  clock, // before the number of its hour
  century,
  decade,
  compoundMeasure, // before the first of its two amounts
  durationRule, // before the amount it counts
  year, // before the amount of the same digits
  fraction, // before the number it starts with
  dozen,
  vague,
  amount, // any other number
];
