import { describe, expect, test } from 'vitest';
import { loadFacts, whyUnstorable } from '../../../functions/adapters/dynamo-fact-loading.ts';
import { placeFact } from '../../../functions/adapters/dynamo-fact-places.ts';
import { fact } from '../examples.ts';
import { asDocuments, tableInMemory } from '../table-in-memory.ts';
import { type Actor, cutOffOnce, everyOrder, takeTurns } from '../turns.ts';

const table = () => {
  const memory = tableInMemory();
  const load = (fence: string, ...facts: ReturnType<typeof fact>[]) =>
    loadFacts({ documents: asDocuments(memory), table: 't' }, facts, fence);
  const rows = () => memory.all().filter(({ pk }) => String(pk).startsWith('SUBJECT#'));
  return { ...memory, load, rows };
};
const loader =
  (fence: string, subject: string): Actor =>
  (send) =>
    placeFact({ documents: asDocuments({ send } as never), table: 't' }, fact({ subject }), fence);

describe('Loading facts', () => {
  test('stands each under its subject, with every name leading there and its id pointing there', async () => {
    const { load, get, rows } = table();
    expect(await load('1', fact())).toEqual({ loaded: 1, superseded: 0 });
    expect(rows()).toEqual([{ pk: 'SUBJECT#new start', sk: 'FACT#new-start-warheads', fence: '1', fact: fact() }]);
    expect(get('NAME#new start', 'NAME')?.subjects).toEqual(new Set(['new start']));
    expect(get('NAME#new strategic arms', 'NAME')?.subjects).toEqual(new Set(['new start']));
    expect(get('ID#new-start-warheads', 'ID')).toMatchObject({ subject: 'new start', fence: '1' });
  });

  test('leaves all as it is when the same file is loaded again', async () => {
    const { load, rows } = table();
    await load('1', fact());
    const before = structuredClone(rows());
    expect(await load('1', fact())).toEqual({ loaded: 1, superseded: 0 });
    expect(rows()).toEqual(before);
  });

  test('replaces what an older file brought, and never what a newer one did', async () => {
    const { load, rows } = table();
    await load('2', fact({ value: '2' }));
    expect(await load('1', fact({ value: '1' }))).toEqual({ loaded: 0, superseded: 1 });
    expect(rows()).toMatchObject([{ fact: { value: '2' } }]);
    expect(await load('3', fact({ value: '3' }))).toEqual({ loaded: 1, superseded: 0 });
    expect(rows()).toMatchObject([{ fact: { value: '3' } }]);
  });

  test('leaves the row of a newer load that is still under way', async () => {
    const { load, rows, send } = table();
    let calls = 0;
    const cut = async (command: { input: object }) => (++calls > 2 ? Promise.reject(new Error('cut off')) : send(command));
    await expect(loader('2', 'New START')(cut)).rejects.toThrow('cut off');
    expect(await load('1', fact())).toEqual({ loaded: 0, superseded: 1 });
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

  test('leaves one row, that of the newest file, in every order of two loads that move it, the older one cut off anywhere', async () => {
    for (let cutAt = 0; cutAt < 6; cutAt++)
      await everyOrder(async (choose) => {
        const { load, send, rows } = table();
        await load('0', fact({ subject: 'First' }));
        await takeTurns(send, [cutOffOnce(loader('1', 'Second'), cutAt), loader('2', 'Third')], choose);
        expect(rows()).toMatchObject([{ pk: 'SUBJECT#third', fence: '2' }]);
      });
  });

  test('leaves one row when the newer load is cut off and the older one comes between', async () => {
    for (let cutAt = 0; cutAt < 6; cutAt++)
      await everyOrder(async (choose) => {
        const { load, send, rows } = table();
        await load('0', fact({ subject: 'First' }));
        await takeTurns(send, [loader('1', 'First'), cutOffOnce(loader('2', 'Third'), cutAt)], choose);
        expect(rows()).toMatchObject([{ pk: 'SUBJECT#third', fence: '2' }]);
      });
  });
});

describe('A fact that no table can hold', () => {
  test.each([
    ['subject', { subject: '?!' }],
    ['subject', { subject: 'x'.repeat(501) }],
    ['id', { id: 'x'.repeat(501) }],
    ['subject_aliases', { subjectAliases: ['x'.repeat(501)] }],
    [null, { note: 'x'.repeat(200_001) }],
  ])('is named with its column %s and the reason', (column, changes) => {
    expect(whyUnstorable(fact(changes))).toEqual({ column, reason: expect.any(String) });
  });

  test('is not every fact', () => {
    expect(whyUnstorable(fact())).toBeNull();
  });
});
