/** What reading costs by format: megabytes per second, what each reader adds to the bundle, and how long it takes to load one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync, type Metafile } from 'esbuild';
import { unpackBatch } from '../checker/article/batch.ts';
import { formatOf } from '../checker/article/formats.ts';
import { readArticle } from '../checker/article/read-article.ts';
import { bundling } from '../infra/bundled-code.ts';
import { type Upload, uploads } from './read/uploads.ts';
import { usage } from './read/with-reader.ts';

const milliseconds = 1000;
const loads = 5;

async function megabytesPerSecond({ id, uploaded }: Upload): Promise<number> {
  const read = async () => {
    const entries = formatOf(id, uploaded).reader.of === 'batch' ? await unpackBatch(id, uploaded) : await readArticle(id, uploaded);
    if (Symbol.asyncIterator in entries) for await (const _ of entries);
  };
  for (let i = 0; i < 5; i += 1) await read();
  const before = usage().processorMilliseconds;
  const until = performance.now() + milliseconds;
  let times = 0;
  for (; performance.now() < until; times += 1) await read();
  return (times * uploaded.bytes.length) / (1000 * (usage().processorMilliseconds - before));
}

/** The files that a file leads to, itself first; those on demand left out. */
function readWith(outputs: Metafile['outputs'], file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? [])
    if (kind === 'import-statement' && path in outputs) readWith(outputs, path, found);
  return found;
}

const loadMilliseconds = (file: string): number => medianOf(`await import(${JSON.stringify(file)})`);

/** From nothing to its text, the process that reads it started. */
const firstPdfMilliseconds = (file: string): number =>
  medianOf(`const { readConfined } = await import(${JSON.stringify(file)});
    const read = await readConfined('PDF')(readFileSync('test/golden/formats/weasyprint.pdf'));
    if (!read.original) throw new Error(read.unreadable)`);

function medianOf(work: string): number {
  const script = `import { readFileSync } from 'node:fs'; const t = performance.now(); ${work}; console.log(performance.now() - t)`;
  const times = Array.from({ length: loads }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', script])));
  return times.sort((a, b) => a - b)[Math.floor(loads / 2)]!;
}

console.log('Reading, per second of processor time (a file of each kind, again and again):');
for (const upload of uploads()) {
  const { bytes } = upload.uploaded;
  const rate = await megabytesPerSecond(upload);
  console.log(
    `${formatOf(upload.id, upload.uploaded).name.padEnd(18)} ${upload.id.padEnd(18)} ${(bytes.length / 1000).toFixed(1).padStart(6)} kB  ${rate.toFixed(2).padStart(6)} MB/s`,
  );
}

const outdir = mkdtempSync(join(tmpdir(), 'countercheck-read-'));
try {
  const entryPoints = { index: 'functions/check-article/handler.ts' };
  const { outputs } = buildSync({ ...bundling, entryPoints, outdir, metafile: true }).metafile!;
  const entry = Object.keys(outputs).find((file) => file.endsWith('/index.mjs'))!;
  const atStart = readWith(outputs, entry);
  const kilobytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + outputs[file]!.bytes, 0) / 1000;
  console.log(
    `\nA start of check-article reads ${kilobytes(atStart).toFixed(0)} kB. A reader adds, when one is needed (median of ${loads} loads):`,
  );
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    if (!entryPoint?.startsWith('checker/article/')) continue;
    const added = [...readWith(outputs, file)].filter((one) => !atStart.has(one));
    if (atStart.has(file)) throw new Error(`${entryPoint} is read at every start`);
    const name = entryPoint.slice('checker/article/'.length);
    const path = file.startsWith('/') ? file : join(process.cwd(), file);
    if (name === 'confined.ts')
      console.log(`A first PDF takes ${firstPdfMilliseconds(path).toFixed(0)} ms, the process that reads it started.`);
    console.log(`${name.padEnd(18)} ${kilobytes(added).toFixed(1).padStart(7)} kB  ${loadMilliseconds(path).toFixed(0).padStart(4)} ms`);
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
