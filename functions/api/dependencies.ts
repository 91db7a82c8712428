import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Decision, Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import type { Fact } from '../../checker/facts/fact.ts';
import type { Facts, UploadedArticle } from '../../checker/ports.ts';
import type { Page } from '../adapters/cursor.ts';
import { type DiscrepanciesQuery, listDiscrepancies, readReport } from '../adapters/dynamo-check-reads.ts';
import { type Edit, type Edited, editFact, type KeptFact, readFact } from '../adapters/dynamo-fact-editing.ts';
import { type FactsQuery, listFacts } from '../adapters/dynamo-fact-listing.ts';
import { dynamoFacts } from '../adapters/dynamo-facts.ts';
import { type Decided, decide, readDiscrepancy } from '../adapters/dynamo-review.ts';
import { noteDeletion } from '../adapters/erase-article.ts';
import { deleteArticle, storeArticle } from '../adapters/s3-articles.ts';
import type { Bucket } from '../adapters/s3-objects.ts';
import type { Environment } from './environment.ts';

/** Which request failed: by what it asked for, and by its id where it came through the gateway. */
export interface FailedRequest {
  method: string;
  path: string;
  requestId: string | undefined;
}

/** What the API needs from outside. A list answers null for a cursor that is not its own. */
export interface Dependencies {
  facts: Facts;
  listFacts(query: FactsQuery): Promise<Page<Fact> | null>;
  readFact(id: string): Promise<KeptFact | null>;
  editFact(id: string, fact: Fact | null, edit: Omit<Edit, 'at'>): Promise<Edited>;
  storeArticle(id: string, article: UploadedArticle): Promise<{ versionId: string | null }>;
  readReport: (articleId: string) => ReturnType<typeof readReport>;
  deleteArticle(id: string, by: string): Promise<void>;
  listDiscrepancies(query: DiscrepanciesQuery): Promise<Page<Discrepancy> | null>;
  readDiscrepancy(discrepancyId: string): Promise<Discrepancy | null>;
  decide(discrepancyId: string, decision: Omit<Decision, 'at'>, seenRevision: number | null): Promise<Decided>;
  /** Told of errors that the caller is not told of. */
  onError(error: Error, request: FailedRequest): void;
}

export function awsDependencies(
  environment: Pick<Environment, 'BUCKET' | 'REFERENCE_FACTS_TABLE' | 'ARTICLE_CHECKS_TABLE'>,
  { s3, documents, onError }: { s3: Bucket['s3']; documents: DynamoDBDocumentClient; onError: Dependencies['onError'] },
): Dependencies {
  const bucket = { s3, bucket: environment.BUCKET };
  const facts = { documents, table: environment.REFERENCE_FACTS_TABLE };
  const checks = { documents, table: environment.ARTICLE_CHECKS_TABLE };
  return {
    facts: dynamoFacts(facts),
    listFacts: (query) => listFacts(facts, query),
    readFact: (id) => readFact(facts, id),
    editFact: (id, fact, edit) => editFact(facts, id, fact, { ...edit, at: new Date().toISOString() }),
    storeArticle: (id, article) => storeArticle(bucket, id, article),
    async deleteArticle(id, by) {
      await noteDeletion(checks, { articleId: id, by, at: new Date().toISOString() });
      await deleteArticle(bucket, id);
    },
    readReport: (articleId) => readReport({ ...bucket, ...checks }, articleId),
    listDiscrepancies: (query) => listDiscrepancies(checks, query),
    readDiscrepancy: (discrepancyId) => readDiscrepancy(checks, discrepancyId),
    decide: (discrepancyId, decision, seen) => decide(checks, discrepancyId, { ...decision, at: new Date().toISOString() }, seen),
    onError,
  };
}
