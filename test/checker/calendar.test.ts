import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayNumber,
  dayNumberOf,
  daysInMonth,
  isDay,
  isoDayOf,
  isoInterval,
  isoWeek,
  parseIsoDay,
  weekdayOf,
  writtenDate,
} from '../../checker/calendar.ts';

const dayOf = (iso: string) => dayNumberOf(iso) as number;

describe('what is no date', () => {
  it.each(['2020-10/22', '2020/10-22', '2020-10-2x', '2020-00-22', '2020-13-01', '2020-10-00', '2021-02-29'])('%s', (text) => {
    expect(parseIsoDay(text)).toBeNull();
    expect(isoInterval(text)).toBeNull();
  });

  it.each(['2020-00', '2020-13', '2020/10', '20x0'])('nor a month or year: %s', (text) => expect(isoInterval(text)).toBeNull());

  it('but the first month is one', () => expect(isoInterval('2020-01')).toEqual({ earliest: '2020-01-01', latest: '2020-01-31' }));
});

describe('days and their numbers', () => {
  it('counts from 1 January 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(isoDayOf(0)).toBe('1970-01-01');
  });

  it('gives every day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1583, 1, 1), max: dayNumber(2400, 12, 31) }), (number) => {
        const { year, month, day } = civilDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(dayNumberOf(isoDayOf(number))).toBe(number);
      }),
    );
  });

  it('agrees with the platform on weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50000, max: 50000 }), (number) => {
        expect(weekdayOf(number)).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });
});

describe('leap years', () => {
  it.each([
    [1900, 28],
    [2000, 29],
    [2019, 28],
    [2020, 29],
    [2100, 28],
  ])('%i has %i days in February', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(isDay(year, 2, 29)).toBe(days === 29);
  });
});

describe('impossible days', () => {
  it.each(['2019-04-31', '2019-02-29', '1900-02-29', '2020-13-01', '2020-00-10', '2020-01-00', '2020-1-1', '2020-01-32'])(
    '%s is none',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
      expect(dayNumberOf(text)).toBeNull();
      expect(isoInterval(text)).toBeNull();
    },
  );
});

describe('ISO weeks over the ends of years', () => {
  it.each([
    ['2018-12-31', 2019, 1],
    ['2020-12-28', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2022-01-02', 2021, 52],
    ['2024-12-30', 2025, 1],
  ])('%s lies in week %i-%i', (day, year, week) => {
    expect(isoWeek(dayOf(day))).toEqual({ year, week });
  });
});

describe('intervals and writing', () => {
  it.each([
    ['2010', '2010-01-01', '2010-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2010-04-08', '2010-04-08', '2010-04-08'],
  ])('%s is from %s to %s', (text, earliest, latest) => {
    expect(isoInterval(text)).toEqual({ earliest, latest });
  });

  it('writes a date at its own precision', () => {
    expect([writtenDate('2020-10-22'), writtenDate('2020-10'), writtenDate('2020')]).toEqual(['22 October 2020', 'October 2020', '2020']);
  });
});
