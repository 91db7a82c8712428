/**
 * How fast numbers and dates are read from news, and at what peak memory, against what else does so in JavaScript: each reader in a process of its own,
 * bundled, by turns over the same stories, in processor time. Then what a megabyte costs in long texts against short ones, also hostile ones.
 */
import { type Contender, startContender } from './speed/contender.ts';
import type { Measured } from './speed/serve.ts';
import { bytesOf, longTexts, newsStories, sampleOf, type Text } from './speed/texts.ts';

const ROUNDS = 3;
const SAMPLE_BYTES = 30_000;
const WARM = 6;
const WARM_OVER_LENGTH = 2;
const MEGABYTES = [1, 10] as const;
/** A reading shorter than this is repeated: one of a few milliseconds tells more of the collector than of the text. In seconds. */
const AT_LEAST = 0.3;
const MOST_GROWTH = 1.3;
/** A busy machine makes the same reading up to three times as slow: what seems to grow is measured again before it counts. */
const TRIES = 3;

const others: Record<string, string> = {
  'recognizers-numbers': 'recognizers-text-suite, numbers',
  'recognizers-units': 'recognizers-text-suite, numbers with units',
  'recognizers-dates': 'recognizers-text-suite, dates',
  chrono: 'chrono-node, dates',
};

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
const megabytes = (passes: readonly Measured[]) => `${(Math.max(...passes.map(({ memory }) => memory)) / 1e6).toFixed(0)} MB`;

const { from, stories } = newsStories();
const failures = [...(await race(sampleOf(stories, SAMPLE_BYTES))), ...(await lengthen())];
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Prints MB/s and peak memory of each reader; tells what is not fast enough. */
async function race(sample: Text[]): Promise<string[]> {
  console.log(
    `${sample.length} stories, ${(bytesOf(sample) / 1000).toFixed(0)} kB of news from ${from}, median of ${ROUNDS} passes by turns, per second of processor time\n`,
  );
  const names = ['countercheck', ...Object.keys(others)];
  const contenders = await Promise.all(names.map(startContender));
  const passes = await measureByTurns(contenders, sample);
  for (const contender of contenders) contender.stop();
  const seconds = passes.map((measured) => median(measured.map((pass) => pass.seconds)));
  const [own, numbers, units, dates, chrono] = seconds as [number, number, number, number, number];
  const suite = numbers + units + dates;
  const row = (name: string, time: number, memory: string) =>
    console.log(
      name.padEnd(46) + (bytesOf(sample) / 1e6 / time).toFixed(4).padStart(9) + (time / own).toFixed(1).padStart(10) + memory.padStart(9),
    );
  console.log(`${''.padEnd(46)}     MB/s  our time   memory`);
  names.forEach((name, i) => {
    row(others[name] ?? 'countercheck, numbers and dates', seconds[i] as number, megabytes(passes[i] as Measured[]));
  });
  row('recognizers-text-suite, the three of them', suite, '');
  return [
    suite / own < 1000 ? `only ${(suite / own).toFixed(0)} times recognizers-text-suite, not 1,000` : '',
    chrono / own < 8 ? `only ${(chrono / own).toFixed(1)} times chrono-node, not 8` : '',
  ].filter(Boolean);
}

async function measureByTurns(contenders: readonly Contender[], texts: Text[]): Promise<Measured[][]> {
  const passes: Measured[][] = contenders.map(() => []);
  for (const contender of contenders) await contender.measure({ texts, atLeast: 0, warmUp: WARM, only: true });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, contender] of contenders.entries()) passes[i]?.push(await contender.measure({ texts, atLeast: 0.5 }));
  }
  return passes;
}

/** Prints what a megabyte costs in long texts; tells which grow faster than their length. */
async function lengthen(): Promise<string[]> {
  const heads = ['short', 'long', 'growth', 'memory'].map((head) => head.padStart(9)).join('');
  console.log(`\nseconds per MB, of ${MEGABYTES.join(' and of ')} MB`);
  console.log('text of'.padEnd(29) + heads);
  const failures: string[] = [];
  for (const name of Object.keys(longTexts)) {
    let { short, long, times, memory } = await measureLengths(name);
    for (let tried = 1; tried < TRIES && long / short > MOST_GROWTH; tried += 1)
      ({ short, long, times, memory } = await measureLengths(name));
    const growth = long / short;
    console.log(name.padEnd(29) + [short, long, growth].map((n) => n.toFixed(3).padStart(9)).join('') + memory.padStart(9));
    if (growth > MOST_GROWTH) failures.push(`${name}: a text ${times} times as long costs ${(times * growth).toFixed(1)} times as much`);
  }
  return failures;
}

/** Seconds per megabyte in a short and in a long text, which is `times` as long. */
async function measureLengths(name: string): Promise<{ short: number; long: number; times: number; memory: string }> {
  const texts = MEGABYTES.map((size) => [{ text: longTexts[name]?.(size, stories) ?? '', published: '2020-10-22' }]);
  const contender = await startContender('countercheck');
  const passes: Measured[][] = [[], []];
  await contender.measure({ texts: texts[0] as Text[], atLeast: 0, warmUp: WARM_OVER_LENGTH, only: true });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, text] of texts.entries()) passes[i]?.push(await contender.measure({ texts: text, atLeast: AT_LEAST }));
  }
  contender.stop();
  const perMegabyte = passes.map((measured, i) => median(measured.map(({ seconds }) => seconds)) / (MEGABYTES[i] as number));
  const [short, long] = perMegabyte as [number, number];
  return { short, long, times: MEGABYTES[1] / MEGABYTES[0], memory: megabytes(passes.flat()) };
}
