import { createHash } from 'node:crypto';
import type { Fact } from './fact.ts';
import { nameKey } from './names.ts';

/** One attribute of one subject, as a short text: all its rows, of whatever time, have the same. */
export const seriesKey = ({ subject, attribute }: Pick<Fact, 'subject' | 'attribute'>): string =>
  createHash('sha256')
    .update(JSON.stringify([nameKey(subject), nameKey(attribute)]))
    .digest('hex')
    .slice(0, 32);
