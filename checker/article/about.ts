import type { About } from './article.ts';
import { nameWord } from './line-shapes.ts';

const LINES_LOOKED_AT = 12;
const byline = new RegExp(
  `^(?:[Bb]y|BY):? (?<names>${nameWord}(?: ${nameWord}){1,4}(?:,? (?:and|&) ${nameWord}(?: ${nameWord}){1,4})?)(?: ?[|·•,].{0,60})?$`,
  'u',
);
const agency = /^\p{Lu}[\p{L} .,'’-]{1,60}\((?<agency>\p{Lu}[\p{L} ./]{1,40})\) ?(?:[–—]|--|- )/u;

/** What the head of a story says of itself: `By Jane Doe`, and the agency of `MOSCOW (AP) —`. */
export function readAbout(text: string): Partial<About> {
  const lines = text
    .split('\n', 500)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, LINES_LOOKED_AT);
  const first = (pattern: RegExp, group: string) => lines.map((line) => pattern.exec(line)?.groups?.[group]).find(Boolean);
  return {
    byline: lines.some((line) => /^by/i.test(line)) ? (first(byline, 'names') ?? null) : null,
    source: lines.some((line) => line.includes('(')) ? (first(agency, 'agency') ?? null) : null,
  };
}

/** The first of several descriptions that knows each thing. */
export function mergeAbout(...known: (Partial<About> | undefined)[]): About {
  const first = (key: keyof About) => known.map((about) => about?.[key]?.trim().slice(0, 500)).find(Boolean) ?? null;
  return {
    byline: first('byline')?.replace(/^by:?\s+/i, '') ?? null,
    source: first('source'),
    section: first('section'),
    language: first('language'),
  };
}
