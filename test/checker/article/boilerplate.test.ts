import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../../checker/article/boilerplate.ts';

const lead = 'The harbour master said on Monday that forty ships had come in before the storm.';
const cut = (text: string) => findBoilerplate(text).map(({ start, end }) => text.slice(start, end));

describe('furniture of the page', () => {
  it.each([
    'Share',
    'Share this article',
    'Share on Facebook',
    'SHARE 12 Tweet 40 Email Print',
    'Tweet | Share | Email',
    'Comments (14)',
    'Advertisement',
    'Read more: 2016 election in five charts',
    'Related: Harbour budget of 2016',
    'See also',
    'Source link',
    'Most read',
    'Skip to content',
    'Log in',
    'Sign up for our newsletter, 5 stories a day',
    'Subscribe now for $6 a month',
    'Join our channel and get the news at 7',
    'Follow us on Twitter',
    '© 2026 The Meridian Courier',
    'Copyright 2026 The Meridian Courier. All rights reserved.',
    'Copyright © 2026',
    '(c) 2026 Courier',
    'The Meridian Courier, 1887. All rights reserved.',
    'Published 2 hours ago',
    'Updated 15 minutes ago',
    '4 min read',
    'By Jane Doe',
    'By JANE DOE and John Q. Roe',
    'Photo: Jane Doe, Courier',
    'Image 3 of 12',
    '2 / 6',
    'Home https://example.org/ World https://example.org/world 12 stories',
    'Your email address will not be published. Required fields are marked *',
  ])('is not checked: %s', (line) => {
    expect(cut(`Late ferries\n${line}\n${lead}`)).toEqual([line]);
  });

  it.each([
    'Share prices fell by 3 percent.',
    'Share prices fell by 3 percent on Monday after the harbour closed.',
    'Print circulation fell to 50,000.',
    'Email traffic doubled in 2020.',
    'Save the Children sent 300 workers.',
    'Home sales rose 4 percent in May.',
    'Search crews found three sailors.',
    'Close to 300 people came.',
    'Comment sections were closed in 2019.',
    'Related deaths rose to 40.',
    'Related to this, 40 ships left.',
    'Read more than 40 books a year, she said.',
    'Most read it twice.',
    'Sign up rates rose to 5 percent.',
    'Subscribers now pay 6 dollars.',
    'Follow-up talks are due on May 3.',
    'Support our troops, 300 veterans asked.',
    'Copyright law was changed in 1998.',
    'Copyright holders sued 40 sites.',
    'By Monday, 40 ships had come.',
    'By May 3 the harbour was full.',
    'Photographs of 40 ships were shown.',
    'Published figures show 40 ships.',
    'Updated rules allow 40 ships.',
    'The 1 / 6 rule is old.',
    'The harbour list (https://example.org/a) and the port list (https://example.org/b) both name forty ships for that night.',
  ])('is none of it: %s', (line) => {
    expect(cut(`Late ferries\n${line}\n${lead}`)).toEqual([]);
  });

  it('is none of it where a whole paragraph starts like an invitation', () => {
    expect(cut(`Late ferries\nRead more: ${lead.repeat(4)}`)).toEqual([]);
  });

  it('is cut out of a line that it stands in', () => {
    const text = 'Ferries at the pier. Image 1 of / 6 Caption Close Late ferries 1 / 6 Back to Gallery Forty came.';
    expect(cut(text)).toEqual(['Image 1 of / 6 Caption Close', '1 / 6 Back to Gallery']);
  });

  it.each(['Leave a Reply', 'Comments', 'Comments (3)', 'Related stories', 'You may also like', 'More from Harbours'])(
    'goes from “%s” to the end once the story is told',
    (line) => {
      expect(cut(`Late ferries\n\n${lead}\n\n${line}\n\nI saw 50 ships.\nName\nEmail`)).toEqual([
        `${line}\n\nI saw 50 ships.\nName\nEmail`,
      ]);
    },
  );

  it('does not swallow a story whose head links to its comments', () => {
    expect(cut(`Late ferries\nComments (3)\n${lead}`)).toEqual(['Comments (3)']);
  });

  it.each([`By ${'A'.repeat(250)}1`, `Share ${'12 '.repeat(90)}!`, 'https://a '.repeat(100_000), '1'.repeat(1_000_000)])(
    'is looked for in hostile lines before the test runs out of time (%#)',
    (line) => {
      expect(findBoilerplate(line).length).toBeLessThanOrEqual(1);
    },
  );
});
