import { isProse } from './line-shapes.ts';
import { buildText, type MappedText } from './mapped-text.ts';

interface Line {
  start: number;
  end: number;
  text: string;
}

const signature = /^--$/;
const device = /^(?:sent from my \S.{0,40}|get outlook for \S.{0,20})$/i;
const confidential = /^(?:confidentiality notice|disclaimer)\b.{0,2}[:.]|^this (?:e-?mail|message)\b.{0,80}\bconfidential\b/i;
const quoteHead = /^on .{5,150}\bwrote:$/i;
const header = /^\*?(?:from|sent|date|to|cc|bcc|subject|reply-to):\*? \S/i;
/** Fewer lines such as `To: all` may be a story's. */
const LEAST_HEADERS = 3;

/** The text of a mail without what mail programs put around it: the heads of forwarded messages, quoted answers, the signature. */
export function withoutMailFurniture(text: string): MappedText {
  const lines = linesOf(text);
  const dropped = new Set([...headersIn(lines), ...lines.filter(isNotice), ...quotesIn(lines), ...signatureIn(lines)]);
  const builder = buildText(text);
  let done = 0;
  for (const { start, end } of lines.filter((line) => dropped.has(line))) {
    builder.keep(done, start);
    builder.write('\n', start, end);
    done = end;
  }
  builder.keep(done, text.length);
  return builder.done();
}

const linesOf = (text: string): Line[] =>
  [...text.matchAll(/[^\n]*\n|[^\n]+$/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length, text: line.trim() }));

const isNotice = ({ text }: Line): boolean => device.test(text) || confidential.test(text);
const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** A signature, which stands behind most of the mail. */
function signatureIn(lines: readonly Line[]): Line[] {
  const half = lengthOf(lines) / 2;
  let told = 0;
  const at = lines.findIndex(({ text }) => {
    told += text.length;
    return told > half && signature.test(text);
  });
  return at < 0 ? [] : lines.slice(at);
}

/** `From:`, `Date:`, `Subject:` one below the other, with the line that announces them. */
function headersIn(lines: readonly Line[]): Line[] {
  const runs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (!header.test(line.text)) continue;
    const before = lines[at - 1];
    if (before && before === runs.at(-1)?.at(-1)) runs.at(-1)?.push(line);
    else runs.push(before && /^[-_]{4,}/.test(before.text) ? [before, line] : [line]);
  }
  return runs.filter((run) => run.filter(({ text }) => header.test(text)).length >= LEAST_HEADERS).flat();
}

/** What is answered to, below one's own text; where that is only a word, the story is what is quoted. */
function quotesIn(lines: readonly Line[]): Line[] {
  const isQuoted = ({ text }: Line) => text.startsWith('>') || quoteHead.test(text);
  const quoted = lines.filter(isQuoted);
  const own = lines.filter((line) => !isQuoted(line));
  return lengthOf(own) > lengthOf(quoted) &&
    isProse(
      own
        .map(({ text }) => text)
        .join(' ')
        .trim()
        .replace(/[^.!?]*$/, ''),
    )
    ? quoted
    : [];
}
