import { request } from 'node:http';
import type { Deployment } from './deploy-once.ts';

export interface ApiRequest {
  method: string;
  /** Path and query, both as they go over the wire. */
  path: string;
  body?: string;
  headers?: Record<string, string>;
  token?: string;
}

export interface ApiAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON the route answers
  body: any;
}

/** Sends a request to the deployed API and answers status, headers and JSON. */
export function callApi(
  { endpoint, outputs }: Deployment,
  { method, path, body = '', headers = {}, token }: ApiRequest,
): Promise<ApiAnswer> {
  const [apiId] = new URL(outputs.ApiUrl!).hostname.split('.');
  const { port } = new URL(endpoint);
  const all = {
    ...{ host: `${apiId}.execute-api.localhost:${port}`, 'content-type': 'application/json' },
    ...headers,
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: all }, async (response) => {
      const pieces: Buffer[] = [];
      for await (const piece of response) pieces.push(piece);
      resolve({ status: response.statusCode!, headers: response.headers, body: JSON.parse(Buffer.concat(pieces).toString()) });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A token of a machine client, by its own credentials. */
export async function tokenOf({ endpoint, outputs }: Deployment, client: 'Newsroom' | 'ReferenceDesk'): Promise<string> {
  const ClientId = outputs[`${client}ClientId`]!;
  const described = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.DescribeUserPoolClient',
      authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=none',
    },
    body: JSON.stringify({ UserPoolId: outputs.UserPoolId, ClientId }),
  });
  const { UserPoolClient } = (await described.json()) as { UserPoolClient: { ClientSecret: string } };
  const answer = await fetch(`${endpoint}/oauth2/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${ClientId}:${UserPoolClient.ClientSecret}`).toString('base64')}`,
    },
    body: 'grant_type=client_credentials',
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}
