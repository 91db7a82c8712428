import * as z from 'zod';
import { checkArticle } from '../../checker/check-article.ts';
import { Report } from '../../checker/report.ts';
import { route } from './route.ts';
import { ArticleId, contentTypes, nothing, PublicationDate, Title } from './schemas.ts';

/** Of the whole JSON body: ten times the longest magazine story, and quick enough for one request. */
export const checkLimitBytes = 1024 * 1024;

const checkText = route({
  method: 'post',
  path: '/v1/checks',
  scope: 'read',
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
    const articles = {
      read: async () => ({ bytes: new TextEncoder().encode(text), contentType, published, title, readAt: new Date().toISOString() }),
    };
    const checks = { publish: async () => {} };
    return { status: 200, body: await checkArticle({ id, versionId: null, fence: '' }, { articles, facts, checks }) };
  },
});

export const checkRoutes = [checkText];
