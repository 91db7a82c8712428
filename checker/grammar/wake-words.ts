import { monthWords, shortWeekdays, weekdayWords } from './dates/date-words.ts';
import { spelled } from './dates/decade.ts';
import { designators } from './dates/designators.ts';
import { holidays as holidayTable } from './dates/holidays.ts';
import { phrases } from './dates/relative-word.ts';
import { seasons as seasonTable } from './dates/season.ts';
import { adverbs } from './dates/set.ts';
import { ordinals as ordinalWords } from './dates/spelled.ts';
import { ones, tens } from './quantities/number-words.ts';
import { orders } from './quantities/vague.ts';

/** The words at which rules wake, from the tables that the rules themselves read by. */

const firstWord = (phrase: string) => phrase.split(' ')[0] as string;
const plural = (word: string) => (word.endsWith('y') && !word.endsWith('ay') ? `${word.slice(0, -1)}ies` : `${word}s`);
const units = Object.keys(designators);

export const months = Object.keys(monthWords);
export const weekdays = [...Object.keys(weekdayWords).flatMap((name) => [name, `${name}s`]), ...Object.keys(shortWeekdays)];
export const holidays = Object.keys(holidayTable).map(firstWord);
export const seasons = Object.keys(seasonTable);
export const decades = Object.keys(spelled);
export const relative = Object.keys(phrases).map(firstWord);
export const recurring = [...Object.keys(adverbs), 'every', 'each', 'once', 'twice', 'thrice'];
export const ordinals = [...ordinalWords.keys(), 'thirtieth', 'twenty', 'thirty'];
export const quarters = ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'];
export const leads = ['last', 'this', 'next', 'previous', 'prior', 'coming', 'current', 'past', 'latest', 'recent'];
export const few = ['several', 'few', 'many', 'some', 'recent', 'past', 'coming', 'couple'];
export const timeUnits = units.flatMap((unit) => [unit, plural(unit)]);
export const magnitudes = [...Object.keys(orders), 'dozens', 'scores'];
export const numbers = [
  ...ones.keys(),
  ...tens.keys(),
  'a',
  'an',
  'half',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'quarter',
];
