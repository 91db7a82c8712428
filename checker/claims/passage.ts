import { findSentences, type Sentence } from '../article/sentences.ts';
import { light } from '../facts/light-words.ts';
import { nameKey } from '../facts/names.ts';
import { findMentions } from '../grammar/find-mentions.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { stem } from '../units/lemma.ts';

/** One story of an article with everything that is read from it before any fact is looked at. */
export interface Passage {
  text: string;
  /** Day number of the publication, or null. */
  published: number | null;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  sentences: readonly Sentence[];
  /** Per token, the words of its name key: one for most, two for `d'Ivoire`, none for marks. */
  names: readonly (readonly string[])[];
  /** Per token, its stem; empty for marks. */
  stems: readonly string[];
  /** Per token, whether it is a word that says little by itself. */
  isLight: readonly boolean[];
}

export function readPassage(text: string, published: number | null): Passage {
  const { tokens, mentions: written } = findMentions(text, published);
  // "one of the largest states" says nothing of how many there are.
  const mentions = written.filter(({ value }) => value.kind !== 'quantity' || value.shape !== 'member');
  const names = tokens.map((token) => namesOf(text, token));
  return {
    text,
    published,
    tokens,
    mentions,
    sentences: findSentences(tokens, text),
    names,
    stems: names.map(stemOf),
    isLight: tokens.map(({ key }) => light.has(key)),
  };
}

/** The sentence that begins with a token, as claims name theirs. */
export const sentenceAt = ({ sentences }: Pick<Passage, 'sentences'>, first: number): Sentence =>
  sentences.find((sentence) => sentence.first === first) as Sentence;

const stemOf = ([word, ...more]: readonly string[]) => (word === undefined ? '' : stem(more.length === 0 ? word : word + more.join('')));

function namesOf(text: string, { kind, key, start, end }: Token): readonly string[] {
  if (kind === 'mark' || kind === 'opaque') return [];
  return /^[a-z]+$/.test(key) ? [key] : nameKey(text.slice(start, end)).split(' ');
}
