import { beforeEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../../checker/article/limits.ts';
import { recordOf } from '../../../checker/facts/fact-record.ts';
import { Report } from '../../../checker/report.ts';
import { createApi } from '../../../functions/api/app.ts';
import { localCaller } from '../../../functions/api/caller.ts';
import { checkLimitBytes } from '../../../functions/api/check-routes.ts';
import type { Dependencies } from '../../../functions/api/dependencies.ts';
import { fact, report } from '../examples.ts';

const dependencies = {
  facts: { findFor: vi.fn(async () => []) },
  listFacts: vi.fn(),
  readFact: vi.fn(),
  editFact: vi.fn(),
  storeArticle: vi.fn(),
  readReport: vi.fn(),
  deleteArticle: vi.fn(),
  listDiscrepancies: vi.fn(),
  readDiscrepancy: vi.fn(),
  decide: vi.fn(),
  onError: vi.fn(),
} satisfies Dependencies;
const api = createApi(dependencies, () => localCaller);

beforeEach(() => {
  vi.resetAllMocks();
  dependencies.facts.findFor.mockResolvedValue([]);
  dependencies.storeArticle.mockResolvedValue({ versionId: 'v1' });
  dependencies.listFacts.mockResolvedValue({ items: [fact()], cursor: 'next' });
  dependencies.listDiscrepancies.mockResolvedValue({ items: [], cursor: null });
});

const json = (body: unknown, type = 'application/json') => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const upload = (body = 'text', type = 'text/plain') => ({ method: 'PUT', headers: { 'content-type': type }, body });
const ask = async (path: string, init?: RequestInit) => {
  const response = await api.request(path, init);
  return { status: response.status, type: response.headers.get('content-type'), headers: response.headers, body: await response.json() };
};
const problem = (status: number, more: object = {}) => ({
  status,
  type: 'application/problem+json',
  body: { type: 'about:blank', status, title: expect.any(String), detail: expect.any(String), ...more },
});

describe('POST /v1/checks', () => {
  test('answers the report of the text and stores nothing', async () => {
    const { status, body } = await ask('/v1/checks', json({ text: 'Nothing much.', id: 'draft', title: 'T', published: '2020-10-22' }));
    expect(status).toBe(200);
    expect(Report.parse(body)).toMatchObject({ id: 'draft' });
    expect(dependencies.storeArticle).not.toHaveBeenCalled();
  });

  test.each([
    ['no text', {}, 'text'],
    ['a date that is none', { text: 'x', published: '2020-02-30' }, 'published'],
    ['a month that is none', { text: 'x', published: '2020-13-45' }, 'published'],
    ['another content type', { text: 'x', contentType: 'application/pdf' }, 'contentType'],
    ['an id with dots', { text: 'x', id: '../x' }, 'id'],
    ['a misspelt field', { text: 'x', publised: '2020-10-22' }, ''],
    ['a list', [], ''],
  ])('refuses %s and names the place', async (_name, body, path) => {
    const errors = expect.arrayContaining([{ path, message: expect.any(String) }]);
    expect(await ask('/v1/checks', json(body))).toMatchObject(problem(400, { errors }));
  });

  test('refuses what is not JSON, and does not repeat it', async () => {
    const answer = await ask('/v1/checks', json('{"text": secret'));
    expect(answer).toMatchObject(problem(400));
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    expect(await ask('/v1/checks', json('{}', 'text/plain'))).toMatchObject(problem(415));
  });

  test('refuses a text beyond the limit, and says the limit', async () => {
    const answer = await ask('/v1/checks', json({ text: 'x'.repeat(checkLimitBytes) }));
    expect(answer).toMatchObject(problem(413, { detail: expect.stringContaining('1048576 bytes') }));
    expect((await ask('/v1/checks', json({ text: 'x'.repeat(checkLimitBytes - 20) }))).status).toBe(200);
  });
});

describe('PUT /v1/articles/{id}', () => {
  test('stores the article as it came and answers where its report will be', async () => {
    const answer = await ask(
      '/v1/articles/politics%2Fa%20b%25.txt?published=2020-10-22&title=%C3%9Cber',
      upload('Ü', 'text/html; charset=utf-8'),
    );
    const id = 'politics/a b%.txt';
    expect(answer).toMatchObject({ status: 202, body: { id, versionId: 'v1', report: '/v1/articles/politics%2Fa%20b%25.txt' } });
    const article = {
      bytes: new TextEncoder().encode('Ü'),
      contentType: 'text/html; charset=utf-8',
      published: '2020-10-22',
      title: 'Über',
    };
    expect(dependencies.storeArticle).toHaveBeenCalledWith(id, article);
  });

  test('takes slashes in the id as they are, too', async () => {
    expect((await ask('/v1/articles/politics/a.txt', upload())).body).toMatchObject({ id: 'politics/a.txt' });
  });

  test.each(['..%2Fx', 'a%2F..%2Fb', 'a%2F.', '%2Fx', 'x%2F', 'a%00b', 'a%0Ab', 'a%C2%85b'])('refuses the id %s', async (id) => {
    const errors = [{ path: 'id', message: expect.any(String) }];
    expect(await ask(`/v1/articles/${id}`, upload())).toMatchObject(problem(400, { errors }));
    expect(dependencies.storeArticle).not.toHaveBeenCalled();
  });

  test('refuses an id or a title that is too long', async () => {
    expect(await ask(`/v1/articles/${'x'.repeat(901)}`, upload())).toMatchObject(problem(400));
    expect(await ask(`/v1/articles/a?title=${'x'.repeat(301)}`, upload())).toMatchObject(problem(400));
    expect((await ask(`/v1/articles/${'x'.repeat(900)}?title=${'x'.repeat(300)}`, upload())).status).toBe(202);
  });

  test.each(['published=2020-02-30', 'published=22.10.2020', 'publised=2020-10-22'])('refuses ?%s', async (query) => {
    expect(await ask(`/v1/articles/a?${query}`, upload())).toMatchObject(problem(400));
  });

  test('refuses other types and says which it reads', async () => {
    const detail = expect.stringMatching(/text\/plain, .*application\/pdf/);
    expect(await ask('/v1/articles/a', upload('x', 'image/png'))).toMatchObject(problem(415, { detail }));
    expect(await ask('/v1/articles/a', { method: 'PUT' })).toMatchObject(problem(415));
  });

  test('refuses what no check would read, also when its length is not announced', async () => {
    expect(await ask('/v1/articles/a', upload('x'.repeat(limits.textBytes + 1)))).toMatchObject(problem(413));
    const body = new Blob(['x'.repeat(limits.textBytes + 1)]).stream();
    expect(await ask('/v1/articles/a', { ...upload(), body, duplex: 'half' } as RequestInit)).toMatchObject(problem(413));
    expect((await ask('/v1/articles/a', upload('x'.repeat(limits.textBytes)))).status).toBe(202);
  });
});

describe('GET /v1/articles/{id}', () => {
  test('answers the stored report', async () => {
    dependencies.readReport.mockResolvedValue(report('a/b', []));
    expect(await ask('/v1/articles/a%2Fb')).toMatchObject({ status: 200, body: report('a/b', []) });
    expect(dependencies.readReport).toHaveBeenCalledWith('a/b');
  });

  test('says that there is no check yet', async () => {
    dependencies.readReport.mockResolvedValue(null);
    expect(await ask('/v1/articles/a')).toMatchObject(problem(404, { detail: expect.stringContaining('"a"') }));
  });
});

describe('DELETE /v1/articles/{id}', () => {
  test('has it deleted in the name of the caller, and says later that it was', async () => {
    expect(await ask('/v1/articles/a%2Fb', { method: 'DELETE' })).toMatchObject({ status: 202, body: { id: 'a/b' } });
    expect(dependencies.deleteArticle).toHaveBeenCalledWith('a/b', 'local');
    dependencies.readReport.mockResolvedValue({ erasedAt: '2026-01-01T00:00:00.000Z' });
    expect(await ask('/v1/articles/a%2Fb')).toMatchObject(problem(410, { detail: expect.stringContaining('2026-01-01') }));
  });
});

describe('The lists', () => {
  test('of discrepancies give the open ones unless asked otherwise', async () => {
    expect(await ask('/v1/discrepancies')).toMatchObject({ status: 200, body: { items: [], cursor: null } });
    expect(dependencies.listDiscrepancies).toHaveBeenLastCalledWith({ status: 'open', limit: 50, cursor: null });
    await ask('/v1/discrepancies?status=dismissed&limit=7&cursor=abc');
    expect(dependencies.listDiscrepancies).toHaveBeenLastCalledWith({ status: 'dismissed', limit: 7, cursor: 'abc' });
  });

  test('of facts give all, or those of a subject', async () => {
    expect(await ask('/v1/facts')).toMatchObject({ status: 200, body: { items: [recordOf(fact())], cursor: 'next' } });
    await ask('/v1/facts?subject=New%20START');
    expect(dependencies.listFacts).toHaveBeenLastCalledWith({ subject: 'New START', limit: 50, cursor: null });
  });

  test.each([
    'discrepancies?status=closed',
    'discrepancies?limit=0',
    'facts?limit=101',
    'facts?limit=many',
    'facts?subject=',
    'facts?stauts=x',
  ])('refuse %s', async (path) => {
    expect(await ask(`/v1/${path}`)).toMatchObject(problem(400, { errors: [{ path: expect.any(String), message: expect.any(String) }] }));
  });

  test('refuse a cursor that is not theirs', async () => {
    dependencies.listFacts.mockResolvedValue(null);
    dependencies.listDiscrepancies.mockResolvedValue(null);
    for (const path of ['/v1/facts?cursor=x', '/v1/discrepancies?cursor=x'])
      expect(await ask(path)).toMatchObject(problem(400, { errors: [{ path: 'cursor', message: expect.any(String) }] }));
  });
});

describe('One fact', () => {
  const body = { subject: 'New START', attribute: 'deployed warheads', type: 'number', value: '1550', unit: 'warhead', comparator: '<=' };
  const put = (changes: object = {}, headers: Record<string, string> = {}) =>
    ask('/v1/facts/cap%2F1', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ ...body, ...changes }),
    });
  const kept = { fact: fact(), revision: 6, file: null, versions: [{ at: 'now', by: 'ed', file: null, fact: null }] };

  test('is shown with its versions and its ETag, or not known', async () => {
    dependencies.readFact.mockResolvedValue(kept);
    const answer = await ask('/v1/facts/new-start-warheads');
    expect(answer).toMatchObject({ status: 200, body: { ...recordOf(fact()), revision: 6, versions: kept.versions } });
    expect(answer.headers.get('etag')).toBe('"6"');
    dependencies.readFact.mockResolvedValue(null);
    expect(await ask('/v1/facts/nothing')).toMatchObject(problem(404));
  });

  test('is put as a row of a facts file would be read, in the name of the caller', async () => {
    dependencies.editFact.mockResolvedValue('added');
    dependencies.readFact.mockResolvedValue(kept);
    expect(await put({ value: 1550, qualifiers: { kind: 'deployed' } }, { 'if-match': '"5"' })).toMatchObject({ status: 200 });
    const [id, written, edit] = dependencies.editFact.mock.calls[0] ?? [];
    expect([id, written, edit]).toMatchObject(['cap/1', { id: 'cap/1', value: '1550', qualifiers: { kind: 'deployed' } }, { by: 'local' }]);
    expect(edit.seenRevision).toBe(5);
    await put();
    expect(dependencies.editFact.mock.lastCall?.[2].seenRevision).toBeNull();
  });

  test.each([
    ['value', { value: 'many' }],
    ['value', { value: '4'.repeat(400) }],
    ['attribute', { attribute: '!!!' }],
    ['subject', { subject: 'x'.repeat(501) }],
    ['id', { id: 'another' }],
    ['', { shape: 'round' }],
  ])('is refused with the place %s where a row would be', async (path, changes) => {
    expect(await put(changes)).toMatchObject(problem(400, { errors: [{ path, message: expect.any(String) }] }));
    expect(dependencies.editFact).not.toHaveBeenCalled();
  });

  test('is removed, unless it is not there or was changed meanwhile', async () => {
    const remove = () => ask('/v1/facts/cap', { method: 'DELETE', headers: { 'if-match': '"5"' } });
    dependencies.editFact.mockResolvedValueOnce('removed');
    expect(await remove()).toMatchObject({ status: 200, body: { id: 'cap' } });
    expect(dependencies.editFact).toHaveBeenCalledWith('cap', null, { by: 'local', seenRevision: 5 });
    dependencies.editFact.mockResolvedValueOnce({ refused: 'unknown' });
    expect(await remove()).toMatchObject(problem(404));
    dependencies.editFact.mockResolvedValueOnce({ refused: 'overtaken' });
    expect(await remove()).toMatchObject(problem(412));
  });
});

