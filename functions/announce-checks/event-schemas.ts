import * as z from 'zod';
import { ArticleChecked, DiscrepancyFlagged } from './events.ts';

/** The JSON schemas of the events' details, by the name of their file in docs/events. */
export const eventSchemas = (): Record<string, object> => ({
  'article-checked.json': z.toJSONSchema(ArticleChecked),
  'discrepancy-flagged.json': z.toJSONSchema(DiscrepancyFlagged),
});
