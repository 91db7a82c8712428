import type { Section } from '../report.ts';
import type { MappedText } from './mapped-text.ts';
import type { Release } from './release.ts';

/** An article as it is read: cleaned text with the way back to the text as it came in. Sections lie in the cleaned text. */
export interface Article {
  id: string;
  title: string | null;
  /** The text as it came in, or as it was taken out of a document; every offset of the report counts in it. */
  original: string;
  clean: MappedText;
  sections: Section[];
  published: string | null;
  publishedFrom: PublishedFrom | null;
}

export type PublishedFrom = 'given' | 'front-matter' | 'json-ld' | 'meta' | 'news-item' | 'e-mail' | 'dateline';

/** What a format's reader makes of a document: its prose, and what it says of itself. */
export interface Prose {
  text: MappedText;
  title: string | null;
  published: { day: string; from: PublishedFrom } | null;
  /** A language tag (`en-GB`), where the format has a place for one. */
  language?: string | null;
  /** Whether it may be told, where the format has a place for that. */
  release?: Release;
}

/** A document that is no text: what was taken out of it, and its prose, mapped to that. */
export interface Extract extends Prose {
  original: string;
}
