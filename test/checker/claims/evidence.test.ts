import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../checker/check-article.ts';
import { seriesKey } from '../../../checker/facts/series-key.ts';
import { articleInMemory, factsInMemory } from '../../../checker/in-memory.ts';
import { factOf } from '../facts-of.ts';

const event = (subject: string, attribute: string, value: string) =>
  factOf({ subject, subjectAliases: [], attribute, attributeAliases: [], type: 'date', value, unit: null });
const launch = event('Apollo 11', 'launch', '1969-07-16');
const landed = event('Apollo 11', 'landed', '1969-07-20');
const other = event('Skyhook', 'landed', '1979-07-11');

async function evidenceOf(text: string): Promise<ReadonlySet<string>> {
  const article = { bytes: new TextEncoder().encode(text), contentType: null, published: '2020-10-22', title: null };
  let found: ReadonlySet<string> = new Set();
  await checkArticle(
    { id: 'story.txt', versionId: null, fence: '' },
    {
      articles: articleInMemory(article),
      facts: factsInMemory([launch, landed, other]),
      checks: {
        publish: async (_ref, _report, evidence) => {
          found = evidence;
        },
      },
    },
  );
  return found;
}

describe('the evidence of a check', () => {
  it('is the series that a claim was held against', async () => {
    expect(await evidenceOf('Apollo 11 landed on July 20, 1969.')).toEqual(new Set([seriesKey(landed)]));
  });

  it('holds the event that a time was counted from', async () => {
    expect(await evidenceOf('Apollo 11 landed four days after the launch.')).toEqual(new Set([landed, launch].map(seriesKey)));
  });
});
