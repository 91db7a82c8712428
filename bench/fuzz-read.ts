/** Hostile files, then mutated ones over all formats: `npm run bench:fuzz-read -- 100000`; two thousand where no number is given. */
import { readArticle } from '../checker/article/read-article.ts';
import { endlessFiles, hostileFiles } from '../test/checker/article/hostile-files.ts';
import { fuzzFormats } from './read/fuzz-formats.ts';

for (const { what, id, bytes } of [...hostileFiles(), ...endlessFiles()]) {
  const before = process.cpuUsage();
  await readArticle(id, { bytes, contentType: null, published: null, title: null });
  const { user, system } = process.cpuUsage(before);
  const megabytes = process.memoryUsage().rss / 1e6;
  console.log(
    `${what.padEnd(48)} ${(bytes.length / 1000).toFixed(0).padStart(6)} kB  ${((user + system) / 1000).toFixed(0).padStart(5)} ms of processor time, ${megabytes.toFixed(0)} MB in all`,
  );
}

const { files, unreadable, slowestMilliseconds, slowest, mostMegabytes } = await fuzzFormats(Number(process.argv[2] ?? 2000));
console.log(`${files} mutated files: none threw, ${unreadable} unreadable with a reason, every offset leads into its original`);
console.log(
  `the slowest took ${slowestMilliseconds.toFixed(0)} ms of processor time (${slowest}), the process ${mostMegabytes.toFixed(0)} MB at most`,
);
