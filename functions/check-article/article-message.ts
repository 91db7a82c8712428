import type { ArticleRef } from '../../checker/ports.ts';
import { prefixes } from '../adapters/deliveries.ts';
import { firstCheckOf } from '../adapters/fence.ts';
import { uploadsIn } from '../adapters/s3-events.ts';

/** The versions of articles whose upload one message announces. */
export const articlesIn = (messageBody: string): ArticleRef[] =>
  uploadsIn(messageBody, prefixes.articles).map(({ key, versionId, fence }) => ({
    id: key.slice(prefixes.articles.length),
    versionId,
    fence: firstCheckOf(fence),
  }));
