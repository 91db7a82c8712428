import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { enterDataFolder } from './data-folder.ts';
import { createDeliveryQueues, type DeliveryName, type DeliveryQueues } from './delivery-queues.ts';
import { type DatabaseOptions, startDynamoDb } from './dynamodb.ts';
import { type EventSource, type EventSourceOptions, type SqsHandler, startEventSource } from './event-source.ts';
import { credentials, enterEnvironment, localEnvironment, region } from './local-environment.ts';
import { startS3Door } from './s3/door.ts';
import { createTables, type TableNames } from './tables.ts';

export interface StackOptions {
  /** Where objects and tables stay between runs; without it tables are in memory and objects in a temporary folder that `stop` removes. */
  dataFolder?: string;
  /** Imports the module of each delivery's handler; called once the environment that it reads is set. */
  functions: Record<DeliveryName, () => Promise<{ handler: SqsHandler }>>;
  engine?: DatabaseOptions['engine'];
  /** Before a failed message is tried again: here no outage needs a queue's long visibility timeout. */
  retryDelaySeconds?: number;
  onError?: EventSourceOptions['onError'];
}

export interface DeadLetter {
  delivery: DeliveryName;
  body: string;
}

export interface LocalStack {
  bucket: string;
  tableNames: TableNames;
  s3: S3Client;
  documents: DynamoDBDocumentClient;
  endpoints: { s3: string; dynamodb: string };
  environment: Record<string, string>;
  /** Resolves when every upload so far has been worked off, or put aside as a dead letter. */
  idle(): Promise<void>;
  deadLetters(): DeadLetter[];
  /** Lets the running handlers end, then ends everything. */
  stop(): Promise<void>;
}

type CleanUp = (step: () => unknown) => void;

const bucket = 'countercheck';
const tableNames: TableNames = { referenceFacts: 'ReferenceFacts', articleChecks: 'ArticleChecks' };

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
  const queues = createDeliveryQueues();
  const endpoints = await startEngines(folder.path, queues, options, cleanUp);
  const environment = localEnvironment(endpoints, bucket, tableNames);
  cleanUp(enterEnvironment(environment));
  const clients = await createContents(endpoints, cleanUp);
  const sources = await startEventSources(queues, options, cleanUp);
  return {
    ...{ bucket, tableNames, endpoints, environment, ...clients },
    async idle() {
      // What one function writes can be another's upload, so all must be idle at the same moment.
      while (!sources.every((source) => source.isIdle())) await Promise.all(sources.map((source) => source.idle()));
    },
    deadLetters: () => queues.flatMap(({ name, deadLetters }) => deadLetters.peek().map((body) => ({ delivery: name, body }))),
  };
}

async function startEngines(folder: string, queues: DeliveryQueues[], { dataFolder, engine }: StackOptions, cleanUp: CleanUp) {
  const database = await startDynamoDb({ folder: dataFolder === undefined ? null : folder, engine });
  cleanUp(database.stop);
  const notifications = queues.map(({ delivery, queue }) => ({ bucket, ...delivery, deliver: queue.send }));
  const door = await startS3Door({ folder: join(folder, 's3'), notifications, region });
  cleanUp(door.stop);
  return { s3: door.endpoint, dynamodb: database.endpoint };
}

async function createContents(endpoints: LocalStack['endpoints'], cleanUp: CleanUp) {
  const s3 = new S3Client({ region, credentials, endpoint: endpoints.s3, forcePathStyle: true });
  const dynamodb = new DynamoDBClient({ region, credentials, endpoint: endpoints.dynamodb });
  cleanUp(() => s3.destroy());
  cleanUp(() => dynamodb.destroy());
  await Promise.all([s3.send(new CreateBucketCommand({ Bucket: bucket })), createTables(dynamodb, tableNames)]);
  return { s3, documents: DynamoDBDocumentClient.from(dynamodb) };
}

async function startEventSources(queues: DeliveryQueues[], options: StackOptions, cleanUp: CleanUp): Promise<EventSource[]> {
  const { functions, retryDelaySeconds = 0.5, onError } = options;
  const modules = await Promise.all(queues.map(({ name }) => functions[name]()));
  return queues.map(({ delivery, queue }, index) => {
    const source = startEventSource({ ...delivery, queue, handler: modules[index]!.handler, retryDelaySeconds, region, onError });
    cleanUp(queue.close);
    cleanUp(source.stop);
    return source;
  });
}
