import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Endpoints other than Amazon's come from AWS_ENDPOINT_URL and its kin; such stores answer at one host, whatever the bucket. */
export const s3Client = (): S3Client =>
  new S3Client({ forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL) });

/** Numbers come back as plain numbers: what must be exact is kept as text (facts) or whole in the report in the bucket. */
export const documentClient = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true, allowImpreciseNumbers: true },
    unmarshallOptions: { wrapNumbers: Number },
  });

/** By the endpoint of its region, or of AWS_ENDPOINT_URL, as the other clients; not by the address of each queue. */
export const sqsClient = (): SQSClient => new SQSClient({ useQueueUrlAsEndpoint: false });

export const eventBridgeClient = (): EventBridgeClient => new EventBridgeClient();
