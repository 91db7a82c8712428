import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Delivery as DeliveryDefinition } from '../functions/adapters/deliveries.ts';
import type { ArticleBucket } from './article-bucket.ts';
import type { BundledFunction } from './bundled-function.ts';
import { WorkQueue } from './work-queue.ts';

export interface DeliveryProps {
  definition: DeliveryDefinition;
  bucket: ArticleBucket;
  to: BundledFunction;
  /** Who feels it when it stands still, and how. */
  hurts: string;
}

/**
 * What happens under one prefix of the bucket, delivered object by object through a queue to one function.
 * Whom its failure hurts: the uploader, whose object lies in the bucket and is never read.
 */
export class Delivery extends WorkQueue {
  constructor(scope: Construct, id: string, { definition, bucket, to, hurts }: DeliveryProps) {
    super(scope, id, { definition, to, work: `An upload under ${definition.prefix}`, hurts });
    this.queue.addToResourcePolicy(sendFrom(bucket, this.queue));
    bucket.notify(definition, this.queue);
  }
}

function sendFrom(bucket: ArticleBucket, queue: Queue): PolicyStatement {
  return new PolicyStatement({
    principals: [new ServicePrincipal('s3.amazonaws.com')],
    actions: ['sqs:SendMessage'],
    resources: [queue.queueArn],
    conditions: { ArnEquals: { 'aws:SourceArn': bucket.arnByName }, StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
  });
}
