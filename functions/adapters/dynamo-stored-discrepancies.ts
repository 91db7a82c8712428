import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import { articlePartition, discrepancyKey, discrepancyPrefix, headerKey } from './dynamo-check-items.ts';
import { pagesOf, type Table } from './dynamo-table.ts';

/**
 * What publishing needs to know of a discrepancy that is there already. `fence` is of the check that wrote it last, `foundIn` of
 * the one that found it last, `openedIn` of the one that is to tell that it was opened, `decidedOn` of the one that an editor last decided on.
 */
export type StoredDiscrepancy = Pick<Discrepancy, 'discrepancyId' | 'status' | 'foundAt'> & {
  fence: string;
  foundIn?: string;
  openedIn?: string;
  decidedOn?: string;
};

const projection = {
  ConsistentRead: true,
  ProjectionExpression: 'sk, discrepancyId, #status, foundAt, fence, foundIn, openedIn, decidedOn',
  ExpressionAttributeNames: { '#status': 'status' },
};

export async function discrepanciesOf(table: Table, articleId: string): Promise<StoredDiscrepancy[]> {
  const stored: StoredDiscrepancy[] = [];
  const pages = pagesOf(table, {
    ...projection,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :discrepancy)',
    ExpressionAttributeValues: { ':pk': articlePartition(articleId), ':discrepancy': discrepancyPrefix },
  });
  for await (const page of pages) stored.push(...(page as unknown as StoredDiscrepancy[]));
  return stored;
}

/** Also the fence of the newest complete check, whose header stands right before them. */
export async function discrepanciesAndStanding(
  table: Table,
  articleId: string,
): Promise<{ discrepancies: StoredDiscrepancy[]; standing: string | null }> {
  const { pk, sk } = headerKey(articleId);
  const items: (StoredDiscrepancy & { sk: string })[] = [];
  const from = { KeyConditionExpression: 'pk = :pk AND sk >= :header', ExpressionAttributeValues: { ':pk': pk, ':header': sk } };
  for await (const page of pagesOf(table, { ...projection, ...from })) items.push(...(page as unknown as typeof items));
  return {
    discrepancies: items.filter((item) => item.sk.startsWith(discrepancyPrefix)),
    standing: items.find((item) => item.sk === sk)?.fence ?? null,
  };
}

export async function readStored(
  { documents, table }: Table,
  articleId: string,
  discrepancyId: string,
): Promise<StoredDiscrepancy | undefined> {
  const Key = discrepancyKey(articleId, discrepancyId);
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  return Item as StoredDiscrepancy | undefined;
}
