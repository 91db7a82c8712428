import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readHeader } from '../../../functions/adapters/dynamo-check-header.ts';
import { reportKey } from '../../../functions/adapters/dynamo-check-items.ts';
import { listDiscrepancies, readReport } from '../../../functions/adapters/dynamo-check-reads.ts';
import { dynamoChecks } from '../../../functions/adapters/dynamo-checks.ts';
import { decide } from '../../../functions/adapters/dynamo-review.ts';
import { articleChecks } from '../../../functions/adapters/tables.ts';
import { bodyOf, finding, report } from '../examples.ts';
import { localTables } from '../local-tables.ts';

const table = 'checks';
let local: Awaited<ReturnType<typeof localTables>>;
const s3 = mockClient(S3Client);
const objects = new Map<string, string>();
let clock = 0;
let articleNumber = 0;
let id = '';

beforeAll(async () => {
  local = await localTables({ [table]: articleChecks });
});
afterAll(() => local.close());
beforeEach(() => {
  id = `politics/start ${++articleNumber}.txt`;
  objects.clear();
  s3.reset();
  s3.on(PutObjectCommand).callsFake(({ Key, Body }) => void objects.set(Key, Body));
  s3.on(DeleteObjectCommand).callsFake(({ Key }) => void objects.delete(Key));
  s3.on(ListObjectsV2Command).callsFake(({ Prefix }) => ({
    Contents: [...objects.keys()].filter((key) => key.startsWith(Prefix)).map((Key) => ({ Key })),
  }));
  s3.on(GetObjectCommand).callsFake(({ Key }) => {
    const body = objects.get(Key);
    if (body === undefined) throw new NoSuchKey({ message: 'gone', $metadata: {} });
    return { Body: bodyOf(body) };
  });
});

const store = () => ({
  documents: local.documents,
  table,
  s3: new S3Client(),
  bucket: 'b',
  now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, ++clock)),
});
const publish = (version: number, ...findings: ReturnType<typeof finding>[]) =>
  dynamoChecks(store()).publish({ id, versionId: `v${version}`, fence: `${version}#0000` }, report(id, findings), new Set());
const listed = async (status: 'open' | 'withdrawn' | 'dismissed') =>
  ((await listDiscrepancies(store(), { status, limit: 100, cursor: null }))?.items ?? []).filter(({ articleId }) => articleId === id);
const ids = async (status: 'open' | 'withdrawn' | 'dismissed') => (await listed(status)).map(({ discrepancyId }) => discrepancyId).sort();
const dismissal = { status: 'dismissed' as const, reason: 'as of May', by: 'an editor', at: '2026-01-02T00:00:00.000Z' };
const dismiss = (discrepancyId: string) => decide(store(), discrepancyId, dismissal, null);

describe('A published check', () => {
  test('can be read back as it was: its report, its header and each refuted finding as an open discrepancy', async () => {
    const supported = { ...finding('x'), verdict: 'supported' as const, discrepancyId: undefined };
    await publish(1, finding('a'), supported);
    expect(await readReport(store(), id)).toEqual(JSON.parse(JSON.stringify(report(id, [finding('a'), supported]))));
    expect(await readHeader(store(), id)).toMatchObject({ articleId: id, versionId: 'v1', status: 'checked', coverage: { claims: 3 } });
    const { verdict: _, ...kept } = finding('a');
    const instant = expect.stringMatching(/^2026-01-01T/);
    const about = {
      articleId: id,
      title: 'A treaty',
      published: '2020-10-22',
      status: 'open',
      foundAt: instant,
      seenAt: instant,
      revision: 1,
      decisions: [],
    };
    expect(await listed('open')).toEqual([{ ...kept, ...about }]);
  });

  test('keeps numbers that a table cannot hold near, and whole in the report', async () => {
    const found = { value: 1e300, unit: null, comparator: '=', approximate: false };
    await publish(1, finding('a', { found, expected: { ...found, value: 2 ** 60, source: 's', sourceUrl: null } }));
    expect((await listed('open'))[0]).toMatchObject({ found: { value: 9.9e125 }, expected: { value: 2 ** 60 } });
    expect(await readReport(store(), id)).toMatchObject({ findings: [{ found }] });
  });

  test('holds hundreds of findings', async () => {
    await publish(1, ...Array.from({ length: 250 }, (_, i) => finding(`d${i}`)));
    await publish(2, finding('d7'));
    expect(await ids('open')).toEqual(['d7']);
    let withdrawn = 0;
    for (let cursor: string | null | undefined = undefined; cursor !== null; ) {
      const page = await listDiscrepancies(store(), { status: 'withdrawn', limit: 40, cursor: cursor ?? null });
      withdrawn += page?.items.filter(({ articleId }) => articleId === id).length ?? 0;
      cursor = page?.cursor ?? null;
    }
    expect(withdrawn).toBe(249);
  });
});

