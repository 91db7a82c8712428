import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../checker/facts/read-facts.ts';
import { checkText } from './check-text.ts';

interface PlantedError {
  quote: string;
  factId: string | null;
  check: string;
}

const seeds = new URL('../../seeds/', import.meta.url);
const expected: Record<string, PlantedError[]> = JSON.parse(
  readFileSync(new URL('../golden/seeds-expected.json', import.meta.url), 'utf8'),
);
const files = readdirSync(new URL('facts/', seeds)).map((name) => ({
  name,
  read: readFacts(readFileSync(new URL(`facts/${name}`, seeds)), name),
}));
const facts = files.flatMap(({ read }) => ('unreadable' in read ? [] : read.facts.map(({ fact }) => fact)));

describe('the sample facts', () => {
  it.each(files)('in $name are read without a problem', ({ read }) => {
    expect(read).toMatchObject({ problems: [] });
  });

  it('are at least sixty, each with its source', () => {
    expect(facts.length).toBeGreaterThanOrEqual(60);
    expect(facts.filter(({ source }) => source === '')).toEqual([]);
  });
});

describe('the sample story', () => {
  const stories = readdirSync(new URL('articles/', seeds));

  it.each(stories)('%s has exactly its planted errors refuted', async (name) => {
    const report = await checkText(readFileSync(new URL(`articles/${name}`, seeds), 'utf8'), facts, null, name);
    const refuted = report.findings
      .filter(({ verdict }) => verdict === 'refuted')
      .map(({ quote, factId, check }) => ({ quote, factId, check }));
    expect(refuted).toEqual(expected[name]);
    expect(report.coverage.supported).toBeGreaterThan(2);
    expect(report.published).not.toBeNull();
  });

  it('of every name in the golden file is there', () => {
    expect(Object.keys(expected).sort()).toEqual(stories.sort());
  });
});
