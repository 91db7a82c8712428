import { units as daysAndYears, steps } from './dates/anchored.ts';
import { back } from './dates/bare-quarter.ts';
import { zones } from './dates/clock.ts';
import { monthWords, partsOfDay, shortWeekdays, weekdayWords } from './dates/date-words.ts';
import { spelled } from './dates/decade.ts';
import { designators } from './dates/designators.ts';
import { fillers } from './dates/duration.ts';
import { holidays as holidayTable } from './dates/holidays.ts';
import { units as relativeUnits, unitMask, wholes } from './dates/relative.ts';
import { phrases } from './dates/relative-word.ts';
import { seasons as seasonTable } from './dates/season.ts';
import { adverbs } from './dates/set.ts';
import { ordinals as ordinalWords } from './dates/spelled.ts';
import { sizes } from './quantities/dozen.ts';
import { parts } from './quantities/fraction.ts';
import { ones, scales, tens } from './quantities/number-words.ts';
import { orders, several } from './quantities/vague.ts';

/**
 * Where rules wake, from the tables that the rules themselves read by: at a word, or at one that another follows (`the week`),
 * or any number in digits (`the #`).
 */

const before = (first: string, seconds: readonly string[]) => seconds.map((second) => `${first} ${second}`);
const pairs = (firsts: readonly string[], seconds: readonly string[]) => firsts.flatMap((first) => before(first, seconds));
const firstTwo = (phrase: string) => phrase.split(' ', 2).join(' ');
const plural = (word: string) => (word.endsWith('y') && !word.endsWith('ay') ? `${word.slice(0, -1)}ies` : `${word}s`);
const units = Object.keys(designators);
/** What "a" may count as one. */
const counted = [...units, ...fillers, ...sizes.keys(), ...scales.keys(), 'hundred', ...parts.keys(), '-'];

export const months = Object.keys(monthWords);
export const weekdays = [...Object.keys(weekdayWords).flatMap((name) => [name, `${name}s`]), ...Object.keys(shortWeekdays)];
export const holidays = Object.keys(holidayTable).map(firstTwo);
export const endings = before('#', ['st', 'nd', 'rd', 'th']);
export const daysOfMonths = [...endings, ...before('#', [...months, 'of', '-'])];
export const numericDates = before('#', ['-', '/', '.']);
export const clocks = before('#', [':', 'am', 'pm', "o'clock", 'in', ...zones]);
export const seasons = Object.keys(seasonTable);
export const decades = Object.keys(spelled);
export const relative = Object.keys(phrases).map(firstTwo);
export const recurring = [...Object.keys(adverbs), 'every', 'each', 'once', 'twice', 'thrice'];
const ordinals = [...ordinalWords.keys(), 'thirtieth', 'twenty', 'thirty'];
export const quarters = ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'];
const leads = ['last', 'this', 'next', 'previous', 'prior', 'coming', 'current', 'past', 'latest', 'recent'];
export const yearsOfQuarters = [...before('#', [...ordinals, ...quarters, 'final', 'last']), ...pairs(leads, ['year']), 'year -'];
export const partsOfYears = pairs([...ordinals, 'last'], ['quarter', 'half', '-']);
export const bareQuarters = [...pairs(['#', ...leads], ['quarter', 'period']), 'year -'];
const spelledOrdinals = pairs(['twenty', 'thirty'], [...ordinalWords.keys(), '-']);
export const spelledDays = [...pairs(ordinals, ['of']), ...spelledOrdinals];
export const centuries = [...endings, ...pairs(ordinals, ['century', '-']), ...spelledOrdinals];
export const ledUnits = pairs(leads, [...relativeUnits, ...Object.keys(partsOfDay), 'fiscal', 'financial']);
const few = ['several', 'few', 'many', 'some', 'recent', 'past', 'coming', 'couple'];
export const timeUnits = units.flatMap((unit) => [unit, plural(unit)]);
export const fewTimes = [...pairs(few, [...timeUnits, '-']), 'couple of'];
export const magnitudes = [...orders.keys(), 'dozens', 'scores', ...pairs(few, [...several.keys()])];
export const spelledYears = ['two thousand', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
export const yearsBefore = ['a year', 'one year'];
export const anchors = [
  ...before('the', [...Object.keys(steps), ...daysAndYears]),
  ...before('that', [...Object.keys(steps), ...Object.keys(partsOfDay), ...daysAndYears, 'quarter']),
];
export const theQuarter = before('the', [...Object.keys(back), 'year', 'quarter', 'period', '#']);
export const spokenUnits = before('the', [...Object.keys(unitMask), ...wholes]);
export const ownAges = pairs(['in'], ['his', 'her', 'their', 'my', 'your', 'our']);
export const numbers = [...ones.keys(), ...tens.keys(), ...before('a', counted), ...before('an', counted), 'half', 'hundred', 'quarter'];
