import { Construct } from 'constructs';
import { deliveries, prefixes } from '../functions/adapters/deliveries.ts';
import type { Environment } from '../functions/load-facts/environment.ts';
import { alarmWhen } from './alarm.ts';
import type { ArticleBucket } from './article-bucket.ts';
import { BundledFunction } from './bundled-function.ts';
import { Delivery } from './delivery.ts';
import { measured, sumOf } from './measured.ts';
import type { ProtectedTable } from './protected-table.ts';

export interface LoadFactsProps {
  bucket: ArticleBucket;
  referenceFacts: ProtectedTable;
}

const hurts = 'the reference desk, whose new facts are not used yet';

/**
 * Brings each uploaded facts file into the reference table.
 * Whom its failure hurts: the reference desk; articles are still checked, by facts that are out of date.
 */
export class LoadFacts extends Construct {
  readonly delivery: Delivery;

  constructor(scope: Construct, id: string, { bucket, referenceFacts }: LoadFactsProps) {
    super(scope, id);
    const definition = deliveries.facts;
    const loader = new BundledFunction(this, 'Loader', {
      name: definition.functionName,
      timeoutSeconds: definition.functionTimeoutSeconds,
      memoryMb: definition.memoryMb,
      environment: { BUCKET: bucket.bucket.bucketName, REFERENCE_FACTS_TABLE: referenceFacts.tableName } satisfies Environment,
      hurts,
    });
    bucket.allow(loader, prefixes.facts, 's3:GetObject', 's3:GetObjectVersion');
    bucket.allow(loader, prefixes.results, 's3:PutObject');
    // A facts file that is gone when its turn comes is a failed load, not a retry.
    bucket.allowToSeeWhatIsMissing(loader, prefixes.facts);
    referenceFacts.allow(loader, 'dynamodb:GetItem', 'dynamodb:Query');
    // The first load of all makes sure that the log of names is begun with every name there is.
    referenceFacts.allow(loader, 'dynamodb:Scan');
    referenceFacts.allow(loader, 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem');
    this.delivery = new Delivery(this, 'Delivery', { definition, bucket, to: loader, hurts });
    const rows = measured('load-facts', 'FactRowsRejected');
    const files = measured('load-facts', 'FactsFilesUnreadable');
    alarmWhen(this, 'Rejected', {
      metric: sumOf({ rows, files }, 'facts rejected'),
      reaches: 1,
      says: 'Rows of a facts file, or a whole one, were rejected.',
      hurts: 'the reference desk: articles are checked without what stands in them',
      runbook: 'Facts were rejected',
    });
  }
}
