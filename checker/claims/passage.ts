import { findSentences, type Sentence } from '../article/sentences.ts';
import { findMentions } from '../grammar/find-mentions.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { wordOf } from './word.ts';

/** One story of an article with everything that is read from it before any fact is looked at. */
export interface Passage {
  text: string;
  /** Day number of the publication, or null. */
  published: number | null;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  sentences: readonly Sentence[];
  /** Per token, what it says wherever it stands (see `Word`). */
  names: readonly (readonly string[])[];
  stems: readonly string[];
  kinds: readonly string[];
  isLight: readonly boolean[];
}

export function readPassage(text: string, published: number | null): Passage {
  const { tokens, mentions: written } = findMentions(text, published);
  // "one of the largest states" says nothing of how many there are.
  const mentions = written.filter(({ value }) => value.kind !== 'quantity' || value.shape !== 'member');
  const words = tokens.map((token) => wordOf(text, token));
  return {
    text,
    published,
    tokens,
    mentions,
    sentences: findSentences(tokens, text),
    names: words.map(({ names }) => names),
    stems: words.map(({ stem }) => stem),
    kinds: words.map(({ kind }) => kind),
    isLight: words.map(({ isLight }) => isLight),
  };
}

/** The sentence that begins with a token, as claims name theirs. */
export const sentenceAt = ({ sentences }: Pick<Passage, 'sentences'>, first: number): Sentence =>
  sentences.find((sentence) => sentence.first === first) as Sentence;

/** The tokens of the sentence that begins with a token, and of those before and after it. */
export function withNeighbours({ sentences }: Pick<Passage, 'sentences'>, first: number): Pick<Sentence, 'first' | 'next'> {
  const at = sentences.findIndex((sentence) => sentence.first === first);
  const [before, own, after] = [sentences[at - 1], sentences[at] as Sentence, sentences[at + 1]];
  return { first: (before ?? own).first, next: (after ?? own).next };
}
