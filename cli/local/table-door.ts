import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';

type Item = Record<string, AttributeValue>;
interface Call {
  TableName?: string;
  Item?: Item;
  Key?: Item;
  ReturnValues?: string;
}

export interface TableDoor {
  endpoint: string;
  stop(): Promise<void>;
}

/**
 * Stands before a DynamoDB engine and tells of every item of one table that is put or deleted, as it was and as it is: what a
 * stream of that table would tell. Of the two engines one has streams and the other has not; this is the same for both. What is
 * changed by other calls is not told of.
 */
export async function startTableDoor(engine: string, table: string, tell: (record: DynamoDBRecord) => void): Promise<TableDoor> {
  const server = createServer(async (incoming, response) => {
    try {
      const { status, headers, body } = await pass(engine, incoming, table, tell);
      response.writeHead(status, headers).end(body);
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function pass(engine: string, incoming: IncomingMessage, table: string, tell: (record: DynamoDBRecord) => void): Promise<Answer> {
  const body = await whole(incoming);
  const operation = String(incoming.headers['x-amz-target']).split('.')[1];
  const call = operation === 'PutItem' || operation === 'DeleteItem' ? (JSON.parse(body.toString()) as Call) : null;
  if (call?.TableName !== table) return ask(engine, incoming, body);
  const answer = await ask(engine, incoming, Buffer.from(JSON.stringify({ ...call, ReturnValues: 'ALL_OLD' })));
  if (answer.status !== 200) return answer;
  const { Attributes: before, ...others } = JSON.parse(answer.body.toString()) as { Attributes?: Item };
  tell(recordOf(call, before));
  if (call.ReturnValues === 'ALL_OLD') return answer;
  const { 'x-amz-crc32': _checksum, 'content-length': _length, ...headers } = answer.headers;
  return { ...answer, headers, body: Buffer.from(JSON.stringify(others)) };
}

function recordOf({ Item: after, Key }: Call, before: Item | undefined): DynamoDBRecord {
  const eventName = after ? (before ? 'MODIFY' : 'INSERT') : 'REMOVE';
  return { eventName, eventSource: 'aws:dynamodb', dynamodb: { Keys: Key, OldImage: before, NewImage: after } };
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

function ask(engine: string, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method, headers: { ...headers, 'content-length': body.length } };
    const outgoing = httpRequest(new URL(url ?? '/', engine), options, async (answer) => {
      resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: await whole(answer) });
    });
    outgoing.once('error', reject).end(body);
  });
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece);
  return Buffer.concat(pieces);
}
