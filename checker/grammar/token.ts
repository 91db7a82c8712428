/** What a stretch of text is before any grammar looks at it. */
export type TokenKind = 'word' | 'number' | 'mark' | 'opaque';

/**
 * A word (letters, also with digits in it: `G20`), a number in digits (`1,550`, `2.5`), a single mark, or something opaque
 * that nothing is read from: an address of the web, an e-mail address, a file name.
 */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Lower case, without a possessive ending; for marks one of a few plain ones (`-` for every dash, `"` for every quote). */
  key: string;
  /** Nothing stands between this token and the one before it. */
  glued: boolean;
  capital: boolean;
  /** A line end stands before this token. */
  freshLine: boolean;
  /** An empty line stands before this token. */
  freshParagraph: boolean;
  /** What may wake at it: `ALONE`, `FIRST`, `SECOND`. */
  wakes: number;
}

export const tokenOf = (kind: TokenKind, start: number, end: number, key: string, capital: boolean, wakes: number): Token => ({
  kind,
  start,
  end,
  key,
  glued: false,
  capital,
  freshLine: false,
  freshParagraph: false,
  wakes,
});

/** Where a sticky pattern that begins at an index of a text ends; the index itself where it does not match. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
