import { decodeXML } from 'entities';
import { Parser } from 'htmlparser2';
import type { Unreadable } from '../ports.ts';
import { markupDepth } from './markup-depth.ts';
import { raisedDigits } from './raised-digits.ts';
import type { Taken } from './taken.ts';
import { readZip } from './zip.ts';

const mainPart = 'word/document.xml';

/** What was struck out in a tracked change, moved away, or stands a second time for old programs. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);
const written: Record<string, string> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** The paragraphs of a Word document; footnotes, comments, headers and what tracked changes took out are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Taken | Unreadable> {
  const entries = readZip(bytes);
  if ('unreadable' in entries) return { unreadable: entries.unreadable.replace('ZIP', 'Word document') };
  const main = await entries.find(({ name }) => name === mainPart)?.open();
  if (!main) return { unreadable: 'no Word document: it has no text part; save it as .docx' };
  if ('unreadable' in main) return { unreadable: `its text part: ${main.unreadable}` };
  const original = paragraphsOf(new TextDecoder().decode(main));
  return { original, writtenAs: 'text', title: null, published: null };
}

const endLength = 8;

function paragraphsOf(xml: string): string {
  const depth = markupDepth();
  let text = '';
  // The end of the text: to look at the whole for each raised digit takes time that grows with its square.
  let end = '';
  const add = (part: string) => {
    text += part;
    end = (end + part).slice(-endLength);
  };
  let skip = 0;
  let run = { isHidden: false, isRaised: false };
  let isText = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.enter();
        if (skipped.has(name)) skip += 1;
        if (name === 'w:r') run = { isHidden: false, isRaised: false };
        if (name === 'w:vanish') run.isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
        if (name === 'w:vertAlign') run.isRaised = attributes['w:val'] === 'superscript';
        isText = name === 'w:t' && skip === 0 && !run.isHidden;
        if (skip === 0 && !run.isHidden) add(written[name] ?? '');
      },
      ontext(part) {
        if (isText) add(run.isRaised ? raisedDigits(decodeXML(part), end) : decodeXML(part));
      },
      onclosetag(name) {
        depth.leave();
        isText = false;
        if (name === 'w:p' && skip === 0) add('\n\n');
        if (skipped.has(name)) skip -= 1;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(xml);
  parser.end();
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
