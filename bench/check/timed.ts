/** The run itself, once bundled. */
import { readArticle } from '../../checker/article/read-article.ts';
import { storiesOf } from '../../checker/article/stories.ts';
import { dayNumberOf } from '../../checker/calendar.ts';
import { checkArticle } from '../../checker/check-article.ts';
import { findMentions } from '../../checker/grammar/find-mentions.ts';
import { articleInMemory, factsInMemory, unstoredChecks } from '../../checker/in-memory.ts';
import type { UploadedArticle } from '../../checker/ports.ts';
import { newsroomOf } from '../newsroom-of.ts';

const ROUNDS = 5;
const BATCH = 50;
const WARM = 200;
const { articles, facts } = newsroomOf({ articles: 1000, facts: 5000 });
const megabytes = articles.reduce((sum, { article }) => sum + article.bytes.length, 0) / 1e6;
const port = factsInMemory(facts);

type Named = { id: string; article: UploadedArticle };

async function read({ id, article }: Named): Promise<void> {
  await readArticle(id, article);
}

async function extract({ id, article }: Named): Promise<void> {
  const read = await readArticle(id, article);
  if ('unreadable' in read) throw new Error(`${id}: ${read.unreadable}`);
  for (const { text, published } of storiesOf(read)) findMentions(text, published ? dayNumberOf(published) : null);
}

let claims = 0;
async function check({ id, article }: Named): Promise<void> {
  const report = await checkArticle(
    { id, versionId: null, fence: '' },
    { articles: articleInMemory(article), facts: port, checks: unstoredChecks },
  );
  claims += report.coverage.claims;
}

async function seconds(work: (article: Named) => Promise<void>, batch: readonly Named[]): Promise<number> {
  const started = process.hrtime.bigint();
  for (const article of batch) await work(article);
  return Number(process.hrtime.bigint() - started) / 1e9;
}

/** The best time of a batch by each work: what is compared is done by turns, since a busy machine's pace changes within seconds. */
async function bestOf(batch: readonly Named[]): Promise<number[]> {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, work] of works.entries()) best[i] = Math.min(best[i] as number, await seconds(work, batch));
  return best;
}

const works = [read, extract, check];
let [reading, extraction, checking] = [0, 0, 0];
await bestOf(articles.slice(0, WARM));
claims = 0;
for (let at = 0; at < articles.length; at += BATCH) {
  const best = (await bestOf(articles.slice(at, at + BATCH))) as [number, number, number];
  [reading, extraction, checking] = [reading + best[0], extraction + best[1], checking + best[2]];
}

const line = (name: string, time: number) =>
  `${name.padEnd(22)} ${time.toFixed(2).padStart(6)} s  ${(articles.length / time).toFixed(0).padStart(6)} articles/s  ${(megabytes / time).toFixed(2).padStart(6)} MB/s`;
const judging = checking - extraction;
console.log(
  `${articles.length} articles (${megabytes.toFixed(2)} MB), ${facts.length} facts, ${claims / ROUNDS} claims; best of ${ROUNDS} rounds for every ${BATCH}`,
);
console.log(line('reading', reading));
console.log(line('reading + extraction', extraction));
console.log(line('whole check', checking));
console.log(`matching and judging: ${(judging / extraction).toFixed(2)} of reading and extraction, at most 1 is wanted;`);
console.log(`                      ${(judging / (extraction - reading)).toFixed(2)} of extraction without reading`);
