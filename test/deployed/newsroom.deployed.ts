import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ArticleChecked, DiscrepancyFlagged } from '../../functions/announce-checks/event-schemas.ts';
import { endlessPdf } from '../checker/article/hostile-files.ts';
import { describeBackfills } from './backfills.ts';
import { openAssembly } from './harness/assembly.ts';
import { callApi, fullClaims } from './harness/gateway.ts';
import { type DeployedStack, deploy } from './harness/stack.ts';
import { describeLeastPrivilege } from './least-privilege.ts';
import { type Newsroom, newsroomOf } from './newsroom.ts';

let stack: DeployedStack;
let newsroom: Newsroom;

beforeAll(async () => {
  stack = await deploy(openAssembly(inject('assembly')));
  newsroom = newsroomOf(stack);
});
afterAll(() => stack?.stop());

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

test('an article that is gone when its turn comes is unreadable, not a failure', async () => {
  await newsroom.announce('articles/gone');
  expect(newsroom.deadLetters('CheckArticle')).toEqual(['poison']);
  const { body } = await callApi(stack, 'GET', '/v1/articles/gone');
  expect(body).toMatchObject({ status: 'unreadable', reason: expect.stringContaining('gone from the bucket') });
});

test('a facts file that is gone when its turn comes is a failed load, not a retry', async () => {
  await newsroom.announce('facts/gone.csv');
  expect(newsroom.deadLetters('LoadFacts')).toEqual([]);
  expect(await newsroom.read('results/facts/gone.csv.json')).toMatchObject({ unreadable: expect.stringContaining('gone') });
});

test('an older version that comes late changes nothing', async () => {
  const { versionId } = await newsroom.upload('articles/late', wrong, { published: '2020-10-22' });
  await newsroom.upload('articles/late', right, { published: '2020-10-22' });
  await newsroom.announce('articles/late', { versionId, sequencer: '00' });
  expect(await newsroom.discrepanciesOf('late')).toMatchObject([{ status: 'withdrawn' }]);
  expect((await callApi(stack, 'GET', '/v1/articles/late')).body.coverage).toMatchObject({ refuted: 0 });
});

test('an upload that is told of twice leaves one report and one discrepancy', async () => {
  const { versionId } = await newsroom.upload('articles/twice', wrong, { published: '2020-10-22' });
  const reports = await newsroom.keys('results/articles/twice/');
  const [, sequencer] = /([0-9A-F]+)#/.exec(decodeURIComponent(reports[0]!))!;
  await newsroom.announce('articles/twice', { versionId, sequencer });
  expect(await newsroom.keys('results/articles/twice/')).toEqual(reports);
  expect(await newsroom.discrepanciesOf('twice')).toHaveLength(1);
});

test('a batch is unpacked into articles of their own, each checked, and a bad line is named', async () => {
  const lines = [JSON.stringify({ id: 'a', text: wrong, published: '2020-10-22' }), 'nonsense', JSON.stringify({ id: 'b', text: right })];
  await newsroom.upload('articles/day.jsonl', lines.join('\n'));
  expect([await newsroom.discrepanciesOf('day.jsonl/a'), await newsroom.discrepanciesOf('day.jsonl/b')]).toMatchObject([
    [{ status: 'open' }],
    [],
  ]);
  const { body } = await callApi(stack, 'GET', '/v1/articles/day.jsonl');
  expect(body).toMatchObject({
    status: 'unpacked',
    unpacked: { articles: ['day.jsonl/a', 'day.jsonl/b'], problems: [{ entry: 'line 2', reason: 'not JSON' }] },
  });
});

test('a PDF and an embargoed item are read by the bundle that is deployed', async () => {
  const pdf = readFileSync('test/golden/formats/weasyprint.pdf');
  const call = { body: pdf, headers: { 'content-type': 'application/pdf' } };
  expect(await callApi(stack, 'PUT', '/v1/articles/proof.pdf', call)).toMatchObject({ status: 202 });
  const item = { uri: 'urn:x:1', body_text: wrong, embargoed: '2999-01-01T00:00:00Z' };
  await newsroom.upload('articles/embargoed.json', JSON.stringify(item));
  expect((await callApi(stack, 'GET', '/v1/articles/proof.pdf')).body).toMatchObject({ status: 'checked', coverage: { refuted: 1 } });
  expect((await callApi(stack, 'GET', '/v1/articles/embargoed.json')).body).toMatchObject({ status: 'withheld', findings: [] });
});

