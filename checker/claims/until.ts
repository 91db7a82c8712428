import type { Mention } from '../grammar/rule.ts';
import type { Passage } from './passage.ts';

const putOff = /^(?:postponed|delayed|deferred|adjourned|off|back)$/;
const negations = /^(?:not|never|no|nor|neither|cannot)$|n['’]t$/;
const clauseEnds = /^(?:[.;:]|but|and|while|because|which|who)$/;
const LONGEST_CLAUSE = 14;

/**
 * Whether "until" tells the day of something, and not how long something else goes on: "did not open until Friday", "was put off until
 * Friday", "keep their names until 1990, when each becomes".
 */
export function tellsItsDay({ tokens }: Passage, { first, next }: Mention): boolean {
  const until = first - 1;
  if (!/^(?:until|till)$/.test(tokens[until]?.key ?? '')) return false;
  if (tokens[next]?.key === ',' && tokens[next + 1]?.key === 'when') return true;
  for (let at = until - 1; at >= 0 && at > until - LONGEST_CLAUSE; at -= 1) {
    const key = tokens[at]?.key ?? '';
    if (clauseEnds.test(key) || tokens[at + 1]?.freshParagraph) return false;
    if (negations.test(key) || putOff.test(key)) return true;
  }
  return false;
}
