import { describe, expect, it } from 'vitest';
import { dayOnly, findDateline, withoutDate } from '../../../checker/article/publication-date.ts';

const lead = 'The ferry was late, and the harbour master, who had seen forty ships, said that he was not surprised.';

describe('the day of an ISO date', () => {
  it.each([
    ['2021-03-04', '2021-03-04'],
    [' 2021-03-04 ', '2021-03-04'],
    ['2021-03-04T23:59:00-05:00', '2021-03-04'],
    ['2021-03-04 23:59', '2021-03-04'],
  ])('is read from %s', (text, day) => expect(dayOnly(text)).toBe(day));

  it.each(['2021-13-04', '2021-02-29', '2021-03', '2021-03-045', 'March 4, 2021', '', null])('is not read from %s', (text) =>
    expect(dayOnly(text)).toBeNull(),
  );
});

describe('the day of publication in the head of a text', () => {
  it.each([
    'March 4, 2021',
    'Thursday, March 4, 2021',
    '4 March 2021',
    'Published: March 4, 2021',
    'Posted on 4 March 2021',
    'Published on March 4, 2021 at 10:30 a.m. EST',
    'March 4, 2021 10:30 GMT',
    'Jane Doe | March 4, 2021',
    'By Jane Doe · 4 March 2021',
    'By Jane Doe, March 4, 2021',
    'Posted on March 4, 2021 by Jane Doe',
    'Jane Doe • Mar 4, 2021 • 3 minute read',
    'Press Trust | Updated: March 4, 2021 10:11 IST',
    'Published March 4, 2021 | Updated March 5, 2021',
    'Updated March 5, 2021 | Published March 4, 2021',
    'Last modified on March 4, 2021',
    'date 2021-03-04 Ferry late again',
    'Date: 2021-03-04',
  ])('is that of the line “%s”', (line) => {
    expect(findDateline(`Ferry late again\n${line}\n\n${lead}`)).toBe('2021-03-04');
  });

  it.each([
    'BERGEN, March 4, 2021 — ',
    'BERGEN, Norway, March 4, 2021 – ',
    'BERGEN, March 4, 2021 (Courier) - ',
    'BERGEN (AP) — March 4, 2021 — ',
    'BERGEN, 4 March 2021 -- ',
    'BERGEN--(BUSINESS WIRE)--March 4, 2021--',
    'Bergen, March 4, 2021 — ',
    'RIO DE JANEIRO, March 4, 2021 — ',
    'March 4, 2021 (Courier) — ',
  ])('is that of the dateline “%s”', (dateline) => {
    expect(findDateline(`Ferry late again\n\n${dateline}${lead}`)).toBe('2021-03-04');
  });

  it.each([
    '© March 4, 2021 Courier',
    'Copyright March 4, 2021',
    '(c) 2021-03-04',
    'March 4, 2021. All rights reserved.',
    'The ferry sank March 4, 2021.',
    'Opened March 4, 2021 by King Harald',
    'Ferries | The ferry sank March 4, 2021',
    'By Friday, March 4, 2021 had been forgotten',
    'On 2021-03-04 the ferry sank.',
    'Ferry sank on March 4, 2021',
    'The ferry sank on March 4, 2021 — a day that all of Bergen remembers, as the harbour master said again on Monday.',
    'Captain Olsen had the ferry built for March 4, 2021 — a day that all of Bergen remembers, the harbour master said.',
    'BERGEN, March 4 — The ferry was late.',
    'March 2021',
    'BERGEN, March 2021 — The ferry was late.',
    'Between March 4, 2021 and March 9, 2021',
    '04/03/2021',
  ])('is not taken from “%s”', (line) => {
    expect(findDateline(`Ferry late again\n\n${line}\n\n${lead}`)).toBeNull();
  });

  it('is that of publication where the text says when it was updated too', () => {
    expect(findDateline(`Ferry late\nLast updated March 6, 2021\nPublished March 4, 2021\n${lead}`)).toBe('2021-03-04');
    expect(findDateline(`Ferry late\nUpdated: March 6, 2021\n${lead}`)).toBe('2021-03-06');
  });

  it('is looked for in the head only', () => {
    expect(findDateline(`${`${lead}\n`.repeat(20)}March 4, 2021`)).toBeNull();
  });
});

describe('a headline without its date', () => {
  it.each([
    ['date 2021-03-04 Ferry late again', 'Ferry late again'],
    ['Ferry late again', 'Ferry late again'],
    ['March 4, 2021', ''],
    ['Published March 4, 2021', ''],
    ['Date palms freeze', 'Date palms freeze'],
    ['Updated rules for 40 ships', 'Updated rules for 40 ships'],
  ])('is what is left of “%s”', (line, headline) => expect(withoutDate(line)).toBe(headline));
});
