import type { Unreadable, UploadedArticle } from '../ports.ts';
import { formatOf, isBatch } from './formats.ts';
import { limits, megabytes } from './limits.ts';

/** What is in one place of a batch (`line 3`, `item 3`, a file's name): an article with its name, or why there is none. */
export type Entry = { place: string; name: string; article: UploadedArticle } | { place: string; unreadable: string };

/** Takes a batch apart; what of it can never be read as a whole is unreadable. */
export type Unpack = (bytes: Uint8Array) => AsyncIterable<Entry> | Unreadable;

/** The articles of a batch in its order. A bad entry is named, and stops no other; an id comes from the same entry every time. */
export async function unpackBatch(id: string, uploaded: UploadedArticle): Promise<AsyncIterable<Entry> | Unreadable> {
  const { name, reader } = formatOf(id, uploaded);
  if (reader.of !== 'batch') return { unreadable: 'no batch of articles' };
  const { length } = uploaded.bytes;
  if (length > limits.documentBytes)
    return { unreadable: `${megabytes(length)}; ${name} is read up to ${megabytes(limits.documentBytes)}` };
  const entries = (await reader.load())(uploaded.bytes);
  return 'unreadable' in entries ? entries : bounded(sound(id, entries));
}

/** Ends where more and more entries are no articles: their report would have no bound, nor would the time that they take. */
async function* bounded(entries: AsyncIterable<Entry>): AsyncIterable<Entry> {
  let problems = 0;
  for await (const entry of entries) {
    if ('unreadable' in entry) problems += 1;
    if (problems > limits.batchProblems) {
      yield {
        place: entry.place,
        unreadable: `from here on more than ${limits.batchProblems} entries that are no articles; check the file`,
      };
      return;
    }
    yield 'unreadable' in entry ? { ...entry, place: entry.place.slice(0, longestName) } : entry;
  }
}

async function* sound(batchId: string, entries: AsyncIterable<Entry>): AsyncIterable<Entry> {
  const placeOf = new Map<string, string>();
  for await (const entry of entries) {
    if ('unreadable' in entry) {
      yield entry;
      continue;
    }
    const { place, name, article } = entry;
    const first = placeOf.get(name);
    const problem = first
      ? `the same id as ${first}`
      : (whyBadId(batchId, name) ?? (isBatch(name, article) ? 'a batch inside a batch' : null));
    if (problem === null && placeOf.size === limits.batchArticles) {
      yield { place, unreadable: `from here on more than ${limits.batchArticles} articles in one batch; split it` };
      return;
    }
    if (problem === null) placeOf.set(name, place);
    yield problem === null ? entry : { place, unreadable: problem };
  }
}

const longestName = 600;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function whyBadId(batchId: string, name: string): string | null {
  const isLong = bytesOf(`${batchId}/${name}`) > limits.idBytes;
  return whyBadName(name) ?? (isLong ? `with that of the batch its name is longer than ${limits.idBytes} bytes` : null);
}

/** What is left of a URI where only characters stand that any name may have. */
export const nameOfUri = (uri: string): string => uri.replace(/[^\w.-]+/g, '-');

/** Names become keys in a bucket: nothing in them may lead elsewhere, or be invisible. */
export function whyBadName(name: string): string | null {
  if (bytesOf(name) > longestName) return `its name is longer than ${longestName} bytes`;
  if (/\p{Cs}/u.test(name)) return 'its name has half a character';
  if (/\p{Cc}/u.test(name)) return 'its name has control characters';
  if (name.includes('\\') || /^[a-z]:/i.test(name)) return 'its name is a path of Windows';
  if (name.split('/').some((segment) => ['', '.', '..'].includes(segment))) return 'its name is a path that leads elsewhere';
  return null;
}
