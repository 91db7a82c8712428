import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../../checker/calendar.ts';
import { rowsFor } from '../../../checker/verdicts/timeline.ts';
import { factOf } from '../facts-of.ts';

const members = [
  factOf({ id: 'members-29', value: '29', validFrom: '2017-06-05', validTo: '2020-03-26' }),
  factOf({ id: 'members-30', value: '30', validFrom: '2020-03-27', validTo: '2023-04-03' }),
  factOf({ id: 'members-31', value: '31', validFrom: '2023-04-04', validTo: '2024-03-06' }),
];
const expiry = [
  factOf({ id: 'expires-2021', type: 'date', value: '2021-02-05', knownFrom: '2010-04-08', supersededBy: 'expires-2026' }),
  factOf({ id: 'expires-2026', type: 'date', value: '2026-02-05', knownFrom: '2021-02-03' }),
];
const day = (iso: string) => dayNumberOf(iso) as number;
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

describe('the row a claim is held against', () => {
  it('is the one true of the time the claim names', () => {
    expect(ids(rowsFor(members, { first: day('2018-01-01'), last: day('2018-12-31') }, day('2024-03-11')).current)).toEqual(['members-29']);
  });

  it('is the one in force at publication where the claim names no time', () => {
    expect(ids(rowsFor(members, null, day('2023-05-01')).current)).toEqual(['members-31']);
    const onItsFirstDay = rowsFor(members, null, day('2023-04-04'));
    expect([ids(onItsFirstDay.current), onItsFirstDay.assumed]).toEqual([['members-31'], false]);
  });

  it('is the latest one, and assumed, where neither is known', () => {
    const rows = rowsFor(members, null, null);
    expect([ids(rows.current), rows.assumed]).toEqual([['members-31'], true]);
  });

  it('is none for a time that no row covers', () => {
    expect(rowsFor(members, { first: day('1999-01-01'), last: day('1999-12-31') }, null).current).toEqual([]);
  });

  it('is one the world could know on publication day', () => {
    expect(ids(rowsFor(expiry, null, day('2020-10-22')).current)).toEqual(['expires-2021']);
    expect(ids(rowsFor(expiry, null, day('2021-02-02')).current)).toEqual(['expires-2021']);
    expect(ids(rowsFor(expiry, null, day('2021-02-03')).current)).toEqual(['expires-2026']);
    expect(ids(rowsFor(expiry, null, day('2009-01-01')).current)).toEqual([]);
  });
});
