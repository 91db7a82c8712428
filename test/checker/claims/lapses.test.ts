/** How long ago something was, or how long it has lasted: each beside a near miss. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { checkText, inShort } from '../check-text.ts';
import { factOf } from '../facts-of.ts';

const dated = (id: string, subject: string, attribute: string, value: string, ...attributeAliases: string[]): Fact =>
  factOf({ id, subject, subjectAliases: [], attribute, attributeAliases, type: 'date', unit: null, value });
const facts = [
  dated('founded', 'Lund Pact', 'founded', '1949-04-04', 'founding'),
  dated('signed', 'New START', 'signed', '2010-04-08', 'signing'),
  dated('in-force', 'New START', 'entered into force', '2011-02-05', 'took effect'),
  dated('in-office', 'Jan Brand', 'took office', '2008-05-07'),
  dated('president', 'Ana Lind', 'became president', '2008-05-07'),
  dated('independence', 'Ruria', 'independence', '1991-08-24', 'became independent'),
  dated('joined', 'Marland', 'joined the Union', '2004-05-01'),
  dated('bombing', 'Marl bombing', 'date', '1995-04-19'),
  dated('abducted', 'Eva Cole', 'abducted', '1996-03-26', 'abduction'),
  dated('launch', 'Apollo 11', 'launched', '1969-07-16'),
  dated('talks', 'Lund talks', 'broken off', '2016-03-04', 'cut off'),
  dated('landing', 'Apollo 11', 'landed', '1969-07-20', 'landing'),
];

const report = (text: string, published: string | null) => checkText(text, facts, published);
const check = async (text: string, published: string | null = '2020-10-22') => inShort(await report(text, published));

describe('an anniversary', () => {
  it('is of the year so long before', async () => {
    expect(await check('The Lund Pact marks its 70th anniversary.', '2019-04-01')).toEqual(['supported 70th anniversary by founded']);
    expect(await check('The Lund Pact marks its 80th anniversary.', '2019-04-01')).toEqual([
      'refuted 80th anniversary by founded: date-differs',
    ]);
    expect(await check('The Lund Pact marks its 70th anniversary.', null)).toEqual([]);
  });

  it('is spoken of in the months around it, and left alone a year off', async () => {
    expect(await check('The Lund Pact is celebrating its 70th anniversary.', '2018-12-01')).toEqual([
      'supported 70th anniversary by founded',
    ]);
    expect(await check('The Lund Pact is celebrating its 70th anniversary.', '2019-12-01')).toEqual([
      'supported 70th anniversary by founded',
    ]);
    expect(await check('The Lund Pact is celebrating its 70th anniversary.', '2020-12-01')).toEqual([
      'not-enough-info 70th anniversary by founded: date-differs',
    ]);
    expect(await check('The Lund Pact is celebrating its 70th anniversary.', '2021-12-01')).toEqual([
      'refuted 70th anniversary by founded: date-differs',
    ]);
  });

  it('may be of a time that is told', async () => {
    expect(await check('In 1999 the Lund Pact celebrated its 50th anniversary.')).toEqual(['supported 50th anniversary by founded']);
    expect(await check('In 1999 the Lund Pact celebrated its 60th anniversary.')).toEqual([
      'refuted 60th anniversary by founded: date-differs',
    ]);
    expect(await check('The Lund Pact will mark its 75th anniversary in 2024.')).toEqual(['supported 75th anniversary by founded']);
  });

  it('differs only where the text speaks of now, or of a time it tells', async () => {
    expect(await check('The Lund Pact celebrated its 50th anniversary in Oslo.')).toEqual([]);
    expect(await check('The Lund Pact will mark its 75th anniversary.')).toEqual([]);
    expect(await check('The Lund Pact celebrated its 50th anniversary in Oslo.', '1999-05-01')).toEqual([
      'supported 50th anniversary by founded',
    ]);
  });

  it('has its own date beside it', async () => {
    expect(await check('The Lund Pact celebrated its 60th anniversary in 1999.')).toEqual([
      'refuted 60th anniversary by founded: date-differs',
    ]);
    expect(await check('The Lund Pact celebrated its 50th anniversary before Ruria joined in 2004.')).toEqual([]);
    expect(await check('In 2004 Ruria joined the Lund Pact, which celebrated its 50th anniversary in Oslo.')).toEqual([]);
  });

  it('is of what the words name', async () => {
    expect(await check('Today is the 10th anniversary of the signing of New START.', '2020-04-08')).toContain(
      'supported 10th anniversary by signed',
    );
    expect(await check('New START marks the 15th anniversary of its signing.', '2020-04-08')).toEqual([
      'refuted 15th anniversary by signed: date-differs',
    ]);
    expect(await check('New START marks the 15th anniversary of its verification office.', '2020-04-08')).toEqual([]);
    expect(await check('Today is the 25th anniversary of the Marl bombing.', '2020-04-19')).toEqual([
      'supported 25th anniversary by bombing',
    ]);
    expect(await check('Today is the 30th anniversary of the Marl bombing.', '2020-04-19')).toEqual([
      'refuted 30th anniversary by bombing: date-differs',
    ]);
    expect(await check("The second anniversary of Eva Cole's abduction nears.", '1998-03-01')).toEqual([
      'supported second anniversary by abducted',
    ]);
  });

  it('may be of what has another name in it', async () => {
    const union = dated('union-founded', 'Sea Union', 'founded', '1957-03-25');
    const entered = dated('entered', 'Marland', 'joined the Sea Union', '2004-05-01', 'joining the Sea Union');
    const told = async (text: string) => inShort(await checkText(text, [union, entered], '2014-05-01'));
    expect(await told('Marland marks the 10th anniversary of joining the Sea Union.')).toEqual(['supported 10th anniversary by entered']);
    expect(await told('Marland marks the 20th anniversary of joining the Sea Union.')).toEqual([
      'refuted 20th anniversary by entered: date-differs',
    ]);
    expect(await told('Marland marks the 20th anniversary of joining the Sea Union talks.')).toEqual([]);
  });

  it('without such words is of the beginning, or of the only day it can be', async () => {
    expect(await check("Apollo 11's 50th anniversary is near.", '2019-07-01')).toEqual(['supported 50th anniversary by launch']);
    expect(await check('New START marks its tenth anniversary.', '2020-04-08')).toEqual([
      'not-enough-info tenth anniversary by signed: ambiguous',
    ]);
    expect(await check('Ruria marks its 25th anniversary.', '2016-08-24')).toEqual(['supported 25th anniversary by independence']);
    // The country may be older than its independence.
    expect(await check('Ruria marks its 900th anniversary.', '2016-08-24')).toEqual([
      'not-enough-info 900th anniversary by independence: loose-link',
    ]);
  });

  it('is of nobody else', async () => {
    for (const text of [
      'The Lund Pact museum marks its 25th anniversary.',
      'The museum of the Lund Pact marks its 25th anniversary.',
      "The Lund Pact's parliament marks its 25th anniversary.",
      'A Lund Pact partner, Acme, marks its 25th anniversary.',
      'The Lund Pact celebrates 25 years of cooperation with Acme.',
      'The Lund Pact is on its 25th anniversary tour.',
    ])
      expect((await check(text)).filter((finding) => finding.startsWith('refuted'))).toEqual([]);
  });

  it('may go by a name of its own', async () => {
    expect(await check('The Lund Pact marks its golden jubilee.', '1999-04-01')).toEqual(['supported golden jubilee by founded']);
    expect(await check('The Lund Pact marks its centenary.', '2049-04-01')).toEqual(['supported centenary by founded']);
    const { findings } = await report('The Lund Pact marks its centenary.', '2020-04-01');
    expect(findings.map(({ verdict, suggestions }) => [verdict, ...suggestions])).toEqual([['refuted', '71st anniversary']]);
  });

  it('may be told by its years', async () => {
    expect(await check('Ruria marks 25 years of independence on Monday.', '2016-08-22')).toContain('supported 25 years by independence');
    expect(await check('Ruria marks 35 years of independence on Monday.', '2016-08-22')).toContain(
      'refuted 35 years by independence: date-differs',
    );
    expect(await check('Ruria marks 35 years of peace on Monday.', '2016-08-22')).toEqual([]);
  });
});

describe('the time since an event', () => {
  it('is counted from publication', async () => {
    expect(await check('It has been 25 years since Ruria became independent.', '2016-08-24')).toEqual([
      'supported 25 years by independence',
    ]);
    expect(await check('It has been 35 years since Ruria became independent.', '2016-08-24')).toEqual([
      'refuted 35 years by independence: date-differs',
    ]);
    expect(await check('It has been 35 years since the Ruria independence party split.', '2016-08-24')).toEqual([]);
    expect(await check('It had been two years since Ruria became independent.', '2016-08-24')).toEqual([]);
  });

  it('may be told to the day', async () => {
    expect(await check('It is two years to the day since the Marl bombing.', '1997-04-19')).toEqual(['supported two years by bombing']);
    expect(await check('It is two years to the day since the Marl bombing.', '1997-05-19')).toEqual([
      'not-enough-info two years by bombing: date-differs',
    ]);
    expect(await check('It is two years since the Marl bombing.', '1997-05-19')).toEqual(['supported two years by bombing']);
  });

  it('told with "after" is worth telling only where it agrees', async () => {
    expect(await check('A decade after the signing, New START stands.')).toEqual(['supported A decade by signed']);
    expect(await check('A month after the signing, New START was ratified.')).toEqual([]);
  });

  it('told with "ago" goes by its unit and its hedge', async () => {
    expect(await check('Eva Cole was abducted almost two years ago.', '1998-03-20')).toEqual(['supported two years ago by abducted']);
    expect(await check('Eva Cole was abducted almost four years ago.', '1998-03-20')).toEqual([
      'refuted four years ago by abducted: date-differs',
    ]);
    expect(await check('Eva Cole was abducted 10 days ago.', '1996-04-05')).toEqual(['supported 10 days ago by abducted']);
    expect(await check('Eva Cole was abducted 10 days ago.', '1996-04-25')).toEqual(['refuted 10 days ago by abducted: date-differs']);
    expect(await check('Eva Cole was abducted half a century ago.', '2046-04-05')).toEqual(['supported half a century ago by abducted']);
    expect(await check('Eva Cole was abducted half a century ago.', '2016-04-05')).toEqual([
      'refuted half a century ago by abducted: date-differs',
    ]);
  });
});

describe('a day still to come', () => {
  it('has no anniversary', async () => {
    const expires = dated('expires', 'New START', 'expires', '2026-02-05');
    const told = inShort(await checkText('New START marks its tenth anniversary.', [facts[1] as Fact, expires], '2020-04-08'));
    expect(told).toEqual(['supported tenth anniversary by signed']);
  });
});

describe('how old something is', () => {
  it('goes by when it began', async () => {
    const afterwards = async (text: string) => check(`The Lund Pact is large. ${text}`, '1999-03-12');
    expect(await afterwards('Marland is a member of the 50-year-old pact.')).toEqual(['supported 50-year by founded']);
    expect(await afterwards('Marland is a member of the 30-year-old pact.')).toEqual(['refuted 30-year by founded: date-differs']);
    expect(await afterwards('Envoys handed over papers, marking their entry into the 50-year-old pact.')).toEqual([
      'supported 50-year by founded',
    ]);
    expect(await check('The Lund Pact, a 50-year-old alliance, is in turmoil.', '1999-03-12')).toEqual(['supported 50-year by founded']);
    expect(await check('The Lund Pact, a 30-year-old alliance, is in turmoil.', '1999-03-12')).toEqual([
      'refuted 30-year by founded: date-differs',
    ]);
    expect(await check('Nobody wants the 55-month-old signing of New START undone.', '2014-11-12')).toEqual([
      'supported 55-month by signed',
    ]);
  });

  it('is not told where the text may speak of another time, or of something of its own', async () => {
    const afterwards = async (text: string) => check(`The Lund Pact is large. ${text}`, '1999-03-12');
    expect(await afterwards('The war broke the 30-year-old pact.')).toEqual([]);
    expect(await afterwards('The 30-year-old pact is called the Marl Pact.')).toEqual(['not-enough-info 30-year by founded: loose-link']);
    expect(await check('Jan Brand, a 30-year-old designer, is here.', '2020-10-22')).toEqual([]);
    expect(await check('The Lund Pact, a 30-year-old reader writes, is weak.', '1999-03-12')).toEqual([]);
    expect(await afterwards('Marland is host of the 30-year-old pact summit.')).toEqual([]);
  });
});

describe('how long something has lasted', () => {
  it('goes by when it began', async () => {
    expect(await check('New START has been in force for nearly a decade.')).toEqual(['supported a decade by in-force']);
    expect(await check('New START has been in force for more than a decade.')).toEqual(['refuted a decade by in-force: date-differs']);
    expect(await check('Jan Brand has been in office for 12 years.')).toEqual(['supported 12 years by in-office']);
    expect(await check('Jan Brand has been in office for 20 years.')).toEqual(['refuted 20 years by in-office: date-differs']);
    expect(await check('Ana Lind has been president for 12 years.')).toEqual(['supported 12 years by president']);
    expect(await check('Marland has been a member of the Union for 26 years.')).toEqual(['refuted 26 years by joined: date-differs']);
  });

  it('goes by when it ended, for what has been over since', async () => {
    expect(await check('Lund talks have been cut off for more than four years.')).toEqual(['supported four years by talks']);
    expect(await check('Lund talks have been broken off for nine years.')).toEqual(['refuted nine years by talks: date-differs']);
    expect(await check('Lund talks were broken off for nine years.')).toEqual([]);
    expect(await check('Lund talks have been cut off for two months.')).toEqual(['not-enough-info two months by talks: loose-link']);
  });

  it('may be told by its first day', async () => {
    expect(await check('Jan Brand has been in office since 2008.')).toEqual(['supported 2008 by in-office']);
    expect(await check('Jan Brand has been in office since 2003.')).toEqual(['refuted 2003 by in-office: date-differs']);
    expect(await check('Jan Brand, in office since 2008, resigned.')).toEqual(['supported 2008 by in-office']);
    expect(await check('Jan Brand, in office since 2003, resigned.')).toEqual([]);
  });

  it('is of somebody else, or of something else', async () => {
    for (const text of [
      'Jan Brand had been in office for two years.',
      'Jan Brand was in office for two years.',
      "Jan Brand's deputy has been in office for two years.",
      'The clerk whom Jan Brand has kept in office for two years resigned.',
      'Jan Brand has been in office for two years of the five.',
      'Ana Lind has been president of the chess club for 30 years.',
      'A cap under New START has been in force for two years.',
      'New START has been in force for Ruria for two years.',
    ])
      expect((await check(text)).filter((finding) => finding.startsWith('refuted'))).toEqual([]);
  });

  it('is worth telling only where it agrees if it may have ended', async () => {
    expect(await check('Jan Brand resigned after 22 months in office.', '2010-03-22')).toEqual(['supported 22 months by in-office']);
    expect(await check('Jan Brand resigned after 22 months in office.')).toEqual([]);
  });
});
