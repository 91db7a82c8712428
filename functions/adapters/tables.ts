/** The two tables: what the stack deploys, the local engines create and the adapters read and write. */
export interface TableDefinition {
  partitionKey: string;
  sortKey: string;
  indexes: readonly IndexDefinition[];
  /** Whether every change of an item is told of, as it was and as it is. */
  hasStream: boolean;
}

export interface IndexDefinition {
  name: string;
  partitionKey: string;
  sortKey: string;
  /** What of an item the index holds: all of it, or only where it stands. */
  holds: 'ALL' | 'KEYS_ONLY';
}

/**
 * `SUBJECT#<subject key>` / `FACT#<fact id>`   a fact
 * `PACKED#<subject key>`  / `HEAD`             its outline (names, and series without rows) as of a revision, and who is writing rows of it
 * `PACKED#<subject key>`  / `SERIES#<id>#<n>`  the rows of a series, packed
 * `NAMES`                 / `<number>`         hashes of names in the table: a log that is only ever added to
 * `NAME#<index name>`     / `NAME`             the keys of the subjects that go by a name (a string set, only ever added to)
 * `ID#<fact id>`          / `ID`               the key of the subject a fact stands under, or that it was removed; the fence of its last writer and the count of its writes
 * `ID#<fact id>`          / `VERSION#<fence>`  what it said since then: by whom, when
 * `FILE#<facts file>`     / `FILE`             the newest version of a facts file that was loaded
 * `FILE#<facts file>`     / `FACT#<fact id>`   a row of it
 */
export const referenceFacts = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [],
  hasStream: true,
} as const satisfies TableDefinition;

/**
 * `ARTICLE#<article id>` / `FENCE`                      the newest version that a check has begun on
 * `ARTICLE#<article id>` / `CHECK`                      the header of the newest complete check
 * `EVIDENCE#<series>`    / `ARTICLE#<article id>`       an article whose check may rest on a fact of the series; its header says whether it does
 * `ARTICLE#<article id>` / `AUDIT#…`                    who asked for its deletion, and when it was erased
 * `ARTICLE#<article id>` / `DISCREPANCY#<id>`           a discrepancy; also found by status, newest first, and by its id
 */
export const articleChecks = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    { name: 'by-status', partitionKey: 'status', sortKey: 'foundAt', holds: 'ALL' },
    { name: 'by-id', partitionKey: 'discrepancyId', sortKey: 'pk', holds: 'KEYS_ONLY' },
  ],
  hasStream: true,
} as const satisfies TableDefinition;