describe('Checking an article again', () => {
  test('with the same fence changes nothing but when it was seen', async () => {
    await publish(1, finding('a'));
    const [before] = await listed('open');
    await publish(1, finding('a'));
    const [after] = await listed('open');
    expect(after).toEqual({ ...before, seenAt: after?.seenAt, revision: 2 });
    expect(after?.seenAt).not.toBe(before?.seenAt);
    expect([...objects.keys()]).toEqual([reportKey({ id, fence: '1#0000' })]);
  });

  test('withdraws what is not found any more, opens it when it is back, and replaces the report', async () => {
    await publish(1, finding('a'), finding('b'));
    await publish(2, finding('b'));
    expect([await ids('open'), await ids('withdrawn')]).toEqual([['b'], ['a']]);
    const [withdrawn] = await listed('withdrawn');
    await publish(3, finding('a'));
    expect([await ids('open'), await ids('withdrawn')]).toEqual([['a'], ['b']]);
    expect((await listed('open'))[0]?.foundAt).toBe(withdrawn?.foundAt);
    expect([...objects.keys()]).toEqual([reportKey({ id, fence: '3#0000' })]);
  });

  test("keeps an editor's decision and what was noted with it, seen or not seen", async () => {
    const [seen, unseen] = [`seen-${id.length}-${articleNumber}`, `unseen-${articleNumber}`];
    await publish(1, finding(seen), finding(unseen));
    await dismiss(seen);
    await dismiss(unseen);
    await publish(2, finding(seen, { line: 7 }));
    expect(await ids('dismissed')).toEqual([seen, unseen]);
    expect((await listed('dismissed'))[0]).toMatchObject({ discrepancyId: expect.stringContaining('seen'), decisions: [dismissal] });
    expect((await listed('dismissed')).find(({ discrepancyId }) => discrepancyId === seen)).toMatchObject({ line: 7 });
    expect(await ids('open')).toEqual([]);
  });

  test('changes nothing when it is an older version that comes after a newer one', async () => {
    await publish(2, finding('new'));
    await publish(1, finding('old'));
    expect(await ids('open')).toEqual(['new']);
    expect(await ids('withdrawn')).toEqual([]);
    expect(await readHeader(store(), id)).toMatchObject({ fence: '2#0000' });
    expect([...objects.keys()]).toEqual([reportKey({ id, fence: '2#0000' })]);
  });

  test('takes nothing away for a newer version whose check came to nothing', async () => {
    await publish(1, finding('a'));
    s3.on(PutObjectCommand, { Key: reportKey({ id, fence: '2#0000' }) }).rejects(new Error('S3 is out'));
    await expect(publish(2)).rejects.toThrow('S3 is out');
    await publish(1, finding('a'));
    expect(await ids('open')).toEqual(['a']);
    expect(await readReport(store(), id)).toMatchObject({ findings: [{}] });
  });
});

describe('Discrepancies of one status', () => {
  test('come newest first, page by page, each once', async () => {
    await publish(1, finding('first'));
    await publish(1, finding('first'), finding('second'));
    await publish(1, finding('first'), finding('second'), finding('third'));
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listDiscrepancies(store(), { status: 'open', limit: 2, cursor });
      found.push(...(page?.items ?? []).filter(({ articleId }) => articleId === id).map(({ discrepancyId }) => discrepancyId));
      cursor = page?.cursor ?? null;
    } while (cursor);
    expect(found).toEqual(['third', 'second', 'first']);
  });

  test('refuse a cursor that is not theirs', async () => {
    expect(await listDiscrepancies(store(), { status: 'open', limit: 2, cursor: 'nonsense' })).toBeNull();
    await publish(1, finding('a'), finding('b'));
    const page = await listDiscrepancies(store(), { status: 'open', limit: 1, cursor: null });
    expect(page?.cursor).not.toBeNull();
    expect(await listDiscrepancies(store(), { status: 'dismissed', limit: 1, cursor: page?.cursor ?? '' })).toBeNull();
  });
});

describe('Reading a report', () => {
  test('looks again when a newer check replaced it between header and report', async () => {
    await publish(1, finding('a'));
    const older = objects.get(reportKey({ id, fence: '1#0000' })) ?? '';
    s3.on(GetObjectCommand, { Key: reportKey({ id, fence: '1#0000' }) }).callsFake(async () => {
      await publish(2, finding('b'));
      throw new NoSuchKey({ message: 'gone', $metadata: {} });
    });
    expect(older).toContain('"a"');
    expect(await readReport(store(), id)).toMatchObject({ findings: [{ discrepancyId: 'b' }] });
  });

  test('lies under a key that no id can lead astray', () => {
    expect(reportKey({ id: 'a/b c.txt', fence: '1#0000' })).toBe('results/articles/a%2Fb%20c.txt/1%230000.json');
    expect(reportKey({ id: '..', fence: '1' })).toMatch(/^results\/articles\/sha256-[0-9a-f]{64}\/1\.json$/);
    expect(Buffer.byteLength(reportKey({ id: 'ü'.repeat(500), fence: `${'0'.repeat(32)}#0000` }))).toBeLessThan(1024);
  });
});
