const MEBIBYTE = 1024 * 1024;
/** Larger uploads are not read: far beyond any news story, and far within what one function can hold. */
export const MAX_ARTICLE_BYTES = 5 * MEBIBYTE;

/** The text of a text file, or why it has none. */
export function decode(bytes: Uint8Array, _contentType: string | null): { text: string } | { unreadable: string } {
  if (bytes.length === 0) return { unreadable: 'empty file; upload the story itself' };
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return { unreadable: `${(bytes.length / MEBIBYTE).toFixed(1)} MB; articles are read up to ${MAX_ARTICLE_BYTES / MEBIBYTE} MB` };
  }
  if (isUtf16(bytes)) return { unreadable: 'UTF-16; save the file as UTF-8' };
  if (isBinary(bytes)) return { unreadable: 'a binary file; upload plain text, Markdown or HTML' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.trim() ? { text } : { unreadable: 'empty file; upload the story itself' };
  } catch {
    return { unreadable: 'not valid UTF-8; save the file as UTF-8' };
  }
}

const isUtf16 = ([first, second]: Uint8Array) => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Zero bytes, or a PDF, which may have none at its head. */
const isBinary = (bytes: Uint8Array) => bytes.subarray(0, 8192).includes(0) || String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
