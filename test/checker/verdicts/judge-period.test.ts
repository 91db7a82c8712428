import { describe, expect, it } from 'vitest';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const power = factOf({
  id: 'power',
  subject: 'Carl Almqvist',
  subjectAliases: ['Almqvist'],
  attribute: 'in power',
  attributeAliases: ['ruled', 'in office'],
  type: 'period',
  value: '2003-03-15/2013-03-24',
  unit: null,
});
const check = async (text: string) => inShort(await checkText(text, [power], '2020-10-22'));

describe('the length of a period', () => {
  it('is rounded as people round', async () => {
    expect(await check('Almqvist ruled for a decade.')).toEqual(['supported a decade by power']);
    expect(await check('Almqvist was ousted after 10 years in power.')).toEqual(['supported 10 years by power']);
    expect(await check('Almqvist ruled for just over a decade.')).toEqual(['supported a decade by power']);
    expect(await check('Almqvist ruled for more than a decade.')).toEqual(['supported a decade by power']);
  });

  it('is flagged where it cannot be', async () => {
    expect(await check('Almqvist ruled for nearly two decades.')).toEqual(['refuted two decades by power: span']);
    expect(await check('Almqvist ruled for less than a decade.')).toEqual(['refuted a decade by power: span']);
    expect(await check('Almqvist ruled for 22 months.')).toEqual(['refuted 22 months by power: span']);
  });
});

describe('a period not known at publication', () => {
  it('is named, and not compared', async () => {
    const later = { ...power, knownFrom: '2021-01-01' };
    expect(inShort(await checkText('Almqvist ruled for a decade.', [later], '2020-10-22'))).toEqual([
      'not-enough-info a decade by power: time-differs',
    ]);
  });
});

describe('an end of a period', () => {
  it('is held against its own end', async () => {
    expect(await check('Almqvist, in office since 2003, fled.')).toEqual(['supported 2003 by power']);
    expect(await check('Almqvist ruled from 2003 to 2013.')).toEqual(['supported 2003 to 2013 by power']);
    expect(await check('Almqvist ruled from 2004.')).toEqual(['refuted 2004 by power: date-differs']);
    expect(await check('Almqvist ruled from 2003 to 2015.')).toEqual(['refuted 2003 to 2015 by power: date-differs']);
  });
});
