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

const hedges = /^(?:about|some|roughly|nearly|almost|over|more|less|than|just|under|around|exactly|at|least|only|well)$/;

/** The word before a length of time and what softens it: "for" of "for nearly a decade". */
export function leadOf(tokens: readonly Token[], first: number): number {
  let lead = first - 1;
  while (hedges.test(tokens[lead]?.key ?? '')) lead -= 1;
  return lead;
}

/** Where the "has" stands that a length before a token goes with: "has been in force for nearly"; null where there is none. */
export function hasFor(tokens: readonly Token[], sentence: Sentence, first: number): number | null {
  const lead = leadOf(tokens, first);
  return tokens[lead]?.key === 'for' ? hasBefore(tokens, sentence, lead) : null;
}

/** Verbs of keeping an anniversary. */
export const marks =
  /^(?:mark|celebrate|commemorate|observe|honor|honour|hail|reach|complete)(?:s|d|ed)?$|^(?:reaches|marking|celebrating|commemorating|observing|completing)$/;
const present =
  /^(?:is|are|has|have|today|'s|approaches|nears|falls|comes|looms|marks|celebrates|commemorates|observes|honors|honours|hails|reaches|completes)$/;
const plain = /^(?:mark|celebrate|commemorate|observe)$/;
const auxiliary = /^(?:has|have|be|been|is|are)$/;

/** Whether the nearest verb before a token, else the one after it, tells of the day of publication; what "will" be may be years ahead. */
export function looksNow(tokens: readonly Token[], { first, next }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= first && tokens[back]?.key !== ';'; back -= 1) {
    const token = tokens[back] as Token;
    const before = tokens[back - 1]?.key ?? '';
    if (token.key === 'been') return !/^(?:had|having)$/.test(before);
    if (/^(?:will|would|'ll)$/.test(token.key) || (isPastVerb(token) && !auxiliary.test(before))) return false;
    if (present.test(token.key) || (plain.test(token.key) && !/^(?:to|will|would|'ll)$/.test(before))) return true;
  }
  const verb = tokens.slice(at, next).find(({ key }) => present.test(key) || /^(?:was|were|will|would)$/.test(key));
  return /^(?:is|approaches|nears|falls|comes|looms)$/.test(verb?.key ?? '');
}
