import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import type { ArticleRef, Checks } from '../../checker/ports.ts';
import type { Finding, Report } from '../../checker/report.ts';
import { claim, putHeader, readHeader } from './dynamo-check-header.ts';
import { type CheckHeader, type CheckStore, reportFolder, reportKey } from './dynamo-check-items.ts';
import { discrepancyOf, markFound, withdraw } from './dynamo-discrepancies.ts';
import { noteEvidence } from './dynamo-evidence.ts';
import { discrepanciesAndStanding, discrepanciesOf } from './dynamo-stored-discrepancies.ts';
import { eraseRemains, newestErasure } from './erase-article.ts';
import { inParallel } from './in-parallel.ts';
import { keysUnder, putJson } from './s3-objects.ts';

const writesAtOnce = 20;

/**
 * Publishes checks so that, whatever the order, repetition and interruption of deliveries, in the end exactly what the newest
 * version's check found is open (or as an editor decided), and its header stands. The steps of a check: claim the fence, put
 * the report, note what it rests on, write what it found and withdraw what it did not, put the header, sweep. Why it holds, N being the newest:
 * - What N found carries N's fence before N's header stands. No older check can write it any more, for every write demands a
 *   fence that is not newer; and no sweep takes it, for a sweep withdraws only what is older than the header that stands.
 * - What an older check O found and N did not: O wrote it before O tried to put its header. If that was before N's header
 *   stood, N's sweep comes later and sees it. If it was after, the header turns O away, and O sweeps what it wrote itself.
 * - A check that is cut off comes again. If a newer one has claimed the article meanwhile, it sweeps at once: by N's header if
 *   that stands, and otherwise N's sweep is still to come.
 * - Of reports a check deletes the one that its header replaced. If an older check claimed the article and put no header, or this
 *   one is done again, only the bucket knows what was left, and every older report there goes.
 * An erasure (erase-article.ts) is one more among them: its header, or that of a check since, turns older checks away, who then
 * erase what they left.
 * Reads are consistent, and a sweep goes by a complete check's header only, so a claim that came to nothing withdraws nothing.
 * Two checks of one fence are one check done twice: they are expected to find the same.
 */
export const dynamoChecks = (store: CheckStore): Checks => ({
  async publish(ref, report, evidence) {
    const claimed = await claim(store, ref);
    if (!claimed.isNewest) return stepAside(store, ref);
    await putJson(store, reportKey(ref), report);
    const restsOn = await noteEvidence(store, ref, evidence);
    await writeDiscrepancies(store, ref, report);
    const { isNewest, replaced } = await putHeader(store, headerOf(ref, report, restsOn, store.now()));
    if (!isNewest) return stepAside(store, ref);
    if (claimed.before !== replaced?.fence || claimed.before === ref.fence) await deleteOlderReports(store, ref);
    else if (replaced?.reportKey) await deleteReport(store, replaced.reportKey);
    await sweep(store, ref.id, ref.fence);
  },
});

async function writeDiscrepancies(store: CheckStore, ref: ArticleRef, report: Report): Promise<void> {
  const seenAt = store.now().toISOString();
  const { discrepancies, standing } = await discrepanciesAndStanding(store, ref.id);
  const existing = new Map(discrepancies.map((stored) => [stored.discrepancyId, stored]));
  const found = new Map(report.findings.filter(isDiscrepancy).map((finding) => [finding.discrepancyId, finding]));
  await inParallel(found, writesAtOnce, ([id, finding]) =>
    markFound(store, ref, discrepancyOf(report, finding, seenAt), { asRead: existing.get(id), standing }),
  );
  const unseen = [...existing.values()].filter(({ discrepancyId, status }) => status === 'open' && !found.has(discrepancyId));
  await inParallel(unseen, writesAtOnce, ({ discrepancyId }) =>
    withdraw(store, ref.id, discrepancyId, { lastWrittenBy: 'not-newer', fence: ref.fence }),
  );
}

const isDiscrepancy = (finding: Finding): finding is Finding & { discrepancyId: string } =>
  finding.verdict === 'refuted' && finding.discrepancyId !== undefined;

function headerOf(ref: ArticleRef, report: Report, evidence: string[], at: Date): CheckHeader {
  const { status, reason, title, published, coverage } = report;
  const about = { articleId: ref.id, versionId: ref.versionId, status, reason, title, published, coverage, evidence };
  return { ...about, fence: ref.fence, reportKey: reportKey(ref), checkedAt: at.toISOString() };
}

/** For a check that a newer one overtook: clears what it may have left, once there is a newer complete check to go by. */
async function stepAside(store: CheckStore, ref: ArticleRef): Promise<void> {
  const header = await readHeader(store, ref.id);
  if (!header || header.fence <= ref.fence) return;
  const erasure = await newestErasure(store, ref.id);
  if (erasure !== null && ref.fence < erasure) await eraseRemains(store, ref.id, erasure);
  if (header.status === 'erased') return;
  await deleteReport(store, reportKey(ref));
  await sweep(store, ref.id, header.fence);
}

/** Withdraws what is open and was last written by a check older than the complete one of this fence. */
async function sweep(store: CheckStore, articleId: string, fence: string): Promise<void> {
  const stale = (await discrepanciesOf(store, articleId)).filter((stored) => stored.status === 'open' && stored.fence < fence);
  await inParallel(stale, writesAtOnce, ({ discrepancyId }) =>
    withdraw(store, articleId, discrepancyId, { lastWrittenBy: 'older', fence }),
  );
}

async function deleteOlderReports(store: CheckStore, ref: ArticleRef): Promise<void> {
  const keys = await keysUnder(store, reportFolder(ref.id));
  for (const key of keys.filter((one) => one < reportKey(ref))) await deleteReport(store, key);
}

async function deleteReport({ s3, bucket }: CheckStore, key: string): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
}
