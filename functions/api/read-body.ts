import { type Problem, problem, wrongInput } from './problem.ts';
import type { BodyDefinition } from './route.ts';

/** The body as its route defines it, or the problem with it. */
export function readBody(definition: BodyDefinition, bytes: Uint8Array, contentType: string): { value: unknown } | Problem {
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const accepted: readonly string[] = 'json' in definition ? ['application/json'] : definition.bytes;
  if (!accepted.includes(mediaType))
    return problem(415, `The Content-Type must be ${accepted.join(', ')}${mediaType ? `; it is ${mediaType}` : ''}.`);
  if (!('json' in definition)) return { value: { bytes, contentType } };
  const json = parseJson(bytes);
  if (!json) return problem(400, 'The body is not valid JSON in UTF-8.');
  const body = definition.json.safeParse(json.value);
  return body.success ? { value: body.data } : wrongInput('body', body.error);
}

function parseJson(bytes: Uint8Array): { value: unknown } | null {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return null;
  }
}
