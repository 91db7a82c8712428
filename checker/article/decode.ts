import { declaredEncodings, markedEncoding } from './declared-encoding.ts';
import { decodeAs, nameOfEncoding } from './decode-as.ts';
import { detectEncoding, detectUtf16 } from './detect-encoding.ts';
import { limits, megabytes } from './limits.ts';

export interface Decoded {
  /** With its byte order mark, where it has one. */
  text: string;
  /** A name of the WHATWG's Encoding Standard: `utf-8`, `windows-1252`, … */
  encoding: string;
}

/**
 * The text of a text file, or why it has none. Its encoding is told by its byte order mark; else it is UTF-8 where it is valid
 * UTF-8, which no other text is by chance; else what the content type or the text itself says; else what its bytes look like.
 */
export function decode(bytes: Uint8Array, contentType: string | null, most: number = limits.textBytes): Decoded | { unreadable: string } {
  if (bytes.length === 0) return { unreadable: 'empty file; upload the story itself' };
  if (bytes.length > most) return { unreadable: `${megabytes(bytes.length)}; articles are read up to ${megabytes(most)}` };
  const decoded = decodeBest(bytes, contentType);
  if (decoded && !decoded.text.trim()) return { unreadable: 'empty file; upload the story itself' };
  if (decoded) return decoded;
  return isBinary(bytes)
    ? { unreadable: 'a binary file; upload plain text, Markdown or HTML' }
    : { unreadable: 'in no encoding that could be told; save the file as UTF-8' };
}

function decodeBest(bytes: Uint8Array, contentType: string | null): Decoded | null {
  if (isPdf(bytes)) return null;
  const mark = markedEncoding(bytes);
  // What a mark says is so, even where some of the text behind it is broken.
  if (mark) return decodedAs(mark, bytes, false);
  const utf16 = detectUtf16(bytes);
  if (utf16) return decodedAs(utf16, bytes, true);
  const decoded = decodedAs('utf-8', bytes, true);
  if (decoded) return decoded;
  for (const encoding of declaredEncodings(bytes, contentType)) {
    const declared = decodedAs(encoding, bytes, true);
    if (declared) return declared;
  }
  return isBinary(bytes) ? null : decodedAs(detectEncoding(bytes), bytes, false);
}

function decodedAs(label: string, bytes: Uint8Array, fatal: boolean): Decoded | null {
  const encoding = nameOfEncoding(label);
  const text = encoding && decodeAs(encoding, bytes, fatal);
  return encoding && text && isText(text, encoding) ? { text, encoding } : null;
}

const SAMPLE = 65_536;

/** No character is zero, and hardly any is a control character or could not be read. Bad copies of UTF-8 have some in them. */
function isText(text: string, encoding: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const wrong = encoding === 'utf-8' ? control : controlOrUnread;
  return !sample.includes('\0') && (sample.match(wrong)?.length ?? 0) * 100 <= sample.length + 100;
}
const control = /(?![\t-\r\u0080-\u009f])\p{Cc}/gu;
const controlOrUnread = /(?![\t-\r\u0085])\p{Cc}|\ufffd/gu;

const isPdf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
const isBinary = (bytes: Uint8Array) => isPdf(bytes) || bytes.subarray(0, SAMPLE).includes(0);
