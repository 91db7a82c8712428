import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { inParallel } from './in-parallel.ts';

export interface SendingQueue {
  sqs: SQSClient;
  queueUrl: string;
}

const mostInBatch = 10;
const callsAtOnce = 5;

/** Sends every message, or throws; then some may have been sent, and will be again. */
export async function sendAll({ sqs, queueUrl }: SendingQueue, messages: readonly object[], delaySeconds = 0): Promise<void> {
  const batches = Array.from({ length: Math.ceil(messages.length / mostInBatch) }, (_, i) =>
    messages.slice(i * mostInBatch, (i + 1) * mostInBatch),
  );
  await inParallel(batches, callsAtOnce, async (batch) => {
    const Entries = batch.map((message, i) => ({ Id: String(i), MessageBody: JSON.stringify(message), DelaySeconds: delaySeconds }));
    const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    if (Failed.length > 0) throw new Error(`${Failed.length} messages were not taken: ${Failed[0]?.Code ?? 'without a reason'}`);
  });
}