describe('PATCH /v1/discrepancies/{id}', () => {
  const review = (body: unknown, headers: Record<string, string> = { 'if-match': '"3"' }) =>
    ask('/v1/discrepancies/d1', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const stored = { discrepancyId: 'd1', revision: 4 };

  test('hands the decision on, signed by the caller, and answers what became of it with its ETag', async () => {
    dependencies.decide.mockResolvedValue({ discrepancy: stored });
    const answer = await review({ status: 'dismissed', reason: ' a plan ' });
    expect(answer).toMatchObject({ status: 200, body: stored });
    expect(answer.headers.get('etag')).toBe('"4"');
    expect(dependencies.decide).toHaveBeenCalledWith('d1', { status: 'dismissed', reason: 'a plan', by: 'local' }, 3);
    await review({ status: 'confirmed' }, { 'if-match': '*' });
    expect(dependencies.decide).toHaveBeenLastCalledWith('d1', { status: 'confirmed', reason: null, by: 'local' }, null);
  });

  test.each([
    ['a dismissal without a reason', { status: 'dismissed' }],
    ['a dismissal with an empty reason', { status: 'dismissed', reason: '  ' }],
    ['what only a check can do', { status: 'withdrawn' }],
    ['a signature of the caller’s own', { status: 'confirmed', by: 'somebody else' }],
    ['a reason that is too long', { status: 'confirmed', reason: 'x'.repeat(501) }],
  ])('refuses %s', async (_name, body) => {
    expect(await review(body)).toMatchObject(problem(400));
    expect(dependencies.decide).not.toHaveBeenCalled();
  });

  test.each([
    [428, {}],
    [412, { 'if-match': 'W/"3"' }],
    [412, { 'if-match': 'abc' }],
  ] as [number, Record<string, string>][])('answers %s to If-Match %j', async (status, headers) => {
    expect(await review({ status: 'confirmed' }, headers)).toMatchObject(problem(status));
    expect(dependencies.decide).not.toHaveBeenCalled();
  });

  test.each([
    ['unknown', 404],
    ['changed', 412],
    ['withdrawn', 409],
    ['decided too often', 409],
  ])('says that it is %s by %s', async (refused, status) => {
    dependencies.decide.mockResolvedValue({ refused });
    expect(await review({ status: 'confirmed' })).toMatchObject(problem(status));
  });

  test('is about what GET shows, with the same ETag', async () => {
    dependencies.readDiscrepancy.mockResolvedValue(stored);
    expect((await ask('/v1/discrepancies/d1')).headers.get('etag')).toBe('"4"');
    dependencies.readDiscrepancy.mockResolvedValue(null);
    expect(await ask('/v1/discrepancies/d1')).toMatchObject(problem(404));
  });
});

describe('Every error', () => {
  test.each(['/', '/v1', '/v1/articles/', '/v1/nothing'])('is a problem, also for the address %s where there is nothing', async (path) => {
    expect(await ask(path)).toMatchObject(problem(404));
  });

  test('says which methods an address answers', async () => {
    const answer = await ask('/v1/articles/a', { method: 'PATCH' });
    expect(answer).toMatchObject(problem(405, { detail: expect.stringContaining('PUT and GET and DELETE') }));
    expect(answer.headers.get('allow')).toBe('PUT, GET, DELETE');
  });

  test('of ours tells the log everything and the caller nothing', async () => {
    const error = new Error('table checks is on fire');
    dependencies.listDiscrepancies.mockRejectedValue(error);
    const answer = await ask('/v1/discrepancies');
    expect(answer).toMatchObject(problem(500));
    expect(JSON.stringify(answer.body)).not.toContain('fire');
    expect(dependencies.onError).toHaveBeenCalledWith(error, expect.objectContaining({ method: 'GET', path: '/v1/discrepancies' }));
  });
});
