import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ArticleRef } from '../../checker/ports.ts';
import { readHeader } from './dynamo-check-header.ts';
import { fenceKey } from './dynamo-check-items.ts';
import { forgetEvidence } from './dynamo-evidence.ts';
import { holds, type Table } from './dynamo-table.ts';
import { nextCheckAfter, versionOf } from './fence.ts';

/** Below the sequencer of every upload: for articles that lay in the bucket before anybody watched it. */
const beforeAnyUpload = '0'.repeat(32);
const attempts = 10;

/**
 * Claims the next check of an article's newest version, as a number of its own. Null where there is nothing to check again: the
 * article was erased, or it is a batch, or a newer version is on its way to its own check, or it does not rest on the series (any more).
 */
export async function claimRecheck(table: Table, articleId: string, series?: string): Promise<ArticleRef | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const header = await readHeader(table, articleId);
    if (header?.status === 'erased' || header?.status === 'unpacked') return null;
    if (header && series !== undefined && !header.evidence?.includes(series)) {
      await forgetEvidence(table, series, articleId, header.fence);
      return null;
    }
    const newest = await readFence(table, articleId);
    if (newest !== null && versionOf(newest) !== versionOf(header?.fence ?? beforeAnyUpload)) return null;
    const fence = nextCheckAfter(newest ?? `${beforeAnyUpload}#0`);
    if (await moveFence(table, articleId, newest, fence)) return { id: articleId, versionId: header?.versionId ?? null, fence };
  }
  throw new Error(`Article ${articleId} is being checked by others; ${attempts} attempts were overtaken`);
}

async function readFence({ documents, table }: Table, articleId: string): Promise<string | null> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: fenceKey(articleId), ConsistentRead: true }));
  return (Item?.fence as string | undefined) ?? null;
}

function moveFence({ documents, table }: Table, articleId: string, from: string | null, to: string): Promise<boolean> {
  const command = new UpdateCommand({
    TableName: table,
    Key: fenceKey(articleId),
    UpdateExpression: 'SET fence = :to',
    ConditionExpression: from === null ? 'attribute_not_exists(fence)' : 'fence = :from',
    ExpressionAttributeValues: { ':to': to, ...(from !== null && { ':from': from }) },
  });
  return holds(documents.send(command));
}
