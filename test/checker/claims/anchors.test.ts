import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const dated = (parts: Partial<Fact>): Fact => factOf({ type: 'date', unit: null, subjectAliases: [], ...parts });
const election = dated({
  id: 'election',
  subject: 'US presidential election',
  subjectAliases: ['U.S. presidential election'],
  attribute: 'next election day',
  attributeAliases: ['will be held', 'takes place'],
  value: '2020-11-03',
  validFrom: '2016-11-09',
  validTo: '2020-11-03',
});
const launched = dated({ id: 'launched', subject: 'Apollo 11', attribute: 'launched', attributeAliases: ['launch'], value: '1969-07-16' });
const landed = dated({ id: 'landed', subject: 'Apollo 11', attribute: 'landed', attributeAliases: ['landing'], value: '1969-07-20' });
const signed = dated({ id: 'signed', subject: 'New START', attribute: 'signed', attributeAliases: ['signing'], value: '2010-04-08' });
const inForce = dated({
  id: 'in-force',
  subject: 'New START',
  attribute: 'entered into force',
  attributeAliases: ['took effect'],
  value: '2011-02-05',
});
const facts = [election, launched, landed, signed, inForce];

const report = (text: string, published: string | null = '2020-10-22') => checkText(text, facts, published);
const check = async (text: string, published: string | null = '2020-10-22') => inShort(await report(text, published));

describe('a date beside an offset from an event', () => {
  it('agrees within half a unit', async () => {
    const text = 'On Oct. 20, two weeks before the US presidential election, the envoys met.';
    expect(await check(text)).toEqual(['supported two weeks before the US presidential election by election']);
    const { findings } = await report(text);
    expect(findings[0]?.explanation).toContain('17 October 2020 to 23 October 2020');
    expect(findings[0]?.explanation).toContain('next election day: 3 November 2020');
  });

  it('differs beyond a unit, and is left alone between', async () => {
    expect(await check('On Oct. 1, two weeks before the US presidential election, the envoys met.')).toEqual([
      'refuted two weeks before the US presidential election by election: date-differs',
    ]);
    expect(await check('On Oct. 15, two weeks before the US presidential election, the envoys met.')).toEqual([
      'not-enough-info two weeks before the US presidential election by election: date-differs',
    ]);
  });

  it('holds for a sentence that opens with it', async () => {
    expect(
      await check('Earlier this week the two sides signaled a compromise just two weeks before the US presidential election.'),
    ).toEqual(['supported two weeks before the US presidential election by election']);
    expect(await check('Last week the paper printed a poll taken two months before the US presidential election.')).toEqual([]);
  });

  it('is not held where the words name another event', async () => {
    expect(await check('On Oct. 1, two weeks before the US presidential election debate, the envoys met.')).toEqual([]);
    expect(await check('On Oct. 1, two weeks before the election, the envoys met.')).toEqual([]);
  });

  it('is the election ahead on the day of publication, or none', async () => {
    const text = 'On May 20, two weeks before the US presidential election, the envoys met.';
    expect(await check(text, '2024-05-22')).toEqual([]);
    expect(await check(text, '2012-05-22')).toEqual([]);
    expect(await check(text, null)).toEqual([]);
  });

  it('is near the day of publication where the sheet does not say until when it is the next', async () => {
    const always = { ...election, validFrom: null, validTo: null };
    const on = async (published: string, day: string) =>
      inShort(await checkText(`On ${day}, two weeks before the US presidential election, the envoys met.`, [always], published));
    expect(await on('2020-10-22', 'Oct. 1')).toEqual(['refuted two weeks before the US presidential election by election: date-differs']);
    expect(await on('2024-10-22', 'Oct. 1')).toEqual([]);
    expect(await on('2016-10-22', 'Oct. 1')).toEqual([]);
  });

  it('takes the election named before', async () => {
    expect(await check('The US presidential election is near. On Oct. 20, two weeks before the election, the envoys met.')).toContain(
      'supported two weeks before the election by election',
    );
  });
});

describe('one event told from another', () => {
  it('is held against its own fact', async () => {
    expect(await check('Apollo 11 landed four days after the launch.')).toEqual(['supported four days after the launch by landed']);
    const { findings } = await report('Apollo 11 landed eight days after the launch.');
    expect(findings.map(({ verdict, factId }) => [verdict, factId])).toEqual([['refuted', 'landed']]);
    expect(findings[0]?.explanation).toContain('counted from Apollo 11, launched: 16 July 1969');
    expect(findings[0]?.explanation).toContain('24 July 1969');
  });

  it('is left alone where it misses by how one counts', async () => {
    expect(await check('Apollo 11 landed five days after the launch.')).toEqual([
      'not-enough-info five days after the launch by landed: date-differs',
    ]);
  });

  it('stays open where two events could be meant', async () => {
    const other = dated({
      id: 'other',
      subject: 'Apollo 11',
      attribute: 'second launch',
      attributeAliases: ['launch'],
      value: '1970-07-16',
    });
    expect(inShort(await checkText('Apollo 11 landed eight days after the launch.', [launched, landed, other]))).toEqual([]);
  });

  it('may be told by a clause', async () => {
    expect(await check('New START took effect ten months after it was signed.')).toEqual([
      'supported ten months after it was signed by in-force',
    ]);
  });

  it('counts no more than the text says', async () => {
    expect(await check('Apollo 11 landed more than two days after the launch.')).toEqual(['supported two days after the launch by landed']);
    expect(await check('Apollo 11 landed less than a week after the launch.')).toEqual(['supported a week after the launch by landed']);
    expect(await check('Apollo 11 landed days after the launch.')).toEqual([]);
  });
});

describe('a time told from the date before it', () => {
  it('is held against its fact', async () => {
    expect(await check('New START was signed in 2010 and took effect a year later.')).toContain('supported a year later by in-force');
    expect(await check('New START was signed in 2010 and took effect five years later.')).toContain(
      'refuted five years later by in-force: date-differs',
    );
  });

  it('may be told from a date behind it', async () => {
    expect(await check('Apollo 11 landed four days after July 16, 1969.')).toEqual(['supported four days after July 16, 1969 by landed']);
    expect(await check('Apollo 11 landed nine days after July 16, 1969.')).toEqual([
      'refuted nine days after July 16, 1969 by landed: date-differs',
    ]);
  });

  it('is not told from another sentence', async () => {
    expect(await check('New START was signed in 2010. It took effect five years later.')).toEqual(['supported 2010 by signed']);
  });
});
