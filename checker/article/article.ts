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
  about: About;
  /** The encoding the text came in, by its name in the WHATWG's Encoding Standard. */
  encoding: string;
}

/** Where a publication day came from, the most trusted first: said with the upload, in the object's metadata, by the text itself. */
export type PublishedFrom = 'given' | 'metadata' | 'front-matter' | 'json-ld' | 'meta' | 'news-item' | 'e-mail' | 'url' | 'dateline';

/** What else is known of an article. */
export interface About {
  byline: string | null;
  /** The agency or paper it is from. */
  source: string | null;
  /** The part of the paper it stands in. */
  section: string | null;
  /** A BCP 47 tag (`en`, `en-GB`), as the article says it. */
  language: string | null;
}

/** What a format's reader makes of a document: its prose, and what it says of itself. */
export interface Prose {
  text: MappedText;
  title: string | null;
  published: { day: string; from: PublishedFrom } | null;
  about?: Partial<About>;
  /** Whether it may be told, where the format has a place for that. */
  release?: Release;
}

/** The text that a report's places count in, with the encoding it came in where it was text, and the prose mapped to it. */
export interface Extract extends Prose {
  original: string;
  encoding?: string;
}
