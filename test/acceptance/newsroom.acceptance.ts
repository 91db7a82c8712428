import { readFileSync } from 'node:fs';
import { GetObjectCommand, HeadBucketCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, inject, test } from 'vitest';
import { cdk } from './cdk.ts';
import { callApi } from './signed-api.ts';

const deployment = inject('deployment')!;

describe.skipIf(deployment === null)('the stack, deployed by cdk deploy', () => {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const s3 = new S3Client({ region: 'us-east-1', endpoint: deployment?.endpoint, credentials, forcePathStyle: true });
  const Bucket = deployment?.outputs.BucketName;
  const upload = (Key: string, Body: string, Metadata = {}) =>
    s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/plain', Metadata }));
  const wrong = 'The New START treaty allows 1,500 deployed warheads.';

  test('a facts file that is dropped is loaded', async () => {
    await upload('facts/arms control.csv', readFileSync('seeds/facts/arms-control.csv', 'utf8'));
    const result = await eventually(() => readJson('results/facts/arms control.csv.json'));
    expect(result).toMatchObject({ superseded: 0, problems: [] });
    const { status, body } = await callApi(deployment, { method: 'GET', path: '/v1/facts?subject=New%20START' });
    expect([status, result.loaded > 0]).toEqual([200, true]);
    expect(body.items.map(({ id }: { id: string }) => id)).toContain('new-start-warheads');
  });

  test('an article that is uploaded becomes a discrepancy', async () => {
    await upload('articles/Zürich 1+1.txt', wrong, { published: '2020-10-22' });
    const [found] = await eventually(async () => {
      const { body } = await callApi(deployment, { method: 'GET', path: '/v1/discrepancies?status=open' });
      return body.items.length > 0 ? body.items : null;
    });
    expect(found).toMatchObject({ articleId: 'Zürich 1+1.txt', factId: 'new-start-warheads', quote: '1,500', published: '2020-10-22' });
  });

  test('an article put through the API is checked', async () => {
    const put = { method: 'PUT', path: '/v1/articles/wire-7?published=2020-10-22', body: wrong, contentType: 'text/plain' };
    expect((await callApi(deployment, put)).status).toBe(202);
    const report = await eventually(async () => {
      const { status, body } = await callApi(deployment, { method: 'GET', path: '/v1/articles/wire-7' });
      return status === 200 ? body : null;
    });
    expect(report).toMatchObject({ id: 'wire-7', status: 'checked', coverage: { refuted: 1 } });
  });

  test('a text is checked at once', async () => {
    const body = JSON.stringify({ text: wrong, published: '2020-10-22' });
    expect(await callApi(deployment, { method: 'POST', path: '/v1/checks', body })).toMatchObject({
      status: 200,
      body: { coverage: { refuted: 1 } },
    });
  });

  test('who does not sign is turned away', async () => {
    expect((await callApi(deployment, { method: 'GET', path: '/v1/facts', isSigned: false })).status).toBe(403);
  });

  test('cdk destroy takes the stack away and leaves the articles', async () => {
    await cdk(['destroy', '--force'], deployment.endpoint);
    expect((await callApi(deployment, { method: 'GET', path: '/v1/facts' })).status).toBe(404);
    await s3.send(new HeadBucketCommand({ Bucket }));
    expect(await readJson('results/facts/arms control.csv.json')).not.toBeNull();
  });

  async function readJson(Key: string) {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return JSON.parse(await Body!.transformToString());
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }
});

/** Asks again until there is an answer; the test's own timeout ends it. */
async function eventually<T>(ask: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
