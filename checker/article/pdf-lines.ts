import { raisedDigits } from './raised-digits.ts';

/** A piece of text where a PDF puts it; lengths in points, y upwards. */
export interface Piece {
  text: string;
  endsLine: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line as it is printed. */
export interface PrintedLine {
  text: string;
  x: number;
  y: number;
  height: number;
}

/** The lines of a page. A small raised number is a note or a power of what stands before it, and ends no line. */
export function linesOf(pieces: readonly Piece[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let line: PrintedLine | null = null;
  for (const piece of pieces) {
    const raised: boolean = line !== null && isRaised(piece, line);
    if (line && !raised && piece.text.trim() && Math.abs(piece.y - line.y) > line.height / 2) line = null;
    if (piece.text && !line) {
      line = { text: '', x: piece.x, y: piece.y, height: piece.height };
      lines.push(line);
    }
    if (!line) continue;
    line.text += raised ? raisedDigits(piece.text, line.text.slice(-8)) : shown(piece, line);
    if (!raised) line.height = Math.max(line.height, piece.height);
  }
  return lines.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== '');
}

const isRaised = ({ text, y, height }: Piece, line: PrintedLine): boolean =>
  /^\d{1,3}$/.test(text.trim()) && height < line.height * 0.8 && y > line.y + line.height * 0.1 && y < line.y + line.height;

/** A wide gap stands between the columns of a table. */
const shown = ({ text, width }: Piece, line: PrintedLine): string => (text.trim() === '' && width > line.height * 4 ? '\t' : text);
