import type { SQSRecord } from 'aws-lambda';
import { documentClient, s3Client } from '../adapters/clients.ts';
import { prefixes } from '../adapters/deliveries.ts';
import { uploadsIn } from '../adapters/s3-events.ts';
import { observability, type WorkLog } from '../observability.ts';
import { queueHandler } from '../queue-handler.ts';
import { Environment } from './environment.ts';
import { type LoadResult, loadFile } from './load-file.ts';

const environment = Environment.parse(process.env);
const observed = observability('load-facts');
const bucket = { s3: s3Client(), bucket: environment.BUCKET };
const table = { documents: documentClient(), table: environment.REFERENCE_FACTS_TABLE };

/** Loads the uploaded facts files of a batch; a message that fails is named and comes again alone. */
export const handler = queueHandler(observed, loadMessage);

async function loadMessage({ body }: SQSRecord, log: WorkLog): Promise<void> {
  for (const upload of uploadsIn(body, prefixes.facts)) {
    log.about({ file: upload.key, versionId: upload.versionId });
    const { problems, ...result } = await loadFile(bucket, table, upload, new Date());
    const { wouldChange: _, ...told } = result;
    log.info('Loaded', { ...told, problems: problems.length });
    measure({ ...result, problems });
  }
}

function measure({ loaded, removed, problems, unreadable }: LoadResult): void {
  observed.count('FactsLoaded', loaded);
  observed.count('FactsRemoved', removed);
  observed.count('FactRowsRejected', problems.length);
  observed.count('FactsFilesUnreadable', unreadable === undefined ? 0 : 1);
}
