import { ones, tens } from './quantities/number-words.ts';
import type { Token } from './tokens.ts';

const unit = /\s(?:year|month|week|day|hour|minute|mile|foot|inch|yard|ton|pound|member|door|point|bit|page|share|a\s-\s\w+)\b/y;
const part = /\s(?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?)\b/y;
const old = /\sold\b/y;
const times = new Set(['year', 'month', 'week', 'day']);

/**
 * Whether a hyphen between two spaces joins a number to its word, as in texts that were cut into words before: `a 30 - year bond`,
 * `one - third`, `28 - year - old`. In other places it is a dash.
 */
export function isLooseHyphen(text: string, at: number, before: Token | undefined): boolean {
  if (!before) return false;
  const follows = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  if (before.kind === 'number') return follows(unit);
  if (before.kind !== 'word') return false;
  if (times.has(before.key)) return follows(old);
  if (before.key === 'a') return before.glued;
  return ones.has(before.key) || tens.has(before.key) ? follows(unit) || follows(part) : false;
}
