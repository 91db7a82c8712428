/** Mutated files of every format: none throws, none takes longer than two seconds of processor time, all within 512 MB, and the map holds. */
import { unpackBatch } from '../../checker/article/batch.ts';
import { isBatch } from '../../checker/article/formats.ts';
import { readArticle } from '../../checker/article/read-article.ts';
import { mutated, randomBelow } from './mutate.ts';
import { asUpload, type Upload, uploads } from './uploads.ts';
import { usage } from './with-reader.ts';

const mostMilliseconds = 2000;
const mostMegabytes = 512;

/** What the limits of last resort say. */
const givenUp = /^reading this .* takes|breaks its reader$/;

export interface FuzzResult {
  files: number;
  unreadable: number;
  slowestMilliseconds: number;
  slowest: string;
  mostMegabytes: number;
}

export async function fuzzFormats(runs: number): Promise<FuzzResult> {
  const originals = uploads();
  const result: FuzzResult = { files: runs, unreadable: 0, slowestMilliseconds: 0, slowest: '', mostMegabytes: 0 };
  for (let seed = 1; seed <= runs; seed += 1) {
    const below = randomBelow(seed * 2654435761);
    const { id, uploaded } = originals[seed % originals.length]!;
    const upload = asUpload(id, mutated(uploaded.bytes, below));
    const before = usage();
    if (!(await isRead(upload, seed))) result.unreadable += 1;
    const after = usage();
    const milliseconds = after.processorMilliseconds - before.processorMilliseconds;
    if (milliseconds > result.slowestMilliseconds)
      Object.assign(result, { slowestMilliseconds: milliseconds, slowest: `${id}, seed ${seed}` });
    result.mostMegabytes = Math.max(result.mostMegabytes, after.megabytes);
    if (milliseconds > mostMilliseconds) throw new Error(`${id}, seed ${seed}: ${milliseconds} ms`);
    if (result.mostMegabytes > mostMegabytes) throw new Error(`${id}, seed ${seed}: ${result.mostMegabytes} MB`);
  }
  return result;
}

async function isRead(upload: Upload, seed: number): Promise<boolean> {
  try {
    return isBatch(upload.id, upload.uploaded) ? await readBatch(upload) : await readOne(upload);
  } catch (error) {
    throw new Error(`${upload.id}, seed ${seed}: ${(error as Error).message}`, { cause: error });
  }
}

async function readBatch({ id, uploaded }: Upload): Promise<boolean> {
  const entries = await unpackBatch(id, uploaded);
  if ('unreadable' in entries) return false;
  for await (const entry of entries) if ('article' in entry) await readOne({ id: entry.name, uploaded: entry.article });
  return true;
}

async function readOne({ id, uploaded }: Upload): Promise<boolean> {
  const article = await readArticle(id, uploaded);
  if ('unreadable' in article) {
    if (givenUp.test(article.unreadable)) throw new Error(article.unreadable);
    return false;
  }
  const { clean, original } = article;
  for (let at = 0; at < clean.text.length; at += 7) {
    const [start, end] = [clean.originalStart(at), clean.originalEnd(at + 1)];
    if (!(start >= 0 && start <= end && end <= original.length))
      throw new Error(`offset ${at} leads to ${start}..${end} of ${original.length}`);
  }
  return true;
}
