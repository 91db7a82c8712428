import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an invocation came to, as Lambda tells its caller. */
export type Outcome = { payload: unknown } | { error: { errorType: string; errorMessage: string } };

export interface RuntimeApi {
  /** What the process finds in AWS_LAMBDA_RUNTIME_API. */
  address: string;
  /** Hands the event to the process as soon as that asks for one. */
  invoke(event: unknown): Promise<Outcome>;
  /** Answers all that is unanswered; from now on nothing else is answered either. */
  fail(error: { errorType: string; errorMessage: string }): void;
  hasFailed(): boolean;
  close(): void;
}

export interface RuntimeApiOptions {
  functionArn: string;
  timeoutMs: number;
  /** Called when the process has loaded its handler and asks for its first event. */
  onReady?: () => void;
}

interface Invocation {
  id: string;
  event: string;
  answer: (outcome: Outcome) => void;
}

/** Lambda never takes more from a function. */
const maxAnswerBytes = 6 * 1024 * 1024;

/** The Lambda Runtime API (2018-06-01) for one process, which works on one event at a time. */
export async function startRuntimeApi({ functionArn, timeoutMs, onReady }: RuntimeApiOptions): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let free: ServerResponse | undefined;
  let failed: Outcome | undefined;
  let isReady = false;

  const hand = () => {
    const invocation = free && waiting.shift();
    if (free === undefined || invocation === undefined) return;
    running.set(invocation.id, invocation);
    free.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': invocation.id,
      'lambda-runtime-deadline-ms': Date.now() + timeoutMs,
      'lambda-runtime-invoked-function-arn': functionArn,
    });
    free.end(invocation.event);
    free = undefined;
  };
  const fail: RuntimeApi['fail'] = (error) => {
    failed ??= { error };
    for (const { answer } of [...running.values(), ...waiting.splice(0)]) answer(failed);
    running.clear();
  };
  const server = createServer(async (request, response) => {
    const [, id, kind] = /^\/2018-06-01\/runtime\/(?:invocation|init)(?:\/([^/]+))?\/(next|response|error)$/.exec(request.url ?? '') ?? [];
    if (kind === 'next') {
      free = response;
      if (!isReady) onReady?.();
      isReady = true;
      return hand();
    }
    const body = await read(request);
    response.writeHead(kind === undefined ? 404 : 202).end('{}');
    const invocation = running.get(id ?? '');
    if (id === undefined && kind === 'error') fail(JSON.parse(body.toString()));
    if (invocation === undefined) return;
    running.delete(invocation.id);
    invocation.answer(kind === 'response' ? answered(body) : { error: JSON.parse(body.toString()) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    invoke: (event) =>
      new Promise((answer) => {
        if (failed) return answer(failed);
        waiting.push({ id: randomUUID(), event: JSON.stringify(event), answer });
        hand();
      }),
    fail,
    hasFailed: () => failed !== undefined,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answered(body: Buffer): Outcome {
  if (body.length <= maxAnswerBytes) return { payload: JSON.parse(body.toString()) };
  const errorMessage = `Response payload size (${body.length} bytes) exceeded maximum allowed payload size (${maxAnswerBytes} bytes).`;
  return { error: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}
