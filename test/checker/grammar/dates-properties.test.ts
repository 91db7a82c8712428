import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, dayNumber, dayNumberOf, isoDayOf, weekdayNames, weekdayOf } from '../../../checker/calendar.ts';
import { findMentions } from '../../../checker/grammar/find-mentions.ts';

const RUNS = { numRuns: 400 };
const day = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 12, 31) });
const months = 'January February March April May June July August September October November December'.split(' ');
const short = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' };

const shortWeekdays = 'Sun. Mon. Tues. Wed. Thurs. Fri. Sat.'.split(' ');
const bare = (month: number) => (short[month - 1] as string).replace('.', '');
const spelledDays =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh
  twenty-eighth twenty-ninth thirtieth thirty-first`.split(/\s+/);

/** Every full written form that can mean one day only. */
const forms: Record<string, (number: number) => string> = {
  '22 October 2020': (number) => at(number, ({ day, month, year }) => `${day} ${months[month - 1]} ${year}`),
  'October 22, 2020': (number) => at(number, ({ day, month, year }) => `${months[month - 1]} ${day}, ${year}`),
  'Oct. 22, 2020': (number) => at(number, ({ day, month, year }) => `${short[month - 1]} ${day}, ${year}`),
  'Thursday, October 22, 2020': (number) =>
    at(number, ({ day, month, year }) => `${weekdayNames[weekdayOf(number)]}, ${months[month - 1]} ${day}, ${year}`),
  'Thursday 22 October 2020': (number) =>
    at(number, ({ day, month, year }) => `${weekdayNames[weekdayOf(number)]} ${day} ${months[month - 1]} ${year}`),
  'the 22nd of October 2020': (number) =>
    at(number, ({ day, month, year }) => `the ${day}${endings[day] ?? 'th'} of ${months[month - 1]} ${year}`),
  'October 22nd, 2020': (number) => at(number, ({ day, month, year }) => `${months[month - 1]} ${day}${endings[day] ?? 'th'}, ${year}`),
  '22nd October 2020': (number) => at(number, ({ day, month, year }) => `${day}${endings[day] ?? 'th'} ${months[month - 1]} ${year}`),
  '22 Oct. 2020': (number) => at(number, ({ day, month, year }) => `${day} ${short[month - 1]} ${year}`),
  'Thursday, Oct. 22, 2020': (number) =>
    at(number, ({ day, month, year }) => `${weekdayNames[weekdayOf(number)]}, ${short[month - 1]} ${day}, ${year}`),
  'Thursday, October 22nd, 2020': (number) =>
    at(number, ({ day, month, year }) => `${weekdayNames[weekdayOf(number)]}, ${months[month - 1]} ${day}${endings[day] ?? 'th'}, ${year}`),
  'Thursday the 22nd of October 2020': (number) =>
    at(
      number,
      ({ day, month, year }) => `${weekdayNames[weekdayOf(number)]} the ${day}${endings[day] ?? 'th'} of ${months[month - 1]} ${year}`,
    ),
  'Thurs., Oct. 22, 2020': (number) =>
    at(number, ({ day, month, year }) => `${shortWeekdays[weekdayOf(number)]}, ${short[month - 1]} ${day}, ${year}`),
  'the 22nd of October, 2020': (number) =>
    at(number, ({ day, month, year }) => `the ${day}${endings[day] ?? 'th'} of ${months[month - 1]}, ${year}`),
  'October the 22nd, 2020': (number) =>
    at(number, ({ day, month, year }) => `${months[month - 1]} the ${day}${endings[day] ?? 'th'}, ${year}`),
  'October 22 2020': (number) => at(number, ({ day, month, year }) => `${months[month - 1]} ${day} ${year}`),
  'Oct 22, 2020': (number) => at(number, ({ day, month, year }) => `${bare(month)} ${day}, ${year}`),
  'OCTOBER 22, 2020': (number) => at(number, ({ day, month, year }) => `${(months[month - 1] as string).toUpperCase()} ${day}, ${year}`),
  'October twenty-second, 2020': (number) => at(number, ({ day, month, year }) => `${months[month - 1]} ${spelledDays[day - 1]}, ${year}`),
  'the twenty-second of October 2020': (number) =>
    at(number, ({ day, month, year }) => `the ${spelledDays[day - 1]} of ${months[month - 1]} ${year}`),
  '22-Oct-2020': (number) => at(number, ({ day, month, year }) => `${day}-${bare(month)}-${year}`),
  '2020-10-22': isoDayOf,
  '2020/10/22': (number) => isoDayOf(number).replaceAll('-', '/'),
  '2020-10-22T09:30:00Z': (number) => `${isoDayOf(number)}T09:30:00Z`,
};

const at = (number: number, write: (date: ReturnType<typeof civilDay>) => string) => write(civilDay(number));

/** The one time read from a text. */
function readTime(text: string, published: number | null) {
  const { mentions } = findMentions(text, published);
  const value = mentions[0]?.value;
  if (mentions.length !== 1 || value?.kind !== 'time') throw new Error(`${mentions.length} mentions in “${text}”`);
  return value;
}

describe.each(Object.entries(forms))('%s', (_, write) => {
  it('gives the day back, whenever it was published', () => {
    fc.assert(
      fc.property(day, fc.option(day), (number, published) => {
        const { timex, earliest, latest, year, impossible } = readTime(`The accord was signed on ${write(number)}.`, published);
        const iso = isoDayOf(number);
        expect({ timex, earliest, latest, year, impossible }).toEqual({
          timex: iso,
          earliest: iso,
          latest: iso,
          year: 'written',
          impossible: null,
        });
      }),
      RUNS,
    );
  });
});

/** Forms in figures that can mean one day only where the day is none of a month. */
const figures: Record<string, (number: number) => string> = {
  '22/10/2020': (number) => at(number, ({ day, month, year }) => `${day}/${month}/${year}`),
  '10/22/2020': (number) => at(number, ({ day, month, year }) => `${month}/${day}/${year}`),
  '22-10-2020': (number) => at(number, ({ day, month, year }) => `${day}-${month}-${year}`),
  '22.10.2020': (number) => at(number, ({ day, month, year }) => `${day}.${month}.${year}`),
};
const years = Array.from({ length: 201 }, (_, i) => 1900 + i);
const daysOf = (year: number) =>
  Array.from({ length: dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1) }, (_, i) => dayNumber(year, 1, 1) + i);

describe.each(Object.entries({ ...forms, ...figures }))('every day of two centuries as %s', (_, write) => {
  it('is read back', { timeout: 60_000 }, () => {
    for (const year of years) {
      const days = daysOf(year);
      const { mentions } = findMentions(days.map((number) => `It was signed on ${write(number)}.`).join('\n\n'), days[180] ?? null);
      const read = mentions.map(({ value }) => (value.kind === 'time' ? [value.timex, ...value.alternatives] : []));
      const wrong = days.filter(
        (number, i) => !read[i]?.includes(isoDayOf(number)) || read[i].length > (civilDay(number).day > 12 ? 1 : 2),
      );
      expect(wrong.map(write)).toEqual([]);
      expect(mentions.length).toBe(days.length);
    }
  });
});

const relative: Record<string, number> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'three days ago': -3,
  'the day before yesterday': -2,
  'ten days ago': -10,
  'the day after tomorrow': 2,
  'a day ago': -1,
  tonight: 0,
  'this morning': 0,
  'last night': -1,
};

describe.each(Object.entries(relative))('%s', (words, offset) => {
  it('moves with the publication', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (published, shift) => {
        const read = (from: number) => readTime(`The bridge opened ${words}.`, from);
        expect(read(published).earliest).toBe(isoDayOf(published + offset));
        expect(read(published).latest).toBe(isoDayOf(published + offset));
        expect(read(published + shift).earliest).toBe(isoDayOf(published + shift + offset));
      }),
      RUNS,
    );
  });
});

describe('a bare weekday', () => {
  it('is the last such day on or before a publication, and moves with it by weeks', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), fc.integer({ min: -200, max: 200 }), (published, weekday, weeks) => {
        const read = (from: number) => readTime(`The minister said ${weekdayNames[weekday]} that talks went on.`, from);
        const back = (weekdayOf(published) - weekday + 7) % 7;
        expect(read(published).timex).toBe(isoDayOf(published - back));
        expect(read(published + 7 * weeks).timex).toBe(isoDayOf(published - back + 7 * weeks));
        expect(read(published).weekday).toBe(weekday);
      }),
      RUNS,
    );
  });

  it('lies ahead where the sentence looks forward', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (published, weekday) => {
        const { timex } = readTime(`The council will meet on ${weekdayNames[weekday]}.`, published);
        expect(timex).toBe(isoDayOf(published + ((weekday - weekdayOf(published) + 7) % 7)));
      }),
      RUNS,
    );
  });
});

const weekly: Record<string, number> = { 'last week': -1, 'this week': 0, 'next week': 1, 'two weeks ago': -2, 'Monday of last week': -1 };

describe.each(Object.entries(weekly))('%s', (words, weeks) => {
  it('moves with the publication by weeks, and lies in its own', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (published, shift) => {
        const read = (from: number) => readTime(`The bridge opened ${words}.`, from);
        const { earliest, latest } = read(published);
        const moved = read(published + 7 * shift);
        expect([moved.earliest, moved.latest]).toEqual(
          [earliest, latest].map((iso) => isoDayOf((dayNumberOf(iso as string) as number) + 7 * shift)),
        );
        const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * weeks;
        expect((earliest as string) <= isoDayOf(monday + 6) && (latest as string) >= isoDayOf(monday)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('an interval', () => {
  it('never ends before it begins, and keeps within the period it narrows', () => {
    const lead = fc.constantFrom('early', 'mid-', 'late', 'the end of', 'the beginning of', '');
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(...months), lead, day, (year, month, words, published) => {
        const space = words === '' || words.endsWith('-') ? '' : ' ';
        const { earliest, latest } = readTime(`It opened in ${words}${space}${month} ${year}.`, published);
        const whole = readTime(`It opened in ${month} ${year}.`, published);
        expect((earliest as string) <= (latest as string)).toBe(true);
        expect((earliest as string) >= (whole.earliest as string) && (latest as string) <= (whole.latest as string)).toBe(true);
      }),
      RUNS,
    );
  });
});
