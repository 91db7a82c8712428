import * as z from 'zod';

export const Verdict = z.enum(['supported', 'refuted', 'not-enough-info']);
export type Verdict = z.infer<typeof Verdict>;

const Offset = z.int().min(0);
/** A half-open range of UTF-16 code units in the text as it came in. */
export const Span = z.object({ start: Offset, end: Offset });
export type Span = z.infer<typeof Span>;

const QuantitySide = z.object({
  value: z.number().optional(),
  low: z.number().nullable().optional(),
  high: z.number().nullable().optional(),
  unit: z.string().nullable(),
  comparator: z.string(),
  approximate: z.boolean(),
});
const TimeSide = z.object({
  timex: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  alternatives: z.array(z.string()).optional(),
});
export const Found = z.union([QuantitySide, TimeSide]);
export type Found = z.infer<typeof Found>;

const Source = z.object({ source: z.string(), sourceUrl: z.string().nullable() });
export const Expected = z.union([QuantitySide.extend(Source.shape), TimeSide.extend(Source.shape)]);
export type Expected = z.infer<typeof Expected>;

export const Finding = z.object({
  verdict: Verdict,
  /** `reference`, or the name of a check that needs no table (`weekday`, …). */
  check: z.string(),
  factId: z.string().nullable(),
  start: Offset,
  end: Offset,
  line: z.int().min(1),
  column: z.int().min(1),
  quote: z.string(),
  alsoAt: z.array(Span),
  found: Found.nullable(),
  expected: Expected.nullable(),
  reason: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  speaker: z.string().nullable(),
  explanation: z.string(),
  suggestions: z.array(z.string()),
  /** Only on refuted findings: the same for the same wrong statement of the same article, wherever it stands. */
  discrepancyId: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;

export const Section = Span.extend({ kind: z.enum(['body', 'story', 'boilerplate']), published: z.string().nullable() });
export type Section = z.infer<typeof Section>;

export const Coverage = z.object({
  mentions: z.int(),
  claims: z.int(),
  supported: z.int(),
  refuted: z.int(),
  notEnoughInfo: z.int(),
});
export type Coverage = z.infer<typeof Coverage>;

export const Unpacked = z.object({
  /** Ids of the articles, each of which has a report of its own. */
  articles: z.array(z.string()),
  /** Entries that are no articles: which, and why. */
  problems: z.array(z.object({ entry: z.string(), reason: z.string() })),
});
export type Unpacked = z.infer<typeof Unpacked>;

/** What one check says of one version of one article: the contract of the CLI, the API and the stored report. */
export const Report = z.object({
  id: z.string(),
  status: z.enum(['checked', 'unreadable', 'withheld', 'other-language', 'unpacked']),
  /** Why the article was not checked; null when it was. */
  reason: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  /** `given`, `metadata`, `front-matter`, `json-ld`, `meta`, `news-item`, `e-mail`, `url` or `dateline`. */
  publishedFrom: z.string().nullable(),
  byline: z.string().optional(),
  source: z.string().optional(),
  section: z.string().optional(),
  /** A BCP 47 tag. */
  language: z.string().optional(),
  /** The encoding that the text came in, where it was not UTF-8: offsets count in the decoded text. */
  encoding: z.string().optional(),
  sections: z.array(Section),
  findings: z.array(Finding),
  coverage: Coverage,
  /** Only of a batch (`unpacked`): what came of its entries. */
  unpacked: Unpacked.optional(),
});
export type Report = z.infer<typeof Report>;
