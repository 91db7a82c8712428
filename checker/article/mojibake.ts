import { windows1252, withoutControls } from './windows-1252.ts';

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
  // A hard space that became a plain one behind its first byte; punctuation read as Mac OS Roman or as Windows-1251.
  'Â(?=[ \\n])|(?<!\\p{L})Ã(?= \\p{Ll})',
  '‚Ä[ôòúùìî¶]|вЂ[™њќ“”¦\\u0098]',
].join('|');

/** The text that was meant; null where it was meant as it stands. */
export function repairMojibake(shown: string, before: string, after: string): string | null {
  if (shown === 'â€') return '”';
  if (shown === 'Ã') return 'à';
  if (shown === 'Â') return /\p{Lu}/u.test(before) ? null : '';
  const elsewhere = otherCodePages.get(shown);
  if (elsewhere) return elsewhere;
  if (shown.length === 2 && endsCapitals(shown, before, after)) return null;
  const bytes = [...shown].map(byteOf);
  try {
    // A Windows-1252 sign once taken for a control character: `Â’` was 0x92.
    return withoutControls(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes)));
  } catch {
    return null;
  }
}

/** The punctuation that news is full of, as two other code pages show its bytes. */
const otherCodePages: ReadonlyMap<string, string> = new Map(
  ['’ ‚Äô вЂ™', '‘ ‚Äò вЂ\u0098', '“ ‚Äú вЂњ', '” ‚Äù вЂќ', '– ‚Äì вЂ“', '— ‚Äî вЂ”', '… ‚Ä¶ вЂ¦'].flatMap((line) => {
    const [meant, ...shown] = line.split(' ') as [string, ...string[]];
    return shown.map((written): [string, string] => [written, meant]);
  }),
);

function byteOf(character: string): number {
  const high = windows1252.indexOf(character);
  return high >= 0 ? 0x80 + high : (character.codePointAt(0) as number);
}

const endsCapitals = (shown: string, before: string, after: string): boolean =>
  /[^\p{L}\p{N}]$/u.test(shown) && /\p{Lu}/u.test(before) && !/\p{L}/u.test(after);
