/** `npm run bench:fuzz-read -- 100000`: that many mutated files over all formats; two thousand where no number is given. */
import { fuzzFormats } from './read/fuzz-formats.ts';

const { files, unreadable, slowestMilliseconds, slowest, mostMegabytes } = await fuzzFormats(Number(process.argv[2] ?? 2000));
console.log(`${files} mutated files: none threw, ${unreadable} unreadable with a reason, every offset leads into its original`);
console.log(
  `the slowest took ${slowestMilliseconds.toFixed(0)} ms of processor time (${slowest}), the process ${mostMegabytes.toFixed(0)} MB at most`,
);
