import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../checker/facts/fact.ts';
import { indexName } from '../../../checker/facts/names.ts';
import type { ChooseSeries } from '../../../checker/ports.ts';
import { editFact } from '../../../functions/adapters/dynamo-fact-editing.ts';
import { loadFacts } from '../../../functions/adapters/dynamo-fact-loading.ts';
import { dynamoFacts } from '../../../functions/adapters/dynamo-facts.ts';
import { type Head, outlineIn, partKeys } from '../../../functions/adapters/dynamo-packed-subjects.ts';
import { writingRows } from '../../../functions/adapters/dynamo-subject-packing.ts';
import { unpackFacts } from '../../../functions/adapters/packed-subject.ts';
import { fact, fileVersion } from '../examples.ts';
import { asDocuments, type TableInMemory, tableInMemory } from '../table-in-memory.ts';
import { type Actor, cutOffOnce, takeTurns } from '../turns.ts';

const storeOf = (send: TableInMemory['send']) => ({ documents: asDocuments({ send }), table: 't' });
const called =
  (...ways: string[]): ChooseSeries =>
  (subjects) =>
    new Set(subjects.flatMap(({ series }) => series.filter((one) => ways.includes(one.ways[0] as string))));
const launchers = fact({ id: 'launchers', attribute: 'launchers', attributeAliases: [], unit: 'launcher', value: '800' });

const table = () => {
  const memory = tableInMemory();
  const read: object[] = [];
  const counting: TableInMemory['send'] = (command) => {
    if (command instanceof QueryCommand || command instanceof BatchGetCommand) read.push(command.input);
    return memory.send(command);
  };
  const load = (fence: string, ...facts: Fact[]) => loadFacts(storeOf(memory.send), facts, fileVersion(fence));
  const find = async (name: string, choose?: ChooseSeries) => {
    read.length = 0;
    return dynamoFacts(storeOf(counting)).findFor([indexName(name)], choose);
  };
  const rowsRead = () => read.filter((input) => JSON.stringify(input).includes('SUBJECT#')).length;
  return { ...memory, load, find, rowsRead };
};

/** What a subject's packed form says, where it counts. */
function packedFacts(memory: TableInMemory, key: string): Fact[] | null {
  const head = memory.get(`PACKED#${key}`, 'HEAD') as unknown as Head | undefined;
  if (!head || head.packedAt !== head.revision) return null;
  const outline = outlineIn(key, head);
  return partKeys(key, outline?.series ?? []).flatMap(({ pk, sk }) => unpackFacts(memory.get(pk, sk)?.facts as Uint8Array));
}

