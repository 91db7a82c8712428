import type { ArticleRef } from '../../checker/ports.ts';
import { prefixes } from '../adapters/deliveries.ts';
import { uploadsIn } from '../adapters/s3-events.ts';

/** The number of a check of one version, after the version's own fence: the check at its upload is the first. */
const firstCheck = '#0000';

/** The versions of articles whose upload one message announces. */
export const articlesIn = (messageBody: string): ArticleRef[] =>
  uploadsIn(messageBody, prefixes.articles).map(({ key, versionId, fence }) => ({
    id: key.slice(prefixes.articles.length),
    versionId,
    fence: `${fence}${firstCheck}`,
  }));
