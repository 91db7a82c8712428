import type { Sentence } from '../article/sentences.ts';
import type { Series, Subject } from '../facts/fact-index.ts';
import { light } from '../facts/light-words.ts';
import { type AttributeMatch, findAttributes, stemPlaces } from './find-attributes.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Ground } from './gap.ts';
import type { Places } from './places.ts';

/** Where a sentence speaks of the attributes of its subjects; `stems` are the places of its stems. */
export function findMatches(
  ground: Ground,
  sentence: Sentence,
  subjects: readonly SubjectMention[],
  stems: Places,
): Map<Series, readonly AttributeMatch[]> {
  const places = stemPlaces(ground, sentence, stems);
  const matches = new Map<Series, readonly AttributeMatch[]>();
  for (const subject of subjectsOf(subjects))
    for (const series of subject.series) {
      const found = findAttributes(series.phrases, places);
      if (found.length > 0) matches.set(series, found);
    }
  // "a population of 15 million and a growth rate of 2%": words on both sides of a number leave each its own.
  const all: AttributeMatch[] = [];
  for (const own of matches.values()) all.push(...own.filter((match) => !isAround(ground, match) && !isOverClauses(ground, match)));
  for (const [series, own] of matches)
    matches.set(
      series,
      own.filter((match) => !isShadowed(ground, match, all)),
    );
  return matches;
}

/** All subjects spoken of, each once. */
function subjectsOf(mentions: readonly SubjectMention[]): Set<Subject> {
  const found = new Set<Subject>();
  for (const { subjects } of mentions) for (const subject of subjects) found.add(subject);
  return found;
}

const isAround = ({ mentions }: Ground, { tokens }: AttributeMatch) =>
  mentions.some(({ first, next }) => first > (tokens[0] as number) && next <= (tokens.at(-1) as number));

/** "a high rate, since Lynn has a population": a name and its verb between two words make them words of two clauses. */
function isOverClauses({ passage: { tokens }, names }: Ground, { tokens: words }: AttributeMatch): boolean {
  let isNamed = false;
  for (let at = words[0] as number; at < (words.at(-1) as number); at += 1) {
    if (isNamed && /^(?:is|was|are|were|has|have|had)$/.test(tokens[at]?.key ?? '')) return true;
    isNamed ||= names.has(at);
  }
  return false;
}

/** "GDP per capita" at a place leaves nothing for "GDP" there; "closed at" leaves all for "close". */
const isShadowed = ({ passage: { tokens } }: Ground, match: AttributeMatch, all: readonly AttributeMatch[]) =>
  all.some(
    (other) =>
      match.tokens.every((token) => other.tokens.includes(token)) &&
      other.tokens.some((token) => !match.tokens.includes(token) && !light.has(tokens[token]?.key ?? '')),
  );
