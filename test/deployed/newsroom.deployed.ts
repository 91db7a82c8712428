import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Assembly, synthesise } from './harness/assembly.ts';
import { callApi } from './harness/gateway.ts';
import { type DeployedStack, deploy } from './harness/stack.ts';
import { type Newsroom, newsroomOf } from './newsroom.ts';

let assembly: Assembly;
let stack: DeployedStack;
let newsroom: Newsroom;

beforeAll(async () => {
  assembly = synthesise();
  stack = await deploy(assembly);
  newsroom = newsroomOf(stack);
});
afterAll(async () => {
  await stack?.stop();
  assembly?.remove();
});

const wrong = 'The New START treaty allows 1,500 deployed warheads.';
const right = 'The New START treaty allows 1,550 deployed warheads.';

test('a facts file that is dropped is loaded, and can be asked for', async () => {
  await newsroom.upload('facts/arms control.csv', readFileSync('seeds/facts/arms-control.csv', 'utf8'));
  expect(await newsroom.read('results/facts/arms control.csv.json')).toMatchObject({ superseded: 0, problems: [] });
  const ofOne = await callApi(stack, 'GET', '/v1/facts?subject=New%20START');
  expect(ofOne).toMatchObject({
    status: 200,
    body: { items: expect.arrayContaining([expect.objectContaining({ id: 'new-start-warheads' })]) },
  });
  const all = await callApi(stack, 'GET', '/v1/facts?limit=2');
  expect(all.body.items).toHaveLength(2);
});

test('an article that is uploaded becomes a discrepancy in the table, in the API and in the report', async () => {
  await newsroom.upload('articles/Zürich 1+1.txt', wrong, { published: '2020-10-22' });
  const [found, ...others] = await newsroom.discrepanciesOf('Zürich 1+1.txt');
  expect([found, others]).toMatchObject([{ status: 'open', quote: '1,500', factId: 'new-start-warheads' }, []]);
  const { body } = await callApi(stack, 'GET', '/v1/discrepancies?status=open');
  expect(body.items).toMatchObject([{ articleId: 'Zürich 1+1.txt', discrepancyId: found!.discrepancyId }]);
  const report = await callApi(stack, 'GET', `/v1/articles/${encodeURIComponent('Zürich 1+1.txt')}`);
  expect(report.body).toMatchObject({ status: 'checked', coverage: { refuted: 1 }, published: '2020-10-22' });
});

test('uploaded again without the error, its discrepancy is withdrawn', async () => {
  await newsroom.upload('articles/Zürich 1+1.txt', right, { published: '2020-10-22' });
  expect(await newsroom.discrepanciesOf('Zürich 1+1.txt')).toMatchObject([{ status: 'withdrawn' }]);
});

test('an article put through the API is checked too', async () => {
  const call = { body: wrong, headers: { 'Content-Type': 'text/plain' } };
  const put = await callApi(stack, 'PUT', '/v1/articles/wire/7?published=2020-10-22', call);
  expect(put).toMatchObject({ status: 202, body: { id: 'wire/7', report: '/v1/articles/wire%2F7' } });
  await stack.idle();
  expect((await callApi(stack, 'GET', put.body.report)).body).toMatchObject({ status: 'checked', coverage: { refuted: 1 } });
});

test('a text is checked at once', async () => {
  const call = { body: JSON.stringify({ text: wrong, published: '2020-10-22' }), headers: { 'content-type': 'application/json' } };
  const { status, body } = await callApi(stack, 'POST', '/v1/checks', call);
  expect([status, body.coverage.refuted]).toEqual([200, 1]);
});

test('what is not there is a 404 of our own', async () => {
  const { status, headers } = await callApi(stack, 'GET', '/v1/articles/never');
  expect([status, headers['content-type']]).toEqual([404, 'application/problem+json']);
  expect((await callApi(stack, 'DELETE', '/nowhere')).status).toBe(404);
});

test('a message that is no upload is put aside alone', async () => {
  await newsroom.send('CheckArticle', 'poison');
  await newsroom.upload('articles/after-the-poison', wrong, { published: '2020-10-22' });
  expect(newsroom.deadLetters('CheckArticle')).toEqual(['poison']);
  expect(await newsroom.discrepanciesOf('after-the-poison')).toHaveLength(1);
});

test('logs tell of the work and never of the text', () => {
  const logs = stack.functions.map((lambda) => lambda.log()).join('');
  expect(logs).toContain('"message":"Checked"');
  expect(logs).not.toContain('deployed warheads');
});
