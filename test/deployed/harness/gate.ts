import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { startOnLoopback } from '../../../cli/local/loopback.ts';
import { type AwsCall, type AwsRequest, callsOf } from './aws-calls.ts';
import type { Permissions } from './permissions.ts';

/** A call that a function made, or that Lambda made in its name. */
export interface RecordedCall extends AwsCall {
  role: string;
  isAllowed: boolean;
}

export interface Gate {
  endpoint: string;
  calls: RecordedCall[];
  /** Decides and records a call that a service makes with a function's role. */
  ask(role: string, call: AwsCall): Promise<boolean>;
  stop(): Promise<void>;
}

/** Stands around every request that is allowed: hands it on, changed or not, or answers in the engine's place. */
export type Around = (request: AwsRequest & { role: string }, forward: (request: AwsRequest) => Promise<Answer>) => Promise<Answer>;

/** Where the requests of each service go on to. */
export type Engines = Record<string, string>;

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/**
 * Stands between functions and engines as IAM does between functions and AWS. Whoever asks is told by the access key, which
 * is the name of the role; what is not allowed is denied as AWS denies it.
 */
export async function startGate(permissions: Permissions, engines: Engines, around: Around = handOn): Promise<Gate> {
  const calls: RecordedCall[] = [];
  const ask: Gate['ask'] = async (role, call) => {
    const isAllowed = await permissions.allow({ role }, call);
    calls.push({ role, ...call, isAllowed });
    return isAllowed;
  };
  const server = createServer((message, response) => {
    pass(message, engines, ask, around)
      .catch((error) => ({ status: 501, headers: {}, body: Buffer.from(`The harness: ${String(error)}`) }))
      .then((answer) => write(response, answer));
  });
  return { ...(await startOnLoopback(server)), calls, ask };
}

const handOn: Around = (request, forward) => forward(request);

async function pass(message: IncomingMessage, engines: Engines, ask: Gate['ask'], around: Around): Promise<Answer> {
  const { role, request } = await read(message);
  for (const call of callsOf(request)) if (!(await ask(role, call))) return denial(request, role, call);
  const engine = engines[request.service];
  if (engine === undefined) throw new Error(`Nothing here does the work of ${request.service}`);
  const answer = await around({ ...request, role }, (one) => forward(one, engine));
  if (request.service !== 's3' || answer.status !== 404 || (await ask(role, listing(request)))) return answer;
  return denial(request, role, listing(request));
}

/**
 * That an object is not there, S3 tells only those who may list the bucket. Whether it then takes the key for the condition
 * `s3:prefix` is not written anywhere: it counts as absent here, so that leave has to hold either way.
 */
const listing = ({ url }: AwsRequest): AwsCall => ({ action: 's3:ListBucket', resource: `arn:aws:s3:::${url.split(/[/?]/)[1]}` });

async function read(message: IncomingMessage): Promise<{ role: string; request: AwsRequest }> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece);
  const { method = 'GET', url = '/', headers } = message;
  const [, role, service] = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '') ?? [];
  if (role === undefined || service === undefined) throw new Error(`${method} ${url} is not signed`);
  return { role, request: { service, method, url, headers, body: Buffer.concat(pieces) } };
}

function forward({ method, url, headers, body }: AwsRequest, engine: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { 'transfer-encoding': _, ...others } = headers;
    const sent = send(engine + url, { method, headers: { ...others, 'content-length': body.length } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(pieces) }));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function denial({ service, method }: AwsRequest, role: string, { action, resource }: AwsCall): Answer {
  const message = `${role} is not authorized to perform: ${action} on resource: "${resource}" because no identity-based policy allows it`;
  if (service !== 's3') {
    const body = Buffer.from(JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', message }));
    return { status: 400, headers: { 'content-type': 'application/x-amz-json-1.0' }, body };
  }
  const body = Buffer.from(
    method === 'HEAD' ? '' : `<Error><Code>AccessDenied</Code><Message>${message.replaceAll('"', '')}</Message></Error>`,
  );
  return { status: 403, headers: { 'content-type': 'application/xml' }, body };
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  const { 'transfer-encoding': _, connection: __, ...others } = headers;
  response.writeHead(status, others).end(body);
}
