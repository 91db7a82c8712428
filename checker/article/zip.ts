import type { Unreadable } from '../ports.ts';
import { limits, megabytes } from './limits.ts';

/** A file in a ZIP; `open` unpacks it, within what is left of the limits for all. */
export interface ZipEntry {
  name: string;
  open(): Promise<Uint8Array | Unreadable>;
}

interface Place {
  name: string;
  method: number;
  isEncrypted: boolean;
  packedBytes: number;
  at: number;
}

const signatures = { entry: 0x04034b50, place: 0x02014b50, end: 0x06054b50 } as const;
const endBytes = 22;
const longestComment = 0xffff;

/** The files of a ZIP in the order of its directory, folders left out. The directory's word on sizes is not taken for anything. */
export function readZip(bytes: Uint8Array): ZipEntry[] | Unreadable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const places = readDirectory(bytes, view);
    if ('unreadable' in places) return places;
    const left = { bytes: limits.expandedBytes };
    return places
      .filter(({ name }) => !name.endsWith('/'))
      .map((place) => ({ name: place.name, open: () => unpack(bytes, view, place, left) }));
  } catch (error) {
    if (error instanceof RangeError) return { unreadable: 'a damaged ZIP' };
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Place[] | Unreadable {
  const end = findEnd(view);
  if (end === null) return { unreadable: 'a damaged ZIP: it has no directory' };
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || count > limits.zipEntries) return { unreadable: `a ZIP of more than ${limits.zipEntries} files` };
  const places: Place[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== signatures.place) return { unreadable: 'a damaged ZIP: its directory breaks off' };
    const flags = view.getUint16(at + 8, true);
    const nameBytes = view.getUint16(at + 28, true);
    places.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameBytes), flags),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      packedBytes: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return places;
}

/** The end record stands last, behind it a comment at most. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) if (view.getUint32(at, true) === signatures.end) return at;
  return null;
}

/** Names that say so are UTF-8; others are of some old code page, in which at least ASCII is itself. */
const decodeName = (name: Uint8Array, flags: number): string => new TextDecoder((flags & 0x800) !== 0 ? 'utf-8' : 'latin1').decode(name);

async function unpack(bytes: Uint8Array, view: DataView, place: Place, left: { bytes: number }): Promise<Uint8Array | Unreadable> {
  if (place.isEncrypted) return { unreadable: 'locked by a password' };
  if (place.at + 30 > bytes.length || view.getUint32(place.at, true) !== signatures.entry) return { unreadable: 'damaged' };
  const start = place.at + 30 + view.getUint16(place.at + 26, true) + view.getUint16(place.at + 28, true);
  if (start + place.packedBytes > bytes.length) return { unreadable: 'damaged' };
  const packed = bytes.subarray(start, start + place.packedBytes);
  if (place.method !== 0 && place.method !== 8) return { unreadable: `packed by a method that is not read (${place.method})` };
  const most = Math.min(left.bytes, Math.max(packed.length, 1024) * limits.expansionRatio);
  const unpacked = place.method === 0 ? packed : await inflate(packed, most);
  if ('unreadable' in unpacked) return unpacked;
  if (unpacked.length > left.bytes) return tooLarge(left.bytes);
  left.bytes -= unpacked.length;
  return unpacked;
}

/** Stops as soon as more comes out than is allowed, whatever the directory said. */
async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array | Unreadable> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
      length += value.length;
      if (length > most) return tooLarge(most);
      chunks.push(value);
    }
  } catch {
    return { unreadable: 'damaged: it cannot be unpacked' };
  } finally {
    await reader.cancel().catch(() => {});
  }
  return concatenated(chunks, length);
}

const tooLarge = (most: number): Unreadable => ({
  unreadable: `unpacks to more than ${megabytes(most)}, ${limits.expansionRatio} times its size or ${megabytes(limits.expandedBytes)} for the whole ZIP`,
});

function concatenated(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
