import { type EventSource, startEventSource } from '../../../cli/local/event-source.ts';
import { createTableStream } from '../../../cli/local/table-stream.ts';
import type { DeployedFunction } from './functions.ts';
import type { Gate } from './gate.ts';
import { region } from './kinds.ts';
import type { Queues } from './queues.ts';
import type { Stream, Streams } from './streams.ts';
import type { Resource, Template } from './template.ts';

export interface EventSourcesOptions {
  template: Template;
  queues: Queues;
  streams: Streams;
  functions: readonly DeployedFunction[];
  gate: Gate;
  /** Before a failed message is tried again; here nobody waits for a queue's visibility timeout. */
  retryDelaySeconds: number;
}

/** Lambda's pollers between the template's queues, streams and functions. */
export function startEventSources(options: EventSourcesOptions): Promise<EventSource[]> {
  return Promise.all(options.template.resources('AWS::Lambda::EventSourceMapping').map((mapping) => start(mapping, options)));
}

async function start({ logicalId, properties }: Resource, options: EventSourcesOptions): Promise<EventSource> {
  const { EventSourceArn, FunctionName, BatchSize = 10, ScalingConfig, FunctionResponseTypes = [] } = properties;
  const stream = options.streams.get(EventSourceArn);
  if (stream !== undefined) return startReader(stream, EventSourceArn, properties, options);
  const queue = options.queues.get(EventSourceArn);
  if (queue === undefined) throw new Error(`${logicalId} takes from ${EventSourceArn}, which is no queue and no stream of the template`);
  const lambda = options.functions.find(({ functionName }) => functionName === FunctionName)!;
  const { Timeout, MemorySize } = lambda.resource.properties;
  await expectLeaveToPoll(options.gate, lambda.role, EventSourceArn);
  return startEventSource({
    ...{ queue, region, functionName: FunctionName, batchSize: BatchSize, memoryMb: MemorySize },
    maxConcurrency: ScalingConfig?.MaximumConcurrency ?? 10,
    // The sandbox knows the time that the function has; it may also have to wait for a process.
    functionTimeoutSeconds: 2 * Timeout,
    retryDelaySeconds: options.retryDelaySeconds,
    onError: () => {},
    async handler(event) {
      const outcome = await lambda.invoke(event);
      if ('error' in outcome) throw new Error(`${outcome.error.errorType}: ${outcome.error.errorMessage}`);
      return FunctionResponseTypes.includes('ReportBatchItemFailures') ? outcome.payload : undefined;
    },
  });
}

/** A mapping whose function may not read the queue is refused at deployment. */
async function expectLeaveToPoll(gate: Gate, role: string, queueArn: string): Promise<void> {
  for (const action of ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']) {
    if (!(await gate.ask(role, { action, resource: queueArn }))) throw new Error(`${role} has no leave for ${action} on ${queueArn}`);
  }
}

/** Reads a table's stream as Lambda does: in order, a failed batch again and again. */
async function startReader(
  stream: Stream,
  arn: string,
  { FunctionName, BatchSize = 100 }: { FunctionName: string; BatchSize?: number },
  { functions, gate, retryDelaySeconds }: EventSourcesOptions,
): Promise<EventSource> {
  const lambda = functions.find(({ functionName }) => functionName === FunctionName)!;
  for (const action of ['DescribeStream', 'GetShardIterator', 'GetRecords']) {
    const call = { action: `dynamodb:${action}`, resource: arn };
    if (!(await gate.ask(lambda.role, call))) throw new Error(`${lambda.role} has no leave for ${call.action} on ${arn}`);
  }
  const { Timeout, MemorySize } = lambda.resource.properties;
  const about = { functionName: FunctionName, functionTimeoutSeconds: 2 * Timeout, memoryMb: MemorySize, batchSize: BatchSize };
  const reader = createTableStream({ ...about, region, retryDelaySeconds, onError: () => {} });
  reader.start(async (event) => {
    const outcome = await lambda.invoke(event);
    if ('error' in outcome) throw new Error(`${outcome.error.errorType}: ${outcome.error.errorMessage}`);
  });
  stream.readers.push(reader.tell);
  return reader;
}
