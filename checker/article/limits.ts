const MIB = 1024 * 1024;

/** How much of an upload is read. Whatever goes beyond is answered with the reason, and not read in part. */
export const limits = {
  /** Bytes of a text: far beyond any news story, and far within what one function can hold. */
  textBytes: 5 * MIB,
  /** Bytes of what is packed or encoded: DOCX, PDF, e-mail, and batches. */
  documentBytes: 20 * MIB,
  /** Time that taking the text out of a PDF, a DOCX or an e-mail may take; one that reaches all other limits takes a third of it. */
  documentSeconds: 10,
  /** Memory for JavaScript of the process that does it. */
  documentHeapMegabytes: 192,
  /** Elements within elements, of pages, feeds and documents. */
  markupDepth: 1000,
  /** Lists and objects within others, in JSON. */
  jsonDepth: 1000,
  /** Quotations and lists within others, in Markdown. */
  markdownDepth: 100,
  pdfPages: 200,
  /** Characters taken from a PDF. */
  pdfCharacters: 2 * MIB,
  /** Pieces of text and drawing in all pages of a PDF. */
  pdfPieces: 10_000,
  pdfObjects: 50_000,
  pdfStreams: 5000,
  /** Bytes that the streams of a PDF come to, its pictures left out. */
  pdfUnpackedBytes: 32 * MIB,
  /** Parts within parts of an e-mail. */
  mailDepth: 20,
  /** Entries of a ZIP, among them those that are no articles. */
  zipEntries: 5000,
  /** Bytes that all entries of a ZIP come to, unpacked. */
  expandedBytes: 64 * MIB,
  /** Bytes that one byte of a ZIP's entry may come to; text packs to a fifth, or a fiftieth where it is a table. */
  expansionRatio: 100,
  /** Articles of one batch. */
  batchArticles: 1000,
  /** Entries of one batch that are no articles: beyond so many it is no batch of articles. */
  batchProblems: 1000,
  /** UTF-8 bytes of an article's id, of a batch's entry the batch's included: a key in a bucket has at most 1024. */
  idBytes: 900,
} as const;

export const megabytes = (bytes: number): string => `${(bytes / MIB).toFixed(1).replace(/\.0$/, '')} MB`;
