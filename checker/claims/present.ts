import type { Sentence } from '../article/sentences.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import type { Token } from '../grammar/tokens.ts';

const LONGEST_VERB = 8;

/** Where the "has" of "has been in force for" stands. */
export function hasBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  for (let has = at - 1; has >= sentence.first && has > at - LONGEST_VERB; has -= 1) {
    const key = tokens[has]?.key ?? '';
    if (/^(?:has|have|'s|'ve)$/.test(key)) return /^(?:not|never|to)$/.test(tokens[has - 1]?.key ?? '') ? null : has;
    if (/^(?:had|was|were|[,;])$/.test(key)) return null;
  }
  return null;
}

/** Verbs of keeping an anniversary. */
export const marks =
  /^(?:mark|celebrate|commemorate|observe|honor|honour|hail|reach|complete)(?:s|es|d|ed|ing)?$|^(?:marking|celebrating|commemorating|observing|completing)$/;
const present =
  /^(?:is|are|has|have|will|today|tomorrow|'ll|'s|approaches|nears|falls|comes|looms)$|^(?:mark|celebrate|commemorate|observe|honor|honour|hail|reach|complete|turn)(?:s|es)$/;

/** Whether the nearest verb before a token, else the one after it, is of the present, the perfect or the future. */
export function looksNow(tokens: readonly Token[], { first, next }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= first && tokens[back]?.key !== ';'; back -= 1) {
    const token = tokens[back] as Token;
    if (token.key === 'been') return !/^(?:had|having)$/.test(tokens[back - 1]?.key ?? '');
    if (isPastVerb(token) && !/^(?:has|have|be|been|will|is|are)$/.test(tokens[back - 1]?.key ?? '')) return false;
    if (present.test(token.key)) return true;
    if (/^(?:mark|celebrate|commemorate|observe)$/.test(token.key) && tokens[back - 1]?.key !== 'to') return true;
  }
  return /^(?:is|approaches|nears|falls|comes|looms)$/.test(
    tokens.slice(at, next).find(({ key }) => present.test(key) || key === 'was')?.key ?? '',
  );
}
