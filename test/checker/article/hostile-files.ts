import { deflateSync } from 'node:zlib';
import { zipOf } from './zip-of.ts';

export interface HostileFile {
  what: string;
  id: string;
  make(): Uint8Array;
  /** What becomes of it: the reason for which it is not read, or null where it is read, harmlessly. */
  unreadable: RegExp | null;
}

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const MB = 1024 * 1024;

/** A PDF of these objects, the first of them its root; its reader finds objects without a table of places. */
function pdfOf(objects: readonly (string | { dictionary: string; stream: Uint8Array })[]): Uint8Array {
  const parts = objects.flatMap((object, at) => {
    const head = `${at + 1} 0 obj\n`;
    if (typeof object === 'string') return [Buffer.from(`${head}${object}\nendobj\n`)];
    const { dictionary, stream } = object;
    return [Buffer.from(`${head}<< ${dictionary} /Length ${stream.length} >>\nstream\n`), stream, Buffer.from('\nendstream\nendobj\n')];
  });
  return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n')]));
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const pageOf = (resources: string) => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << ${resources} >> >>`,
];
const packed = (text: string, more = '') => ({ dictionary: `/Filter /FlateDecode ${more}`, stream: new Uint8Array(deflateSync(text)) });

/** Ten times ten times … a form that has this in it. */
function formsInForms(innermost: string): Uint8Array {
  const form = (content: string, resources: string) =>
    packed(content, `/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /Font << /F1 5 0 R >> ${resources} >>`);
  const levels = Array.from({ length: 8 }, (_, i) => form('/X Do '.repeat(10), `/XObject << /X ${i + 7} 0 R >>`));
  return pdfOf([...pageOf('/XObject << /X 6 0 R >>'), packed('/X Do'), font, ...levels, form(innermost, '')]);
}

/** One word and a thousand strokes, a hundred million times: days of work within all limits of size. */
export const endlessPdf = (): Uint8Array => formsInForms(`BT /F1 9 Tf 9 9 Td (ships) Tj ET ${'0 0 m 9 9 l S '.repeat(1000)}`);

/** A font that says in one line what sixteen million characters mean. */
export function insatiablePdf(): Uint8Array {
  const meaning = '1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <00fffffe> <0041> endbfrange';
  const told = font.replace('>>', '/ToUnicode 6 0 R >>');
  return pdfOf([
    ...pageOf('/Font << /F1 5 0 R >>'),
    packed('BT /F1 9 Tf 9 9 Td (ships) Tj ET'),
    told,
    packed(`begincmap ${meaning} endcmap`),
  ]);
}

const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

/** Files made to cost a reader more than they are worth. */
export const hostileFiles = (): HostileFile[] => [
  {
    what: 'a billion laughs',
    id: 'a.xml',
    make: () =>
      utf8(
        `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY l0 "ha">${laughs}]><nitf><body><body.content><p>&l30;</p></body.content></body></nitf>`,
      ),
    unreadable: null,
  },
  { what: 'a page of a million open elements', id: 'a.html', make: () => utf8('<b>'.repeat(MB)), unreadable: /nested too deeply/ },
  { what: 'a page of a million ends of elements', id: 'a.html', make: () => utf8(`<p>x${'</i>'.repeat(MB)}`), unreadable: null },
  { what: 'lists within lists of Markdown', id: 'a.md', make: () => utf8('> '.repeat(20_000)), unreadable: /nested too deeply/ },
  {
    what: 'JSON five million lists deep',
    id: 'a.json',
    make: () => utf8(`{"text":"x","more":${'['.repeat(4 * MB)}`),
    unreadable: /not valid JSON/,
  },
  {
    what: 'JSON of a million lists in one another',
    id: 'a.json',
    make: () => utf8(`{"text":"x","more":${'['.repeat(MB)}${']'.repeat(MB)}}`),
    unreadable: /nested too deeply/,
  },
  {
    what: 'a Word document that unpacks a thousandfold',
    id: 'a.docx',
    make: () => zipOf({ 'word/document.xml': '<w:t>'.padEnd(40 * MB) }),
    unreadable: /unpacks to more than/,
  },
  {
    what: 'a Word document of raised digits',
    id: 'a.docx',
    make: () => zipOf({ 'word/document.xml': `<w:r><w:vertAlign w:val="superscript"/>${'<w:t>1</w:t>'.repeat(300_000)}` }, { level: 0 }),
    unreadable: null,
  },
  {
    what: 'a Word document of 6 MB of text',
    id: 'a.docx',
    make: () => zipOf({ 'word/document.xml': `<w:t>${'Some 40 ships. '.repeat(420_000)}</w:t>` }, { level: 0 }),
    unreadable: /its text alone is 6 MB/,
  },
  { what: 'an e-mail of a million parts in one another', id: 'a.eml', make: mailInMail, unreadable: /no e-mail that can be read/ },
  {
    what: 'a PDF that unpacks to 200 MB',
    id: 'a.pdf',
    make: () => pdfOf([...pageOf(''), packed(' '.repeat(200 * MB))]),
    unreadable: /unpacks to more than 32 MB/,
  },
  {
    what: 'a PDF of 400,000 objects',
    id: 'a.pdf',
    make: () => pdfOf([...pageOf(''), packed(''), ...Array(400_000).fill('0')]),
    unreadable: /50000 objects/,
  },
  {
    what: 'a PDF of forms within forms',
    id: 'a.pdf',
    make: () => formsInForms('BT /F1 9 Tf 9 9 Td (ships) Tj ET '.repeat(100)),
    unreadable: /more than 10000 pieces/,
  },
  {
    what: 'a PDF of which a page calls itself a picture',
    id: 'a.pdf',
    make: () => pdfOf([...pageOf(''), packed('0 0 m 9 9 l S '.repeat(4 * MB), '/Subtype /Image')]),
    unreadable: /without text/,
  },
  {
    what: 'a PDF packed twice',
    id: 'a.pdf',
    make: () => pdfOf([...pageOf(''), { dictionary: '/Filter [/FlateDecode /FlateDecode]', stream: new Uint8Array(8) }]),
    unreadable: /packed in a way that is not read/,
  },
  {
    what: 'a PDF of lists in lists',
    id: 'a.pdf',
    make: () => utf8(`%PDF-1.7\n1 0 obj\n${'['.repeat(3 * MB)}`),
    unreadable: /cannot be read/,
  },
];

/** Within all limits of size, and yet beyond those of time and memory. */
export const endlessFiles = (): HostileFile[] => [
  { what: 'a PDF of endless strokes', id: 'a.pdf', make: endlessPdf, unreadable: /takes longer than/ },
  { what: 'a PDF of a font of 16 million characters', id: 'a.pdf', make: insatiablePdf, unreadable: /takes (?:longer|more) than/ },
];

function mailInMail(): Uint8Array {
  const parts = Array.from({ length: 20_000 }, (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`);
  return utf8(`From: a@b.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${parts.join('')}`);
}
