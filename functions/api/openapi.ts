import * as z from 'zod';
import { Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import { FactRecord } from '../../checker/facts/fact-record.ts';
import { Report } from '../../checker/report.ts';
import { Problem } from './problem.ts';
import type { BodyDefinition, Route } from './route.ts';
import { routes } from './routes.ts';

const named = { Report, Discrepancy, Fact: FactRecord, Problem };

/** The API as OpenAPI 3.1 describes it, made from the routes. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Countercheck',
    version: '1',
    description: 'Checks the numbers and dates of articles against a reference table. Every error is a problem of RFC 9457.',
  },
  paths: paths(),
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    schemas: Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, jsonSchema(schema, 'output')])),
  },
});

function paths(): Record<string, Record<string, unknown>> {
  const byPath: Record<string, Record<string, unknown>> = {};
  for (const route of routes) byPath[route.path] = { ...byPath[route.path], [route.method]: operation(route) };
  return byPath;
}

function operation(route: Route) {
  const { operationId, summary, scope, params, query, body, seenRevision, success } = route;
  return {
    operationId,
    summary,
    security: [{ token: [scope] }],
    parameters: [...parameters('path', params), ...parameters('query', query), ...(seenRevision ? [ifMatch(seenRevision)] : [])],
    ...(body && { requestBody: { required: true, content: requestContent(body) } }),
    responses: {
      [success.status]: {
        description: success.description,
        ...(success.hasRevision && { headers: { ETag: { description: 'Its revision', schema: { type: 'string' } } } }),
        content: { 'application/json': { schema: answerSchema(success.schema) } },
      },
      ...problems(route),
    },
  };
}

const ifMatch = (seenRevision: 'required' | 'optional') => ({
  name: 'If-Match',
  in: 'header',
  required: seenRevision === 'required',
  description: 'The ETag as last seen, or * for any',
  schema: { type: 'string' },
});

function parameters(place: 'path' | 'query', schema: z.ZodObject) {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input');
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

const requestContent = (body: BodyDefinition) =>
  'json' in body
    ? { 'application/json': { schema: jsonSchema(body.json, 'input') } }
    : Object.fromEntries(body.bytes.map((contentType) => [contentType, { schema: { type: 'string' } }]));

function problems({ body, seenRevision, problems: own }: Route) {
  const described: Record<string, string | undefined> = {
    400: 'The request is not as it should be',
    401: 'There is no token, or it has expired or is meant for somebody else',
    403: 'The token does not have the scope',
    ...(body && {
      413: `The body is longer than ${body.limitBytes} bytes`,
      415: 'The body is of another type than can be read',
    }),
    ...(seenRevision && { 412: 'It was changed since it was seen' }),
    ...(seenRevision === 'required' && { 428: 'The request does not say what was seen' }),
    ...own,
    500: 'Something went wrong on this side',
  };
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(Object.entries(described).map(([status, description]) => [status, { description, content }]));
}

/** The schema with what has a name replaced by a reference to it. */
function answerSchema(schema: z.ZodType): unknown {
  const name = nameOf(schema);
  if (name) return { $ref: `#/components/schemas/${name}` };
  const items = schema instanceof z.ZodObject && schema.shape.items instanceof z.ZodArray ? nameOf(schema.shape.items.element) : undefined;
  const written = jsonSchema(schema, 'output');
  if (items && written.properties) written.properties.items = { type: 'array', items: { $ref: `#/components/schemas/${items}` } };
  return written;
}

const nameOf = (schema: unknown) => Object.entries(named).find(([, candidate]) => candidate === schema)?.[0];

function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { io });
  return written;
}
