import type { Unreadable, UploadedArticle } from '../ports.ts';
import type { Extract, Prose } from './article.ts';
import type { Unpack } from './batch.ts';
import { readPlainText } from './plain-text.ts';
import { isDocx, isMailAtHead, isNewsBatch, isNewsXmlAtHead, isPageAtHead, kindOfJson } from './sniff.ts';

/** A format that articles come in, or batches of them. Its reader is loaded when it is needed, and not before. */
export interface Format {
  name: string;
  contentTypes: readonly string[];
  extensions: readonly string[];
  /** Whether a document is of this format, by the text at its head (one character a byte) or by all its bytes. */
  fits?(head: string, bytes: Uint8Array): boolean;
  reader: Reader;
}

export type Reader =
  /** Of text: its places are those in the text as it came in. */
  | { of: 'text'; load(): Promise<(text: string) => Prose | Unreadable> }
  /** Of anything else: its places are those in the text that was taken out of it. */
  | { of: 'bytes'; load(): Promise<(bytes: Uint8Array) => Promise<Extract | Unreadable>> }
  /** Of several articles. */
  | { of: 'batch'; load(): Promise<Unpack> };

const xml = ['application/xml', 'text/xml'];
const json = ['application/json', 'text/json'];
const jsonLines = ['application/x-ndjson', 'application/ndjson', 'application/jsonl', 'application/x-jsonlines'];

/** One entry a format. Where several fit a document, its name decides, and else their order. */
const formats: readonly Format[] = [
  {
    name: 'PDF',
    contentTypes: ['application/pdf'],
    extensions: ['pdf'],
    fits: (head) => head.startsWith('%PDF-'),
    reader: { of: 'bytes', load: async () => (await import('./confined.ts')).readConfined('PDF') },
  },
  {
    name: 'DOCX',
    contentTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/zip'],
    extensions: ['docx'],
    fits: isDocx,
    reader: { of: 'bytes', load: async () => (await import('./confined.ts')).readConfined('Word document') },
  },
  {
    name: 'ZIP',
    contentTypes: ['application/zip', 'application/x-zip-compressed'],
    extensions: ['zip'],
    fits: (head) => ['PK\x03\x04', 'PK\x05\x06'].some((magic) => head.startsWith(magic)),
    reader: { of: 'batch', load: async () => (await import('./batch-zip.ts')).unpackZip },
  },
  {
    name: 'e-mail',
    contentTypes: ['message/rfc822'],
    extensions: ['eml'],
    fits: isMailAtHead,
    reader: { of: 'bytes', load: async () => (await import('./confined.ts')).readConfined('e-mail') },
  },
  {
    name: 'HTML',
    contentTypes: ['text/html', 'application/xhtml+xml', ...xml],
    extensions: ['html', 'htm', 'xhtml'],
    fits: isPageAtHead,
    reader: { of: 'text', load: async () => (await import('./html.ts')).readHtml },
  },
  {
    name: 'a NewsML-G2 message',
    contentTypes: ['application/vnd.iptc.g2.newsmessage+xml', ...xml],
    extensions: ['xml', 'newsml'],
    fits: isNewsBatch,
    reader: { of: 'batch', load: async () => (await import('./batch-news.ts')).unpackNewsMessage },
  },
  {
    name: 'NewsML-G2 or NITF',
    contentTypes: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml', 'application/nitf+xml', ...xml],
    extensions: ['xml', 'nitf', 'newsml'],
    fits: isNewsXmlAtHead,
    reader: { of: 'text', load: async () => (await import('./news-xml.ts')).readNewsXml },
  },
  {
    name: 'a JSON list',
    contentTypes: json,
    extensions: [],
    fits: (head, bytes) => kindOfJson(head, bytes) === 'list',
    reader: { of: 'batch', load: async () => (await import('./batch-json.ts')).unpackList },
  },
  {
    name: 'JSON or ninjs',
    contentTypes: [...json, 'application/vnd.iptc.ninjs+json'],
    extensions: ['json', 'ninjs'],
    fits: (head, bytes) => kindOfJson(head, bytes) === 'object',
    reader: { of: 'text', load: async () => (await import('./json-article.ts')).readJsonArticle },
  },
  {
    name: 'JSON Lines',
    contentTypes: [...jsonLines, ...json],
    extensions: ['jsonl', 'ndjson'],
    // One object may be one line, or a bad first one: then the name tells.
    fits: (head, bytes) => ['lines', 'object'].includes(kindOfJson(head, bytes) ?? ''),
    reader: { of: 'batch', load: async () => (await import('./batch-json.ts')).unpackLines },
  },
  {
    name: 'Markdown',
    contentTypes: ['text/markdown'],
    extensions: ['md', 'markdown'],
    reader: { of: 'text', load: async () => (await import('./markdown.ts')).readMarkdown },
  },
];

const plainText: Format = {
  name: 'plain text',
  contentTypes: ['text/plain'],
  extensions: ['txt'],
  reader: { of: 'text', load: async () => readPlainText },
};

/** What an upload may say that it is. */
export const contentTypes: readonly string[] = [...new Set([plainText, ...formats].flatMap((format) => format.contentTypes))];

/** Enough for any head by which a format is known. */
const headBytes = 4096;

/** The format of an upload: by its content type, then by its content, then by its name. `text/plain` says nothing: stores and tools say it of anything. */
export function formatOf(id: string, { bytes, contentType }: Pick<UploadedArticle, 'bytes' | 'contentType'>): Format {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = /\.(?<extension>[a-z0-9]+)$/i.exec(id)?.groups?.extension?.toLowerCase() ?? '';
  const head = headOf(bytes);
  const fits = (format: Format) => format.fits?.(head, bytes) ?? false;
  const typed = formats.filter(({ contentTypes }) => contentTypes.includes(type));
  const named = formats.filter(({ extensions }) => extensions.includes(extension));
  return typed.find(fits) ?? typed.at(-1) ?? named.find(fits) ?? formats.find(fits) ?? named.at(-1) ?? plainText;
}

export const isBatch = (id: string, uploaded: Pick<UploadedArticle, 'bytes' | 'contentType'>): boolean =>
  formatOf(id, uploaded).reader.of === 'batch';

/** One character a byte, without byte order marks and the zero bytes of UTF-16. */
const headOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes.subarray(0, headBytes))
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '');
