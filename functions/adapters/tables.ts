/** The two tables: what the stack deploys, the local engines create and the adapters read and write. */
export interface TableDefinition {
  partitionKey: string;
  sortKey: string;
  indexes: readonly { name: string; partitionKey: string; sortKey: string }[];
}

/**
 * `SUBJECT#<subject key>` / `FACT#<fact id>`   a fact
 * `NAME#<index name>`     / `NAME`             the keys of the subjects that go by a name (a string set, only ever added to)
 * `ID#<fact id>`          / `ID`               the key of the subject a fact stands under, the fence of its last writer and the count of its writes
 */
export const referenceFacts = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [],
} as const satisfies TableDefinition;

/**
 * `ARTICLE#<article id>` / `FENCE`                      the newest version that a check has begun on
 * `ARTICLE#<article id>` / `CHECK`                      the header of the newest complete check
 * `ARTICLE#<article id>` / `DISCREPANCY#<id>`           a discrepancy; also found by status, newest first
 */
export const articleChecks = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [{ name: 'by-status', partitionKey: 'status', sortKey: 'foundAt' }],
} as const satisfies TableDefinition;