test('a PDF that would take for ever is given up, and its reader reads the next one', async () => {
  const pdf = { 'content-type': 'application/pdf' };
  await callApi(stack, 'PUT', '/v1/articles/endless.pdf', { body: Buffer.from(endlessPdf()), headers: pdf });
  await callApi(stack, 'PUT', '/v1/articles/next.pdf', { body: readFileSync('test/golden/formats/weasyprint.pdf'), headers: pdf });
  await stack.idle();
  const { body } = await callApi(stack, 'GET', '/v1/articles/endless.pdf');
  expect(body).toMatchObject({ status: 'unreadable', reason: 'reading this PDF takes longer than 10 seconds' });
  expect((await callApi(stack, 'GET', '/v1/articles/next.pdf')).body).toMatchObject({ status: 'checked', coverage: { refuted: 1 } });
  expect(newsroom.deadLetters('CheckArticle')).toEqual(['poison']);
});

test('a fact that moves to another subject leaves no row behind', async () => {
  const columns = 'id,subject,subject_aliases,attribute,attribute_aliases,type,value,unit,comparator,valid_from,valid_to,source,source_url';
  const row = (subject: string) => `${columns}\nmoving,${subject},,length,,number,5,km,=,,,A survey,\n`;
  await newsroom.upload('facts/moving.csv', row('Lynn'));
  await newsroom.upload('facts/moving.csv', row('Marl'));
  const factsOf = async (subject: string) => (await callApi(stack, 'GET', `/v1/facts?subject=${subject}`)).body.items.length;
  expect([await factsOf('Lynn'), await factsOf('Marl')]).toEqual([0, 1]);
});

const json = { 'content-type': 'application/json' };

test('an editor decides, and nobody decides on what has changed meanwhile', async () => {
  await newsroom.upload('articles/decided', wrong, { published: '2020-10-22' });
  const [found] = await newsroom.discrepanciesOf('decided');
  const address = `/v1/discrepancies/${found!.discrepancyId}`;
  const { headers } = await callApi(stack, 'GET', address);
  const call = { headers: { ...json, 'if-match': headers.etag! }, body: JSON.stringify({ status: 'dismissed', reason: 'as of 2010' }) };
  expect(await callApi(stack, 'PATCH', address, call)).toMatchObject({ status: 200, body: { status: 'dismissed' } });
  expect((await callApi(stack, 'PATCH', address, call)).status).toBe(412);
  expect(await newsroom.discrepanciesOf('decided')).toMatchObject([{ status: 'dismissed', decisions: [{ reason: 'as of 2010' }] }]);
});

test('a fact that is edited, moved and taken away has the articles checked again that rest on it', async () => {
  await newsroom.upload('articles/resting', 'The Lynn treaty allows no more than 1,550 deployed warheads.');
  const fact = { subject: 'Lynn treaty', attribute: 'limit on deployed warheads', attribute_aliases: ['deployed warheads'] };
  const put = (changes: object) =>
    callApi(stack, 'PUT', '/v1/facts/cap', {
      headers: json,
      body: JSON.stringify({ ...fact, type: 'number', value: 1550, unit: 'warhead', comparator: '<=', ...changes }),
    });
  expect(await put({})).toMatchObject({ status: 200, body: { value: '1550', versions: [{}] } });
  await newsroom.upload('articles/resting', 'The Lynn treaty allows no more than 1,550 deployed warheads.');
  expect(await newsroom.discrepanciesOf('resting')).toEqual([]);
  await put({ value: 1470 });
  await stack.idle();
  expect(await newsroom.discrepanciesOf('resting')).toMatchObject([{ status: 'open', factId: 'cap', quote: '1,550' }]);
  await put({ value: 1470, subject: 'Marl treaty' });
  await stack.idle();
  expect(await newsroom.discrepanciesOf('resting')).toMatchObject([{ status: 'withdrawn' }]);
  expect((await callApi(stack, 'DELETE', '/v1/facts/cap')).status).toBe(200);
  await stack.idle();
  expect((await callApi(stack, 'GET', '/v1/facts/cap')).status).toBe(404);
  expect(newsroom.deadLetters('RecheckArticles')).toEqual([]);
});

test('a row that a facts file has no more is taken away', async () => {
  const columns = 'id,subject,subject_aliases,attribute,attribute_aliases,type,value,unit,comparator,valid_from,valid_to,source,source_url';
  await newsroom.upload('facts/short.csv', `${columns}\ngone,Strand,,length,,number,5,km,=,,,A survey,\n`);
  await newsroom.upload('facts/short.csv', `${columns}\n`);
  expect(await newsroom.read('results/facts/short.csv.json')).toMatchObject({ removed: 1 });
});

