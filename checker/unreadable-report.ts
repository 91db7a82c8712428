import type { Unchecked } from './article/read-article.ts';
import type { Report } from './report.ts';

/** The report of an article that cannot be read, and why. Here and not beside the schema, which nobody else needs at a start. */
export const unreadableReport = (id: string, reason: string): Report => uncheckedReport(id, { unreadable: reason });

/** The report of an article that was not checked, and why. */
export const uncheckedReport = (id: string, { unreadable, status, title = null, language }: Unchecked): Report => ({
  id,
  status: status ?? 'unreadable',
  reason: unreadable,
  title,
  published: null,
  publishedFrom: null,
  ...(language ? { language } : {}),
  sections: [],
  findings: [],
  coverage: { mentions: 0, claims: 0, supported: 0, refuted: 0, notEnoughInfo: 0 },
});
