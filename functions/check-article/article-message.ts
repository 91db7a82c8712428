import type { ArticleRef } from '../../checker/ports.ts';
import { prefixes } from '../adapters/deliveries.ts';
import type { Removal } from '../adapters/erase-article.ts';
import { firstCheckOf } from '../adapters/fence.ts';
import { objectEventsIn } from '../adapters/s3-events.ts';

/** What happened to an article: a version of it was uploaded, or it was taken away. */
export type ArticleEvent = { uploaded: ArticleRef } | { removed: Removal };

/** What one message tells of articles. */
export const articlesIn = (messageBody: string): ArticleEvent[] =>
  objectEventsIn(messageBody, prefixes.articles).map(({ kind, key, versionId, fence }) => {
    const ref = { id: key.slice(prefixes.articles.length), versionId, fence: firstCheckOf(fence) };
    return kind === 'uploaded' ? { uploaded: ref } : { removed: { ...ref, why: kind } };
  });
