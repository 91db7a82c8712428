import type { Token } from '../tokens.ts';
import { isFunctionWord } from './counted-noun.ts';

const contest =
  /^(?:win|wins|won|victory|victories|defeat|defeats|defeated|loss|losses|lost|lose|lead|leads|led|record|vote|votes|voted|ruling|decision|draw|drew|down|up|ahead|behind|score|scored|tie|tied|beat|beating|beaten|triumph|aggregate|set|home|away|thrashing|rout|margin|trail|trails|trailed|trailing|split|voted|votes)$/;

const isShort = (token: Token | undefined) => token?.kind === 'number' && /^\d{1,3}$/.test(token.key);

/** A score or a split of votes: `won 2-1`, `a 5-4 ruling`, `tied at 89-89`; the greater number first, or words of a contest beside it. */
export function isScore(tokens: readonly Token[], at: number): boolean {
  const first = joins(tokens, at + 1) ? at : joins(tokens, at - 1) ? at - 2 : null;
  if (first === null || !isShort(tokens[first]) || !isShort(tokens[first + 2])) return false;
  const before = tokens[first - 1];
  const after = tokens[first + 3];
  // "4-3-3"
  if ((joins(tokens, first + 3) && isShort(tokens[first + 4])) || (joins(tokens, first - 1) && isShort(tokens[first - 2]))) return true;
  if (after?.key === '%' || after?.key === '°' || (after?.glued && after.kind === 'word') || /^[$£€¥]$/.test(before?.key ?? ''))
    return false;
  if (after?.key === '-' && after.glued) return after !== undefined && contest.test(before?.key ?? '');
  const a = Number(tokens[first]?.key);
  const b = Number(tokens[first + 2]?.key);
  if (a >= b) return true;
  if (after?.kind === 'word' && !after.freshLine && !isFunctionWord(after.key) && !contest.test(after.key)) return false;
  return contest.test(before?.key ?? '') || (contest.test(after?.key ?? '') && after?.key !== 'votes');
}

const joins = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
