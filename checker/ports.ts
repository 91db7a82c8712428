import type { KnownSubject, SeriesOutline, SubjectOutline } from './facts/known-subject.ts';
import type { Report } from './report.ts';

/** Which version of which article: `fence` orders versions of one article as text, the newest greatest. */
export interface ArticleRef {
  id: string;
  versionId: string | null;
  fence: string;
}

/** An uploaded article as it lies in the store: its bytes and what the uploader said about them. */
export interface UploadedArticle {
  bytes: Uint8Array;
  contentType: string | null;
  /** ISO date (`2020-10-22`) given with the upload, or null. */
  published: string | null;
  /** Whether that day stood in the stored object's metadata; null or missing where it was given for this check. */
  publishedFrom?: 'metadata' | null;
  title: string | null;
  /** ISO instant at which it was put where it lies, where that is known. */
  uploadedAt?: string | null;
  /** ISO instant of this reading, by which embargoes go; not known, every embargo holds. */
  readAt?: string | null;
}

/** The store knows why this article can never be read (gone, too large). Outages are thrown instead. */
export interface Unreadable {
  unreadable: string;
}

export interface Articles {
  read(ref: ArticleRef): Promise<UploadedArticle | Unreadable>;
}

/** Chooses, among the subjects found and their series, those series whose rows are to be read. */
export type ChooseSeries = (subjects: readonly SubjectOutline[]) => ReadonlySet<SeriesOutline>;

export interface Facts {
  /**
   * Every subject that has one of these index names (see `indexKeys`) as a name, with all its names and its facts: of every
   * series, or of the chosen ones at least; more do no harm.
   */
  findFor(indexNames: Iterable<string>, choose?: ChooseSeries): Promise<KnownSubject[]>;
  /** Whether an index name may hold this word, or this stem: no other is worth asking for. Missing where the store cannot tell. */
  mayName?(word: string): boolean;
}

export interface Checks {
  /**
   * Stores the report and its discrepancies, unless a newer version of the article was published already. `evidence` are the keys
   * (see `seriesKey`) of the facts that it rests on.
   */
  publish(ref: ArticleRef, report: Report, evidence: ReadonlySet<string>): Promise<void>;
}

export interface Ports {
  articles: Articles;
  facts: Facts;
  checks: Checks;
}
