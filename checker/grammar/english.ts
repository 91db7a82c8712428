import { ago, yearEarlier } from './dates/ago.ts';
import { anchored } from './dates/anchored.ts';
import { bareQuarter } from './dates/bare-quarter.ts';
import { calendarDate } from './dates/calendar-date.ts';
import { clock } from './dates/clock.ts';
import { dayOfMonth } from './dates/day-of-month.ts';
import { century, decade } from './dates/decade.ts';
import { durationRule } from './dates/duration.ts';
import { holiday } from './dates/holiday.ts';
import { isoDate, slashDate } from './dates/numeric-date.ts';
import { dayBeside } from './dates/offset.ts';
import { quarter } from './dates/quarter.ts';
import { relativeUnit, theUnit, yearEnd } from './dates/relative.ts';
import { relativeWord } from './dates/relative-word.ts';
import { sameMonth } from './dates/same-month.ts';
import { season } from './dates/season.ts';
import { set } from './dates/set.ts';
import { weekday } from './dates/weekday.ts';
import { year } from './dates/years.ts';
import { bareAge } from './quantities/age.ts';
import { amount } from './quantities/amount.ts';
import { compoundMeasure } from './quantities/compound-measure.ts';
import { dozen } from './quantities/dozen.ts';
import { fraction } from './quantities/fraction.ts';
import { member } from './quantities/member.ts';
import { vague } from './quantities/vague.ts';
import type { Rule } from './rule.ts';
import * as words from './wake-words.ts';

/** A rule and where it wakes: at digits or not, and at which words or pairs of words. Elsewhere it is not even asked. */
export interface Way {
  rule: Rule;
  digits: boolean;
  words: readonly string[];
}

const atDigits = (rule: Rule, ...others: (readonly string[])[]): Way => ({ rule, digits: true, words: others.flat() });
const atWords = (rule: Rule, ...others: (readonly string[])[]): Way => ({ rule, digits: false, words: others.flat() });

/** How English writes numbers and dates: tried in this order, the first that reads a value wins. */
export const english: readonly Way[] = [
  atDigits(isoDate), // before every number
  atDigits(bareAge, words.numbers), // "aged 30" before the days and years that may follow
  atDigits(slashDate),
  atDigits(sameMonth), // "March 4-8" before the number 8
  atWords(holiday, words.holidays), // "Easter Sunday" before the weekday
  atDigits(calendarDate, words.months, words.weekdays, words.ordinals), // before the weekday and the day of the month it holds
  atDigits(dayOfMonth, words.weekdays), // before the weekday it may begin with
  atWords(set, words.weekdays, words.recurring), // "every year" before "year", "Tuesday nights" before the weekday
  atWords(weekday, words.weekdays),
  atWords(relativeWord, words.relative),
  atDigits(quarter, words.ordinals, words.leads, words.quarters, ['year']), // "last year's third quarter" before "last year", and before the fraction "quarter"
  atDigits(bareQuarter, words.leads, words.theQuarter, ['year']), // before the units it stands with
  atWords(anchored, words.anchors), // "the following year" before the duration "year"
  atWords(dayBeside, ['the day']), // "the day before the vote" before "the day"
  atWords(relativeUnit, words.leads), // "last year" before the duration "year"
  atWords(theUnit, words.spokenUnits),
  atWords(yearEnd, ['year']),
  atWords(season, words.seasons),
  atDigits(ago, words.numbers, words.few), // before the duration it holds
  atWords(yearEarlier, words.yearsBefore),
  atDigits(clock, ['noon', 'midday', 'midnight']), // before the number of its hour
  atDigits(century, words.ordinals),
  atDigits(decade, words.decades),
  atDigits(compoundMeasure, words.numbers), // before the first of its two amounts
  atDigits(durationRule, words.numbers, words.few, words.timeUnits), // before the amount it counts
  atDigits(year, words.numbers), // before the amount of the same digits
  atWords(member, ['one']), // before the number
  atDigits(fraction, words.numbers), // before the number it starts with
  atDigits(dozen, words.numbers),
  atWords(vague, words.few, words.magnitudes),
  atDigits(amount, words.numbers), // any other number
];
