import { ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import { headerOf, startNewsroom } from '../../cli/local/newsroom.ts';
import type { LocalStack } from '../../cli/local/stack.ts';
import { documentClient, s3Client } from '../../functions/adapters/clients.ts';
import { awsDependencies } from '../../functions/api/dependencies.ts';
import { type ServedApi, serveApi } from '../../functions/api/serve.ts';
import { Environment } from '../../functions/check-article/environment.ts';

/** An editor's work over the embedded engines and the API: what is decided, and what becomes of it when texts and facts change. */
let stack: LocalStack;
let api: ServedApi;

const header = 'id,subject,subject_aliases,attribute,attribute_aliases,type,value,unit,comparator,valid_from,valid_to,source,source_url';
const capOf = (value: number) =>
  `${header}\ncap,Lynn treaty,,limit on deployed warheads,deployed warheads,number,${value},warhead,<=,,,Treaty,\n`;
const claim = 'The Lynn treaty allows no more than 1,470 deployed warheads.';
const other = 'Envoys met in the old town hall to talk about what comes next.';

const put = async (key: string, body: string) => {
  await stack.s3.send(new PutObjectCommand({ Bucket: stack.bucket, Key: key, Body: body, ContentType: 'text/plain' }));
  await stack.idle();
};
const call = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  return { status: response.status, etag: response.headers.get('etag'), body: (await response.json()) as { items: Discrepancy[] } };
};
const listed = async (status: string, articleId: string): Promise<Discrepancy[]> =>
  (await call('GET', `/v1/discrepancies?status=${status}`)).body.items.filter((item) => item.articleId === articleId);
const review = (id: string, etag: string | null, body: object) =>
  call('PATCH', `/v1/discrepancies/${id}`, body, { 'if-match': etag ?? '' });

beforeAll(async () => {
  stack = await startNewsroom();
  const clients = { s3: s3Client(), documents: documentClient(), onError: () => {} };
  api = await serveApi(awsDependencies(Environment.parse(process.env), clients), 0);
  await put('facts/lynn.csv', capOf(1550));
});
afterAll(async () => {
  await api.close();
  await stack.stop();
});

it('keeps a dismissal when the paragraph moves, and asks again when the fact changes', async () => {
  await put('articles/pact.txt', `${claim}\n\n${other}\n`);
  const [found] = await listed('open', 'pact.txt');
  const { etag } = await call('GET', `/v1/discrepancies/${found?.discrepancyId}`);
  const dismissed = await review(found?.discrepancyId ?? '', etag, { status: 'dismissed', reason: 'the draft of 1991' });
  expect(dismissed).toMatchObject({
    status: 200,
    body: { status: 'dismissed', decisions: [{ reason: 'the draft of 1991', by: 'local' }] },
  });

  await put('articles/pact.txt', `${other}\n\n${claim}\n`);
  expect(await listed('open', 'pact.txt')).toEqual([]);
  const [moved] = await listed('dismissed', 'pact.txt');
  expect(moved).toMatchObject({ discrepancyId: found?.discrepancyId, line: 3, decisions: [{ reason: 'the draft of 1991' }] });

  await put('facts/lynn.csv', capOf(1520));
  expect(await listed('open', 'pact.txt')).toMatchObject([{ quote: '1,470', expected: { value: 1520 }, decisions: [] }]);
  await put('facts/lynn.csv', capOf(1550));
});

it('lets one of two editors decide who have seen the same, and withdraws what is mended', async () => {
  await put('articles/two.txt', claim);
  const [found] = await listed('open', 'two.txt');
  const id = found?.discrepancyId ?? '';
  const { etag } = await call('GET', `/v1/discrepancies/${id}`);
  expect(await review(id, etag, { status: 'confirmed' })).toMatchObject({ status: 200 });
  expect(await review(id, etag, { status: 'dismissed', reason: 'no' })).toMatchObject({ status: 412 });
  expect(await call('PATCH', `/v1/discrepancies/${id}`, { status: 'confirmed' })).toMatchObject({ status: 428 });
  expect(await review(id, '*', { status: 'open' })).toMatchObject({ status: 200, body: { decisions: [{}, { status: 'open' }] } });
  await put('articles/two.txt', claim.replace('1,470', '1,550'));
  expect(await listed('withdrawn', 'two.txt')).toMatchObject([{ discrepancyId: id }]);
  expect(await review(id, '*', { status: 'confirmed' })).toMatchObject({ status: 409 });
});

