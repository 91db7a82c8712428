import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../../checker/calendar.ts';
import { checkWeekday } from '../../../checker/consistency/weekday.ts';
import { endOf, findMentions, startOf } from '../../../checker/grammar/find-mentions.ts';

/** What the check says of the first mention of a text. */
function check(text: string, published: string | null = null) {
  const { tokens, mentions } = findMentions(text, published === null ? null : dayNumberOf(published));
  const mention = mentions[0];
  if (!mention) throw new Error(`nothing is read from “${text}”`);
  return checkWeekday(mention, text.slice(startOf(tokens, mention.first), endOf({ text, tokens }, mention.next)));
}

describe('a weekday that is not the date’s', () => {
  it('is refuted with both repairs', () => {
    const judgement = check('The deal was sealed on Wednesday, Oct. 22, 2020.');
    expect(judgement).toMatchObject({ verdict: 'refuted', check: 'weekday', reason: 'weekday', severity: 'error' });
    expect(judgement?.suggestions).toEqual(['Thursday, 22 October 2020', 'Wednesday, 21 October 2020']);
  });

  it('is refuted where the year comes from the publication', () => {
    expect(check('It was sealed on Wednesday, Oct. 22.', '2020-10-26')).toMatchObject({
      verdict: 'refuted',
      suggestions: ['Thursday, 22 October 2020', 'Wednesday, 21 October 2020'],
    });
  });

  it('is held against the year of publication, not another one', () => {
    expect(check('It was sealed on Thursday, Oct. 22.', '2020-10-26')?.verdict).toBe('supported');
    expect(check('It was sealed on Thursday, Oct. 22.', '2021-10-26')?.verdict).toBe('refuted');
    expect(check('It was sealed on Thursday, Oct. 22.', '2026-10-26')?.verdict).toBe('supported');
  });

  it('is repaired over the end of a year to the nearest such day', () => {
    expect(check('It was sealed on Wednesday, Jan. 1, 2021.')?.suggestions).toEqual([
      'Friday, 1 January 2021',
      'Wednesday, 30 December 2020',
    ]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('is repaired within three days, weekday %i', (weekday) => {
    const name = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday];
    const repair = check(`It was sealed on ${name}, 22 October 2020.`)?.suggestions[1];
    const day = Number(repair?.match(/(\d+) October/)?.[1] ?? 22);
    expect(Math.abs(day - 22)).toBeLessThanOrEqual(3);
  });
});

describe('what agrees or cannot be held together', () => {
  it('supports the right weekday', () => {
    expect(check('The deal was sealed on Thursday, October 22, 2020.')).toMatchObject({ verdict: 'supported', suggestions: [] });
  });

  it('does not check a bare weekday', () => {
    expect(check('The minister said Thursday that talks went on.', '2020-10-22')).toBeNull();
  });

  it('does not check a weekday before an hour only', () => {
    expect(check('It begins at 9 p.m. Thursday, they said.', '2020-10-22')).toBeNull();
  });

  it('stays silent where the year is not known', () => {
    expect(check('It was sealed on Wednesday, Oct. 22.')).toBeNull();
  });

  it('takes the year just told, where the weekday fits it', () => {
    const text = 'It was signed in 1939. It was sealed on Friday, Sept. 1.';
    const { mentions } = findMentions(text, dayNumberOf('2020-10-26'));
    expect(mentions.map((mention) => checkWeekday(mention, 'Friday, Sept. 1')?.verdict)).toEqual([undefined, 'supported']);
  });

  it('does not check a month or a year', () => {
    expect(check('It was sealed in October 2020.')).toBeNull();
    expect(check('It was sealed in 2020.')).toBeNull();
  });
});

describe('a day no month has', () => {
  it('is refuted, not moved', () => {
    const judgement = check('The form was dated April 31, 2019.');
    expect(judgement).toMatchObject({ verdict: 'refuted', reason: 'impossible-date', suggestions: [] });
    expect(judgement?.explanation).toContain('April 2019 has 30 days');
  });

  it('is told from a leap day', () => {
    expect(check('The form was dated February 29, 2019.')?.reason).toBe('impossible-date');
    expect(check('The form was dated February 29, 2020.')).toBeNull();
    expect(check('The form was dated February 29.', '2021-10-22')).toBeNull();
  });

  it('is none in any year', () => {
    expect(check('The form was dated April 31.')).toMatchObject({ verdict: 'refuted', reason: 'impossible-date' });
    expect(check('The form was dated February 30.', '2020-10-22')?.reason).toBe('impossible-date');
    expect(check('The form was dated February 29.')).toBeNull();
  });
});
