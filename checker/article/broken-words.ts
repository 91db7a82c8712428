import { monthWords, weekdayWords } from '../grammar/dates/date-words.ts';
import { ones, scales, tens } from '../grammar/quantities/number-words.ts';
import { lemma } from '../units/lemma.ts';
import { unitByName } from '../units/units.ts';
import { buildText, type MappedText } from './mapped-text.ts';

const brokenWord = /(?<=(?<first>\p{L}{1,30}))[-‐]\n[ \t]{0,8}(?=(?<second>\p{L}{1,30}))/gu;

/** First parts of words that are written with a hyphen wherever they stand. */
const firstParts = new Set(
  `self non anti ex co well ill half long short high low mid pre post all cross multi semi pro vice so much one two three four five six
  seven eight nine ten north south east west left right part full old new first second third year month week day`.split(/\s+/),
);

/**
 * Joins the words that the end of a line broke at a hyphen. The hyphen goes where the text
 * has the joined word elsewhere, where it is a number, month or unit (`mil-` `lion`), or where neither speaks against it and the
 * text breaks other words so; it stays where the text has the word with its hyphen, where the first part is one that takes a
 * hyphen, before a capital, and in a text that shows no broken word.
 */
export function joinBrokenWords(text: string): MappedText {
  const builder = buildText(text);
  const found = /[-‐]\n/.test(text) ? [...text.matchAll(brokenWord)] : [];
  const words = found.length > 0 ? wordsOf(text) : new Set<string>();
  const judged = found.map((match) => ({ match, hyphen: needsHyphen(match.groups?.first ?? '', match.groups?.second ?? '', words) }));
  const isTypeset = judged.some(({ hyphen }) => hyphen === false);
  let done = 0;
  for (const { match, hyphen } of judged) {
    builder.keep(done, match.index + ((hyphen ?? !isTypeset) ? 1 : 0));
    done = match.index + match[0].length;
  }
  builder.keep(done, text.length);
  return builder.done();
}

/** Null where nothing tells. */
function needsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean | null {
  const [from, to] = [first.toLowerCase(), second.toLowerCase()];
  if (/^\p{Lu}/u.test(second) || words.has(`${from}-${to}`) || firstParts.has(from) || tens.has(from)) return true;
  const joined = [from + to, lemma(from + to)];
  return joined.some((word) => words.has(word) || isKnown(word)) ? false : null;
}

const isKnown = (word: string) =>
  word in monthWords || word in weekdayWords || [ones, tens, scales, unitByName].some((table) => table.has(word));

/** The words of a text in lower case, those with hyphens as one. */
const wordsOf = (text: string) => new Set([...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)].map(([word]) => word.toLowerCase()));
