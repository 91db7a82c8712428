import * as z from 'zod';
import { MAX_ARTICLE_BYTES } from '../../checker/article/read-article.ts';
import { checkArticle } from '../../checker/check-article.ts';
import { Discrepancy, DiscrepancyStatus } from '../../checker/discrepancies/discrepancy.ts';
import { FactRecord, recordOf } from '../../checker/facts/fact-record.ts';
import { Report } from '../../checker/report.ts';
import { problem } from './problem.ts';
import { type Answer, type Route, route } from './route.ts';
import { ArticleId, contentTypes, nothing, PublicationDate, pageOf, paging, Title } from './schemas.ts';

/** Of the whole JSON body: ten times the longest magazine story, and quick enough for one request. */
export const checkLimitBytes = 1024 * 1024;

const foreignCursor = problem(400, 'This cursor is not of this list; begin again without one.', [
  { path: 'cursor', message: 'not a cursor of this list' },
]);
const pageOrProblem = (page: unknown): Answer => (page === null ? foreignCursor : { status: 200, body: page });

const checkText = route({
  method: 'post',
  path: '/v1/checks',
  operationId: 'checkText',
  summary: 'Checks a text now and stores nothing',
  params: nothing,
  query: nothing,
  body: {
    limitBytes: checkLimitBytes,
    json: z.strictObject({
      text: z.string(),
      published: PublicationDate.optional(),
      title: Title.optional(),
      id: ArticleId.default('text'),
      contentType: z.enum(contentTypes).default('text/plain'),
    }),
  },
  success: { status: 200, description: 'What the check found', schema: Report },
  problems: {},
  async handle({ body: { id, text, contentType, published = null, title = null } }, { facts }) {
    const articles = { read: async () => ({ bytes: new TextEncoder().encode(text), contentType, published, title }) };
    const checks = { publish: async () => {} };
    return { status: 200, body: await checkArticle({ id, versionId: null, fence: '' }, { articles, facts, checks }) };
  },
});

const putArticle = route({
  method: 'put',
  path: '/v1/articles/{id}',
  operationId: 'putArticle',
  summary: 'Uploads an article, which is then checked',
  params: z.strictObject({ id: ArticleId }),
  query: z.strictObject({ published: PublicationDate.optional(), title: Title.optional() }),
  body: { limitBytes: MAX_ARTICLE_BYTES, bytes: contentTypes },
  success: {
    status: 202,
    description: 'Stored; the report follows within seconds',
    schema: z.object({ id: z.string(), versionId: z.string().nullable(), report: z.string() }),
  },
  problems: {},
  async handle({ params: { id }, query: { published = null, title = null }, body }, { storeArticle }) {
    const { versionId } = await storeArticle(id, { ...body, published, title });
    return { status: 202, body: { id, versionId, report: `/v1/articles/${encodeURIComponent(id)}` } };
  },
});

const getArticle = route({
  method: 'get',
  path: '/v1/articles/{id}',
  operationId: 'getArticle',
  summary: 'The report of the newest check of an article',
  params: z.strictObject({ id: ArticleId }),
  query: nothing,
  success: { status: 200, description: 'What the newest check found', schema: Report },
  problems: { 404: 'There is no check of this article, or none yet' },
  async handle({ params: { id } }, { readReport }) {
    const report = await readReport(id);
    if (!report) return problem(404, `There is no check of "${id}", or none yet.`);
    return { status: 200, body: report };
  },
});

const getDiscrepancies = route({
  method: 'get',
  path: '/v1/discrepancies',
  operationId: 'listDiscrepancies',
  summary: 'Discrepancies of one review status, newest first',
  params: nothing,
  query: z.strictObject({ status: DiscrepancyStatus.default('open'), ...paging }),
  success: { status: 200, description: 'One page', schema: pageOf(Discrepancy) },
  problems: {},
  async handle({ query: { status, limit, cursor = null } }, { listDiscrepancies }) {
    return pageOrProblem(await listDiscrepancies({ status, limit, cursor }));
  },
});

const getFacts = route({
  method: 'get',
  path: '/v1/facts',
  operationId: 'listFacts',
  summary: 'Reference facts, all or those of one subject (by its name or an alias)',
  params: nothing,
  query: z.strictObject({ subject: z.string().min(1).max(500).optional(), ...paging }),
  success: { status: 200, description: 'One page', schema: pageOf(FactRecord) },
  problems: {},
  async handle({ query: { subject = null, limit, cursor = null } }, { listFacts }) {
    const page = await listFacts({ subject, limit, cursor });
    return pageOrProblem(page && { ...page, items: page.items.map(recordOf) });
  },
});

export const routes: readonly Route[] = [checkText, putArticle, getArticle, getDiscrepancies, getFacts];
