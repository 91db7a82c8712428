import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dynamoChecks } from '../../../functions/adapters/dynamo-checks.ts';
import { decide } from '../../../functions/adapters/dynamo-review.ts';
import { eraseArticle } from '../../../functions/adapters/erase-article.ts';
import { bucketInMemory } from '../bucket-in-memory.ts';
import { finding, report } from '../examples.ts';
import { asDocuments, tableInMemory } from '../table-in-memory.ts';
import { type Actor, cutOffOnce, takeTurns } from '../turns.ts';

const text = 'articles/a';

/** Versions 1 and 3 of an article are uploads, 2 is its deletion in between. */
function scene() {
  const table = tableInMemory();
  const bucket = bucketInMemory();
  bucket.add(text, false, 'text 1');
  bucket.add(text, true, 'marker 2');
  bucket.add('articles/ab', false, 'of another');
  const store = (send: Parameters<Actor>[0]) => ({
    documents: asDocuments({ send } as never),
    table: 't',
    ...{ s3: bucket.s3, bucket: 'b', now: () => new Date(0) },
  });
  const publisher =
    (version: number, ...found: string[]): Actor =>
    (send) =>
      dynamoChecks(store(send)).publish(
        { id: 'a', versionId: null, fence: `${version}#0000` },
        report(
          'a',
          found.map((id) => finding(id)),
        ),
        new Set(),
      );
  const eraser: Actor = (send) => eraseArticle(store(send), { id: 'a', versionId: 'marker 2', fence: '2#0000', why: 'deleted' });
  const discrepancies = () =>
    table
      .all()
      .filter(({ discrepancyId }) => discrepancyId)
      .map(({ discrepancyId, status }) => `${discrepancyId} ${status}`);
  const audit = () => table.all().filter(({ sk }) => String(sk).startsWith('AUDIT#'));
  return { table, bucket, store, publisher, eraser, discrepancies, audit };
}

describe('Erasing an article', () => {
  test('leaves nothing of it but the line that says so, and the articles beside it', async () => {
    const { table, bucket, publisher, eraser, discrepancies, audit } = scene();
    await publisher(0, 'gone')(table.send);
    await publisher(1, 'x', 'y')(table.send);
    await eraser(table.send);
    expect(discrepancies()).toEqual([]);
    expect(bucket.readable()).toEqual(['articles/ab of another']);
    expect(audit()).toMatchObject([{ articleId: 'a', why: 'deleted', discrepancies: 3, texts: 1, erasedAt: new Date(0).toISOString() }]);
    expect(JSON.stringify(table.all())).not.toContain('1,600');
    expect(table.get('ARTICLE#a', 'CHECK')).toMatchObject({ status: 'erased', reportKey: null });
  });

  test('that was never there leaves no line', async () => {
    const { table, store } = scene();
    const removal = { id: 'nothing', versionId: 'm', fence: '2#0000', why: 'deleted' } as const;
    expect(await eraseArticle(store(table.send), removal)).toBeNull();
    expect(table.all()).toEqual([]);
  });

  test('takes what an editor decided with it, and nobody can decide any more', async () => {
    const { table, store, publisher, eraser, discrepancies } = scene();
    await publisher(1, 'x')(table.send);
    await decide(store(table.send), 'x', { status: 'dismissed', reason: null, by: 'ed', at: '' }, null);
    await eraser(table.send);
    expect(discrepancies()).toEqual([]);
  });

  test('by the time that the bucket gives it finds the texts without knowing its own marker', async () => {
    const { table, bucket, store } = scene();
    await eraseArticle(store(table.send), { id: 'a', versionId: null, fence: '2#0000', why: 'expired' });
    expect(bucket.readable()).toEqual(['articles/ab of another']);
    bucket.add(text, false, 'uploaded again');
    await eraseArticle(store(table.send), { id: 'a', versionId: null, fence: '2#0000', why: 'expired' });
    expect(bucket.readable()).toContain('articles/a uploaded again');
  });

  test('leaves nothing of checks that are under way, whatever the order of their calls and wherever it is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(14),
        fc.nat(14),
        fc.array(fc.nat(100), { minLength: 40, maxLength: 60 }),
        async (cutAt, checkCutAt, order) => {
          const { table, bucket, publisher, eraser, discrepancies, audit } = scene();
          await publisher(0, 'x')(table.send);
          const actors = [cutOffOnce(eraser, cutAt), cutOffOnce(publisher(1, 'x', 'y'), checkCutAt), publisher(1, 'x', 'y')];
          let turn = 0;
          await takeTurns(table.send, actors, (waiting) => (order[turn++] ?? 0) % waiting);
          expect(discrepancies()).toEqual([]);
          expect(bucket.readable()).toEqual(['articles/ab of another']);
          expect(audit()).toHaveLength(1);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('leaves alone what was uploaded again since, whatever the order of their calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(14), fc.array(fc.nat(100), { minLength: 40, maxLength: 60 }), async (cutAt, order) => {
        const { table, bucket, publisher, eraser, discrepancies } = scene();
        await publisher(1, 'old', 'both')(table.send);
        bucket.add(text, false, 'text 3');
        let turn = 0;
        const actors = [cutOffOnce(eraser, cutAt), publisher(3, 'new', 'both')];
        await takeTurns(table.send, actors, (waiting) => (order[turn++] ?? 0) % waiting);
        expect(discrepancies().sort()).toEqual(['both open', 'new open']);
        expect(table.get('ARTICLE#a', 'CHECK')).toMatchObject({ fence: '3#0000', status: 'checked' });
        const key = String(table.get('ARTICLE#a', 'CHECK')?.reportKey);
        expect(bucket.readable().map((version) => version.split(' v')[0])).toEqual([key, `${text} text 3`, 'articles/ab of another']);
      }),
      { numRuns: 500 },
    );
  });

  test('and an upload since leave nothing of a check from before both, whatever the order of their calls', async () => {
    const order = fc.array(fc.nat(100), { minLength: 60, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(fc.nat(14), order, async (cutAt, turns) => {
        const { table, bucket, publisher, eraser, discrepancies } = scene();
        await publisher(0, 'gone')(table.send);
        bucket.add(text, false, 'text 3');
        let turn = 0;
        const actors = [cutOffOnce(publisher(1, 'old', 'both'), cutAt), eraser, publisher(3, 'new', 'both')];
        await takeTurns(table.send, actors, (waiting) => (turns[turn++] ?? 0) % waiting);
        expect(discrepancies().sort()).toEqual(['both open', 'new open']);
      }),
      { numRuns: 500 },
    );
  });
});
