import { nameKey } from '../facts/names.ts';
import type { Section } from '../report.ts';
import { findBoilerplate } from './boilerplate.ts';

/** Cuts a cleaned text into what is checked (`body`, and further `story`s glued to it, which have no known date) and what is not. */
export function findSections(text: string, published: string | null): Section[] {
  const boilerplate = findBoilerplate(text);
  const starts = [0, ...findGluedStories(text)];
  const sections: Section[] = [];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? text.length;
    const own = i === 0 ? ({ kind: 'body', published } as const) : ({ kind: 'story', published: null } as const);
    let at = start;
    for (const piece of boilerplate.filter((b) => b.start < end && b.end > start)) {
      if (piece.start > at) sections.push({ start: at, end: piece.start, ...own });
      sections.push({ start: Math.max(at, piece.start), end: Math.min(end, piece.end), kind: 'boilerplate', published: null });
      at = Math.min(end, piece.end);
    }
    if (at < end) sections.push({ start: at, end, ...own });
  }
  return sections.filter((section) => text.slice(section.start, section.end).trim() !== '');
}

interface Paragraph {
  start: number;
  text: string;
}

/**
 * Where a second story starts: a headline in the middle of the text, with a paragraph after it, most of whose names the text
 * above has not spoken of. A crosshead within one story goes on about the same names.
 */
function findGluedStories(text: string): number[] {
  const paragraphs: Paragraph[] = [...text.matchAll(/[^\n]+/g)]
    .filter((m) => m[0].trim())
    .map((m) => ({ start: m.index, text: m[0].trim() }));
  const starts: number[] = [];
  for (let i = 3; i < paragraphs.length - 2; i += 1) {
    const [headline, first] = [paragraphs[i] as Paragraph, paragraphs[i + 1] as Paragraph];
    if (!isHeadline(headline.text) || !isProse((paragraphs[i - 1] as Paragraph).text) || !isProse(first.text)) continue;
    const above = nameKey(text.slice(starts.at(-1) ?? 0, headline.start));
    const names = namesOf(`${headline.text}. ${first.text}`);
    const fresh = names.filter((name) => !` ${above} `.includes(` ${nameKey(name)} `));
    if (names.length >= 3 && fresh.length * 2 > names.length) starts.push(headline.start);
  }
  return starts;
}

const small = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'and',
  'or',
  'by',
  'with',
  'as',
  'from',
  'is',
  'over',
  'after',
]);

function isHeadline(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  if (words.length < 5 || words.length > 16 || /[.!?:;]["”’]?$/.test(line)) return false;
  const weighty = words.filter((word) => !small.has(word.toLowerCase()));
  return weighty.filter((word) => /^['‘"“]?[\p{Lu}\p{N}]/u.test(word)).length >= 0.7 * weighty.length;
}

const isProse = (line: string) => /[.!?]["”’)]*$/.test(line) && line.split(/\s+/).length >= 12;

/** Capitalised words that do not open a sentence. */
function namesOf(text: string): string[] {
  const found = [...text.matchAll(/(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}’'-]+/gu)].map((match) => match[0]);
  return [...new Set(found)].filter((word) => !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word));
}
