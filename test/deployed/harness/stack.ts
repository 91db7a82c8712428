import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { startDynamoDb } from '../../../cli/local/dynamodb.ts';
import { type PutEvent, startEventDoor } from '../../../cli/local/event-door.ts';
import { credentials, region } from '../../../cli/local/local-environment.ts';
import { startS3Door } from '../../../cli/local/s3/door.ts';
import { startSqsDoor } from '../../../cli/local/sqs-door.ts';
import type { Assembly } from './assembly.ts';
import { startEventSources } from './event-sources.ts';
import { createFunctions, type DeployedFunction } from './functions.ts';
import { type Around, type Gate, startGate } from './gate.ts';
import { type Deliver, notificationsOf } from './notifications.ts';
import { permissionsIn } from './permissions.ts';
import { createQueues, type Queues } from './queues.ts';
import { type StepFunctions, startStepFunctions } from './step-functions.ts';
import { createTableStreams, startStreamedTables, type TableStreams } from './streams.ts';
import { createTables } from './tables.ts';
import { openTemplate, type Template } from './template.ts';

export interface DeployOptions {
  /** Processes at a time of each function. */
  concurrency?: number;
  retryDelaySeconds?: number;
  /** Stands around every call that the functions make. */
  around?: Around;
  /** Stands between the bucket and the queues. */
  deliver?: Deliver;
}

export interface DeployedStack {
  template: Template;
  functions: DeployedFunction[];
  queues: Queues;
  gate: Gate;
  stepFunctions: StepFunctions;
  /** What was put on any bus. */
  events: PutEvent[];
  /** Clients that go past the gate, as an administrator's would. */
  s3: S3Client;
  documents: DynamoDBDocumentClient;
  /** Resolves when every message so far has been worked off or put aside. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export type CleanUp = (step: () => unknown) => void;

/** Here no check takes longer, and nobody wants to wait. */
const longestDelaySeconds = 0.3;

/** Makes of an assembly what `cdk deploy` makes of it, over the local engines. */
export async function deploy(assembly: Assembly, options: DeployOptions = {}): Promise<DeployedStack> {
  const steps: (() => unknown)[] = [];
  const stop = async () => {
    for (const step of steps.splice(0).reverse()) await step();
  };
  try {
    return { ...(await start(assembly, options, (step) => steps.push(step))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(assembly: Assembly, { concurrency = 2, retryDelaySeconds = 0.05, around, deliver }: DeployOptions, cleanUp: CleanUp) {
  const template = openTemplate(assembly);
  const permissions = permissionsIn(template);
  const queues = createQueues(template);
  cleanUp(() => [...queues.values()].map((queue) => queue.close()));
  const notifications = await notificationsOf(template, queues, permissions, deliver);
  const streams = createTableStreams(template, retryDelaySeconds);
  const events: PutEvent[] = [];
  const engines = await startEngines({ notifications, template, queues, streams, events }, cleanUp);
  const clients = await createStores(template, engines, cleanUp);
  const gate = await startGate(permissions, engines, around);
  cleanUp(gate.stop);
  const functions = createFunctions({ assembly, template, gate, concurrency });
  cleanUp(() => Promise.all(functions.map((lambda) => lambda.stop())));
  const sources = await startEventSources({ template, queues, streams, functions, gate, retryDelaySeconds });
  cleanUp(() => Promise.all(sources.map((source) => source.stop())));
  const stepFunctions = await startStepFunctions(template, gate);
  cleanUp(stepFunctions.stop);
  return {
    ...{ template, functions, queues, gate, stepFunctions, events },
    ...clients,
    async idle() {
      // What one function writes can be another's message, so all must be idle at the same moment.
      while (!sources.every((source) => source.isIdle())) await Promise.all(sources.map((source) => source.idle()));
    },
  };
}

interface Feeds {
  notifications: Parameters<typeof startS3Door>[0]['notifications'];
  template: Template;
  queues: Queues;
  streams: TableStreams;
  events: PutEvent[];
}

async function startEngines({ notifications, template, queues, streams, events }: Feeds, cleanUp: CleanUp) {
  const database = await startDynamoDb({ folder: null });
  cleanUp(database.stop);
  const dynamodb = await startStreamedTables(database.endpoint, template, streams, cleanUp);
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-deployed-'));
  cleanUp(() => rmSync(folder, { recursive: true, force: true }));
  const objects = await startS3Door({ folder, notifications, region });
  cleanUp(objects.stop);
  const messages = await startSqsDoor([...queues.values()], longestDelaySeconds);
  cleanUp(messages.stop);
  const bus = await startEventDoor((event) => events.push(event));
  cleanUp(bus.stop);
  return { dynamodb, s3: objects.endpoint, sqs: messages.endpoint, events: bus.endpoint };
}

async function createStores(template: Template, engines: { dynamodb: string; s3: string }, cleanUp: CleanUp) {
  const s3 = new S3Client({ region, credentials, endpoint: engines.s3, forcePathStyle: true });
  const dynamodb = new DynamoDBClient({ region, credentials, endpoint: engines.dynamodb });
  cleanUp(() => s3.destroy());
  cleanUp(() => dynamodb.destroy());
  await Promise.all(template.resources('AWS::S3::Bucket').map(({ name }) => s3.send(new CreateBucketCommand({ Bucket: name }))));
  await createTables(dynamodb, template);
  return { s3, documents: DynamoDBDocumentClient.from(dynamodb) };
}