it('erases an article with its report and discrepancies, for good, and says so', async () => {
  await put('articles/gone.txt', claim);
  await put('articles/gone.txt', `${claim} ${claim}`);
  const [found] = await listed('open', 'gone.txt');
  expect(await call('DELETE', '/v1/articles/gone.txt')).toMatchObject({ status: 202 });
  await stack.idle();
  expect(await call('GET', '/v1/articles/gone.txt')).toMatchObject({ status: 410 });
  expect(await call('GET', `/v1/discrepancies/${found?.discrepancyId}`)).toMatchObject({ status: 404 });
  for (const Prefix of ['articles/gone.txt', 'results/articles/gone.txt/']) {
    const { Versions = [] } = await stack.s3.send(new ListObjectVersionsCommand({ Bucket: stack.bucket, Prefix }));
    expect(Versions).toEqual([]);
  }
  await put('articles/gone.txt', claim);
  expect(await listed('open', 'gone.txt')).toHaveLength(1);
});

it('checks exactly the articles again that rest on a changed fact, whether it was edited, taken away or put back', async () => {
  const more = `${header}\nsigned,Lynn treaty,,signed,signing,date,1991-07-31,,=,,,Treaty,\nstrand,Strand treaty,,limit on deployed warheads,deployed warheads,number,1000,warhead,<=,,,Treaty,\n`;
  await put('facts/more.csv', more);
  await put('articles/resting.txt', 'The Lynn treaty allows no more than 1,550 deployed warheads.');
  await put('articles/same-subject.txt', 'The Lynn treaty was signed on July 31, 1991.');
  await put('articles/same-attribute.txt', 'The Strand treaty allows no more than 1,000 deployed warheads.');
  await put('articles/naming.txt', 'Envoys spoke of the Lynn treaty.');
  const names = ['resting', 'same-subject', 'same-attribute', 'naming'];
  const checksOf = async () => Promise.all(names.map(async (name) => Number((await headerOf(stack, `${name}.txt`))?.fence.split('#')[1])));
  expect(await checksOf()).toEqual([0, 0, 0, 0]);

  const cap = (await call('GET', '/v1/facts/cap')) as unknown as { etag: string; body: { value: string } };
  const fields = { subject: 'Lynn treaty', attribute: 'limit on deployed warheads', attribute_aliases: ['deployed warheads'] };
  const body = { ...fields, type: 'number', value: '1470', unit: 'warhead', comparator: '<=' };
  expect(await call('PUT', '/v1/facts/cap', body, { 'if-match': cap.etag })).toMatchObject({
    status: 200,
    body: { value: '1470', file: null, versions: [{ by: 'local', fact: { value: '1470' } }, { by: 'local', file: 'lynn.csv' }, {}, {}] },
  });
  expect(await call('PUT', '/v1/facts/cap', body, { 'if-match': cap.etag })).toMatchObject({ status: 412 });
  await stack.idle();
  expect(await listed('open', 'resting.txt')).toMatchObject([{ quote: '1,550', expected: { value: 1470 } }]);
  expect(await checksOf()).toEqual([1, 0, 0, 0]);

  await call('DELETE', '/v1/facts/cap');
  await stack.idle();
  expect(await checksOf()).toEqual([2, 0, 0, 0]);
  expect(await listed('withdrawn', 'resting.txt')).toHaveLength(1);
  await put('facts/lynn.csv', capOf(1550));
  expect(await checksOf()).toEqual([3, 0, 0, 0]);
  expect(stack.deadLetters()).toEqual([]);
});
