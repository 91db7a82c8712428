import { buildText, type MappedText } from './mapped-text.ts';

const WIDEST = 100;
const NARROWEST = 45;
const FEWEST_LINES = 3;

/**
 * Puts a blank in place of each line end that stands only because a paragraph is wrapped at a width, so that “12 million” and
 * “dollars” are side by side again: the line would have grown beyond the longest of its paragraph with the next word. Lists,
 * tables and verse end their lines earlier, and a line that ends in a hyphen is left to `joinBrokenWords`.
 */
export function unwrapLines(text: string): MappedText {
  const builder = buildText(text);
  let done = 0;
  for (const { start, lines } of paragraphsOf(text)) {
    for (const end of wrappedEnds(lines)) {
      builder.keep(done, start + end);
      builder.write(' ', start + end, start + end + 1);
      done = start + end + 1;
    }
  }
  builder.keep(done, text.length);
  return builder.done();
}

/** The lines that no blank line parts, and where the first of them starts. */
function paragraphsOf(text: string): { start: number; lines: string[] }[] {
  const paragraphs: { start: number; lines: string[] }[] = [];
  let at = 0;
  let isFresh = true;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    if (!isBlank && isFresh) paragraphs.push({ start: at, lines: [] });
    if (!isBlank) paragraphs.at(-1)?.lines.push(line);
    isFresh = isBlank;
    at += line.length + 1;
  }
  return paragraphs;
}

/** Where in a paragraph the lines end that go on; none where it is not wrapped. */
function wrappedEnds(lines: readonly string[]): number[] {
  const widths = lines.map((line) => line.trimEnd().length);
  const width = widths.reduce((a, b) => Math.max(a, b), 0);
  const isWrapped =
    lines.length >= FEWEST_LINES && width >= NARROWEST && width <= WIDEST && !lines.some((line) => /\t| {3}|^\s*[-*•|]/.test(line));
  if (!isWrapped) return [];
  const ends: number[] = [];
  let fits = 0;
  let at = 0;
  for (const [i, line] of lines.entries()) {
    at += line.length;
    const next = /^\s*(?<word>\S+)/.exec(lines[i + 1] ?? '')?.groups?.word ?? '';
    if (next && (widths[i] as number) + 1 + next.length > width) {
      fits += 1;
      if (!/[-‐]\s*$/.test(line)) ends.push(at);
    }
    at += 1;
  }
  // The longest of any lines looks wrapped; here nearly all of them do.
  return fits >= 2 && fits >= 0.7 * (lines.length - 1) ? ends : [];
}