const byId = (facts: readonly Fact[]) => [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
const rowsOf = (memory: TableInMemory, key: string) =>
  memory.all().flatMap(({ pk, fact }) => (pk === `SUBJECT#${key}` ? [fact as Fact] : []));

describe('A packed subject', () => {
  test('is read by the series that are chosen, with all its names, and no row of it', async () => {
    const { load, find, rowsRead } = table();
    await load('1', fact(), launchers);
    expect(await find('New START', called('launchers'))).toEqual([
      { key: 'new start', names: ['New START', 'New Strategic Arms Reduction Treaty'], facts: [launchers] },
    ]);
    expect(await find('New START', called())).toMatchObject([{ names: { length: 2 }, facts: [] }]);
    expect(rowsRead()).toBe(0);
  });

  test('says what was loaded last, goes by the names it has now, and is gone with its last fact', async () => {
    const { load, find, all } = table();
    const all3 = called('deployed warheads', 'launchers');
    await load('1', fact(), launchers);
    await load('2', fact({ value: '1600', subjectAliases: [] }), { ...launchers, subjectAliases: [] });
    expect(await find('New START', all3)).toMatchObject([{ names: ['New START'], facts: [{ value: '800' }, { value: '1600' }] }]);
    await load('3', launchers);
    expect((await find('New START', all3))[0]?.facts).toEqual([launchers]);
    await load('4', fact({ id: 'other', subject: 'START I' }));
    expect(await find('New START', all3)).toEqual([]);
    expect(all().filter(({ pk, sk }) => pk === 'PACKED#new start' && sk !== 'HEAD')).toEqual([]);
  });

  test('is written anew only where it changed', async () => {
    const { load, all } = table();
    const parts = () => all().flatMap(({ pk, sk }) => (String(pk).startsWith('PACKED#') && sk !== 'HEAD' ? [String(sk)] : []));
    await load('1', fact(), launchers);
    const before = parts();
    await load('2', fact(), { ...launchers, value: '700' });
    expect(parts()).toHaveLength(2);
    expect(parts().filter((part) => before.includes(part))).toHaveLength(1);
  });

  test('is of as many parts as its rows need', async () => {
    const { load, find, all } = table();
    const many = Array.from({ length: 9 }, (_, i) => fact({ id: `long-${i}`, validFrom: `200${i}`, note: 'x'.repeat(150_000) }));
    await load('1', ...many);
    expect(all().filter(({ sk }) => String(sk).startsWith('SERIES#')).length).toBeGreaterThan(4);
    expect((await find('New START', called('deployed warheads')))[0]?.facts).toEqual(many);
  });

  test('is read row by row while it is written to, after a writer died, and while a part of it is missing', async () => {
    const { load, find, rowsRead, send, items } = table();
    await load('1', fact());
    await writingRows(storeOf(send), async (rows) => {
      await rows.open('new start');
      expect((await find('New START', called()))[0]?.facts).toEqual([fact()]);
      expect(rowsRead()).toBe(1);
    });
    const dead = Promise.reject(new Error('died'));
    const dying: TableInMemory['send'] = (command) =>
      (JSON.stringify(command.input).includes('DELETE writers') ? dead : send(command)) as never;
    await expect(writingRows(storeOf(dying), ({ open }) => open('new start'))).rejects.toThrow('died');
    await load('2', fact({ value: '1600' }));
    expect((await find('New START', called()))[0]?.facts).toMatchObject([{ value: '1600' }]);
    const nextDay = () => Date.now() + 24 * 60 * 60 * 1000;
    await writingRows(storeOf(send), ({ open }) => open('new start'), nextDay);
    expect((await find('New START', called()))[0]?.facts).toEqual([]);
    for (const key of [...items.keys()].filter((key) => key.includes('SERIES#'))) items.delete(key);
    expect((await find('New START', called('deployed warheads')))[0]?.facts).toMatchObject([{ value: '1600' }]);
  });

  test('never says anything else than its rows, in any order of loads and edits, one of them cut off; and counts in the end where none is', async () => {
    const edit =
      (value: string | null): Actor =>
      (send) =>
        editFact(storeOf(send as never), 'new-start-warheads', value === null ? null : fact({ value }), {
          by: 'a desk',
          at: '',
          seenRevision: null,
        });
    const load =
      (fence: string, ...facts: Fact[]): Actor =>
      (send) =>
        loadFacts(storeOf(send as never), facts, fileVersion(fence));
    const actors = fc.constantFrom(
      edit('1'),
      edit(null),
      load('1', fact(), launchers),
      load('2', fact({ subject: 'START III', value: '3' })),
      load('3', launchers),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(actors, { minLength: 2, maxLength: 3 }),
        fc.option(fc.nat(40)),
        fc.infiniteStream(fc.nat(9)),
        async ([first, ...others], cutAt, choices) => {
          const memory = tableInMemory();
          await loadFacts(storeOf(memory.send), [fact()], fileVersion('0'));
          const agreeing: TableInMemory['send'] = async (command) => {
            const answer = await memory.send(command);
            for (const key of ['new start', 'start iii']) {
              const packed = packedFacts(memory, key);
              if (packed) expect(byId(packed)).toEqual(byId(rowsOf(memory, key)));
            }
            return answer;
          };
          const interrupted = cutAt === null ? (first as Actor) : cutOffOnce(first as Actor, cutAt);
          await takeTurns(agreeing, [interrupted, ...others], (waiting) => (choices.next().value as number) % waiting);
          if (cutAt === null) expect(packedFacts(memory, 'new start')).not.toBeNull();
        },
      ),
      { numRuns: 150 },
    );
  });
});
