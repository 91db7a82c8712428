import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type CheckHeader, fenceKey, headerKey } from './dynamo-check-items.ts';
import { holds, notNewer, type Table } from './dynamo-table.ts';

export async function readHeader({ documents, table }: Table, articleId: string): Promise<CheckHeader | null> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: headerKey(articleId), ConsistentRead: true }));
  return (Item as CheckHeader | undefined) ?? null;
}

/** Says that work of this fence has begun, unless newer work has; `before` is the fence of whoever said so last. */
export async function claim(
  { documents, table }: Table,
  { id, fence }: { id: string; fence: string },
): Promise<{ isNewest: boolean; before?: string }> {
  const command = new UpdateCommand({
    TableName: table,
    Key: fenceKey(id),
    UpdateExpression: 'SET fence = :fence',
    ConditionExpression: notNewer,
    ExpressionAttributeValues: { ':fence': fence },
    ReturnValues: 'ALL_OLD',
  });
  const update = documents.send(command);
  if (!(await holds(update))) return { isNewest: false };
  return { isNewest: true, before: (await update).Attributes?.fence };
}

/** Puts the header, unless a newer one stands, and answers which one it replaced. */
export async function putHeader(
  { documents, table }: Table,
  header: CheckHeader,
): Promise<{ isNewest: boolean; replaced: CheckHeader | null }> {
  const command = new PutCommand({
    TableName: table,
    Item: { ...headerKey(header.articleId), ...header },
    ConditionExpression: notNewer,
    ExpressionAttributeValues: { ':fence': header.fence },
    ReturnValues: 'ALL_OLD',
  });
  const put = documents.send(command);
  if (!(await holds(put))) return { isNewest: false, replaced: null };
  return { isNewest: true, replaced: ((await put).Attributes as CheckHeader | undefined) ?? null };
}
