import { nameKey } from '../facts/names.ts';
import type { Section } from '../report.ts';
import { findBoilerplate } from './boilerplate.ts';
import { endsSentence, isProse } from './line-shapes.ts';

/** Cuts a cleaned text into what is checked (`body`, and further `story`s glued to it, which have no date yet) and what is not. */
export function findSections(text: string): Section[] {
  const boilerplate = findBoilerplate(text);
  const starts = [0, ...findGluedStories(text)];
  const sections: Section[] = [];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? text.length;
    const kind = i === 0 ? 'body' : 'story';
    let at = start;
    for (const piece of boilerplate.filter((b) => b.start < end && b.end > start)) {
      if (piece.start > at) sections.push({ start: at, end: piece.start, kind, published: null });
      sections.push({ start: Math.max(at, piece.start), end: Math.min(end, piece.end), kind: 'boilerplate', published: null });
      at = Math.min(end, piece.end);
    }
    if (at < end) sections.push({ start: at, end, kind, published: null });
  }
  return sections.filter((section) => text.slice(section.start, section.end).trim() !== '');
}

/**
 * Where a second story starts: a headline in the middle of the text, between two paragraphs, of which the first may be a word or two
 * where the second has a dateline, and most of whose names the text above has not spoken of. A crosshead within one story goes on about the same names.
 */
function findGluedStories(text: string): number[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, text: match[0].trim() })).filter((line) => line.text);
  const starts: number[] = [];
  let spokenOf = new Set<string>();
  let heard = 0;
  for (const [i, headline] of lines.entries()) {
    const [before, first] = [lines[i - 1]?.text ?? '', lines[i + 1]?.text ?? ''];
    const mayStart =
      i >= 3 &&
      i < lines.length - 2 &&
      isHeadline(headline.text) &&
      isProse(first) &&
      (isProse(before) || (endsSentence(before) && isDatelined(first)));
    if (!mayStart) continue;
    for (; heard < i; heard += 1) for (const word of nameKey(lines[heard]?.text ?? '').split(' ')) spokenOf.add(word);
    if (!isAboutOthers(`${headline.text}. ${first}`, spokenOf)) continue;
    starts.push(headline.start);
    spokenOf = new Set();
  }
  return starts;
}

/** `HOUSTON (AP) —`, `BERGEN, March 4 (Reuters) -`: a place, an agency and a dash. */
const isDatelined = (line: string) => /^\p{Lu}{2}[\p{L}\d .,’'-]{0,60}\([\p{L} /]{2,30}\) ?(?:[–—]|--|-)/u.test(line);

function isAboutOthers(text: string, spokenOf: ReadonlySet<string>): boolean {
  const names = namesOf(text);
  const isFresh = (name: string) =>
    nameKey(name)
      .split(' ')
      .some((word) => !spokenOf.has(word));
  return names.length >= 3 && names.filter(isFresh).length * 2 > names.length;
}

const small = new Set('a an the of in on at to for and or by with as from is over after'.split(' '));

function isHeadline(line: string): boolean {
  if (line.length > 160 || /[.!?:;]["”’]?$/.test(line)) return false;
  const words = line.match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  if (words.length < 5 || words.length > 16) return false;
  const weighty = words.filter((word) => !small.has(word.toLowerCase()));
  return weighty.filter((word) => /^['‘"“]?[\p{Lu}\p{N}]/u.test(word)).length >= 0.7 * weighty.length;
}

/** Capitalised words that do not open a sentence. */
function namesOf(text: string): string[] {
  const found = [...text.matchAll(/(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}’'-]+/gu)].map((match) => match[0]);
  return [...new Set(found)].filter((word) => !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word));
}
