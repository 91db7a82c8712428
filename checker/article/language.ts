import { english, functionWords, onlyEnglish } from './function-words.ts';

/** Letters or words below which nothing is said of a text. */
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 8;
/** Letters looked at. */
const SAMPLE = 20_000;

/** How many times the function words of English those of another language must come to. */
const AGAINST_ENGLISH = 2.5;

/** The first of these whose letters are so large a share of all. */
const scripts = [
  ['ja', 'Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ['zh', 'Chinese', /\p{Script=Han}/gu, 0.5],
  ['ko', 'Korean', /\p{Script=Hangul}/gu, 0.5],
  ['el', 'Greek', /\p{Script=Greek}/gu, 0.5],
  ['he', 'Hebrew', /\p{Script=Hebrew}/gu, 0.5],
  ['th', 'Thai', /\p{Script=Thai}/gu, 0.5],
  ['und-Cyrl', 'Cyrillic letters', /\p{Script=Cyrillic}/gu, 0.5],
  ['und-Arab', 'Arabic letters', /\p{Script=Arabic}/gu, 0.5],
] as const;

export interface Language {
  /** A BCP 47 tag. */
  tag: string;
  /** As it follows “written in”. */
  name: string;
}

/**
 * The language of a text where it is certainly another than English: by its script, or by the function words of its small-letter
 * words. Null for everything else, for headlines and tables, and for English that quotes another language.
 */
export function foreignLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byWords(sample);
}

function byScript(text: string): Language | null {
  if (!hasOtherLetters(text)) return null;
  const count = (letter: RegExp) => text.match(letter)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const others = count(/(?!\p{Script=Latin})\p{L}/gu);
  if (others < FEWEST_LETTERS || others * 2 <= letters) return null;
  const found = scripts.find(([, , letter, share]) => count(letter) > share * letters);
  return found ? { tag: found[0], name: found[1] } : { tag: 'und', name: 'other letters than the Latin ones' };
}

const LAST_LATIN = 0x24f;

/** Whether there are enough characters beyond the Latin ones to look closer. */
function hasOtherLetters(text: string): boolean {
  let others = 0;
  for (let at = 0; at < text.length && others < FEWEST_LETTERS; at += 1) if (text.charCodeAt(at) > LAST_LATIN) others += 1;
  return others === FEWEST_LETTERS;
}

const wordsOf = (text: string): string[] => text.match(/(?<![\p{L}'’])\p{Ll}[\p{Ll}\p{M}]*/gu) ?? [];

/** Whether the few words around a quotation are English: “The mayor said: …” */
function isEnglishFrame(around: string): boolean {
  const words = wordsOf(around.toLowerCase());
  const inEnglish = words.filter((word) => onlyEnglish.has(word)).length;
  return inEnglish > 0 && functionWords.every(({ words: own }) => words.filter((word) => own.has(word)).length < inEnglish);
}

/** Names begin with a capital, so that El Paso, Le Monde and Der Spiegel do not count; nor does what is quoted, where there is more. */
function byWords(text: string): Language | null {
  const around = text.replace(/“[^“”]{0,3000}”|"[^"\n]{0,3000}"/g, ' ');
  const unquoted = wordsOf(around);
  if (unquoted.length < FEWEST_WORDS && isEnglishFrame(around)) return null;
  const words = unquoted.length >= FEWEST_WORDS ? unquoted : wordsOf(text);
  const inEnglish = words.filter((word) => english.has(word)).length;
  if (words.length < FEWEST_WORDS || words.length <= AGAINST_ENGLISH * inEnglish) return null;
  const counts = functionWords.map(({ tag, name, words: own }) => {
    const found = words.filter((word) => own.has(word));
    return { tag, name, count: found.length, kinds: new Set(found).size };
  });
  const likeliest = counts.reduce((best, other) => (other.count > best.count ? other : best));
  const isSure =
    likeliest.kinds >= 3 && likeliest.count >= 5 && likeliest.count > 0.15 * words.length && likeliest.count > AGAINST_ENGLISH * inEnglish;
  return isSure ? { tag: likeliest.tag, name: likeliest.name } : null;
}
