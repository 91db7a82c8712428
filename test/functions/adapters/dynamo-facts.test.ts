import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { indexName } from '../../../checker/facts/names.ts';
import { listFacts } from '../../../functions/adapters/dynamo-fact-listing.ts';
import { loadFacts } from '../../../functions/adapters/dynamo-fact-loading.ts';
import { dynamoFacts } from '../../../functions/adapters/dynamo-facts.ts';
import { referenceFacts } from '../../../functions/adapters/tables.ts';
import { fact, fileVersion } from '../examples.ts';
import { localTables } from '../local-tables.ts';

const byId = (a: Fact, b: Fact) => (a.id < b.id ? -1 : 1);

describe('Facts in a table', () => {
  let local: Awaited<ReturnType<typeof localTables>>;
  const table = () => ({ documents: local.documents, table: 'facts' });
  const find = async (...names: string[]) =>
    (await dynamoFacts(table()).findFor(names.map(indexName))).flatMap(({ facts }) => facts).sort(byId);
  beforeAll(async () => {
    local = await localTables({ facts: referenceFacts });
    const many = Array.from({ length: 120 }, (_, i) => fact({ id: `c${i}`, subject: `Country ${i}`, subjectAliases: [] }));
    await loadFacts(
      table(),
      [fact(), fact({ id: 'crimea', subject: 'Crimea', subjectAliases: [], value: '0.10' }), ...many],
      fileVersion('5'),
    );
  });
  afterAll(() => local.close());

  test('are found by the subject and by its aliases, as they were loaded to the last digit', async () => {
    expect(await find('the new START')).toEqual([fact()]);
    expect(await find('New Strategic Arms Reduction Treaty of 2010')).toEqual([fact()]);
    expect((await find('Crimea'))[0]?.value).toBe('0.10');
  });

  test('are found for hundreds of names at once, each fact once', async () => {
    const names = Array.from({ length: 250 }, (_, i) => `Country ${i}`);
    expect(await find(...names, 'New START', 'New Strategic Arms', 'New START')).toHaveLength(121);
  });

  test('are not found for names that nothing goes by', async () => {
    expect(await find('Atlantis', '')).toEqual([]);
  });

  test('are listed page by page, each once', async () => {
    const listed: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listFacts(table(), { subject: null, limit: 50, cursor });
      expect(page?.items.length).toBeLessThanOrEqual(50);
      listed.push(...(page?.items ?? []).map(({ id }) => id));
      cursor = page?.cursor ?? null;
    } while (cursor);
    expect(listed).toHaveLength(122);
    expect(new Set(listed).size).toBe(122);
  });

  test('are listed for one subject by any of its names, and by no other that begins alike', async () => {
    await loadFacts(
      table(),
      [fact({ id: 'other', subject: 'New Strategic Arms Race', subjectAliases: [] }), fact({ id: 'a-date' })],
      fileVersion('5', { file: 'more.csv' }),
    );
    const ids = async (limit: number, cursor: string | null) =>
      listFacts(table(), { subject: 'new strategic arms reduction treaty', limit, cursor });
    const first = await ids(1, null);
    expect(first?.items.map(({ id }) => id)).toEqual(['a-date']);
    const second = await ids(1, first?.cursor ?? '');
    expect(second).toMatchObject({ items: [{ id: 'new-start-warheads' }], cursor: null });
  });

  test('refuse a cursor that is not of their list', async () => {
    expect(await listFacts(table(), { subject: null, limit: 1, cursor: 'x' })).toBeNull();
    const { cursor } = (await listFacts(table(), { subject: null, limit: 1, cursor: null })) ?? { cursor: null };
    expect(await listFacts(table(), { subject: 'Crimea', limit: 1, cursor })).toBeNull();
  });
});
