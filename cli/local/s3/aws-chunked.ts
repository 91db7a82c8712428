import { S3Error } from './s3-error.ts';

const newline = '\r\n';

/**
 * Takes off the framing that the SDK puts around streamed bodies:
 * `<hex size>[;chunk-signature=…]\r\n<data>\r\n` repeated, a chunk of size 0, then trailing headers.
 */
export function decodeAwsChunked(framed: Buffer): { body: Buffer; trailers: Record<string, string> } {
  const chunks: Buffer[] = [];
  let position = 0;
  for (;;) {
    const lineEnd = framed.indexOf(newline, position);
    const size = lineEnd < 0 ? null : /^(?<size>[0-9a-f]+)(;|$)/i.exec(framed.toString('latin1', position, lineEnd))?.groups?.size;
    if (size == null) throw brokenFraming();
    const start = lineEnd + newline.length;
    const end = start + Number.parseInt(size, 16);
    if (start === end) return { body: Buffer.concat(chunks), trailers: readTrailers(framed.toString('latin1', start)) };
    if (framed.toString('latin1', end, end + newline.length) !== newline) throw brokenFraming();
    chunks.push(framed.subarray(start, end));
    position = end + newline.length;
  }
}

function readTrailers(text: string): Record<string, string> {
  const lines = text.split(newline).map((line) => /^(?<name>[^:]+):(?<value>.*)$/.exec(line)?.groups);
  return Object.fromEntries(lines.flatMap((line) => (line ? [[line.name!.trim().toLowerCase(), line.value!.trim()]] : [])));
}

function brokenFraming(): S3Error {
  return new S3Error(400, 'IncompleteBody', 'The body is not framed as aws-chunked, or ends before its last chunk.');
}
