import { expect, test } from 'vitest';
import { type BackfillInput, backfillItem, inJsonata, prefixOf } from '../../functions/adapters/backfill.ts';
import { prefixes } from '../../functions/adapters/deliveries.ts';
import { articleIdIn, readRecheckMessage } from '../../functions/adapters/recheck-message.ts';
import { evaluate } from '../deployed/harness/states.ts';

const keys = ['articles/a.txt', 'articles/2020/Zürich “1+1” \\ %41.txt', 'articles/folder/', 'articles/', "articles/o'clock\n.md"];
const at = (time: string) => new Date(time);
const times = ['2020-10-21T23:59:59Z', '2020-10-22T00:00:00Z', '2020-10-22T12:30:00Z', '2020-10-23T00:00:00Z'].map(at);
const inputs: BackfillInput[] = [
  {},
  { prefix: 'articles/2020/' },
  { since: '2020-10-22T00:00:00.000Z' },
  { until: '2020-10-23T00:00:00.000Z' },
  { since: '2020-10-22T00:00:00.000Z', until: '2020-10-23T00:00:00.000Z' },
];

/** As Step Functions sees an object of its listing. */
const item = (Key: string, LastModified: Date) => ({ Key, LastModified: LastModified.getTime() / 1000, Size: 1, StorageClass: 'STANDARD' });

test.each(inputs)('Step Functions and the local walk make the same of every object, for %j', async (input) => {
  expect(await evaluate(inJsonata.prefixOf, { input })).toBe(prefixOf(input));
  for (const Key of keys)
    for (const LastModified of times) {
      const states = { input, context: { Map: { Item: { Index: 0, Value: item(Key, LastModified) } } } };
      expect(await evaluate(inJsonata.backfillItem, states)).toEqual(backfillItem({ Key, LastModified }, input));
    }
});

test('articles uploaded in the span are wanted, folders are not', () => {
  const span = { since: '2020-10-22T00:00:00.000Z', until: '2020-10-23T00:00:00.000Z' };
  const wanted = (Key: string, input: BackfillInput) => times.map((LastModified) => backfillItem({ Key, LastModified }, input).isWanted);
  expect(wanted('articles/a', span)).toEqual([false, true, true, false]);
  expect(wanted('articles/a', {})).toEqual([true, true, true, true]);
  expect(wanted('articles/a/', {})).toEqual([false, false, false, false]);
});

test.each([1, 2, 10])('of %i wanted articles in a batch, every message is one that the recheck queue takes', async (count) => {
  const wanted = Array.from({ length: count }, (_, i) => `${prefixes.articles}${i} “Zürich” \\ 1+1.txt`);
  const Items = [...wanted, `${prefixes.articles}folder/`].map((Key) => backfillItem({ Key, LastModified: at('2020-10-22') }, {}));
  expect(await evaluate(inJsonata.isAnyWanted, { input: { Items } })).toBe(true);
  const entries = (await evaluate(inJsonata.entries, { input: { Items } })) as { Id: string; MessageBody: string }[];
  expect(new Set(entries.map(({ Id }) => Id)).size).toBe(count);
  const messages = entries.map(({ MessageBody }) => readRecheckMessage(MessageBody));
  expect(messages).toEqual(wanted.map((key) => ({ key })));
  expect(articleIdIn(messages[0]!.key!)).toBe('0 “Zürich” \\ 1+1.txt');
});

test('a batch of folders sends nothing', async () => {
  const Items = [backfillItem({ Key: 'articles/', LastModified: at('2020-10-22') }, {})];
  expect(await evaluate(inJsonata.isAnyWanted, { input: { Items } })).toBe(false);
});
