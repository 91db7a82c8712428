import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Decision, Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import { holds, type Table } from './dynamo-table.ts';
import { articleChecks } from './tables.ts';

type Item = Record<string, unknown>;

/** An item of the table has a limit, so has what can be decided about one discrepancy. */
export const mostDecisions = 100;

export type Decided = { discrepancy: Discrepancy } | { refused: 'unknown' | 'changed' | 'withdrawn' | 'decided too often' };

/** A discrepancy as the table holds it, without what is there for the writers alone. */
export function discrepancyIn(item: Item): Discrepancy {
  const { pk: _pk, sk: _sk, fence: _fence, foundIn: _foundIn, openedIn: _openedIn, decidedOn: _decidedOn, ...kept } = item;
  return { revision: 0, decisions: [], ...kept } as unknown as Discrepancy;
}

export async function readDiscrepancy(table: Table, discrepancyId: string): Promise<Discrepancy | null> {
  const item = await readItem(table, discrepancyId);
  return item && discrepancyIn(item);
}

/**
 * Adds a decision, if the discrepancy is still as its editor saw it: at this revision, or at any if that is null. What a check
 * has withdrawn is not in the text any more, and there is nothing to decide.
 */
export async function decide(table: Table, discrepancyId: string, decision: Decision, seenRevision: number | null): Promise<Decided> {
  const item = await readItem(table, discrepancyId);
  if (!item) return { refused: 'unknown' };
  const { revision, decisions, status } = discrepancyIn(item);
  if (seenRevision !== null && seenRevision !== revision) return { refused: 'changed' };
  if (status === 'withdrawn') return { refused: 'withdrawn' };
  if (decisions.length >= mostDecisions) return { refused: 'decided too often' };
  const changes = { status: decision.status, decisions: [...decisions, decision], decidedOn: item.fence };
  if (!(await write(table, item, changes))) return { refused: 'changed' };
  return { discrepancy: discrepancyIn({ ...item, ...changes, revision: revision + 1 }) };
}

/** The index says where it stands, the table itself what it says. */
async function readItem({ documents, table }: Table, discrepancyId: string): Promise<Item | null> {
  const index = articleChecks.indexes[1];
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: table,
      IndexName: index.name,
      KeyConditionExpression: `${index.partitionKey} = :id`,
      ExpressionAttributeValues: { ':id': discrepancyId },
      Limit: 1,
    }),
  );
  if (!Items[0]) return null;
  const { pk, sk } = Items[0];
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: { pk, sk }, ConsistentRead: true }));
  return Item ?? null;
}

function write({ documents, table }: Table, { pk, sk, revision }: Item, { status, decisions, decidedOn }: Item): Promise<boolean> {
  return holds(
    documents.send(
      new UpdateCommand({
        TableName: table,
        Key: { pk, sk },
        UpdateExpression: 'SET #status = :status, decisions = :decisions, decidedOn = :decidedOn ADD revision :one',
        ConditionExpression: revision === undefined ? 'attribute_exists(pk) AND attribute_not_exists(revision)' : 'revision = :seen',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ...{ ':status': status, ':decisions': decisions, ':decidedOn': decidedOn, ':one': 1 },
          ...(revision !== undefined && { ':seen': revision }),
        },
      }),
    ),
  );
}
