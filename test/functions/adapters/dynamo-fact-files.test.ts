import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editFact, readFact } from '../../../functions/adapters/dynamo-fact-editing.ts';
import { loadFacts } from '../../../functions/adapters/dynamo-fact-loading.ts';
import { fact, fileVersion } from '../examples.ts';
import { asDocuments, tableInMemory } from '../table-in-memory.ts';
import { type Actor, cutOffOnce, takeTurns } from '../turns.ts';

const scene = () => {
  const table = tableInMemory();
  const over = (send: Parameters<Actor>[0]) => ({ documents: asDocuments({ send } as never), table: 't' });
  const facts = (ids: string, value: string) => [...ids].map((id) => fact({ id, value }));
  /** Loads a version of a file whose rows have one letter each, all of the same value. */
  const loader =
    (version: number, ids: string, file = 'facts.csv'): Actor =>
    (send) =>
      loadFacts(over(send), facts(ids, String(version)), fileVersion(String(version), { file }));
  const rows = () =>
    table
      .all()
      .filter(({ pk }) => String(pk).startsWith('SUBJECT#'))
      .map((row) => (row.fact as { id: string; value: string }).id + (row.fact as { value: string }).value);
  const edit = (id: string, value: string | null, seenRevision: number | null = null) =>
    editFact(over(table.send), id, value === null ? null : fact({ id, value }), { by: 'ed', at: 'now', seenRevision });
  return { table, loader, rows, edit, store: over(table.send) };
};

describe('A facts file owns its rows', () => {
  test('which go when it comes without them, and stay when another file or an edit has taken them over', async () => {
    const { table, loader, rows, edit } = scene();
    await loader(1, 'abcd')(table.send);
    await loader(2, 'b', 'other.csv')(table.send);
    await edit('c', '7');
    await loader(3, 'a')(table.send);
    expect(rows()).toEqual(['a3', 'b2', 'c7']);
    await loader(4, 'ad')(table.send);
    expect(rows()).toEqual(['a4', 'b2', 'c7', 'd4']);
  });

  test('exactly those of its newest version in the end, whatever the order, repetition and interruption of loads', async () => {
    const ids = fc.subarray([...'abc']).map((letters) => letters.join(''));
    const loads = fc.array(fc.record({ version: fc.integer({ min: 1, max: 3 }), cutAt: fc.nat(20) }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(ids, ids, ids),
        loads,
        fc.array(fc.nat(100), { minLength: 60, maxLength: 90 }),
        async (files, runs, order) => {
          const { table, loader, rows } = scene();
          const actors = runs.map(({ version, cutAt }) => cutOffOnce(loader(version, files[version - 1] ?? ''), cutAt));
          let turn = 0;
          await takeTurns(table.send, actors, (waiting) => (order[turn++] ?? 0) % waiting);
          const newest = Math.max(...runs.map(({ version }) => version));
          expect(rows()).toEqual([...(files[newest - 1] ?? '')].map((id) => `${id}${newest}`));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('Editing a fact', () => {
  test('keeps every version with its author, and undoes nothing that a file brings later', async () => {
    const { table, loader, rows, edit, store } = scene();
    await loader(1, 'a')(table.send);
    expect(await edit('a', '5')).toBe('changed');
    expect(await edit('a', '6')).toBe('changed');
    expect(await readFact(store, 'a')).toMatchObject({
      fact: { value: '6' },
      file: null,
      versions: [
        { fact: { value: '6' }, by: 'ed', file: null },
        { fact: { value: '5' }, by: 'ed' },
        { fact: { value: '1' }, by: 'a desk', at: 'at 1', file: 'facts.csv' },
      ],
    });
    await loader(2, 'a')(table.send);
    expect(rows()).toEqual(['a2']);
  });

  test('that repeats what stands makes no version', async () => {
    const { edit, store } = scene();
    expect(await edit('a', '5')).toBe('added');
    expect(await edit('a', '5')).toBe('unchanged');
    expect((await readFact(store, 'a'))?.versions).toHaveLength(1);
  });

  test('away keeps its versions, and it can be put again', async () => {
    const { table, loader, rows, edit, store } = scene();
    await loader(1, 'a')(table.send);
    expect(await edit('a', null)).toBe('removed');
    expect(await edit('a', null)).toEqual({ refused: 'unknown' });
    expect([rows(), await readFact(store, 'a')]).toEqual([[], null]);
    expect(await edit('a', '8')).toBe('added');
    expect((await readFact(store, 'a'))?.versions.map((version) => version.fact?.value ?? null)).toEqual(['8', null, '1']);
  });

  test('is refused where it was changed since it was seen, or was there where it was to be new', async () => {
    const { edit, store } = scene();
    await edit('a', '5', 0);
    expect(await edit('a', '6', 0)).toEqual({ refused: 'overtaken' });
    const revision = (await readFact(store, 'a'))?.revision ?? 0;
    expect(await edit('a', '6', revision)).toBe('changed');
    expect(await edit('a', null, revision)).toEqual({ refused: 'overtaken' });
  });

  test('leaves row, pointer and versions of one mind, whatever the order of two edits, a removal and a load', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(100), { minLength: 40, maxLength: 60 }), async (order) => {
        const { table, loader, rows } = scene();
        await loader(1, 'a')(table.send);
        const editor =
          (value: string | null): Actor =>
          (send) =>
            editFact({ documents: asDocuments({ send } as never), table: 't' }, 'a', value === null ? null : fact({ id: 'a', value }), {
              ...{ by: `editor of ${value}`, at: 'now', seenRevision: null },
            });
        let turn = 0;
        const actors = [editor('7'), editor(null), editor('8'), loader(2, 'a')];
        await takeTurns(table.send, actors, (waiting) => (order[turn++] ?? 0) % waiting);
        const pointer = table.get('ID#a', 'ID');
        expect(rows()).toHaveLength(pointer?.subject ? 1 : 0);
        const newest = table.all().findLast(({ sk }) => String(sk).startsWith('VERSION#'));
        expect(rows()).toEqual(newest?.fact ? [`a${(newest.fact as { value: string }).value}`] : []);
      }),
      { numRuns: 1000 },
    );
  });
});
