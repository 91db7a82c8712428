import { readFileSync } from 'node:fs';
import { GetObjectCommand, HeadBucketCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { countercheck } from '../cli/countercheck.ts';
import { type ApiRequest, callApi, tokenOf } from './api.ts';
import { cdk } from './cdk.ts';

const deployment = inject('deployment')!;

describe.skipIf(deployment === null)('the stack, deployed by cdk deploy', () => {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const s3 = new S3Client({ region: 'us-east-1', endpoint: deployment?.endpoint, credentials, forcePathStyle: true });
  const Bucket = deployment?.outputs.BucketName;
  const upload = (Key: string, Body: string, Metadata = {}) =>
    s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/plain', Metadata }));
  let tokens: { newsroom: string; referenceDesk: string };
  beforeAll(async () => {
    tokens = { newsroom: await tokenOf(deployment, 'Newsroom'), referenceDesk: await tokenOf(deployment, 'ReferenceDesk') };
  });
  const call = (request: ApiRequest) => callApi(deployment, { token: tokens.newsroom, ...request });
  const wrong = 'The New START treaty allows 1,500 deployed warheads.';

  test('a facts file that is dropped is loaded', async () => {
    await upload('facts/arms control.csv', readFileSync('seeds/facts/arms-control.csv', 'utf8'));
    const result = await eventually(() => readJson('results/facts/arms control.csv.json'));
    expect(result).toMatchObject({ superseded: 0, problems: [] });
    const { status, body } = await call({ method: 'GET', path: '/v1/facts?subject=New%20START' });
    expect([status, result.loaded > 0]).toEqual([200, true]);
    expect(body.items.map(({ id }: { id: string }) => id)).toContain('new-start-warheads');
  });

  test('an article that is uploaded becomes a discrepancy', async () => {
    await upload('articles/Zürich 1+1.txt', wrong, { published: '2020-10-22' });
    const [found] = await eventually(async () => {
      const { body } = await call({ method: 'GET', path: '/v1/discrepancies?status=open' });
      return body.items.length > 0 ? body.items : null;
    });
    expect(found).toMatchObject({ articleId: 'Zürich 1+1.txt', factId: 'new-start-warheads', quote: '1,500', published: '2020-10-22' });
  });

  test('an article put through the API is checked', async () => {
    const put = { method: 'PUT', path: '/v1/articles/wire-7?published=2020-10-22', body: wrong, headers: { 'content-type': 'text/plain' } };
    expect((await call(put)).status).toBe(202);
    const report = await eventually(async () => {
      const { status, body } = await call({ method: 'GET', path: '/v1/articles/wire-7' });
      return status === 200 ? body : null;
    });
    expect(report).toMatchObject({ id: 'wire-7', status: 'checked', coverage: { refuted: 1 } });
  });

  test('a text is checked at once', async () => {
    const body = JSON.stringify({ text: wrong, published: '2020-10-22' });
    expect(await call({ method: 'POST', path: '/v1/checks', body })).toMatchObject({
      status: 200,
      body: { coverage: { refuted: 1 } },
    });
  });

  test('who has no token, a wrong one, or one for other work is turned away', async () => {
    const status = async (request: ApiRequest) => (await callApi(deployment, request)).status;
    expect(await status({ method: 'GET', path: '/v1/facts' })).toBe(401);
    expect(await status({ method: 'GET', path: '/v1/facts', token: `${tokens.newsroom}x` })).toBe(401);
    expect(await status({ method: 'DELETE', path: '/v1/facts/new-start-warheads', token: tokens.newsroom })).toBe(403);
    expect(await status({ method: 'DELETE', path: '/v1/articles/wire-7', token: tokens.referenceDesk })).toBe(403);
  });

  test('a fact is edited by who may, and keeps its versions', async () => {
    const body = JSON.stringify({ subject: 'Lynn treaty', attribute: 'deployed warheads', type: 'number', value: 1550, unit: 'warhead' });
    const put = await call({ method: 'PUT', path: '/v1/facts/lynn-cap', body, token: tokens.referenceDesk });
    expect(put).toMatchObject({ status: 200, body: { value: '1550', versions: [{ fact: { value: '1550' } }] } });
  });

  // MiniStack works out no JSONata where a map reads its items, so that it lists nothing; test/deployed runs the definition whole.
  test('a back-fill is found by the name of the stack, started, and followed to its end', async () => {
    const environment = {
      AWS_ENDPOINT_URL: deployment.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    };
    const { code, stdout, complaints } = await countercheck(process.cwd(), ['backfill'], '', { environment });
    expect([code, complaints]).toEqual([0, []]);
    expect(stdout).toMatch(/^started arn:aws:states:us-east-1:\d+:execution:Countercheck-backfill:.*\n.* 0 failed, 0 left\n/);
  });

  test('cdk destroy takes the stack away and leaves the articles', async () => {
    await cdk(['destroy', '--force'], deployment.endpoint);
    expect((await call({ method: 'GET', path: '/v1/facts' })).status).toBe(404);
    expect(deployment.outputs.LeftByDestroy!.split(' ')).toContain(Bucket);
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
