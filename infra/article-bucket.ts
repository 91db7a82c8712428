import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, type CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type Delivery, prefixes } from '../functions/adapters/deliveries.ts';

export interface ArticleBucketProps {
  /** Named by us, not by CloudFormation: the queues' policies name the bucket, and the bucket's notifications name the queues. */
  bucketName: string;
  /** Days after its upload at which an article is erased; without it, never. */
  articleRetentionDays?: number;
}

/** Something with a role of its own. */
export interface Grantee extends Construct {
  allow(statement: PolicyStatement): void;
}

const daysToKeepReplacedVersions = 90;
const daysToKeepAccessLogs = 90;

/** Private in every way S3 offers, and left in place when the stack goes. */
const privateBucket = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const satisfies BucketProps;

/**
 * Articles, facts files and results.
 * Whom its failure hurts: everyone; nothing can be uploaded, checked or read back.
 */
export class ArticleBucket extends Construct {
  readonly bucket: Bucket;
  /** The ARN written out, for policies that the bucket itself depends on. */
  readonly arnByName: string;
  private readonly notifications: CfnBucket.QueueConfigurationProperty[] = [];

  constructor(scope: Construct, id: string, { bucketName, articleRetentionDays }: ArticleBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      ...privateBucket,
      bucketName,
      versioned: true,
      lifecycleRules: [
        {
          id: 'replaced-versions',
          noncurrentVersionExpiration: Duration.days(daysToKeepReplacedVersions),
          expiredObjectDeleteMarker: true,
        },
        ...(articleRetentionDays === undefined
          ? []
          : [{ id: 'old-articles', prefix: prefixes.articles, expiration: Duration.days(articleRetentionDays) }]),
        { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
      serverAccessLogsBucket: this.accessLogs(),
    });
    this.arnByName = Stack.of(this).formatArn({ service: 's3', region: '', account: '', resource: bucketName });
  }

  /** Sends a message for what happens to objects under the prefix, by the bucket's own property: no custom resource, no function. */
  notify({ prefix, events }: Pick<Delivery, 'prefix' | 'events'>, queue: Queue): void {
    const filter = { s3Key: { rules: [{ name: 'prefix', value: prefix }] } };
    this.notifications.push(...events.map((event) => ({ event, queue: queue.queueArn, filter })));
    (this.bucket.node.defaultChild as CfnBucket).notificationConfiguration = { queueConfigurations: this.notifications };
    // S3 tries the queue when the notification is set, so the queue's policy has to stand by then.
    this.bucket.node.addDependency(queue);
  }

  allow(to: Grantee, prefix: string, ...actions: `s3:${string}`[]): void {
    to.allow(new PolicyStatement({ actions, resources: [this.bucket.arnForObjects(`${prefix}*`)] }));
    const logicalId = Stack.of(this).resolve((this.bucket.node.defaultChild as CfnBucket).logicalId);
    Validations.of(to).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${prefix}*]`,
      reason: `Keys are chosen by whoever uploads; the prefix ${prefix} is the narrowest resource that is known beforehand.`,
    });
  }

  /** To find every version of what is to be erased. */
  allowToListVersions(to: Grantee, prefix: string): void {
    this.allowListing(to, 's3:ListBucketVersions', { StringLike: { 's3:prefix': `${prefix}*` } });
  }

  /**
   * S3 answers a GET of a key that is not there with 404 only to those who may list the bucket; to others with 403, which reads
   * as an outage. Whether a GET counts as one with a prefix is not documented, so the condition holds where there is none.
   */
  allowToSeeWhatIsMissing(to: Grantee, prefix: string): void {
    this.allowListing(to, 's3:ListBucket', { StringLikeIfExists: { 's3:prefix': `${prefix}*` } });
  }

  allowToList(to: Grantee, prefix: string): void {
    this.allowListing(to, 's3:ListBucket', { StringLike: { 's3:prefix': `${prefix}*` } });
  }

  private allowListing(to: Grantee, action: string, conditions: Record<string, Record<string, string>>): void {
    to.allow(new PolicyStatement({ actions: [action], resources: [this.bucket.bucketArn], conditions }));
  }

  private accessLogs(): Bucket {
    return new Bucket(this, 'AccessLogs', {
      ...privateBucket,
      lifecycleRules: [{ id: 'old-logs', expiration: Duration.days(daysToKeepAccessLogs) }],
    });
  }
}
