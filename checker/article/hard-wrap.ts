import type { Token } from '../grammar/tokens.ts';

const MAX_WIDTH = 100;
const MIN_LINES = 3;

/**
 * The tokens that start a line only because the text is wrapped at a width: the line before would have grown beyond the longest
 * of its paragraph with them. Headlines and lists end their lines earlier, and paragraphs of one long line are not wrapped.
 */
export function findWrappedLines(tokens: readonly Token[]): ReadonlySet<number> {
  const wrapped = new Set<number>();
  let lines: number[] = [];
  const widthOf = (i: number, end: number) => (tokens[end - 1] as Token).end - (tokens[lines[i] as number] as Token).start;
  const close = (end: number) => {
    if (lines.length < MIN_LINES) return;
    const widths = lines.map((_, i) => widthOf(i, lines[i + 1] ?? end));
    const width = widths.reduce((a, b) => Math.max(a, b), 0);
    if (width > MAX_WIDTH) return;
    for (const [i, first] of lines.entries()) {
      const word = tokens[first] as Token;
      if (i > 0 && (widths[i - 1] as number) + 1 + word.end - word.start > width) wrapped.add(first);
    }
  };
  for (const [at, token] of tokens.entries()) {
    if (token.freshParagraph) {
      close(at);
      lines = [];
    }
    if (token.freshLine) lines.push(at);
  }
  close(tokens.length);
  return wrapped;
}
