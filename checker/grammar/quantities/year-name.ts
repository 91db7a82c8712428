import { isPlural } from '../../units/lemma.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from './counted-noun.ts';

export const yearly =
  /^(?:sales|revenues?|results|profits|earnings|elections|levels|prices|exports|imports|accounts|estimates|budgets|games|olympics|figures|finals)$/;

/** `2019 review`, `the 1996 report`, `its 2018 sales`: a year that names the noun after it. Counts of that size have a comma or a plural. */
export function isYearName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (token.end - token.start !== 4 || !/^(?:19[2-9]|20[0-4])\d$/.test(token.key) || (tokens[at - 1]?.glued && token.glued)) return false;
  if (/^(?:than|over|under|about|around|some|nearly|almost|roughly|approximately|to|least|most|[$£€¥])$/.test(tokens[at - 1]?.key ?? ''))
    return false;
  if (after?.key === 's' && after.glued) return true;
  if (after?.kind !== 'word' || after.glued || after.freshLine) return false;
  return yearly.test(after.key) || (!isPlural(after.key) && !isPlural(tokens[at + 2]?.key ?? '') && !isFunctionWord(after.key));
}
