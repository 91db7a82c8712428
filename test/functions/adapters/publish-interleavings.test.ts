import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dynamoChecks } from '../../../functions/adapters/dynamo-checks.ts';
import { newlyOpened } from '../../../functions/adapters/dynamo-newly-opened.ts';
import { finding, report } from '../examples.ts';
import { asDocuments, type TableInMemory, tableInMemory } from '../table-in-memory.ts';
import { type Actor, cutOffOnce, everyOrder, takeTurns } from '../turns.ts';

const article = 'a';

function scene() {
  const table = tableInMemory();
  const reports = new Set<string>();
  const s3 = {
    async send(command: { input: { Key?: string } }) {
      if (command instanceof PutObjectCommand) reports.add(command.input.Key ?? '');
      else if (command instanceof DeleteObjectCommand) reports.delete(command.input.Key ?? '');
      else if (command instanceof ListObjectsV2Command) return { Contents: [...reports].map((Key) => ({ Key })) };
      else throw new Error('not known here');
      return {};
    },
  } as never;
  const publisher =
    (version: number, found: string[]): Actor =>
    (send) =>
      dynamoChecks({ documents: asDocuments({ send } as never), table: 't', s3, bucket: 'b', now: () => new Date(0) }).publish(
        { id: article, versionId: null, fence: `${version}#0000` },
        report(
          article,
          found.map((id) => finding(id)),
        ),
        new Set(),
      );
  const discrepancies = () => table.all().filter(({ sk }) => String(sk).startsWith('DISCREPANCY#'));
  const withStatus = (status: string) =>
    discrepancies()
      .filter((item) => item.status === status)
      .map(({ discrepancyId }) => String(discrepancyId));
  const header = () => table.get(`ARTICLE#${article}`, 'CHECK');
  return { table, reports, publisher, withStatus, header, told: announcements(table) };
}

/** What is told of each header that is put, at some moment between then and the end. */
function announcements(table: TableInMemory) {
  const told: string[] = [];
  const waiting: string[] = [];
  const announce = async (fence: string) => {
    const opened = await newlyOpened({ documents: asDocuments(table), table: 't' }, { articleId: article, fence });
    told.push(...opened.map(({ discrepancyId }) => discrepancyId));
  };
  return {
    /** The table, of which some calls give the announcer time for one header. */
    during:
      (isTime: () => boolean): TableInMemory['send'] =>
      async (command) => {
        if (isTime() && waiting.length > 0) await announce(waiting.shift()!);
        const answer = await table.send(command);
        const { Item } = command.input as { Item?: { sk: string; fence: string } };
        if (Item?.sk === 'CHECK') waiting.push(Item.fence);
        return answer;
      },
    async inTheEnd() {
      for (const fence of waiting.splice(0)) await announce(fence);
      return told;
    },
  };
}

describe('Publishing two versions of an article at once', () => {
  test.each([
    ['the newer finds something else', [['gone'], ['old'], ['new']]],
    ['the newer finds nothing', [['gone'], ['old'], []]],
    ['the older finds nothing', [['back'], [], ['back']]],
    ['both find what was there', [['same'], ['same'], ['same']]],
    ['there was no check before', [null, ['old', 'both'], ['both']]],
  ])('leaves exactly the newer findings open in every order of their calls, when %s', async (_name, [before, older, newer]) => {
    const orders = await everyOrder(async (choose) => {
      const { table, publisher, withStatus, header, reports, told } = scene();
      if (before) await publisher(0, before)(table.send);
      await takeTurns(
        told.during(() => true),
        [publisher(1, older ?? []), publisher(2, newer ?? [])],
        choose,
      );
      expect(withStatus('open')).toEqual(newer);
      expect(header()).toMatchObject({ fence: '2#0000' });
      expect([...reports]).toEqual([header()?.reportKey]);
      expect(await told.inTheEnd()).toEqual(expect.arrayContaining((newer ?? []).filter((id) => !before?.includes(id))));
    });
    expect(orders).toBeGreaterThan(100);
  });
});

describe('Publishing versions that come in disorder, twice, and are cut off and delivered again', () => {
  const delivery = fc.record({
    version: fc.integer({ min: 1, max: 3 }),
    cutAt: fc.nat(14),
  });
  const findings = fc.uniqueArray(fc.constantFrom('p', 'q', 'r'), { minLength: 0, maxLength: 3 });

  test('ends with exactly the findings of the newest open, but for what an editor dismissed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(findings, findings, findings),
        fc.array(delivery, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(100), { maxLength: 60 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        async (found, deliveries, order, times) => {
          const { table, publisher, withStatus, header, reports, told } = scene();
          const dismissed = new Set<string>();
          const editor: Actor = async (send) => {
            await send({ input: { TableName: 't', Key: {} } }).catch(() => {});
            for (const item of table.all().filter(({ status, discrepancyId }) => status === 'open' && discrepancyId === 'p')) {
              item.status = 'dismissed';
              dismissed.add('p');
            }
          };
          const actors = deliveries.map(({ version, cutAt }) => cutOffOnce(publisher(version, found[version - 1] ?? []), cutAt));
          let turn = 0;
          let call = 0;
          await takeTurns(
            told.during(() => times[call++] ?? false),
            [...actors, editor],
            (waiting) => (order[turn++] ?? 0) % waiting,
          );
          const newest = Math.max(...deliveries.map(({ version }) => version));
          const expected = (found[newest - 1] ?? []).filter((id) => !dismissed.has(id));
          expect(withStatus('open').sort()).toEqual(expected.sort());
          expect(await told.inTheEnd()).toEqual(expect.arrayContaining(expected));
          expect(withStatus('dismissed')).toEqual([...dismissed]);
          expect(header()).toMatchObject({ fence: `${newest}#0000` });
          expect([...reports]).toEqual([header()?.reportKey]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
