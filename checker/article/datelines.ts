import type { Token } from '../grammar/tokens.ts';

/** No dateline is longer: "NEW MARL, Ruritania, Oct. 20 (Xinhua) --". */
const LONGEST = 16;
const isDash = (key: string | undefined) => key !== undefined && /^(?:_|-|--)$/.test(key);

/**
 * Where the dateline ends that begins with a token, its dash included; null where none does: capitals, maybe a day and an agency in
 * brackets, a dash and a sentence. "Hanna Roth -- a painter -- has" and "NATO - 30 members" are none.
 */
export function endOfDateline(tokens: readonly Token[], text: string, first: number): number | null {
  let isAgency = false;
  for (let at = first; at < first + LONGEST; at += 1) {
    const token = tokens[at];
    if (!token || (at > first && token.freshParagraph)) return null;
    if (isDash(token.key) && at > first && (isAgency || token.key === '_' || isShouted(tokens, text, first))) {
      if (token.key === '-' && token.glued && !isAgency) return null;
      return tokens[at + 1]?.capital || tokens[at + 1]?.key === '"' ? at + 1 : null;
    }
    // With its year a dateline also says of what time the sentence speaks.
    const isPart = (token.kind === 'word' && token.capital) || /^\d{1,2}$/.test(token.key) || /^[,.()]$/.test(token.key);
    if (!isPart) return null;
    isAgency ||= token.key === ')';
  }
  return null;
}

/** "STRELSAU", "NEW YORK" */
function isShouted(tokens: readonly Token[], text: string, first: number): boolean {
  const { start, end, kind } = tokens[first] as Token;
  return kind === 'word' && end - start > 2 && /^[\p{Lu}.'’-]+$/u.test(text.slice(start, end));
}
