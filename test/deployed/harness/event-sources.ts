import { type EventSource, startEventSource } from '../../../cli/local/event-source.ts';
import type { DeployedFunction } from './functions.ts';
import type { Gate } from './gate.ts';
import { region } from './kinds.ts';
import type { Queues } from './queues.ts';
import type { TableStreams } from './streams.ts';
import type { Resource, Template } from './template.ts';

export interface EventSourcesOptions {
  template: Template;
  queues: Queues;
  streams: TableStreams;
  functions: readonly DeployedFunction[];
  gate: Gate;
  /** Before a failed message is tried again; here nobody waits for a queue's visibility timeout. */
  retryDelaySeconds: number;
}

/** Lambda's pollers between the template's queues and functions. */
export function startEventSources(options: EventSourcesOptions): Promise<EventSource[]> {
  return Promise.all(options.template.resources('AWS::Lambda::EventSourceMapping').map((mapping) => start(mapping, options)));
}

async function start(mapping: Resource, options: EventSourcesOptions): Promise<EventSource> {
  const { EventSourceArn, FunctionName } = mapping.properties;
  const stream = options.streams.get(EventSourceArn);
  if (stream === undefined) return startOnQueue(mapping, options);
  const lambda = options.functions.find(({ functionName }) => functionName === FunctionName)!;
  await expectLeave(options.gate, lambda.role, EventSourceArn, streamActions);
  stream.start((event) => invoke(lambda, event));
  return stream;
}

/** What failed is told of once more by the poller. */
async function invoke(lambda: DeployedFunction, event: unknown): Promise<unknown> {
  const outcome = await lambda.invoke(event);
  if ('error' in outcome) throw new Error(`${outcome.error.errorType}: ${outcome.error.errorMessage}`);
  return outcome.payload;
}

async function startOnQueue({ logicalId, properties }: Resource, options: EventSourcesOptions): Promise<EventSource> {
  const { EventSourceArn, FunctionName, BatchSize = 10, ScalingConfig, FunctionResponseTypes = [] } = properties;
  const queue = options.queues.get(EventSourceArn);
  if (queue === undefined)
    throw new Error(`${logicalId} takes from ${EventSourceArn}, which is neither a queue nor a stream of the template`);
  const lambda = options.functions.find(({ functionName }) => functionName === FunctionName)!;
  const { Timeout, MemorySize } = lambda.resource.properties;
  await expectLeave(options.gate, lambda.role, EventSourceArn, queueActions);
  return startEventSource({
    ...{ queue, region, functionName: FunctionName, batchSize: BatchSize, memoryMb: MemorySize },
    maxConcurrency: ScalingConfig?.MaximumConcurrency ?? 10,
    // The sandbox knows the time that the function has; it may also have to wait for a process.
    functionTimeoutSeconds: 2 * Timeout,
    retryDelaySeconds: options.retryDelaySeconds,
    onError: () => {},
    async handler(event) {
      const answer = await invoke(lambda, event);
      return FunctionResponseTypes.includes('ReportBatchItemFailures') ? answer : undefined;
    },
  });
}

const queueActions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
const streamActions = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];

/** A mapping whose function may not read its source is refused at deployment. */
async function expectLeave(gate: Gate, role: string, resource: string, actions: readonly string[]): Promise<void> {
  for (const action of actions) {
    if (!(await gate.ask(role, { action, resource }))) throw new Error(`${role} has no leave for ${action} on ${resource}`);
  }
}
