import * as z from 'zod';
import { FactRecord, recordOf } from '../../checker/facts/fact-record.ts';
import type { Edited, KeptFact } from '../adapters/dynamo-fact-editing.ts';
import { FactInput, factIn } from './fact-input.ts';
import { type Problem, problem } from './problem.ts';
import { type Answer, route } from './route.ts';
import { FactId, nothing, pageOf, pageOrProblem, paging } from './schemas.ts';

const FactVersion = z.object({ at: z.string(), by: z.string(), file: z.string().nullable(), fact: FactRecord.nullable() });
/** `file` is the facts file that it came from; `versions` what it has said so far, the newest first, null where it was removed. */
const FactWithVersions = FactRecord.extend({
  revision: z.int(),
  file: z.string().nullable(),
  versions: z.array(FactVersion),
});
const withId = z.strictObject({ id: FactId });
const unknown = (id: string) => problem(404, `There is no fact "${id}".`);

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

const getFact = route({
  method: 'get',
  path: '/v1/facts/{id}',
  scope: 'read',
  operationId: 'getFact',
  summary: 'One fact with its newest versions: since when it says so, and by whom',
  params: withId,
  query: nothing,
  success: { status: 200, description: 'As it stands', schema: FactWithVersions, hasRevision: true },
  problems: { 404: 'There is no such fact' },
  async handle({ params: { id } }, { readFact }) {
    return factAnswer(id, await readFact(id));
  },
});

const putFact = route({
  method: 'put',
  path: '/v1/facts/{id}',
  scope: 'manage-facts',
  operationId: 'putFact',
  summary: 'Adds or replaces a fact; articles that depend on it are checked again',
  params: withId,
  query: nothing,
  body: { limitBytes: 250_000, json: FactInput },
  seenRevision: 'optional',
  success: { status: 200, description: 'As it stands now', schema: FactWithVersions, hasRevision: true },
  problems: {},
  async handle({ params: { id }, body, caller, seenRevision }, { editFact, readFact }) {
    const read = factIn(id, body);
    if ('status' in read) return read;
    return refusalOf(id, await editFact(id, read.fact, { by: caller.name, seenRevision })) ?? factAnswer(id, await readFact(id));
  },
});

const deleteFact = route({
  method: 'delete',
  path: '/v1/facts/{id}',
  scope: 'manage-facts',
  operationId: 'deleteFact',
  summary: 'Removes a fact and keeps its versions; articles that depend on it are checked again',
  params: withId,
  query: nothing,
  seenRevision: 'optional',
  success: { status: 200, description: 'Removed', schema: z.object({ id: z.string() }) },
  problems: { 404: 'There is no such fact' },
  async handle({ params: { id }, caller, seenRevision }, { editFact }) {
    return refusalOf(id, await editFact(id, null, { by: caller.name, seenRevision })) ?? { status: 200, body: { id } };
  },
});

function factAnswer(id: string, kept: KeptFact | null): Answer {
  if (!kept) return unknown(id);
  const { fact, revision, file, versions } = kept;
  const written = versions.map((version) => ({ ...version, fact: version.fact && recordOf(version.fact) }));
  return { status: 200, body: { ...recordOf(fact), revision, file, versions: written }, revision };
}

function refusalOf(id: string, edited: Edited): Problem | null {
  if (typeof edited === 'string') return null;
  return edited.refused === 'unknown' ? unknown(id) : problem(412, 'It was changed since you saw it; read it again and decide then.');
}

export const factRoutes = [getFacts, getFact, putFact, deleteFact];