test('re-checks of what is gone, or does not rest on the fact, end well', async () => {
  await newsroom.send('RecheckArticles', '{"key":"articles/nowhere"}');
  await newsroom.send('RecheckArticles', '{"key":"articles/decided","series":"none"}');
  expect(newsroom.deadLetters('RecheckArticles')).toEqual([]);
  expect(newsroom.lambda('RecheckArticlesRecheckerFunction').log()).toContain('Nothing to check again');
});

test('an article that is deleted is erased', async () => {
  await newsroom.upload('articles/erased', wrong);
  expect((await callApi(stack, 'DELETE', '/v1/articles/erased')).status).toBe(202);
  await stack.idle();
  expect((await callApi(stack, 'GET', '/v1/articles/erased')).status).toBe(410);
  expect(await newsroom.discrepanciesOf('erased')).toEqual([]);
  expect(newsroom.deadLetters('CheckArticle')).toEqual(['poison']);
});

test('who has no token, an old one, or one for other work is turned away', async () => {
  const status = async (claims: Record<string, string> | null) => (await callApi(stack, 'GET', '/v1/facts', { claims })).status;
  const { properties } = newsroom.resource('AWS::ApiGatewayV2::Authorizer', 'ApiHttpApiTokens');
  const jwt = { issuer: properties.JwtConfiguration.Issuer, audience: properties.JwtConfiguration.Audience, scopes: [] };
  const good = fullClaims({ routeKey: '$default', functionArn: '', needsToken: true, jwt });
  expect(await status(null)).toBe(401);
  expect(await status({ ...good, exp: '1' })).toBe(401);
  expect(await status({ ...good, client_id: 'another' })).toBe(401);
  expect(await status({ ...good, scope: 'countercheck/write' })).toBe(403);
  expect(await status({ ...good, scope: 'countercheck/read' })).toBe(200);
});

test('every check is told of on the bus, and each discrepancy that it opened, once its header stands', async () => {
  const bus = newsroom.resource('AWS::Events::EventBus', 'CheckEventsBus').name;
  const toldOf = (id: string) => stack.events.filter(({ detail }) => detail.articleId === id);
  await newsroom.upload('articles/told', wrong);
  const [discrepancy] = await newsroom.discrepanciesOf('told');
  const { discrepancyId, factId, severity } = discrepancy!;
  expect(toldOf('told')).toEqual([
    { bus, source: 'countercheck', type: 'ArticleChecked', detail: expect.objectContaining({ status: 'checked' }) },
    { bus, source: 'countercheck', type: 'DiscrepancyFlagged', detail: expect.objectContaining({ discrepancyId, factId, severity }) },
  ]);
  await newsroom.upload('articles/told', `${wrong} So it was.`);
  expect(toldOf('told').map(({ type }) => type)).toEqual(['ArticleChecked', 'DiscrepancyFlagged', 'ArticleChecked']);
  for (const { type, detail } of stack.events) (type === 'ArticleChecked' ? ArticleChecked : DiscrepancyFlagged).parse(detail);
  expect(JSON.stringify(stack.events)).not.toMatch(/deployed warheads|1,500/);
});

test('a report that is lost is a server error', async () => {
  await newsroom.upload('articles/lost', right);
  for (const key of await newsroom.keys('results/articles/lost/')) await newsroom.remove(key);
  expect((await callApi(stack, 'GET', '/v1/articles/lost')).status).toBe(500);
  expect(newsroom.lambda('ApiAnsweringFunction').log()).toContain('NoSuchKey');
});

test('logs are lines of JSON that tell of the work by its ids, and never of the text', () => {
  const lines = stack.functions.flatMap((lambda) => lambda.log().split('\n')).filter((line) => line.startsWith('{'));
  const told = lines.map((line) => JSON.parse(line)).filter((line) => 'message' in line);
  expect(told.map(({ message }) => message)).toEqual(expect.arrayContaining(['Checked', 'Loaded', 'Announced', 'Tells of a check']));
  expect(told.filter(({ requestId }) => requestId === undefined)).toEqual([]);
  const ofArticles = told.filter(({ message }) => /^(Checked|Erased|Tells of a check|Nothing to)/.test(message));
  expect(ofArticles.filter(({ articleId }) => articleId === undefined)).toEqual([]);
  const ofMessages = told.filter(({ service }) => ['check-article', 'load-facts', 'recheck-articles'].includes(service));
  expect(ofMessages.filter(({ messageId }) => messageId === undefined)).toEqual([]);
  expect(stack.functions.map((lambda) => lambda.log()).join('')).not.toMatch(/deployed warheads|So it was/);
});

describeBackfills(
  () => stack,
  () => newsroom,
);
describeLeastPrivilege(() => stack);
