/** Extraction on a hundred thousand made-up texts: it never throws, its spans are sound, and where a text stands does not change what is read. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { Examples } from '../checker/grammar/examples.ts';
import { placeDoesNotMatter, spansAreSound } from '../test/checker/grammar/extraction.properties.ts';

const RUNS = 100_000;
const folder = 'checker/grammar/quantities';

const files = readdirSync(folder).filter((name) => name.endsWith('.examples.ts'));
const modules = await Promise.all(files.map((name) => import(`../${folder}/${name}`) as Promise<{ examples: Examples }>));
const paragraphs = modules.flatMap(({ examples }) => examples.map(({ text }) => text));

for (const [what, property] of [
  ['spans of made-up texts', spansAreSound],
  ['paragraphs behind others', placeDoesNotMatter(paragraphs)],
] as const) {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: RUNS });
  console.log(`${what}: ${RUNS} runs, nothing found`);
}
