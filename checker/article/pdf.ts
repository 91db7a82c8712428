import { getDocument, type PDFPageProxy } from 'unpdf/pdfjs';
import type { Unreadable } from '../ports.ts';
import { limits } from './limits.ts';
import { linesOf, type Piece, type PrintedLine } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { withoutPictures } from './pdf-streams.ts';
import type { Taken } from './taken.ts';

/** Nothing is drawn, run, or fetched: only what stands on the pages as text is asked for. */
const settings = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: true,
  disableFontFace: true,
  stopAtErrors: false,
  enableXfa: false,
} as const;

/** The text of a PDF's pages, put together again from its lines. A scan has none. */
export async function readPdf(bytes: Uint8Array): Promise<Taken | Unreadable> {
  const data = await withoutPictures(bytes);
  if ('unreadable' in data) return data;
  const task = getDocument({ ...settings, data });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pdfPages) return { unreadable: `${document.numPages} pages; PDFs are read up to ${limits.pdfPages}` };
    const pages = await readPages(document);
    if ('unreadable' in pages) return pages;
    const original = paragraphsOf(pages);
    if (!original) return { unreadable: 'a PDF without text, such as a scan; upload the text itself' };
    return { original, writtenAs: 'text', title: null, published: null };
  } catch (error) {
    return { unreadable: `a PDF that cannot be read: ${(error as Error).message.slice(0, 100)}` };
  } finally {
    await task.destroy();
  }
}

async function readPages(document: {
  numPages: number;
  getPage(at: number): Promise<PDFPageProxy>;
}): Promise<PrintedLine[][] | Unreadable> {
  const left = { pieces: limits.pdfPieces, characters: limits.pdfCharacters };
  const pages: PrintedLine[][] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const pieces = await piecesOf(page, left);
    page.cleanup();
    if (pieces === null)
      return { unreadable: `more than ${limits.pdfPieces} pieces of text or ${limits.pdfCharacters} characters in a PDF` };
    pages.push(linesOf(pieces));
  }
  return pages;
}

/** What stands on a page, piece by piece; null where the limits end. */
async function piecesOf(page: PDFPageProxy, left: { pieces: number; characters: number }): Promise<Piece[] | null> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: unknown[] }>).getReader();
  const pieces: Piece[] = [];
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    for (const item of (value?.items ?? []) as { str?: string; hasEOL: boolean; transform: number[]; width: number; height: number }[]) {
      const { str, hasEOL, transform, width, height } = item;
      if (str === undefined) continue;
      pieces.push({ text: str, endsLine: hasEOL, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height });
      left.pieces -= 1;
      left.characters -= str.length;
    }
    if (left.pieces < 0 || left.characters < 0) {
      await reader.cancel(new Error('enough'));
      return null;
    }
  }
  return pieces;
}
