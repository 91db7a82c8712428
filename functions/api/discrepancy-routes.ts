import * as z from 'zod';
import { Discrepancy, DiscrepancyStatus } from '../../checker/discrepancies/discrepancy.ts';
import { problem } from './problem.ts';
import { route } from './route.ts';
import { nothing, pageOf, pageOrProblem, paging } from './schemas.ts';

const DiscrepancyId = z.string().regex(/^[0-9A-Za-z-]{1,64}$/, 'must be the discrepancyId of a discrepancy');
const withId = z.strictObject({ id: DiscrepancyId });
const Reason = z.string().trim().min(1).max(500);

const Review = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('dismissed'), reason: Reason }),
  z.strictObject({ status: z.enum(['confirmed', 'corrected', 'open']), reason: Reason.optional() }),
]);

const unknown = (id: string) => problem(404, `There is no discrepancy "${id}".`);

const listDiscrepancies = route({
  method: 'get',
  path: '/v1/discrepancies',
  scope: 'read',
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

const getDiscrepancy = route({
  method: 'get',
  path: '/v1/discrepancies/{id}',
  scope: 'read',
  operationId: 'getDiscrepancy',
  summary: 'One discrepancy with every decision that was taken on it',
  params: withId,
  query: nothing,
  success: { status: 200, description: 'As it stands', schema: Discrepancy, hasRevision: true },
  problems: { 404: 'There is no such discrepancy' },
  async handle({ params: { id } }, { readDiscrepancy }) {
    const body = await readDiscrepancy(id);
    return body ? { status: 200, body, revision: body.revision } : unknown(id);
  },
});

const reviewDiscrepancy = route({
  method: 'patch',
  path: '/v1/discrepancies/{id}',
  scope: 'review',
  operationId: 'reviewDiscrepancy',
  summary: 'Confirms, dismisses (with a reason) or marks a discrepancy as corrected, or opens it again',
  params: withId,
  query: nothing,
  body: { limitBytes: 10_000, json: Review },
  seenRevision: 'required',
  success: { status: 200, description: 'As it stands now', schema: Discrepancy, hasRevision: true },
  problems: {
    404: 'There is no such discrepancy',
    409: 'It was withdrawn, since it is not in the text any more, or was decided on too often',
  },
  async handle({ params: { id }, body, caller, seenRevision }, { decide }) {
    const { status, reason = null } = body;
    const decided = await decide(id, { status, reason, by: caller.name }, seenRevision);
    if ('discrepancy' in decided) return { status: 200, body: decided.discrepancy, revision: decided.discrepancy.revision };
    if (decided.refused === 'unknown') return unknown(id);
    if (decided.refused === 'changed') return problem(412, 'It was changed since you saw it; read it again and decide then.');
    if (decided.refused === 'withdrawn') return problem(409, 'A newer check did not find it in the text any more and withdrew it.');
    return problem(409, 'Too many decisions were taken on it already.');
  },
});

export const discrepancyRoutes = [listDiscrepancies, getDiscrepancy, reviewDiscrepancy];
