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
    '12 Comments',
    '1.2K Shares',
    'Listen to this article 4 min',
    'Home > News > Harbours',
    'Harbours | Markets | Weather | Ships',
    'Tags: ferries, 2021 storm, Bergen',
    'To continue reading this article, subscribe today for $1 a week.',
    'Already a subscriber? Log in',
    'You have 3 free articles remaining this month.',
    'This article is for subscribers only. Subscribe for 50% off.',
    'Also read: 2016 election in five charts',
    'Source: Meridian Courier',
    'https://example.org/2021/03/04/late',
    'Stay informed: the news at 7, every day in your inbox',
    'By signing up you agree to our terms of 2021.',
    'We use cookies to show you 40 advertisements.',
    'Article continues below advertisement',
    '- Advertisement -',
    'Sponsored by Nordic Line',
    'This material may not be published, broadcast, rewritten or redistributed. 2021',
    'Jane Doe · 2 hours ago',
    'Updated an hour ago',
    'AP Photo/Jane Doe',
    '(Jane Doe/Reuters)',
    'Photo courtesy of Jane Doe',
    'REUTERS/Jane Doe',
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
    'Comments from 40 captains came in.',
    'Watch towers were built in 1998.',
    'Tags were put on 40 seals.',
    'Source code of 40 programs was lost.',
    'Stay away for 14 days, the port said.',
    'Get our ships out by May 3, he said.',
    'Sign up for 40 shifts, the poster said in 1998.',
    'Click here, the site told 4,000 visitors.',
    'Topics: 40 ships, the tolls and the storm of 2021 were on the list.',
    'To read the story of 40 ships is to weep.',
    'You have 40 ships, he said.',
    'Top stories of the tower, 40 in all, were empty.',
    'Sponsored bills rose to 40.',
    'Two hours ago the ferry sank.',
    'Bergen | Oslo',
    'Reuters reported 40 dead.',
    'Article 5 of the pact was used once.',
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

  it.each([
    ['(Jane Doe/Tass/Nordic Press)', 'Ferries at the pier on March 4, 2021. (Jane Doe/Tass/Nordic Press)'],
    ['(Jane Doe, Courier Pool Photo via AP)', 'Ferries at the pier on March 4, 2021. (Jane Doe, Courier Pool Photo via AP)'],
    ['Image 3 of 12', 'Ferries at the pier of Bergen on Monday Image 3 of 12'],
    ['(AP Photo/Jane Doe)', 'Ferries at the pier (AP Photo/Jane Doe) on March 4, 2021.'],
    ['Photo: Jane Doe, AP', 'Ferries at the pier. Photo: Jane Doe, AP'],
    ['ADVERTISEMENT', 'The mayor said that 40 ADVERTISEMENT ships had come.'],
    ['Story continues below advertisement.', 'The mayor said. Story continues below advertisement. Forty came.'],
    [
      'less The ferry at the pier of Bergen with forty ... more',
      'The ferry at the pier of Bergen with forty passengers on it. less The ferry at the pier of Bergen with forty ... more',
    ],
  ])('is cut out of a line: %s', (furniture, line) =>
    expect(cut(`Late\n${line}\n${lead}`).map((part) => part.trim())).toEqual([furniture]),
  );

  it('takes the headline with it that stands between two pieces of it', () => {
    expect(cut('Ferries late again in Bergen\nAt the pier. Image 1 of / 6 Ferries late again in Bergen 1 / 6 Back to Gallery')).toEqual([
      'Image 1 of / 6 Ferries late again in Bergen 1 / 6 Back to Gallery',
    ]);
  });

  it.each([
    'Olsen (Norway) came, (see below) and (40) of them (in 2021) left (Bergen).',
    'There were less than forty of them, and more came.',
    'The advertisement ran 40 times. Photo editors: 12.',
    'Pay less The ferry at the pier. Then come more.',
  ])('is not seen in the line “%s”', (line) => expect(cut(`Late ferries\n${line}\n${lead}`)).toEqual([]));

  it.each([
    ['before the story', `Home\nNews\nHarbours\nSports\nAbout us\n${lead}`, 'Home\nNews\nHarbours\nSports\nAbout us'],
    ['behind the story', `${lead}\nBusiness\nWorld\nOpinion\nWeather`, 'Business\nWorld\nOpinion\nWeather'],
  ])('is a menu %s', (_, text, menu) => expect(cut(text).join('\n')).toBe(menu));

  it('is no list of a story', () => {
    expect(cut(`${lead}\nBergen\nOslo\nLund\nSports\nMalmo\n${lead}`)).toEqual([]);
  });

  it('takes the line ends with it where it cuts a sentence in two', () => {
    expect(cut('The mayor said that\n\nAdvertisement\n\nforty ships had come.')).toEqual(['\n\nAdvertisement\n\n']);
    expect(cut('The mayor said so.\n\nAdvertisement\n\nForty ships had come.')).toEqual(['Advertisement']);
  });

  const teaser = 'Bakers Win Prize';
  it('goes over the headlines of other stories to the story itself, where that goes on', () => {
    expect(cut([lead, 'Related stories', teaser, 'Budget of 2016 passed', lead, lead].join('\n'))).toEqual([
      'Related stories',
      teaser,
      'Budget of 2016 passed',
    ]);
  });

  it.each(['More on this story', 'You might also like', 'Around the web', 'Top stories'])('begins with “%s”', (title) => {
    expect(cut([lead, title, teaser, 'Ferries, 66 of them'].join('\n')).join('')).toContain('66');
  });

  it('are comments behind their number', () => {
    const comment = 'Joe: that is a lot of ships, 55 of them, and I would know, having been there.';
    expect(cut([lead, lead, 'More on this story', teaser, '12 Comments', comment].join('\n')).join('')).toContain('55');
    expect(
      cut([lead, lead, '12 Comments', 'Joe: that is a lot of ships, 66 of them, and I would know, having been there.'].join('\n')).join(''),
    ).toContain('66');
    expect(cut(['12 Comments', lead, lead].join('\n'))).toEqual(['12 Comments']);
  });

  it('goes to the end where each of those has a summary', () => {
    const text = [lead, 'Related stories', teaser, lead, 'Budget of 2016 passed', lead].join('\n');
    expect(cut(text)).toEqual([text.slice(lead.length + 1)]);
  });

  it('does not take the greater part of a story for comments', () => {
    expect(cut([lead, 'Comments', lead, lead, lead].join('\n'))).toEqual(['Comments']);
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

  it.each([
    `By ${'A'.repeat(250)}1`,
    `Share ${'12 '.repeat(90)}!`,
    'https://a '.repeat(100_000),
    '1'.repeat(1_000_000),
    'Image 1 of / 6 abcdefghijklmnopqrstuvw '.repeat(50_000),
    `(${'Abc '.repeat(200_000)}`,
    'a less The ferry '.repeat(100_000),
    'Aa|'.repeat(90),
    'JANE'.repeat(70),
    'Home\n'.repeat(200_000),
  ])('is looked for in hostile lines before the test runs out of time (%#)', (line) => {
    expect(findBoilerplate(line).length).toBeLessThanOrEqual(200_000);
  });
});
