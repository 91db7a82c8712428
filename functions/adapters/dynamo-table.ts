import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';

export interface Table {
  documents: DynamoDBDocumentClient;
  table: string;
}

/** The condition under which an item may be written by `:fence`. */
export const notNewer = 'attribute_not_exists(fence) OR fence <= :fence';

/** Whether a conditional write was made; anything but its condition throws. */
export async function holds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Deletes an item as `:fence` may; false where the condition does not hold. */
export const deleteFenced = (
  { documents, table }: Table,
  key: Record<string, string>,
  fence: string,
  condition = notNewer,
): Promise<boolean> =>
  holds(
    documents.send(
      new DeleteCommand({
        TableName: table,
        Key: key,
        ConditionExpression: condition,
        ExpressionAttributeValues: { ':fence': fence },
      }),
    ),
  );

/** Puts an item that `:fence` may write; false where a newer one stands. */
export const putFenced = ({ documents, table }: Table, item: Record<string, unknown> & { fence: string }): Promise<boolean> =>
  holds(
    documents.send(
      new PutCommand({ TableName: table, Item: item, ConditionExpression: notNewer, ExpressionAttributeValues: { ':fence': item.fence } }),
    ),
  );

/** The items that a query finds, page by page; a page is empty at most at the end. */
export async function* pagesOf(
  { documents, table }: Table,
  query: Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey'>,
): AsyncGenerator<Record<string, unknown>[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(new QueryCommand({ ...query, TableName: table, ExclusiveStartKey: from }));
    yield page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from);
}
