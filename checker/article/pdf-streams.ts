import type { Unreadable } from '../ports.ts';
import { limits, megabytes } from './limits.ts';

/** How the data of a PDF are packed, where it can be said beforehand what they come to. */
const known = /^(?:(?:ASCII85Decode|A85) )?(?:FlateDecode|Fl)?$/;
/** Of pictures: nobody asks for them. */
const pictures = /\b(?:DCTDecode|DCT|JPXDecode|CCITTFaxDecode|CCF|JBIG2Decode)\b/;

/**
 * Makes a PDF safe to read: its pictures are blanked, in place, and of everything else it is measured what it unpacks to, since the
 * reader would unpack it whole. What hides its packing is not read.
 */
export async function withoutPictures(given: Uint8Array): Promise<Uint8Array | Unreadable> {
  // A copy of its own, since pdf.js takes its bytes away and refuses a Buffer.
  const bytes = new Uint8Array(given);
  const text = new TextDecoder('latin1').decode(bytes);
  if (/\/Encrypt\b/.test(text)) return { unreadable: 'a PDF locked by a password, or against changes' };
  const streams = streamsOf(text);
  const objects = countOf(text, ' obj') + streams.reduce((sum, { about }) => sum + packedObjects(about), 0);
  if (objects > limits.pdfObjects) return { unreadable: `a PDF of more than ${limits.pdfObjects} objects` };
  if (streams.length > limits.pdfStreams) return { unreadable: `a PDF of more than ${limits.pdfStreams} streams` };
  let left: number = limits.pdfUnpackedBytes;
  for (const { start, about } of streams) {
    const filters = filtersOf(about);
    if (/\/Subtype\s*\/Image\b/.test(about) || pictures.test(filters))
      bytes.fill(0, start, Math.max(start, text.indexOf('endstream', start)));
    else if (!known.test(filters)) return { unreadable: `a PDF packed in a way that is not read (${filters.slice(0, 60)})` };
    else left -= await unpackedLength(filters.startsWith('A') ? fromAscii85(text, start) : bytes.subarray(start), left);
    if (left < 0) return { unreadable: `a PDF that unpacks to more than ${megabytes(limits.pdfUnpackedBytes)} besides its pictures` };
  }
  return bytes;
}

/** Where streams begin, and the dictionary before each. A word too many among packed bytes does no harm. */
function streamsOf(text: string): { start: number; about: string }[] {
  const found: { start: number; about: string }[] = [];
  for (const { 0: keyword, index } of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r| )/g)) {
    if (found.length > limits.pdfStreams) break;
    const about = text.slice(Math.max(text.lastIndexOf(' obj', index), index - 4096), index);
    found.push({ start: index + keyword.length, about });
  }
  return found;
}

/** How many objects a stream of objects says it has. */
const packedObjects = (about: string): number =>
  /\/ObjStm\b/.test(about) ? Number(/\/N\s+(?<count>\d{1,9})/.exec(about)?.groups?.count ?? 0) : 0;

/** The filters of a stream's dictionary, in their order; one that is told elsewhere as it stands. */
function filtersOf(about: string): string {
  const { list = '' } = /\/Filter\s*(?<list>\[[^\]]{0,200}\]|\/\w+|[^/>]{0,20})/.exec(about)?.groups ?? {};
  return list
    .replace(/[[\]/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

const chunkBytes = 16 * 1024;

/** What data come to, up to a limit. They end where their packing says, whatever the file says; what is damaged counts as far as it goes. */
async function unpackedLength(packed: Uint8Array, most: number): Promise<number> {
  let at = 0;
  const source = new ReadableStream({
    pull(controller) {
      if (at >= packed.length) return controller.close();
      controller.enqueue(packed.slice(at, at + chunkBytes));
      at += chunkBytes;
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate')).getReader();
  let length = 0;
  try {
    for (let { done, value } = await reader.read(); !done && length <= most; { done, value } = await reader.read())
      length += value?.length ?? 0;
  } catch {
    // Behind the data goes on the file, which is no part of them.
  }
  await reader.cancel().catch(() => {});
  return length;
}

const endOfAscii85 = '~>';

function fromAscii85(text: string, start: number): Uint8Array {
  const end = text.indexOf(endOfAscii85, start);
  const written = text
    .slice(start, end < 0 ? text.length : end)
    .replace(/\s+/g, '')
    .replaceAll('z', '!!!!!');
  const bytes = new Uint8Array(Math.ceil(written.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < written.length; at += 5) {
    const digits = written.slice(at, at + 5).padEnd(5, 'u');
    let number = 0;
    for (const digit of digits) number = number * 85 + (digit.charCodeAt(0) - 33);
    view.setUint32((at / 5) * 4, number % 0x100000000);
  }
  return bytes.subarray(0, Math.floor((written.length * 4) / 5));
}
