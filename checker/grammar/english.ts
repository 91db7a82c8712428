import { ago, yearEarlier } from './dates/ago.ts';
import { anchored } from './dates/anchored.ts';
import { bareQuarter } from './dates/bare-quarter.ts';
import { calendarDate } from './dates/calendar-date.ts';
import { clock } from './dates/clock.ts';
import { dayOfMonth } from './dates/day-of-month.ts';
import { century, decade } from './dates/decade.ts';
import * as duration from './dates/duration.ts';
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
import { ageDecade } from './quantities/age-decade.ts';
import { amount } from './quantities/amount.ts';
import { compoundMeasure } from './quantities/compound-measure.ts';
import { dozen } from './quantities/dozen.ts';
import { fraction } from './quantities/fraction.ts';
import { member } from './quantities/member.ts';
import { vague } from './quantities/vague.ts';
import type { Rule } from './rule.ts';
import * as words from './wake-words.ts';

/** A rule and lists of the words or pairs of words that it wakes at, `#` for any number in digits. Elsewhere it is not even asked. */
export interface Way {
  rule: Rule;
  words: readonly (readonly string[])[];
}

const digits = ['#'];
const atDigits = (rule: Rule, ...others: (readonly string[])[]): Way => ({ rule, words: [digits, ...others] });
const atWords = (rule: Rule, ...words: (readonly string[])[]): Way => ({ rule, words });

/** How English writes numbers and dates: tried in this order, the first that reads a value wins. */
export const english: readonly Way[] = [
  atWords(isoDate, ['# -', '# /']), // before every number
  atDigits(bareAge, words.numbers), // "aged 30" before the days and years that may follow
  atWords(ageDecade, words.ownAges),
  atWords(slashDate, words.numericDates),
  atDigits(sameMonth), // "March 4-8" before the number 8
  atWords(holiday, words.holidays), // "Easter Sunday" before the weekday
  atWords(calendarDate, words.daysOfMonths, words.months, words.weekdays, words.spelledDays), // before the weekday and the day of the month it holds
  atWords(dayOfMonth, words.endings, words.weekdays), // before the weekday it may begin with
  atWords(set, words.weekdays, words.recurring), // "every year" before "year", "Tuesday nights" before the weekday
  atWords(weekday, words.weekdays),
  atWords(relativeWord, words.relative),
  atWords(quarter, words.yearsOfQuarters, words.partsOfYears, words.quarters), // "last year's third quarter" before "last year", and before the fraction "quarter"
  atWords(bareQuarter, words.bareQuarters, words.theQuarter), // before the units it stands with
  atWords(anchored, words.anchors), // "the following year" before the duration "year"
  atWords(dayBeside, ['the day']), // "the day before the vote" before "the day"
  atWords(relativeUnit, words.ledUnits), // "last year" before the duration "year"
  atWords(theUnit, words.spokenUnits),
  atWords(yearEnd, ['year -', 'year end']),
  atWords(season, words.seasons),
  atDigits(ago, words.numbers, words.fewTimes), // before the duration it holds
  atWords(yearEarlier, words.yearsBefore),
  atWords(clock, words.clocks, ['noon', 'midday', 'midnight']), // before the number of its hour
  atWords(century, words.centuries),
  atWords(decade, ['# s'], words.decades),
  atDigits(compoundMeasure, words.numbers), // before the first of its two amounts
  atWords(duration.long, words.timeUnits),
  atDigits(duration.counted, words.numbers), // before the amount it counts
  atWords(duration.few, words.fewTimes),
  atWords(duration.bare, words.timeUnits),
  atDigits(year, words.spelledYears), // before the amount of the same digits
  atWords(member, ['one of']), // before the number
  atDigits(fraction, words.numbers), // before the number it starts with
  atDigits(dozen, words.numbers),
  atWords(vague, words.magnitudes),
  atDigits(amount, words.numbers), // any other number
];
