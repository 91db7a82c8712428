import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Fact } from '../../checker/facts/fact.ts';
import { indexName, nameKey } from '../../checker/facts/names.ts';
import { cursorOf, type Page, positionOf } from './cursor.ts';
import { dynamoFacts } from './dynamo-facts.ts';
import type { Table } from './dynamo-table.ts';

export interface FactsQuery {
  /** The subject's name or one of its aliases; null lists every fact. */
  subject: string | null;
  limit: number;
  cursor: string | null;
}

/** Facts page by page: those of one subject in the order of their ids, all of them in the table's own order. Null for a foreign cursor. */
export async function listFacts(table: Table, query: FactsQuery): Promise<Page<Fact> | null> {
  return query.subject === null ? listAll(table, query) : listOfSubject(table, query.subject, query);
}

async function listOfSubject(table: Table, subject: string, { limit, cursor }: FactsQuery): Promise<Page<Fact> | null> {
  const after = cursor === null ? { id: '' } : positionOf(cursor, ['id']);
  if (!after) return null;
  const wanted = nameKey(subject);
  const isWanted = (fact: Fact) => [fact.subject, ...fact.subjectAliases].some((name) => nameKey(name) === wanted);
  const known = await dynamoFacts(table).findFor([indexName(subject)]);
  const facts = known.flatMap((one) => one.facts).filter((fact) => isWanted(fact) && fact.id > after.id);
  facts.sort((a, b) => (a.id < b.id ? -1 : 1));
  const items = facts.slice(0, limit);
  return { items, cursor: facts.length > limit ? cursorOf({ id: items.at(-1)?.id ?? '' }) : null };
}

async function listAll({ documents, table }: Table, { limit, cursor }: FactsQuery): Promise<Page<Fact> | null> {
  let from: Record<string, string> | null = cursor === null ? null : positionOf(cursor, ['pk', 'sk']);
  if (cursor !== null && !from) return null;
  const rows: { pk: string; sk: string; fact: Fact }[] = [];
  do {
    const page = await documents.send(
      new ScanCommand({
        TableName: table,
        FilterExpression: 'begins_with(pk, :subject)',
        ExpressionAttributeValues: { ':subject': 'SUBJECT#' },
        ExclusiveStartKey: from ?? undefined,
      }),
    );
    rows.push(...((page.Items ?? []) as typeof rows));
    from = (page.LastEvaluatedKey as Record<string, string> | undefined) ?? null;
  } while (from && rows.length <= limit);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(({ fact }) => fact), cursor: last ? cursorOf({ pk: last.pk, sk: last.sk }) : null };
}
