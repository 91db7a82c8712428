import { createServer, type IncomingMessage } from 'node:http';
import { type Loopback, startOnLoopback } from '../../cli/local/loopback.ts';

export interface Call {
  operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: each operation has an input of its own
  input: any;
}

/** What the service answers to a call: an object, or an error's name and message. */
export type Script = (call: Call, before: readonly Call[]) => object | { error: string; message: string };

/** A Step Functions that answers by a script, and keeps what it was asked. */
export async function scriptedStepFunctions(script: Script): Promise<Loopback & { calls: Call[] }> {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const call = await callOf(request);
    const answer = script(call, [...calls]);
    calls.push(call);
    const isError = 'error' in answer && 'message' in answer;
    response.writeHead(isError ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(isError ? { __type: answer.error, message: answer.message } : answer));
  });
  return { ...(await startOnLoopback(server)), calls };
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const [, operation = ''] = String(request.headers['x-amz-target']).split('.');
  return { operation, input: JSON.parse(Buffer.concat(pieces).toString()) };
}
