import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { factOf } from '../../../checker/facts/fact-row.ts';
import { factVersion } from '../../../checker/facts/fact-version.ts';

const good = { id: 'f1', subject: 'Ferry Olav', attribute: 'passengers', type: 'number', value: '450' };

describe('a row of facts', () => {
  it.each([
    ['id', { id: ' ' }, 'empty; every fact needs one'],
    ['subject', { subject: '' }, 'empty; every fact needs one'],
    ['subject', { subject: '***' }, '"***" has no letter or digit to be found by; write a name'],
    ['attribute', { attribute: '' }, 'empty; every fact needs one'],
    ['type', { type: '' }, 'empty; every fact needs one'],
    ['type', { type: 'amount' }, 'unknown type "amount"; use number, date or period'],
    ['value', { value: '' }, 'empty; every fact needs one'],
    ['value', { value: '1,550' }, '"1,550" is no plain decimal; write digits and a point, such as 1550 or 0.75'],
    ['value', { value: '1e3' }, '"1e3" is no plain decimal; write digits and a point, such as 1550 or 0.75'],
    ['value', { type: 'date', value: '2010-02-30' }, '"2010-02-30" is no date of the calendar; write 2010, 2010-04 or 2010-04-08'],
    ['value', { type: 'date', value: '8 April 2010' }, '"8 April 2010" is no date of the calendar; write 2010, 2010-04 or 2010-04-08'],
    ['value', { type: 'period', value: '2003' }, '"2003" is no period; write it as 2003/2013 or 2003-03-15/2013-03-24'],
    ['value', { type: 'period', value: '2003/2013/2014' }, '"2003/2013/2014" is no period; write it as 2003/2013 or 2003-03-15/2013-03-24'],
    ['value', { type: 'period', value: '2003/2013-13' }, '"2013-13" is no date of the calendar; write 2010, 2010-04 or 2010-04-08'],
    ['value', { type: 'period', value: '2013/2003' }, '"2003" is before "2013"; swap them'],
    ['comparator', { comparator: 'about' }, 'unknown comparator "about"; use = <= >= < > ~'],
    ['valid_from', { valid_from: '2010-13' }, '"2010-13" is no date of the calendar; write 2010, 2010-04 or 2010-04-08'],
    ['valid_to', { valid_to: 'now' }, '"now" is no date of the calendar; write 2010, 2010-04 or 2010-04-08'],
    ['known_from', { known_from: '10' }, '"10" is no date of the calendar; write 2010, 2010-04 or 2010-04-08'],
    ['valid_to', { valid_from: '2010-05', valid_to: '2010-04-30' }, '"2010-04-30" is before "2010-05"; swap them'],
    ['precision', { precision: 'high' }, 'unknown precision "high"; use exact or leave it empty'],
    ['qualifiers', { qualifiers: 'sex=female|urban' }, '"urban" is no key=value pair; write sex=female|area=urban'],
    ['qualifiers', { qualifiers: 'a=b=c' }, '"a=b=c" is no key=value pair; write sex=female|area=urban'],
  ])('names its column %s where it is %o', (column, cells, reason) => {
    expect(factOf({ ...good, ...cells })).toEqual({ column, reason });
  });

  it('is named on one line, whatever its cell holds', () => {
    const { reason } = factOf({ ...good, value: `4\n5${'0'.repeat(5000)}` }) as { reason: string };
    expect(reason).toMatch(/^"4 50{57}…" is no plain decimal; .{1,80}$/);
  });

  it.each([
    { value: '-0.75' },
    { type: 'date', value: '2010' },
    { type: 'date', value: '2012-02-29' },
    { type: 'period', value: '2003/2003' },
    { type: 'period', value: '2003-03/2003' },
    { comparator: '~' },
    { valid_from: '2010', valid_to: '2010-04' },
    { precision: 'exact', qualifiers: ' ' },
  ])('is a fact with %o', (cells: object) => expect(factOf({ ...good, ...cells })).toHaveProperty('id', 'f1'));

  it('is a fact that always holds and equals its value where its cells are empty', () => {
    expect(factOf(good)).toMatchObject({ comparator: '=', validFrom: null, validTo: null, unit: null, subjectAliases: [], source: '' });
  });

  it('leaves out aliases that no text could hold', () => {
    expect(factOf({ ...good, subject_aliases: 'Olav||—| The Olav ' })).toMatchObject({ subjectAliases: ['Olav', 'The Olav'] });
  });
});

describe('the version of a fact', () => {
  const version = (cells: object) => factVersion(factOf({ ...good, ...cells }) as Fact);

  it('stays while only names, sources, notes or the order of qualifiers change', () => {
    expect(version({ subject_aliases: 'Olav', source: 'Register', note: 'seen', desk: 'sports' })).toBe(version({}));
    expect(version({ qualifiers: 'a=b|c=d' })).toBe(version({ qualifiers: 'c=d|a=b' }));
  });

  it.each([
    { value: '451' },
    { unit: 'passenger' },
    { comparator: '<=' },
    { valid_from: '2010' },
    { valid_to: '2010' },
    { precision: 'exact' },
    { qualifiers: 'a=b' },
  ])('changes with %o', (cells) => expect(version(cells)).not.toBe(version({})));
});
