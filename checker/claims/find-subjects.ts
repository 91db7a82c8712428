import type { FactIndex, Name, Subject } from '../facts/fact-index.ts';
import { INDEX_WORDS } from '../facts/names.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Passage } from './passage.ts';

/** A place where a text speaks of a subject by one of its names; several subjects where they share the name. */
export interface SubjectMention {
  first: number;
  next: number;
  subjects: readonly Subject[];
  /** It is understood from what the story reports: good for results alone. */
  isOfReport?: boolean;
  /** Its name's words stand in a phrase, in another order than the name's: it may be another one of the kind. */
  isPhrase?: boolean;
  /** Why what refers to the subject may refer to somebody else. */
  unsure?: string;
}

/** The subjects that something speaks of. */
export type Named = Pick<SubjectMention, 'subjects'>;

const neverAName = new Set(
  'the a an and or of in on at to for from by with is was are were be been has have had it its he she they that this as but not'.split(' '),
);

/** Whether a word may be one of a name in the index of facts. */
export type MayName = (word: string) => boolean;

/** The names a passage may call subjects by, as the index of facts knows them: every run of words that could be one. */
export function candidateNames({ names, tokens }: Passage, mayName: MayName): Set<string> {
  const found = new Set<string>();
  // Nothing goes on over a word that no name holds; each is asked for once.
  const isKnown = names.map((words) => words.every(mayName));
  for (let at = 0; at < names.length; at += 1) {
    if (!isKnown[at] || names[at]?.length === 0 || neverAName.has(names[at]?.[0] as string)) continue;
    let [name, length] = ['', 0];
    for (let next = at; next < names.length && length < INDEX_WORDS && isKnown[next]; next += 1) {
      if (next > at && !isJoined(tokens, next) && !isComma(tokens, next)) break;
      for (const word of names[next] as readonly string[]) {
        length += 1;
        name = length === 1 ? word : `${name} ${word}`;
        if (name.length <= LONGEST_NAME && length <= INDEX_WORDS) found.add(name);
      }
    }
  }
  return found;
}

/** Longer than any name: such a run of letters is none, and no key of a table either. */
const LONGEST_NAME = 200;

/** Every name in a passage, the longest first: "New START" is no "START". */
export function findSubjects({ text, tokens, names }: Passage, index: FactIndex): SubjectMention[] {
  const found: SubjectMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestName(text, tokens, names, at, index);
    if (match && !isMoney(tokens, match.next)) found.push({ first: at, next: match.next, subjects: match.name.subjects });
    at = match?.next ?? at + 1;
  }
  return found;
}

/** "US$ per litre", "in Australian dollars": a currency is named after its country and is not the country. */
const isMoney = (tokens: readonly Token[], next: number) => {
  const after = tokens[next];
  return after !== undefined && ((after.key === '$' && after.glued) || /^dollars?$/.test(after.key));
};

function longestName(
  text: string,
  tokens: readonly Token[],
  names: Passage['names'],
  at: number,
  index: FactIndex,
): { name: Name; next: number } | null {
  const first = names[at]?.[0];
  if (first === undefined) return null;
  let longest: { name: Name; next: number } | null = null;
  for (const name of index.namesByFirstWord.get(first) ?? []) {
    const next = matchName(tokens, names, at, name);
    if (next === null || (name.isAcronym && !/^[\p{Lu}.]+(?:['’]s)?$/u.test(text.slice(tokens[at]?.start, tokens[next - 1]?.end))))
      continue;
    if (!longest || name.words.length > longest.name.words.length) longest = { name, next };
  }
  return longest;
}

function matchName(tokens: readonly Token[], names: Passage['names'], at: number, { words, hasComma }: Name): number | null {
  let word = 0;
  let next = at;
  while (word < words.length) {
    if (next >= tokens.length || (next > at && !isJoined(tokens, next) && !(hasComma && tokens[next]?.key === ','))) return null;
    for (const part of names[next] as readonly string[]) {
      if (part !== words[word]) return null;
      word += 1;
    }
    next += 1;
  }
  return next;
}

const isComma = (tokens: readonly Token[], at: number) => tokens[at]?.key === ',' && tokens[at + 1]?.capital === true;

/** Names run on over hyphens and full stops of abbreviations, not over other marks or into a new paragraph. */
const isJoined = (tokens: readonly Token[], at: number) => {
  const token = tokens[at] as Token;
  return !token.freshParagraph && (token.kind === 'word' || token.kind === 'number' || (token.glued && /^[-.&/']$/.test(token.key)));
};
