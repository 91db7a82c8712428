import * as z from '../../checker/zod-mini.ts';
import { prefixes } from './deliveries.ts';

const Series = z.string().check(z.minLength(1));

/**
 * What the recheck queue takes: that facts of a series have changed, or that one article is to be checked again. A series on an
 * article's message is why: the article is left alone if it does not rest on that any more.
 */
export const RecheckMessage = z.union([
  z.strictObject({ series: Series, key: z.optional(z.undefined()) }),
  z.strictObject({ key: z.string().check(z.startsWith(prefixes.articles)), series: z.optional(Series) }),
]);
export type RecheckMessage = z.infer<typeof RecheckMessage>;

export const changedSeries = (series: string): RecheckMessage => ({ series });
/** What has one article checked again, by its key in the bucket; also where the key is an expression that yields it. */
export const keyToCheck = (key: string): RecheckMessage => ({ key });
export const articleToCheck = (articleId: string, series?: string): RecheckMessage => ({
  ...keyToCheck(`${prefixes.articles}${articleId}`),
  ...(series !== undefined && { series }),
});
export const articleIdIn = (key: string): string => key.slice(prefixes.articles.length);

export function readRecheckMessage(body: string): RecheckMessage {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new Error('This message asks for no check: it is not JSON');
  }
  const message = RecheckMessage.safeParse(json);
  if (!message.success) throw new Error(`This message asks for no check: ${z.prettifyError(message.error)}`);
  return message.data;
}
