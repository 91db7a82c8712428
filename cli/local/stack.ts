import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { announcements, checkAnnouncements } from '../../functions/adapters/deliveries.ts';
import { enterDataFolder } from './data-folder.ts';
import { bucket, type CleanUp, type Endpoints, type EnginesOptions, type StreamName, startEngines, tableNames } from './engines.ts';
import { type EventSource, type EventSourceOptions, reportError, type SqsHandler, startEventSource } from './event-source.ts';
import { credentials, enterEnvironment, localEnvironment, region } from './local-environment.ts';
import { createTableStream, type StreamHandler } from './table-stream.ts';
import { createTables, type TableNames } from './tables.ts';
import { createWorkQueues, type Work, type WorkName } from './work-queues.ts';

export interface StackOptions {
  /** Where objects and tables stay between runs; without it tables are in memory and objects in a temporary folder that `stop` removes. */
  dataFolder?: string;
  /** Imports the modules of the handlers, those of the queues by name; called once the environment that they read is set. */
  functions: Record<WorkName, () => Promise<{ handler: SqsHandler }>> & Record<StreamName, () => Promise<{ handler: StreamHandler }>>;
  engine?: EnginesOptions['engine'];
  /** Before a failed message is tried again: here no outage needs a queue's long visibility timeout. */
  retryDelaySeconds?: number;
  onError?: EventSourceOptions['onError'];
  onEvent?: EnginesOptions['onEvent'];
}

export interface DeadLetter {
  delivery: WorkName;
  body: string;
}

export interface LocalStack {
  bucket: string;
  tableNames: TableNames;
  s3: S3Client;
  documents: DynamoDBDocumentClient;
  endpoints: Endpoints;
  environment: Record<string, string>;
  /** Resolves when every upload so far has been worked off, or put aside as a dead letter. */
  idle(): Promise<void>;
  deadLetters(): DeadLetter[];
  /** Messages of a queue that are not worked off yet. */
  waiting(name: WorkName): number;
  /** Lets the running handlers end, then ends everything. */
  stop(): Promise<void>;
}

/**
 * What is deployed, in one process: bucket, queues, tables and the functions' own handlers. The handlers read
 * process.env and keep their clients when they are first imported, so a process has one stack of real handlers in its life.
 */
export async function startLocalStack(options: StackOptions): Promise<LocalStack> {
  const steps: (() => unknown)[] = [];
  const stop = async () => {
    for (const step of steps.splice(0).reverse()) await step();
  };
  try {
    return { ...(await start(options, (step) => steps.push(step))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(options: StackOptions, cleanUp: CleanUp): Promise<Omit<LocalStack, 'stop'>> {
  const folder = enterDataFolder(options.dataFolder);
  cleanUp(folder.leave);
  const { retryDelaySeconds = 0.5, onError = reportError } = options;
  const works = createWorkQueues();
  const streams = {
    changes: createTableStream({ ...announcements, region, retryDelaySeconds, onError }),
    checks: createTableStream({ ...checkAnnouncements, region, retryDelaySeconds, onError }),
  };
  const endpoints = await startEngines({ ...options, folder: folder.path, works, streams }, cleanUp);
  const environment = localEnvironment(endpoints, bucket, tableNames);
  cleanUp(enterEnvironment(environment));
  const clients = await createContents(endpoints, cleanUp);
  const sources = [
    ...(await startEventSources(works, { ...options, retryDelaySeconds, onError }, cleanUp)),
    ...(await startStreams(streams, options.functions, cleanUp)),
  ];
  return {
    ...{ bucket, tableNames, endpoints, environment, ...clients },
    async idle() {
      // What one function writes can be another's upload, so all must be idle at the same moment.
      while (!sources.every((source) => source.isIdle())) await Promise.all(sources.map((source) => source.idle()));
    },
    waiting: (wanted) =>
      works.flatMap(({ name, queue }) => (name === wanted ? Object.values(queue.counts()) : [])).reduce((a, b) => a + b, 0),
    deadLetters: () => works.flatMap(({ name, deadLetters }) => deadLetters.peek().map((body) => ({ delivery: name, body }))),
  };
}

async function createContents(endpoints: Endpoints, cleanUp: CleanUp) {
  const s3 = new S3Client({ region, credentials, endpoint: endpoints.s3, forcePathStyle: true });
  const dynamodb = new DynamoDBClient({ region, credentials, endpoint: endpoints.dynamodb });
  cleanUp(() => s3.destroy());
  cleanUp(() => dynamodb.destroy());
  await Promise.all([s3.send(new CreateBucketCommand({ Bucket: bucket })), createTables(dynamodb, tableNames)]);
  return { s3, documents: DynamoDBDocumentClient.from(dynamodb) };
}

async function startStreams(
  streams: Record<StreamName, ReturnType<typeof createTableStream>>,
  functions: StackOptions['functions'],
  cleanUp: CleanUp,
): Promise<EventSource[]> {
  for (const name of Object.keys(streams) as StreamName[]) {
    streams[name].start((await functions[name]()).handler);
    cleanUp(streams[name].stop);
  }
  return Object.values(streams);
}

type Running = Required<Pick<StackOptions, 'functions' | 'retryDelaySeconds' | 'onError'>>;

async function startEventSources(
  works: Work[],
  { functions, retryDelaySeconds, onError }: Running,
  cleanUp: CleanUp,
): Promise<EventSource[]> {
  const modules = await Promise.all(works.map(({ name }) => functions[name]()));
  return works.map(({ definition, queue }, index) => {
    const source = startEventSource({ ...definition, queue, handler: modules[index]!.handler, retryDelaySeconds, region, onError });
    cleanUp(queue.close);
    cleanUp(source.stop);
    return source;
  });
}
