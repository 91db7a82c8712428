import type { Context, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { createContext, type FunctionSettings } from './invocation.ts';

export type StreamHandler = (event: DynamoDBStreamEvent, context: Context) => Promise<unknown>;

export interface TableStream {
  tell(record: DynamoDBRecord): void;
  isIdle(): boolean;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface StreamOptions extends FunctionSettings {
  batchSize: number;
  region: string;
  retryDelaySeconds: number;
  onError: (functionName: string, error: unknown) => void;
}

/** Lambda's reader of one shard: batches in order, one at a time, a failed one again and again until it succeeds. */
export function createTableStream(options: StreamOptions): TableStream & { start(handler: StreamHandler): void } {
  const waiting: DynamoDBRecord[] = [];
  let handler: StreamHandler | undefined;
  let running: Promise<void> | undefined;
  let isStopped = false;

  const read = async (handle: StreamHandler) => {
    while (!isStopped && waiting.length > 0) {
      const batch = waiting.slice(0, options.batchSize);
      try {
        await handle({ Records: batch }, createContext(options, options.region));
        waiting.splice(0, batch.length);
      } catch (error) {
        options.onError(options.functionName, error);
        await new Promise((resolve) => setTimeout(resolve, options.retryDelaySeconds * 1000));
      }
    }
    running = undefined;
  };
  const wake = () => {
    if (handler && !running && waiting.length > 0) running = new Promise(setImmediate).then(() => read(handler as StreamHandler));
  };
  const isIdle = () => isStopped || handler === undefined || waiting.length === 0;
  return {
    start(given) {
      handler = given;
      wake();
    },
    tell(record) {
      waiting.push(record);
      wake();
    },
    isIdle,
    async idle() {
      while (!isIdle()) await running;
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
