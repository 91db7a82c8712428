import * as z from 'zod';
import { Coverage, Finding, Report } from '../../checker/report.ts';
import { checkEvents } from '../adapters/deliveries.ts';

const common = {
  deduplicationId: z.string().meta({ description: 'The same for the same event told again: events come at least once.' }),
  articleId: z.string().meta({ description: 'What follows `articles/` in the key of the upload.' }),
  published: z
    .string()
    .nullable()
    .meta({ description: 'The day of publication by which it was judged, ISO 8601; null where none is known.' }),
};

/** The details of events on the bus. Nothing in them is the text of an article, nor its title. */
export const ArticleChecked = z
  .strictObject({
    ...common,
    versionId: z.string().nullable().meta({ description: 'The version of the object that was checked.' }),
    status: Report.shape.status,
    coverage: Coverage.meta({ description: 'How many numbers and dates, claims, and claims by verdict.' }),
    reportKey: z.string().meta({ description: 'Where in the bucket the whole report lies, until a newer check replaces it.' }),
    checkedAt: z.string().meta({ description: 'An ISO 8601 instant.' }),
  })
  .meta({
    title: checkEvents.checked,
    description: 'A check of an article was published: of a new version, or again since a fact changed.',
  });
export type ArticleChecked = z.infer<typeof ArticleChecked>;

export const DiscrepancyFlagged = z
  .strictObject({
    ...common,
    discrepancyId: z.string().meta({ description: 'As in `GET /v1/discrepancies/{id}`, which has the quote and the explanation.' }),
    check: Finding.shape.check.meta({ description: '`reference`, or the name of a check of the text against itself.' }),
    factId: Finding.shape.factId.meta({ description: 'The fact of the reference sheet that it disagrees with, if any.' }),
    reason: Finding.shape.reason.meta({ description: 'What kind of disagreement: `value-differs`, `outdated`, …' }),
    severity: Finding.shape.severity,
    foundAt: z.string().meta({ description: 'When it was first seen, an ISO 8601 instant.' }),
  })
  .meta({
    title: checkEvents.flagged,
    description: 'A discrepancy was opened for review: for the first time, or again after it was withdrawn or corrected.',
  });
export type DiscrepancyFlagged = z.infer<typeof DiscrepancyFlagged>;

/** The JSON schemas of the events' details, by the name of their file in docs/events. */
export const eventSchemas = (): Record<string, object> => ({
  'article-checked.json': z.toJSONSchema(ArticleChecked),
  'discrepancy-flagged.json': z.toJSONSchema(DiscrepancyFlagged),
});
