import type { Context, SQSEvent } from 'aws-lambda';
import { createContext, type FunctionSettings, readFailures, toEvent } from './invocation.ts';
import type { Message, Queue } from './queue.ts';

/** A Lambda handler for SQS; it answers an SQSBatchResponse or nothing. */
export type SqsHandler = (event: SQSEvent, context: Context) => Promise<unknown>;

export interface EventSourceOptions extends FunctionSettings {
  queue: Queue;
  handler: SqsHandler;
  batchSize: number;
  /** Invocations at a time. */
  maxConcurrency: number;
  /** Before a failed message is tried again; without it, the rest of the queue's visibility timeout. */
  retryDelaySeconds?: number;
  region?: string;
  /** Told of what a handler throws. */
  onError?: (functionName: string, error: unknown) => void;
}

export interface EventSource {
  isIdle(): boolean;
  /** Resolves when nothing is queued, in flight or waiting to be tried again. */
  idle(): Promise<void>;
  /** Takes no more messages, and resolves when the running invocations have ended. */
  stop(): Promise<void>;
}

/** Lambda's poller: hands the queue's messages to the handler in batches, deletes what succeeded and retries what did not. */
export function startEventSource(options: EventSourceOptions): EventSource {
  const { queue, batchSize, maxConcurrency } = options;
  const running = new Set<Promise<void>>();
  let waiters: (() => void)[] = [];
  let isStopped = false;

  const isIdle = () => isStopped || (running.size === 0 && Object.values(queue.counts()).every((count) => count === 0));
  const take = () => {
    while (!isStopped && running.size < maxConcurrency && queue.counts().visible > 0) {
      const invocation = deliver(queue.receive(batchSize), options).then(() => {
        running.delete(invocation);
        take();
      });
      running.add(invocation);
    }
    if (!isIdle()) return;
    for (const resolve of waiters) resolve();
    waiters = [];
  };
  // Messages sent in one go come as one batch: they are taken when the sender has let go.
  queue.onChange(() => setImmediate(take));
  setImmediate(take);

  return {
    isIdle,
    idle: () => (isIdle() ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    async stop() {
      isStopped = true;
      await Promise.all(running);
      take();
    },
  };
}

async function deliver(messages: readonly Message[], options: EventSourceOptions): Promise<void> {
  const { queue, functionName, retryDelaySeconds, onError = reportError } = options;
  const failed = await invoke(messages, options).then(
    (answer) => readFailures(answer, messages),
    (error) => {
      onError(functionName, error);
      return new Set(messages.map(({ messageId }) => messageId));
    },
  );
  for (const { messageId, receiptHandle } of messages) {
    if (!failed.has(messageId)) queue.delete(receiptHandle);
    else if (retryDelaySeconds !== undefined) queue.changeVisibility(receiptHandle, retryDelaySeconds);
  }
}

/** Rejects when the handler does, or has not answered by the function's timeout; such a handler cannot be ended and runs on. */
async function invoke(messages: readonly Message[], options: EventSourceOptions): Promise<unknown> {
  const { queue, handler, functionName, functionTimeoutSeconds: seconds, region = 'us-east-1' } = options;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${functionName} timed out after ${seconds} seconds`)), seconds * 1000);
  });
  const answer = (async () => handler(toEvent(messages, queue.name, region), createContext(options, region)))();
  return Promise.race([answer, timeout]).finally(() => clearTimeout(timer));
}

export function reportError(functionName: string, error: unknown): void {
  console.error(`${functionName}:`, error);
}
