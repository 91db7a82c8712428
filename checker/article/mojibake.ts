/** What Windows-1252 shows for the bytes 0x80 to 0x9F, in order; the gaps are the five bytes it leaves undefined. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const next = `[\\u0080-\\u00bf${windows1252}]`;

/**
 * UTF-8 read as Windows-1252 or ISO-8859-1, where no clean text could look like it: Western and Central European letters
 * (`Ã©`, `Å¡`), punctuation and signs (`â€™`, `Â£`), runs of Greek or Cyrillic, byte order mark, ligatures, emoji.
 * A closing `â€` often lost its last, invisible byte. Capitals before a closing quote (`CAFÉ”`) are as they should be.
 */
export const mojibake = [
  `[ÂÃÄÅ]${next}`,
  `â[€‚„ˆ…\\u0080\\u0082\\u0084\\u0088\\u0085]${next}`,
  `(?:[ÎÏÐÑ]${next}){2,}`,
  `ï(?:»¿|¬${next}|¿½)`,
  `ð[Ÿ\\u009f]${next}{2}`,
  'â€',
].join('|');

/** The text that was meant; null where it was meant as it stands. */
export function repairMojibake(shown: string, before: string, after: string): string | null {
  if (shown === 'â€') return '”';
  if (shown.length === 2 && endsCapitals(shown, before, after)) return null;
  const bytes = [...shown].map(byteOf);
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    // A Windows-1252 sign once taken for a control character: `Â’` was 0x92.
    return decoded.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] as string);
  } catch {
    return null;
  }
}

function byteOf(character: string): number {
  const high = windows1252.indexOf(character);
  return high >= 0 ? 0x80 + high : (character.codePointAt(0) as number);
}

const endsCapitals = (shown: string, before: string, after: string): boolean =>
  /[^\p{L}\p{N}]$/u.test(shown) && /\p{Lu}/u.test(before) && !/\p{L}/u.test(after);
