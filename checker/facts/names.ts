/** Most names are words of plain letters, which are only put in lower case. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * Names as they are compared: lower case, without diacritics, possessive endings and punctuation, words joined by one space.
 * "Côte d'Ivoire’s" → "cote d ivoire", "U.S." → "us", "New START" → "new start".
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return withoutDiacritics(name)
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/\.(?<=(?:^|[^\p{L}])\p{L}\.)(?=\p{L}(?:\.|[^\p{L}]|$))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ASCII = /^[\0-\x7F]*$/;
const withoutDiacritics = (name: string) => (ASCII.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, ''));

/** How many words of a name its place in the index knows. */
export const INDEX_WORDS = 3;

/** Where a name stands in the index of facts: its first words, so that an article asks for few names whatever their length. */
export function indexName(name: string): string {
  const words = nameKey(name).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.slice(0, INDEX_WORDS).join(' ');
}
