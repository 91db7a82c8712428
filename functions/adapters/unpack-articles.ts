import { type Entry, unpackBatch } from '../../checker/article/batch.ts';
import type { ArticleRef, Checks, UploadedArticle } from '../../checker/ports.ts';
import type { Report, Unpacked } from '../../checker/report.ts';
import { uncheckedReport } from '../../checker/unreadable-report.ts';
import { readHeader } from './dynamo-check-header.ts';
import type { CheckStore } from './dynamo-check-items.ts';
import { versionOf } from './fence.ts';
import { inParallel } from './in-parallel.ts';
import { storeUnlessNewer } from './s3-unpacked.ts';

const entriesAtOnce = 20;

/**
 * Unpacks a batch into uploads of their own, `articles/<batch>/<entry>`, which are then noticed and checked as any other. Its report
 * says what became of which entry. Done twice, late or after a cut it ends the same: an entry is not put where this version of the
 * batch, a newer one, or an upload that came after it has put something, and nothing at all once a newer version (or an erasure)
 * of the batch is known, or this one is done.
 */
export async function unpackArticles(store: CheckStore, checks: Checks, ref: ArticleRef, uploaded: UploadedArticle): Promise<Report> {
  const entries = await unpackBatch(ref.id, uploaded);
  const report =
    'unreadable' in entries ? uncheckedReport(ref.id, entries) : unpackedReport(ref.id, await storeEntries(store, ref, uploaded, entries));
  await checks.publish(ref, report, new Set());
  return report;
}

async function storeEntries(
  store: CheckStore,
  ref: ArticleRef,
  { uploadedAt = null }: UploadedArticle,
  entries: AsyncIterable<Entry>,
): Promise<Unpacked> {
  const header = await readHeader(store, ref.id);
  const isDone = header !== null && header.fence >= ref.fence;
  const from = { version: versionOf(ref.fence), uploadedAt };
  const { articles, problems }: Unpacked = { articles: [], problems: [] };
  let unpacked: { id: string; article: UploadedArticle }[] = [];
  const storeUnpacked = async () => {
    if (!isDone) await inParallel(unpacked, entriesAtOnce, ({ id, article }) => storeUnlessNewer(store, id, article, from));
    unpacked = [];
  };
  for await (const entry of entries) {
    if ('unreadable' in entry) problems.push({ entry: entry.place, reason: entry.unreadable });
    else {
      const id = `${ref.id}/${entry.name}`;
      articles.push(id);
      unpacked.push({ id, article: entry.article });
    }
    // Some at a time, so that ten batches side by side fit into one function.
    if (unpacked.length === entriesAtOnce) await storeUnpacked();
  }
  await storeUnpacked();
  return { articles, problems };
}

function unpackedReport(id: string, unpacked: Unpacked): Report {
  const { articles, problems } = unpacked;
  const reason = `a batch: ${articles.length} articles unpacked, ${problems.length} entries that are none`;
  return { ...uncheckedReport(id, { unreadable: reason, status: 'unpacked' }), unpacked };
}
