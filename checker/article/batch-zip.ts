import type { Unreadable } from '../ports.ts';
import type { Entry } from './batch.ts';
import { readZip, type ZipEntry } from './zip.ts';

/** What programs put into archives for themselves. */
const isNoise = ({ name }: ZipEntry): boolean => /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)(?!\.)/i.test(name);

/** The files of a ZIP, each by its own name. */
export function unpackZip(bytes: Uint8Array): AsyncIterable<Entry> | Unreadable {
  const entries = readZip(bytes);
  return 'unreadable' in entries ? entries : openEach(entries.filter((entry) => !isNoise(entry)));
}

async function* openEach(entries: readonly ZipEntry[]): AsyncIterable<Entry> {
  for (const { name, open } of entries) {
    const opened = await open();
    if ('unreadable' in opened) yield { place: name, unreadable: opened.unreadable };
    else yield { place: name, name, article: { bytes: opened, contentType: null, published: null, title: null } };
  }
}
