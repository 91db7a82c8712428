import * as z from 'zod';
import { FactRecord, recordOf } from '../../checker/facts/fact-record.ts';
import { route } from './route.ts';
import { nothing, pageOf, pageOrProblem, paging } from './schemas.ts';

const getFacts = route({
  method: 'get',
  path: '/v1/facts',
  scope: 'read',
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

export const factRoutes = [getFacts];
