import type { Span } from '../report.ts';
import { nameWord } from './line-shapes.ts';

const someName = `(?!Photo\\b|Image\\b|Caption\\b|Credit\\b|Close\\b)${nameWord}`;
const agency = `(?:AP|AFP|EPA|Reuters|TNS|Getty(?: Images)?|Bloomberg|Xinhua|Tass|TASS|Sputnik|${nameWord} Press)`;

/** Furniture inside a line: gallery counters and what stands with them, credits of pictures, advertising. */
const inline = new RegExp(
  [
    'Image \\d{1,3} of /? ?\\d{1,3}(?: Caption)?(?: Close)?',
    '\\b\\d{1,3} / \\d{1,3} Back to Gallery',
    '(?:Published|Updated|Posted) \\d{1,3} (?:minutes?|hours?|days?) ago',
    `\\((?:${nameWord} ){1,4}(?:Photo )?(?:via|/) ${agency}\\)|\\((?:(?:AP|AFP|EPA|Reuters|File) )?Photo(?:graph)?(?: by|/|:)[^()]{2,80}\\)`,
    `\\(${nameWord}(?: ${nameWord}){0,3}(?:, ${nameWord}(?: ${nameWord}){0,3}){0,4}(?: via|,|/) ?(?:(?:${nameWord} ){0,2}(?:Pool )?(?:Photo|Pool) via )?${agency}\\)`,
    `\\(${nameWord}(?: ${nameWord}){0,3}(?:/${nameWord}(?: ${nameWord}){0,2}){1,4}\\)`,
    `\\b(?:Photo|Photo credit|Image|Picture): ${someName}(?: ${someName}){0,3}(?:, ${agency}\\b|/${agency}\\b)`,
    '(?:-+ ?)?\\bADVERTISEMENT\\b(?: ?-+)?',
    '\\[(?:Advertisement|AD)\\]|\\(Advertisement\\)',
    '(?:[-–—] ?)?\\b(?:Story|Article) continues (?:below|after)(?: this| the)? (?:advertisement|ad)\\b\\.?(?: ?[-–—])?',
  ].join('|'),
  'gu',
);

/** A caption's folded copy: `… less The ferry … ... more`. */
const folded = / less (?<copy>[^\n]{20,600}?) ?(?:\.\.\.|…) ?more\b/g;

/** What every piece of it has; most lines are passed over by this alone. */
const sign = /[(/[:]| less |Image |ADVERTISEMENT|continues| ago/;

/** Shorter texts are said twice by chance. */
const SHORTEST_REPEAT = 20;
const LONGEST_REPEAT = 200;

/** The furniture in a line, in its order; also what stands between two pieces of it and repeats what is said above. */
export function findInline(line: string, above: string): Span[] {
  if (!sign.test(line)) return [];
  const pieces = [...line.matchAll(inline), ...[...line.matchAll(folded)].filter(isCopy)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  pieces.sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    if (last && (piece.start <= last.end || isRepeat(line.slice(last.end, piece.start), above))) last.end = Math.max(last.end, piece.end);
    else spans.push(piece);
  }
  return spans;
}

const isCopy = ({ index = 0, input = '', groups }: RegExpMatchArray) =>
  input.slice(Math.max(0, index - LONGEST_CAPTION), index).includes((groups?.copy ?? '').slice(0, 60).trim());
const LONGEST_CAPTION = 1500;

function isRepeat(between: string, above: string): boolean {
  const said = between.trim();
  return said === '' || (said.length >= SHORTEST_REPEAT && said.length <= LONGEST_REPEAT && above.includes(said));
}
