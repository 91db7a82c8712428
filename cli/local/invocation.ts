import { randomUUID } from 'node:crypto';
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Message } from './queue.ts';

/** A Lambda function's settings, as far as its handler can see them. */
export interface FunctionSettings {
  functionName: string;
  functionTimeoutSeconds: number;
  memoryMb: number;
}

const account = '000000000000';

export function toEvent(messages: readonly Message[], queueName: string, region: string): SQSEvent {
  return { Records: messages.map((message) => toRecord(message, queueName, region)) };
}

function toRecord(message: Message, queueName: string, region: string): SQSRecord {
  const { messageId, receiptHandle, body, md5OfBody } = message;
  return {
    messageId,
    receiptHandle,
    body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
      SenderId: account,
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    },
    messageAttributes: {},
    md5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${region}:${account}:${queueName}`,
    awsRegion: region,
  };
}

export function createContext({ functionName, functionTimeoutSeconds, memoryMb }: FunctionSettings, region: string): Context {
  const deadline = Date.now() + functionTimeoutSeconds * 1000;
  const awsRequestId = randomUUID();
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${region}:${account}:function:${functionName}`,
    memoryLimitInMB: String(memoryMb),
    awsRequestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: refuseCallbacks,
    fail: refuseCallbacks,
    succeed: refuseCallbacks,
  };
}

function refuseCallbacks(): never {
  throw new Error('Handlers answer by their promise: context.done, fail and succeed are not there.');
}

/** The ids of the messages to deliver again. As on Lambda, an answer that is not well formed fails the whole batch. */
export function readFailures(answer: unknown, messages: readonly Message[]): Set<string> {
  const everything = new Set(messages.map(({ messageId }) => messageId));
  const failures = (answer as { batchItemFailures?: unknown } | null | undefined)?.batchItemFailures ?? [];
  if (!Array.isArray(failures)) return everything;
  const failed = new Set<string>(failures.map((failure) => failure?.itemIdentifier));
  return [...failed].every((id) => everything.has(id)) ? failed : everything;
}
