import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LoadedFacts, loadFacts, whyUnstorable } from '../../../functions/adapters/dynamo-fact-loading.ts';
import { type Change, placeFact } from '../../../functions/adapters/dynamo-fact-places.ts';
import { fact, fileVersion } from '../examples.ts';
import { asDocuments, tableInMemory } from '../table-in-memory.ts';
import { type Actor, cutOffOnce, takeTurns } from '../turns.ts';

const table = () => {
  const memory = tableInMemory();
  const store = { documents: asDocuments(memory), table: 't' };
  const load = (fence: string, ...facts: ReturnType<typeof fact>[]) => loadFacts(store, facts, fileVersion(fence));
  const rows = () => memory.all().filter(({ pk }) => String(pk).startsWith('SUBJECT#'));
  return { ...memory, store, load, rows };
};
const count = (counts: Partial<LoadedFacts>): LoadedFacts => ({ added: 0, changed: 0, unchanged: 0, removed: 0, superseded: 0, ...counts });
const change = (fence: string): Change => ({ id: 'new-start-warheads', fence, file: 'facts.csv', by: 'a desk', at: `at ${fence}` });
const loader =
  (fence: string, subject: string): Actor =>
  (send) =>
    placeFact({ documents: asDocuments({ send } as never), table: 't', open: async () => {} }, change(fence), fact({ subject }));

describe('Loading facts', () => {
  test('stands each under its subject, with every name leading there and its id pointing there', async () => {
    const { load, get, rows } = table();
    expect(await load('1', fact())).toEqual(count({ added: 1 }));
    expect(rows()).toEqual([{ pk: 'SUBJECT#new start', sk: 'FACT#new-start-warheads', fence: '1', fact: fact() }]);
    expect(get('NAME#new start', 'NAME')?.subjects).toEqual(new Set(['new start']));
    expect(get('NAME#new strategic arms', 'NAME')?.subjects).toEqual(new Set(['new start']));
    expect(get('ID#new-start-warheads', 'ID')).toMatchObject({ subject: 'new start', fence: '1' });
  });

  test('leaves all as it is when the same file is loaded again', async () => {
    const { load, rows } = table();
    await load('1', fact());
    const before = structuredClone(rows());
    expect(await load('1', fact())).toEqual(count({ unchanged: 1 }));
    expect(rows()).toEqual(before);
  });

  test('replaces what an older file brought, and never what a newer one did', async () => {
    const { load, rows } = table();
    await load('2', fact({ value: '2' }));
    expect(await load('1', fact({ value: '1' }))).toEqual(count({ superseded: 1 }));
    expect(rows()).toMatchObject([{ fact: { value: '2' } }]);
    expect(await load('3', fact({ value: '3' }))).toEqual(count({ changed: 1 }));
    expect(rows()).toMatchObject([{ fact: { value: '3' } }]);
  });

  test('leaves the row of a newer load that is still under way', async () => {
    const { load, rows, send } = table();
    let calls = 0;
    const cut = async (command: { input: object }) => (++calls > 3 ? Promise.reject(new Error('cut off')) : send(command));
    await expect(loader('2', 'New START')(cut)).rejects.toThrow('cut off');
    expect(await load('1', fact())).toEqual(count({ superseded: 1 }));
    expect(rows()).toMatchObject([{ fence: '2' }]);
  });

  test('moves a fact whose subject changed', async () => {
    const { load, rows } = table();
    await load('1', fact());
    await load('2', fact({ subject: 'START III' }));
    expect(rows().map(({ pk }) => pk)).toEqual(['SUBJECT#start iii']);
  });

  test('keeps the other subjects that a name leads to', async () => {
    const { load, get } = table();
    await load('1', fact({ id: 'a', subject: 'Georgia', subjectAliases: [] }));
    await load('2', fact({ id: 'b', subject: 'State of Georgia', subjectAliases: ['Georgia'] }));
    expect(get('NAME#georgia', 'NAME')?.subjects).toEqual(new Set(['georgia', 'state of georgia']));
  });

  test('leaves one row, that of the newest load, whatever the order of loads that move it and wherever they are cut off', async () => {
    const order = fc.array(fc.nat(100), { minLength: 20, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('First', 'Second'), fc.nat(8), fc.nat(8), order, async (older, olderCutAt, newerCutAt, turns) => {
        const { load, send, rows } = table();
        await load('0', fact({ subject: 'First' }));
        let turn = 0;
        const actors = [cutOffOnce(loader('1', older), olderCutAt), cutOffOnce(loader('2', 'Third'), newerCutAt)];
        await takeTurns(send, actors, (waiting) => (turns[turn++] ?? 0) % waiting);
        expect(rows()).toMatchObject([{ pk: 'SUBJECT#third', fence: '2' }]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('A fact that no table can hold', () => {
  test.each([
    ['subject', { subject: 'x'.repeat(501) }],
    ['id', { id: 'x'.repeat(501) }],
    ['subject_aliases', { subjectAliases: ['x'.repeat(501)] }],
    ['attribute', { attribute: 'x'.repeat(501) }],
    [null, { note: 'x'.repeat(200_001) }],
  ])('is named with its column %s and the reason', (column, changes) => {
    expect(whyUnstorable(fact(changes))).toEqual({ column, reason: expect.stringMatching(/; shorten/) });
  });

  test('is not every fact', () => {
    expect(whyUnstorable(fact())).toBeNull();
  });
});
