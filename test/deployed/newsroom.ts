import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import type { DeployedFunction } from './harness/functions.ts';
import type { DeployedStack } from './harness/stack.ts';
import type { Resource } from './harness/template.ts';

/** The people around a deployed stack: who uploads, who reads the bucket, who looks into a table. */
export interface Newsroom {
  /** Puts an object and waits until all that follows from it is done. */
  upload(key: string, body: string, metadata?: Record<string, string>): Promise<{ versionId: string }>;
  remove(key: string, versionId?: string): Promise<void>;
  /** A JSON object of the bucket. */
  // biome-ignore lint/suspicious/noExplicitAny: reports and results of any kind
  read(key: string): Promise<any>;
  /** What the table holds of an article, whatever its status. */
  discrepanciesOf(articleId: string): Promise<Discrepancy[]>;
  /** The function and the resource of which the logical id begins with these words. */
  lambda(logicalId: string): DeployedFunction;
  resource(type: string, logicalId: string): Resource;
  /** The bodies of the messages put aside. */
  deadLetters(owner: string): string[];
  keys(prefix: string): Promise<string[]>;
  /** Tells of an object as the bucket would, of a new one where nothing else is said. */
  announce(key: string, object?: { versionId?: string; sequencer?: string }): Promise<void>;
  /** Sends a message by hand, or many at once. */
  send(owner: string, body: string): Promise<void>;
  sendAll(owner: string, bodies: readonly string[]): Promise<void>;
  /** Sends again what was put aside, as `aws sqs start-message-move-task` does. */
  redrive(owner: string): Promise<void>;
}

export function newsroomOf({ template, functions, queues, s3, documents, idle }: DeployedStack): Newsroom {
  const resource = (type: string, logicalId: string) => {
    const found = template.resources(type).filter((one) => new RegExp(`^${logicalId}[0-9A-F]{8}$`).test(one.logicalId));
    if (found.length !== 1) throw new Error(`${found.length} resources of ${type} are named ${logicalId}`);
    return found[0]!;
  };
  const Bucket = resource('AWS::S3::Bucket', 'ArticleBucket').name;
  const checks = resource('AWS::DynamoDB::GlobalTable', 'ArticleChecks').name;
  const queue = (logicalId: string) => queues.get(template.arnOf(resource('AWS::SQS::Queue', logicalId)))!;

  const queueOf = (owner: string, name: string) => queue(`${owner}${owner === 'RecheckArticles' ? 'Work' : 'Delivery'}${name}`);
  const sendAll = async (owner: string, bodies: readonly string[]) => {
    for (const body of bodies) queueOf(owner, 'Queue').send(body);
    await idle();
  };
  const send = (owner: string, body: string) => sendAll(owner, [body]);

  return {
    ...{ resource, send, sendAll },
    async upload(key, body, Metadata) {
      const { VersionId } = await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: body, ContentType: 'text/plain', Metadata }));
      await idle();
      return { versionId: VersionId! };
    },
    remove: async (key, VersionId) => void (await s3.send(new DeleteObjectCommand({ Bucket, Key: key, VersionId }))),
    async read(key) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: key }));
      return JSON.parse(await Body!.transformToString());
    },
    async discrepanciesOf(articleId) {
      const { Items = [] } = await documents.send(new ScanCommand({ TableName: checks, ConsistentRead: true }));
      return Items.filter(({ pk, sk }) => pk === `ARTICLE#${articleId}` && sk.startsWith('DISCREPANCY#')) as Discrepancy[];
    },
    lambda: (logicalId) => functions.find((lambda) => lambda.resource === resource('AWS::Lambda::Function', logicalId))!,
    deadLetters: (owner) => queueOf(owner, 'DeadLetterQueue').peek(),
    async redrive(owner) {
      const aside = queueOf(owner, 'DeadLetterQueue');
      const messages = aside.receive(aside.counts().visible);
      for (const { receiptHandle } of messages) aside.delete(receiptHandle);
      await sendAll(
        owner,
        messages.map(({ body }) => body),
      );
    },
    async keys(Prefix) {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
      return Contents.map(({ Key }) => Key!);
    },
    announce(key, object = {}) {
      const record = { eventName: 'ObjectCreated:Put', s3: { object: { key: encodeURIComponent(key), sequencer: '0055', ...object } } };
      return send(key.startsWith('facts/') ? 'LoadFacts' : 'CheckArticle', JSON.stringify({ Records: [record] }));
    },
  };
}
