import * as z from 'zod';

/** An error as RFC 9457 writes it; `errors` names the places of a request that are wrong. */
export const Problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  428: 'Precondition Required',
  500: 'Internal Server Error',
} as const;
export type ProblemStatus = keyof typeof titles;

export const problem = (status: ProblemStatus, detail: string, errors?: Problem['errors']): Problem => ({
  type: 'about:blank',
  title: titles[status],
  status,
  detail,
  ...(errors && { errors }),
});

export const wrongInput = (where: string, { issues }: z.ZodError): Problem =>
  problem(
    400,
    `The ${where} of this request is not as it should be.`,
    issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );

export const problemResponse = (about: Problem, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(about), { status: about.status, headers: { ...headers, 'content-type': 'application/problem+json' } });
