import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { type CheckHeader, headerKey } from '../adapters/dynamo-check-items.ts';
import type { PublishedHeader } from './events.ts';

/** The headers of checks that these records of the table put; an erasure's header is none. */
export function publishedChecks(records: readonly DynamoDBRecord[]): PublishedHeader[] {
  return records.map(({ dynamodb }) => headerIn(dynamodb?.NewImage)).filter((header) => header !== null && isPublished(header));
}

function headerIn(image: object | undefined): CheckHeader | null {
  if (!image) return null;
  const item = unmarshall(image as Record<string, AttributeValue>);
  return item.sk === headerKey(item.articleId).sk ? (item as CheckHeader) : null;
}

const isPublished = (header: CheckHeader): header is PublishedHeader => header.status !== 'erased' && header.reportKey !== null;
