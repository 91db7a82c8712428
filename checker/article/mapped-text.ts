/** A text made from another one that still knows where each of its characters came from. */
export interface MappedText {
  text: string;
  /** The offset in the original at which a span starting here starts. */
  originalStart(offset: number): number;
  /** The offset in the original at which a span ending here ends. */
  originalEnd(offset: number): number;
}

interface Piece {
  at: number;
  length: number;
  from: number;
  originalLength: number;
}

export interface TextBuilder {
  /** Takes over a range of the original as it is. */
  keep(start: number, end: number): void;
  /** Writes other text in place of a range of the original. */
  write(text: string, start: number, end: number): void;
  done(): MappedText;
}

export function buildText(original: string): TextBuilder {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  const push = (text: string, from: number, originalLength: number) => {
    if (text.length === 0) return;
    parts.push(text);
    pieces.push({ at, length: text.length, from, originalLength });
    at += text.length;
  };
  return {
    keep: (start, end) => push(original.slice(start, end), start, end - start),
    write: (text, start, end) => push(text, start, end - start),
    done: () => mapped(parts.join(''), pieces),
  };
}

function mapped(text: string, pieces: readonly Piece[]): MappedText {
  const pieceAt = (offset: number): Piece | undefined => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle] as Piece).at <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  const isKept = (piece: Piece) => piece.length === piece.originalLength;
  return {
    text,
    originalStart(offset) {
      const piece = pieceAt(offset);
      if (!piece) return 0;
      return isKept(piece) ? piece.from + Math.min(offset - piece.at, piece.length) : piece.from;
    },
    originalEnd(offset) {
      const piece = pieceAt(Math.max(0, offset - 1));
      if (!piece) return 0;
      return isKept(piece) ? piece.from + Math.min(offset - piece.at, piece.length) : piece.from + piece.originalLength;
    },
  };
}

/** The same text, seen as made from the original that `inner` was made from. */
export const throughMap = (outer: MappedText, inner: MappedText): MappedText => ({
  text: outer.text,
  originalStart: (offset) => inner.originalStart(outer.originalStart(offset)),
  originalEnd: (offset) => inner.originalEnd(outer.originalEnd(offset)),
});

/** Texts made from one original, one behind the other, with a blank line between. */
export function joined(parts: readonly MappedText[]): MappedText {
  const between = '\n\n';
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length + between.length;
  }
  const partAt = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  return {
    text: parts.map(({ text }) => text).join(between),
    originalStart: (offset) => parts[partAt(offset)]?.originalStart(offset - (starts[partAt(offset)] ?? 0)) ?? 0,
    originalEnd: (offset) => {
      const at = partAt(Math.max(0, offset - 1));
      return parts[at]?.originalEnd(Math.min(offset - (starts[at] ?? 0), parts[at].text.length)) ?? 0;
    },
  };
}

/** A text that was taken out of something that is no text, and is its own original. */
export const asItIs = (text: string): MappedText => ({ text, originalStart: (offset) => offset, originalEnd: (offset) => offset });
