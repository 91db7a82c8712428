/** The run itself, once bundled. */
import { readArticle } from '../../checker/article/read-article.ts';
import { storiesOf } from '../../checker/article/stories.ts';
import { dayNumberOf } from '../../checker/calendar.ts';
import { checkArticle } from '../../checker/check-article.ts';
import { findMentions } from '../../checker/grammar/find-mentions.ts';
import { articleInMemory, factsInMemory, unstoredChecks } from '../../checker/in-memory.ts';
import type { UploadedArticle } from '../../checker/ports.ts';
import { newsroomOf } from '../newsroom-of.ts';

const ROUNDS = 3;
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

async function seconds(work: (article: Named) => Promise<void>): Promise<number> {
  const started = process.hrtime.bigint();
  for (const article of articles) await work(article);
  return Number(process.hrtime.bigint() - started) / 1e9;
}

const best = { reading: Number.POSITIVE_INFINITY, extraction: Number.POSITIVE_INFINITY, check: Number.POSITIVE_INFINITY };
for (let round = 0; round < ROUNDS; round += 1) {
  best.reading = Math.min(best.reading, await seconds(read));
  best.extraction = Math.min(best.extraction, await seconds(extract));
  best.check = Math.min(best.check, await seconds(check));
}

const line = (name: string, time: number) =>
  `${name.padEnd(22)} ${time.toFixed(2).padStart(6)} s  ${(articles.length / time).toFixed(0).padStart(6)} articles/s  ${(megabytes / time).toFixed(2).padStart(6)} MB/s`;
const judging = best.check - best.extraction;
console.log(
  `${articles.length} articles (${megabytes.toFixed(2)} MB), ${facts.length} facts, ${claims / ROUNDS} claims; best of ${ROUNDS} rounds`,
);
console.log(line('reading', best.reading));
console.log(line('reading + extraction', best.extraction));
console.log(line('whole check', best.check));
console.log(`matching and judging: ${(judging / best.extraction).toFixed(2)} of reading and extraction, at most 1 is wanted;`);
console.log(`                      ${(judging / (best.extraction - best.reading)).toFixed(2)} of extraction without reading`);
