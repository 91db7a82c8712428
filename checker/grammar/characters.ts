/** What a character is to the tokenizer: a word begins at LETTER or above and goes on from DIGIT up. */
export const OTHER = 1;
export const SPACE = 2;
export const DIGIT = 3;
export const LETTER = 4;
/** a to z, which are their own lower case. */
export const LOWER = 5;

/** The class of each UTF-16 unit met so far; 0 for the others, and for those that are half a character. */
export const classes = new Uint8Array(0x10000);

/** The class of the character that stands at an index of a text. */
export const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] || classify(text, at) | 0;

/** The same where its unit has no class yet. */
export function classify(text: string, at: number): number {
  const point = text.codePointAt(at) as number;
  const found = classOf(String.fromCodePoint(point));
  if (point < classes.length) classes[point] = found;
  return found;
}

function classOf(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[a-z]/.test(character)) return LOWER;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\s/.test(character) ? SPACE : OTHER;
}
