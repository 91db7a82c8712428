import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type CheckHeader, fenceKey, headerKey } from './dynamo-check-items.ts';
import { holds, notNewer, type Table } from './dynamo-table.ts';

export async function readHeader({ documents, table }: Table, articleId: string): Promise<CheckHeader | null> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: headerKey(articleId), ConsistentRead: true }));
  return (Item as CheckHeader | undefined) ?? null;
}

/** Says that work of this fence has begun; false where newer work has. */
export async function claim({ documents, table }: Table, { id, fence }: { id: string; fence: string }): Promise<boolean> {
  const command = new UpdateCommand({
    TableName: table,
    Key: fenceKey(id),
    UpdateExpression: 'SET fence = :fence',
    ConditionExpression: notNewer,
    ExpressionAttributeValues: { ':fence': fence },
  });
  return holds(documents.send(command));
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
