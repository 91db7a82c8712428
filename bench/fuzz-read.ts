/** Hostile files, then mutated ones over all formats: `npm run bench:fuzz-read -- 100000`; two thousand where no number is given. */
import { readArticle } from '../checker/article/read-article.ts';
import { endlessFiles, hostileFiles } from '../test/checker/article/hostile-files.ts';
import { fuzzFormats } from './read/fuzz-formats.ts';
import { usage } from './read/with-reader.ts';

for (const { what, id, make } of [...hostileFiles(), ...endlessFiles()]) {
  const bytes = make();
  // What making it left behind is no cost of reading it.
  gc?.();
  const [before, started] = [usage(), performance.now()];
  const article = await readArticle(id, { bytes, contentType: null, published: null, title: null });
  const [after, seconds] = [usage(), (performance.now() - started) / 1000];
  const spent = Math.max(0, after.processorMilliseconds - before.processorMilliseconds);
  console.log(
    `${what.padEnd(42)} ${(bytes.length / 1000).toFixed(0).padStart(6)} kB  ${spent.toFixed(0).padStart(5)} ms of processor time, ${seconds.toFixed(1).padStart(4)} s, ${after.megabytes.toFixed(0).padStart(3)} MB in all; ${'unreadable' in article ? article.unreadable : 'read'}`,
  );
}

const { files, unreadable, slowestMilliseconds, slowest, mostMegabytes } = await fuzzFormats(Number(process.argv[2] ?? 2000));
console.log(`${files} mutated files: none threw, ${unreadable} unreadable with a reason, every offset leads into its original`);
console.log(
  `the slowest took ${slowestMilliseconds.toFixed(0)} ms of processor time (${slowest}), the processes together ${mostMegabytes.toFixed(0)} MB at most`,
);
