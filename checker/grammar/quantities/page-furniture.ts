import type { Token } from '../tokens.ts';

/** `1) Open the box; 2) close it`, and `1. Open the box` on a line of its own. */
export function isListNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (token.end - token.start > 2 || !tokens[at + 2] || (token.glued && !token.freshLine)) return false;
  if (after?.key === '.') return token.freshLine && tokens[at + 2]?.glued === false && tokens[at + 2]?.freshLine === false;
  if (after?.key !== ')') return false;
  for (let back = at - 1; back >= at - 12 && back >= 0; back -= 1) {
    if (tokens[back]?.key === '(') return false;
    if (tokens[back]?.key === ')' || tokens[back]?.freshLine) return true;
  }
  return true;
}

const pictures = new Set(['image', 'photo', 'picture', 'slide']);

/** `1 of 6`, `1 of / 6`, `1 / 6` standing as page furniture. */
export function isPageOf(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at + 1]?.key;
  const two = tokens[at + 2];
  if (one === '/' && !tokens[at + 1]?.glued && two?.kind === 'number') return true;
  if (tokens[at - 1]?.key === '/' && !(tokens[at - 1] as Token).glued && tokens[at - 2]?.kind === 'number') return true;
  return pictures.has(tokens[at - 1]?.key ?? '');
}
