import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Queue } from './queue.ts';

export interface SqsDoor {
  endpoint: string;
  urlOf(queueName: string): string;
  stop(): Promise<void>;
}

interface Entry {
  Id: string;
  MessageBody: string;
  DelaySeconds?: number;
}

const account = '000000000000';
const json = { 'content-type': 'application/x-amz-json-1.0' };

/**
 * What this project sends to SQS, on loopback: SendMessageBatch to the queues of this process, which live in memory. Delays are
 * cut to `longestDelaySeconds`. Anything else is refused.
 */
export async function startSqsDoor(queues: readonly Queue[], longestDelaySeconds: number): Promise<SqsDoor> {
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(request, queues, longestDelaySeconds);
    response.writeHead(status, json).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    urlOf: (queueName) => `${endpoint}/${account}/${queueName}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, queues: readonly Queue[], longestDelaySeconds: number) {
  const target = String(request.headers['x-amz-target']);
  if (target !== 'AmazonSQS.SendMessageBatch') return refused('UnsupportedOperation', `The local SQS door does not do ${target}.`);
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  const { QueueUrl, Entries } = JSON.parse(Buffer.concat(pieces).toString()) as { QueueUrl: string; Entries: Entry[] };
  const queue = queues.find(({ name }) => QueueUrl.endsWith(`/${account}/${name}`));
  if (!queue) return refused('QueueDoesNotExist', `There is no queue ${QueueUrl}.`);
  if (Entries.length > 10) return refused('TooManyEntriesInBatchRequest', 'A batch has at most ten messages.');
  for (const { MessageBody, DelaySeconds = 0 } of Entries) queue.send(MessageBody, Math.min(DelaySeconds, longestDelaySeconds));
  return { status: 200, body: { Successful: Entries.map(taken), Failed: [] } };
}

const taken = ({ Id, MessageBody }: Entry) => ({
  Id,
  MessageId: `local-${Id}`,
  MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
});

const refused = (code: string, message: string) => ({ status: 400, body: { __type: `com.amazonaws.sqs#${code}`, message } });
