import { join } from 'node:path';
import { type DatabaseOptions, startDynamoDb } from './dynamodb.ts';
import { type PutEvent, startEventDoor } from './event-door.ts';
import { region } from './local-environment.ts';
import { startS3Door } from './s3/door.ts';
import { startSqsDoor } from './sqs-door.ts';
import { startTableDoor } from './table-door.ts';
import type { TableStream } from './table-stream.ts';
import type { TableNames } from './tables.ts';
import type { Work } from './work-queues.ts';

/** What is read from the stream of a table: changed facts, published checks. */
export type StreamName = 'changes' | 'checks';

export interface EnginesOptions {
  folder: string;
  works: Work[];
  streams: Record<StreamName, TableStream>;
  /** Without it tables are in memory. */
  dataFolder?: string;
  engine?: DatabaseOptions['engine'];
  /** Told of each event that is put on the bus. */
  onEvent?: (event: PutEvent) => void;
}

export interface Endpoints {
  s3: string;
  dynamodb: string;
  recheckQueue: string;
  events: string;
}

export type CleanUp = (step: () => unknown) => void;

export const bucket = 'countercheck';
export const tableNames: TableNames = { referenceFacts: 'ReferenceFacts', articleChecks: 'ArticleChecks' };
/** Here no check takes longer, and nobody wants to wait. */
const longestDelaySeconds = 0.3;

/** Starts what stands for S3, SQS, DynamoDB and EventBridge; answers where each is. */
export async function startEngines(
  { folder, works, streams, dataFolder, engine, onEvent = () => {} }: EnginesOptions,
  cleanUp: CleanUp,
): Promise<Endpoints> {
  const database = await startDynamoDb({ folder: dataFolder === undefined ? null : folder, engine });
  cleanUp(database.stop);
  const facts = await startTableDoor(database.endpoint, tableNames.referenceFacts, streams.changes.tell);
  cleanUp(facts.stop);
  const tables = await startTableDoor(facts.endpoint, tableNames.articleChecks, streams.checks.tell);
  cleanUp(tables.stop);
  const events = await startEventDoor(onEvent);
  cleanUp(events.stop);
  const notifications = works.flatMap(({ delivery, queue }) => (delivery ? { bucket, ...delivery, deliver: queue.send } : []));
  const objects = await startS3Door({ folder: join(folder, 's3'), notifications, region });
  cleanUp(objects.stop);
  const queues = await startSqsDoor(
    works.map(({ queue }) => queue),
    longestDelaySeconds,
  );
  cleanUp(queues.stop);
  return { s3: objects.endpoint, dynamodb: tables.endpoint, recheckQueue: queues.urlOf('rechecks'), events: events.endpoint };
}
