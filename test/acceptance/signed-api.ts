import { createHash, createHmac } from 'node:crypto';
import { request } from 'node:http';
import type { Deployment } from './deploy-once.ts';

export interface ApiRequest {
  method: string;
  /** Path and query, both as they go over the wire; parameters in the order of their names. */
  path: string;
  body?: string;
  contentType?: string;
  isSigned?: boolean;
}

/** Sends a request to the deployed API, signed by Signature Version 4, and answers status and JSON. */
// biome-ignore lint/suspicious/noExplicitAny: whatever JSON the route answers
export function callApi({ endpoint, outputs }: Deployment, wanted: ApiRequest): Promise<{ status: number; body: any }> {
  const { method, path, body = '', contentType = 'application/json', isSigned = true } = wanted;
  const [apiId] = new URL(outputs.ApiUrl!).hostname.split('.');
  const { port } = new URL(endpoint);
  const headers = { host: `${apiId}.execute-api.localhost:${port}`, 'content-type': contentType };
  const signed = isSigned ? sign({ method, path, body, headers }) : {};
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...headers, ...signed } }, async (response) => {
      const pieces: Buffer[] = [];
      for await (const piece of response) pieces.push(piece);
      resolve({ status: response.statusCode!, body: JSON.parse(Buffer.concat(pieces).toString()) });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

interface Signable {
  method: string;
  path: string;
  body: string;
  headers: Record<string, string>;
}

function sign({ method, path, body, headers }: Signable): Record<string, string> {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${time.slice(0, 8)}/us-east-1/execute-api/aws4_request`;
  const [pathname = '', query = ''] = path.split('?');
  const all: Record<string, string> = { ...headers, 'x-amz-date': time };
  const names = Object.keys(all).sort();
  const canonicalPath = pathname.split('/').map(encodeURIComponent).join('/');
  const lines = [method, canonicalPath, query, ...names.map((name) => `${name}:${all[name]}`), '', names.join(';'), sha256(body)];
  const key = scope.split('/').reduce<string | Buffer>((secret, part) => hmac(secret, part), 'AWS4test');
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(lines.join('\n'))].join('\n')).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { 'x-amz-date': time, authorization };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
