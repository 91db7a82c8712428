import type { PrintedLine } from './pdf-lines.ts';

/** The paragraphs of pages, with a blank line between, freed of what every page repeats at its head and foot. */
export function paragraphsOf(pages: readonly PrintedLine[][]): string {
  const repeated = repeatedAtEdges(pages);
  let text = '';
  let before: PrintedLine | null = null;
  for (const [at, page] of pages.entries()) {
    let isFirst = at > 0;
    for (const line of page.filter((one) => !isAtEdge(page, one) || !isFurniture(one, repeated, pages.length))) {
      text += before ? between(before, line, isFirst) : '';
      text = before && isCut(text, line.text) ? text.replace(/[-‐\u00ad]$/, '') + line.text : text + line.text;
      before = line;
      isFirst = false;
    }
  }
  return text;
}

const edgeLines = 2;
const isAtEdge = (page: readonly PrintedLine[], line: PrintedLine) =>
  page.indexOf(line) < edgeLines || page.indexOf(line) >= page.length - edgeLines;
const form = (text: string) => text.replace(/\d+/g, '#');

/** Lines that stand at the edges of more than half of the pages, their numbers aside. */
function repeatedAtEdges(pages: readonly PrintedLine[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const one of new Set(page.filter((line) => isAtEdge(page, line)).map(({ text }) => form(text))))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => pages.length >= 2 && count > pages.length / 2).map(([one]) => one));
}

const isFurniture = ({ text }: PrintedLine, repeated: ReadonlySet<string>, pages: number): boolean =>
  repeated.has(form(text)) || (pages > 1 && /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$/i.test(text));

const endsSentence = (text: string) => /[.!?:]["”’)]*$/.test(text);

/** What stands between two lines: nothing in a word that the line end cut, a blank within a paragraph, else a blank line. */
function between(before: PrintedLine, line: PrintedLine, isNewPage: boolean): string {
  const drop = before.y - line.y;
  const isOtherType = Math.abs(before.height - line.height) > before.height * 0.12;
  const isElsewhere = isNewPage || drop < 0;
  const isApart = !isElsewhere && drop > Math.max(before.height, line.height) * 1.65;
  const isIndented = line.x > before.x + line.height * 0.8 && endsSentence(before.text) && !isElsewhere;
  if (isOtherType || isApart || isIndented || (isElsewhere && endsSentence(before.text))) return '\n\n';
  if (before.text.includes('\t') || line.text.includes('\t')) return '\n';
  if (/\p{Ll}[-‐\u00ad]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return '';
  return /\d[-‐]$/.test(before.text) ? '' : ' ';
}

/** Whether the text so far ends within a word that the line end cut. */
const isCut = (text: string, next: string): boolean => /\p{Ll}[-‐\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next);
