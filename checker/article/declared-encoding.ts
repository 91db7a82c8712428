/** Bytes at the head of a file within which it may say its encoding, as browsers look for it. */
const HEAD = 1024;

const inXml = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["'](?<label>[\w.:-]{1,40})["']/i;
const inMeta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?(?<label>[\w.:-]{1,40})/i;
const inContentType = /;\s*charset\s*=\s*["']?(?<label>[\w.:-]{1,40})/i;

/** The encodings that an upload says it is in: by its content type, then by its own XML declaration or meta tag. */
export function declaredEncodings(bytes: Uint8Array, contentType: string | null): string[] {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return [inContentType.exec(contentType ?? ''), inXml.exec(head), inMeta.exec(head)].flatMap((found) => found?.groups?.label ?? []);
}

/** The encoding that a byte order mark stands for. */
export function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
