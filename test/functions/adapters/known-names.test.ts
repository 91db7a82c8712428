import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownNamesOf } from '../../../functions/adapters/dynamo-known-names.ts';
import { hashOfName, hashSet } from '../../../functions/adapters/hash-set.ts';
import { asDocuments, type TableInMemory, tableInMemory } from '../table-in-memory.ts';
import { type Actor, everyOrder, takeTurns } from '../turns.ts';

/** As another function would know them, which has a client of its own. */
const knownTo = ({ send }: Pick<TableInMemory, 'send'>) => knownNamesOf({ documents: asDocuments({ send }), table: 't' });
const entries = (table: TableInMemory) => table.all().filter(({ pk }) => pk === 'NAMES');
const adder =
  (...names: string[]): Actor =>
  (send) =>
    knownTo({ send } as never).add(names);

describe('The names that are in the table', () => {
  test('are known to everybody who reads on, and others are not', async () => {
    const table = tableInMemory();
    await knownTo(table).add(['crimea']);
    const names = knownTo(table);
    await names.refresh();
    expect([names.mayHave('crimea'), names.mayHave('georgia')]).toEqual([true, false]);
    await knownTo(table).add(['georgia']);
    expect(names.mayHave('georgia')).toBe(false);
    await names.refresh();
    expect(names.mayHave('georgia')).toBe(true);
  });

  test('are written down once, however often they are added', async () => {
    const table = tableInMemory();
    for (let i = 0; i < 3; i++) await knownTo(table).add(['crimea', 'georgia']);
    expect(entries(table)).toHaveLength(1);
  });

  test('are more than one entry holds', async () => {
    const table = tableInMemory();
    const all = Array.from({ length: 120_000 }, (_, i) => `name ${i}`);
    await knownTo(table).add(all);
    const names = knownTo(table);
    await names.refresh();
    expect(all.every(names.mayHave)).toBe(true);
    expect(entries(table).every(({ hashes }) => (hashes as Uint8Array).byteLength <= 200_000)).toBe(true);
    const others = Array.from({ length: 10_000 }, (_, i) => `other ${i}`);
    expect(others.filter(names.mayHave).length).toBeLessThan(10);
  });

  test('are all in a log that is begun when the table has names already', async () => {
    const table = tableInMemory();
    table.items.set('old', { pk: 'NAME#georgia', sk: 'NAME', subjects: new Set(['georgia']) });
    await knownTo(table).add(['crimea']);
    const names = knownTo(table);
    await names.refresh();
    expect(['crimea', 'georgia', 'atlantis'].map(names.mayHave)).toEqual([true, true, false]);
  });

  test('may be any while none is written down', async () => {
    const names = knownTo(tableInMemory());
    await names.refresh();
    expect(names.mayHave('crimea')).toBe(true);
  });

  test('may be any while the log lacks an entry or has a broken one, until it is put right; what is added meanwhile is kept', async () => {
    const table = tableInMemory();
    for (const name of ['a', 'b', 'c']) await knownTo(table).add([name]);
    const second = entries(table)[1] as Record<string, unknown>;
    const names = knownTo(table);
    const place = `${second.pk}\n${second.sk}`;
    for (const damage of [undefined, { ...second, hashes: new Uint8Array(3) }]) {
      if (damage) table.items.set(place, damage);
      else table.items.delete(place);
      await names.refresh();
      expect(names.mayHave('nowhere')).toBe(true);
    }
    await knownTo(table).add(['d']);
    table.items.set(place, second);
    await names.refresh();
    expect(['a', 'b', 'c', 'd', 'nowhere'].map(names.mayHave)).toEqual([true, true, true, true, false]);
  });

  test('are all there whatever the order in which two add to them', async () => {
    const played = await everyOrder(async (choose) => {
      const table = tableInMemory();
      await takeTurns(table.send, [adder('a', 'b'), adder('b', 'c', 'd')], choose);
      const names = knownTo(table);
      await names.refresh();
      expect(['a', 'b', 'c', 'd', 'e'].map(names.mayHave)).toEqual([true, true, true, true, false]);
    });
    expect(played).toBeGreaterThan(10);
  });
});

describe('A set of hashes', () => {
  test('has what was added and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { maxLength: 4000 }), (hashes) => {
        const set = hashSet();
        for (const hash of hashes) set.add(hash);
        const wanted = new Set(hashes);
        expect(set.size).toBe(wanted.size);
        for (let hash = 0; hash <= 5000; hash++) if (set.has(hash) !== wanted.has(hash)) throw new Error(`${hash}`);
      }),
      { numRuns: 30 },
    );
  });

  test('spreads names over all hashes', () => {
    const hashes = Array.from({ length: 100_000 }, (_, i) => hashOfName(`subject ${i}`));
    expect(new Set(hashes).size).toBeGreaterThan(99_990);
    expect(hashes.filter((hash) => hash >= 2 ** 31).length / hashes.length).toBeCloseTo(0.5, 1);
  });
});
