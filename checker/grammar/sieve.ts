/** What a word may be to the rules that wake, as bits: they may wake at it alone, where it is the first of two, or the second. */
export const ALONE = 1;
export const FIRST = 2;
export const SECOND = 4;

/** By a short hash of how the word is written: most are nothing, and are not looked up. */
const SLOTS = 1 << 14;
const sieve = new Uint8Array(SLOTS + 1);
sieve[SLOTS] = ALONE | FIRST | SECOND;

/** Notes a word, also as it is written with a possessive ending or as initials, of which the sieve sees the first letter and points. */
export function note(word: string, as: number): void {
  for (const written of [word, `${word}'s`, `${word[0]}${'.'.repeat(2 * word.length - 1)}`]) {
    const slot = slotOf(written.charCodeAt(0), secondOf(written), written.charCodeAt(written.length - 1), written.length);
    sieve[slot] = (sieve[slot] as number) | as;
  }
}

const secondOf = (written: string) => (written.length > 1 ? written.charCodeAt(1) : 0);

/** By two letters, the last one and the length; one slot for all that is not plain. */
function slotOf(one: number, two: number, last: number, length: number): number {
  if ((one | two | last) > 127) return SLOTS;
  return ((one & 31) * 557 + (two & 31) * 71 + (last & 31) * 13 + length) & (SLOTS - 1);
}

/** What is written in a stretch of a text may be, by its last character. */
export function wakesAt(text: string, start: number, end: number, last: number): number {
  const two = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return sieve[slotOf(text.charCodeAt(start), two, last, end - start)] as number;
}
