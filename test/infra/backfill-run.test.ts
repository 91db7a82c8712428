import { expect, test } from 'vitest';
import { readRecheckMessage } from '../../functions/adapters/recheck-message.ts';
import { type MapRun, runDistributedMap } from '../deployed/harness/distributed-map.ts';
import { readable, resource } from './synthesised-stack.ts';

interface Entry {
  Id: string;
  MessageBody: string;
}

const definition = JSON.parse(readable(resource('AWS::StepFunctions::StateMachine', 'Backfill').Properties.DefinitionString));
const keys = Array.from({ length: 25 }, (_, i) => `articles/${i}.txt`);

/** Runs the synthesised definition over a listing; `send` is the queue. */
async function run(listing: readonly string[], send: (entries: Entry[], call: number) => object, input = {}) {
  const sent: string[] = [];
  const written: { Prefix: string; results: unknown[] }[] = [];
  const counted: MapRun = { counts: { total: 0, succeeded: 0, failed: 0 }, executions: 0 };
  let calls = 0;
  const services = {
    list: async ({ Prefix }: { Prefix: string }) =>
      listing.filter((key) => key.startsWith(Prefix)).map((Key) => ({ Key, LastModified: 1_600_000_000 })),
    perform: async (_: string, { Entries }: { Entries: Entry[] }) => {
      const answer = send(Entries, calls++);
      sent.push(...Entries.map(({ MessageBody }) => readRecheckMessage(MessageBody).key!));
      return answer;
    },
    startChild: async () => {},
    write: async ({ Prefix }: { Prefix: string }, results: unknown[]) => void written.push({ Prefix, results }),
  };
  const outcome = await runDistributedMap(definition, input, services, counted);
  return { outcome, sent, calls, written, ...counted };
}

const taken = (entries: Entry[]) => ({ Successful: entries.map(({ Id }) => ({ Id })) });
const halfTaken = (entries: Entry[]) => ({
  Successful: [],
  Failed: entries.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false })),
});

test('every article is sent once, ten in a call, and the results go under results/', async () => {
  const { outcome, sent, executions, written } = await run([...keys, 'facts/f.csv', 'articles/folder/'], taken);
  expect(outcome).toEqual({ output: {} });
  expect(sent).toEqual(keys);
  expect([executions, written.map(({ Prefix }) => Prefix)]).toEqual([3, ['results/backfills']]);
});

test('only what lies under the prefix is sent, and a batch of which nothing is wanted makes no call', async () => {
  expect((await run(keys, taken, { prefix: 'articles/2' })).sent).toEqual(['articles/2.txt', ...keys.slice(20)]);
  const { calls, outcome } = await run(['articles/', 'articles/a/'], taken);
  expect([calls, outcome]).toEqual([0, { output: {} }]);
  expect((await run([], taken)).outcome).toEqual({ output: {} });
});

test('messages that the queue does not take are a failure, though the call went well', async () => {
  const { outcome, counts } = await run(keys, (entries, call) => (call === 0 ? halfTaken(entries) : taken(entries)));
  expect(counts).toEqual({ total: 25, succeeded: 15, failed: 10 });
  expect(outcome).toMatchObject({ error: 'States.ExceedToleratedFailureThreshold' });
});

test('a call that fails is made again, five times in all', async () => {
  const failing = (times: number) => (entries: Entry[], call: number) => {
    if (call < times) throw new Error('throttled');
    return taken(entries);
  };
  expect((await run(keys, failing(4))).outcome).toEqual({ output: {} });
  expect((await run(keys, failing(5))).counts.failed).toBe(10);
});

test('one batch of many that fails is tolerated', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => `articles/${i}`);
  const { outcome, counts } = await run(many, (entries, call) => (call === 7 ? halfTaken(entries) : taken(entries)));
  expect([outcome, counts.failed]).toEqual([{ output: {} }, 10]);
});
