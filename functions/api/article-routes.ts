import * as z from 'zod';
import { contentTypes } from '../../checker/article/formats.ts';
import { limits } from '../../checker/article/limits.ts';
import { Report } from '../../checker/report.ts';
import { problem } from './problem.ts';
import { route } from './route.ts';
import { ArticleId, nothing, PublicationDate, Title } from './schemas.ts';

const putArticle = route({
  method: 'put',
  path: '/v1/articles/{id}',
  scope: 'write',
  operationId: 'putArticle',
  summary: 'Uploads an article, which is then checked',
  params: z.strictObject({ id: ArticleId }),
  query: z.strictObject({ published: PublicationDate.optional(), title: Title.optional() }),
  body: { limitBytes: limits.textBytes, bytes: contentTypes },
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
  scope: 'read',
  operationId: 'getArticle',
  summary: 'The report of the newest check of an article',
  params: z.strictObject({ id: ArticleId }),
  query: nothing,
  success: { status: 200, description: 'What the newest check found', schema: Report },
  problems: { 404: 'There is no check of this article, or none yet', 410: 'The article was erased' },
  async handle({ params: { id } }, { readReport }) {
    const report = await readReport(id);
    if (!report) return problem(404, `There is no check of "${id}", or none yet.`);
    if ('erasedAt' in report) return problem(410, `"${id}" was erased on ${report.erasedAt}.`);
    return { status: 200, body: report };
  },
});

const deleteArticle = route({
  method: 'delete',
  path: '/v1/articles/{id}',
  scope: 'write',
  operationId: 'deleteArticle',
  summary: 'Erases an article with its reports and discrepancies; that it was erased stays on record',
  params: z.strictObject({ id: ArticleId }),
  query: nothing,
  success: { status: 202, description: 'Hidden at once, erased within seconds', schema: z.object({ id: z.string() }) },
  problems: {},
  async handle({ params: { id }, caller }, { deleteArticle }) {
    await deleteArticle(id, caller.name);
    return { status: 202, body: { id } };
  },
});

export const articleRoutes = [putArticle, getArticle, deleteArticle];
