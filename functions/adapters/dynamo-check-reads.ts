import { GetObjectCommand, NoSuchKey } from '@aws-sdk/client-s3';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Discrepancy, DiscrepancyStatus } from '../../checker/discrepancies/discrepancy.ts';
import type { Report } from '../../checker/report.ts';
import { cursorOf, type Page, positionOf } from './cursor.ts';
import { readHeader } from './dynamo-check-header.ts';
import type { CheckStore } from './dynamo-check-items.ts';
import { discrepancyIn } from './dynamo-review.ts';
import type { Table } from './dynamo-table.ts';
import { articleChecks } from './tables.ts';

type Reading = Omit<CheckStore, 'now'>;

export interface DiscrepanciesQuery {
  status: DiscrepancyStatus;
  limit: number;
  cursor: string | null;
}

/** The report of the newest complete check of an article, since when it is erased, or null when there is no check yet. */
export async function readReport(store: Reading, articleId: string): Promise<Report | { erasedAt: string } | null> {
  const header = await readHeader(store, articleId);
  if (!header?.reportKey) return header && { erasedAt: header.checkedAt };
  try {
    return await fetchReport(store, header.reportKey);
  } catch (error) {
    const next = error instanceof NoSuchKey ? await readHeader(store, articleId) : null;
    if (!next || next.reportKey === header.reportKey) throw error;
    return next.reportKey ? fetchReport(store, next.reportKey) : { erasedAt: next.checkedAt };
  }
}

/** Discrepancies of one status, newest first. Null for a cursor that is not of this list. */
export async function listDiscrepancies(
  { documents, table }: Table,
  { status, limit, cursor }: DiscrepanciesQuery,
): Promise<Page<Discrepancy> | null> {
  const index = articleChecks.indexes[0];
  const position = cursor === null ? undefined : positionOf(cursor, ['pk', 'sk', 'status', 'foundAt']);
  if (position === null || (position && position.status !== status)) return null;
  const page = await documents.send(
    new QueryCommand({
      TableName: table,
      IndexName: index.name,
      KeyConditionExpression: '#status = :status',
      ExpressionAttributeNames: { '#status': index.partitionKey },
      ExpressionAttributeValues: { ':status': status },
      ScanIndexForward: false,
      Limit: limit,
      ExclusiveStartKey: position,
    }),
  );
  const items = (page.Items ?? []).map(discrepancyIn);
  return { items, cursor: page.LastEvaluatedKey ? cursorOf(page.LastEvaluatedKey) : null };
}

async function fetchReport({ s3, bucket }: Reading, key: string): Promise<Report> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return JSON.parse((await Body?.transformToString()) ?? '');
}
