import type { Span } from '../report.ts';
import { findCorrectionNotes } from './correction-notes.ts';
import { isFurniture, menuLength } from './furniture.ts';
import { findInline } from './inline-furniture.ts';
import { isProse } from './line-shapes.ts';

/** From here on a page is comments and forms to its end, once most of the story has been told. */
const comments =
  /^(?:leave a reply|leave a comment|(?:reader )?comments(?: \(\d+\))?|\d+ comments?|post a comment|join the conversation)$/i;
/** From here on a page is the headlines of other stories, which may have a summary each. */
const teasers =
  /^(?:related (?:stories|articles)|you (?:may|might) also like|recommended for you|most read|most popular|read next|more from .{1,40}|more (?:on|like) this(?: (?:story|topic))?|(?:from )?around the web|latest (?:news|stories|headlines)|top stories)$/i;

interface Line {
  start: number;
  end: number;
  text: string;
}

/** The ranges of a text that are page furniture, or take back what an earlier version of it said, in its order. */
export function findBoilerplate(text: string): Span[] {
  return united([...findFurniture(text), ...findCorrectionNotes(text)]);
}

/** Ranges in their order, those that overlap as one. */
function united(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

function findFurniture(text: string): Span[] {
  const lines = linesOf(text);
  const prose = lines.map((line) => (isProse(line.text) ? line.text.length : 0));
  let left = prose.reduce((sum, length) => sum + length, 0);
  let told = 0;
  const found: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const next = blockEnd(lines, at, told, left);
    if (next === lines.length && next > at + 1) return [...found, { start: line.start, end: text.length }];
    for (const part of lines.slice(at, next)) found.push(interrupting(text, part));
    if (next === at) found.push(...inlineOf(text, line));
    for (const length of prose.slice(at, Math.max(at + 1, next))) {
      told += length;
      left -= length;
    }
    at = Math.max(at, next - 1);
  }
  return found;
}

/** The first line behind the furniture that begins at a line; that line itself where it is none. */
function blockEnd(lines: readonly Line[], at: number, told: number, left: number): number {
  const { text } = lines[at] as Line;
  const menu = /^\p{Lu}/u.test(text) && text.length < 40 ? menuLength(lines.slice(at, at + 40).map((line) => line.text)) : 0;
  if (menu > 0) return at + menu;
  if (told > 0 && comments.test(text) && left <= told) return lines.length;
  if (told > 0 && teasers.test(text)) return teasersEnd(lines, at + 1);
  return isFurniture(text) ? at + 1 : at;
}

/** Headlines of other stories go on to the first sentence; or to the comments, and to the end of the text where each sentence there stands below a headline. */
function teasersEnd(lines: readonly Line[], from: number): number {
  const kinds = lines.slice(from).map((line) => isProse(line.text));
  const isSummed = kinds.filter(Boolean).length >= 2 && kinds.every((isSentence, i) => !isSentence || (i > 0 && !kinds[i - 1]));
  const first = kinds.indexOf(true);
  const said = lines.slice(from).findIndex(({ text }) => comments.test(text));
  if (said >= 0 && said < first) return from + said;
  return first < 0 || isSummed ? lines.length : from + first;
}

/** The furniture within a line, which may repeat what the head of the text says. */
function inlineOf(text: string, { start, end }: Line): Span[] {
  const above = text.slice(0, Math.min(start, HEAD));
  return findInline(text.slice(start, end), above).map((span) => ({ start: start + span.start, end: start + span.end }));
}
const HEAD = 2000;

/** A line of furniture; with the line ends around it where it stands in the middle of a sentence, which then goes on. */
function interrupting(text: string, { start, end }: Line): Span {
  const before = /[\p{Ll}\d,]\s*$/u.exec(text.slice(Math.max(0, start - 12), start));
  const after = /^\s*\p{Ll}/u.exec(text.slice(end, end + 12));
  if (!before || !after || start === 0) return { start, end };
  return { start: start - before[0].length + 1, end: end + after[0].length - 1 };
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length, text: line.trim() }))
    .filter((line) => line.text !== '');
}
