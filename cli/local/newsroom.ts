import { appendFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Discrepancy } from '../../checker/discrepancies/discrepancy.ts';
import { prefixes } from '../../functions/adapters/deliveries.ts';
import { readHeader } from '../../functions/adapters/dynamo-check-header.ts';
import type { CheckHeader } from '../../functions/adapters/dynamo-check-items.ts';
import { listDiscrepancies } from '../../functions/adapters/dynamo-check-reads.ts';
import { type LocalStack, type StackOptions, startLocalStack } from './stack.ts';

/** Keeps what goes over the bus in the data folder, an event a line. */
export const keepEvents =
  (dataFolder: string): NonNullable<StackOptions['onEvent']> =>
  (event) =>
    appendFileSync(join(dataFolder, 'events.jsonl'), `${JSON.stringify(event)}\n`);

/** The deployed functions over the local engines. Their logs are silent unless POWERTOOLS_LOG_LEVEL says otherwise. */
export function startNewsroom(dataFolder?: string, onEvent?: StackOptions['onEvent']): Promise<LocalStack> {
  process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
  process.env.POWERTOOLS_METRICS_DISABLED ??= 'true';
  return startLocalStack({
    dataFolder,
    onEvent,
    functions: {
      articles: () => import('../../functions/check-article/handler.ts'),
      facts: () => import('../../functions/load-facts/handler.ts'),
      rechecks: () => import('../../functions/recheck-articles/handler.ts'),
      changes: () => import('../../functions/announce-changes/handler.ts'),
      checks: () => import('../../functions/announce-checks/handler.ts'),
    },
  });
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.json': 'application/json',
};

/** Uploads one file under a prefix, as any S3 client would; answers its key. */
export async function upload(
  { s3, bucket }: LocalStack,
  prefix: keyof typeof prefixes,
  file: string,
  name = basename(file),
): Promise<string> {
  const key = `${prefixes[prefix]}${name}`;
  const contentType = contentTypes[extname(file).toLowerCase()] ?? 'text/plain';
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: await readFile(file), ContentType: contentType }));
  return key;
}

/** Uploads every file of a folder; answers their names. */
export async function uploadFolder(stack: LocalStack, prefix: keyof typeof prefixes, folder: string): Promise<string[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  for (const name of names.sort()) await upload(stack, prefix, join(folder, name));
  return names;
}

/** The header of an article's newest check, as it lies in the table. */
export const headerOf = ({ documents, tableNames }: LocalStack, articleId: string): Promise<CheckHeader | null> =>
  readHeader({ documents, table: tableNames.articleChecks }, articleId);

/** Every open discrepancy, as it lies in the table. */
export async function openDiscrepancies({ documents, tableNames }: LocalStack): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  let cursor: string | null = null;
  do {
    const page = await listDiscrepancies({ documents, table: tableNames.articleChecks }, { status: 'open', limit: 100, cursor });
    found.push(...(page?.items ?? []));
    cursor = page?.cursor ?? null;
  } while (cursor !== null);
  return found;
}
