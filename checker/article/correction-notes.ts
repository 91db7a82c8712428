import type { Span } from '../report.ts';

const piece = '(?:article|story|report|post|piece|item|column|page|live ?blog|dispatch|newsletter|headline|caption|graphic|map|chart)';
const mended = '(?:corrected|amended|revised|edited|changed|updated|clarified|fixed|republished|refiled)';
const wrongly = '(?:misstated|misidentified|misreported|miscalculated|incorrectly|erroneously|mistakenly|inaccurately|wrongly)';

/** What a paper says of its own earlier words, in lower case: the wrong number in it is one that it takes back. */
const takesBack = new RegExp(
  [
    `\\b(?:earlier|previous|prior|original|older|first) (?:version|edition|headline|caption)s? (?:of|on|in|to|for) (?:(?:this|our) ${piece}|the (?:article|story|headline))\\b`,
    `\\b(?:earlier|previous|prior|original|older) ${piece}s? (?:on|by|in|from) (?:this|our)\\b`,
    `\\bthis (?:[^\\s\\d.]{3,9}\\.? \\d{1,2}(?:, \\d{4})? )?${piece} (?:has been|have been|was|is|had been) (?:since |later |also )?${mended}\\b`,
    `\\bthis (?:[^\\s\\d.]{3,9}\\.? \\d{1,2}(?:, \\d{4})? )?${piece} (?:corrects|originally|initially|previously)\\b`,
    `\\b(?:an?|our|the|this) (?:[^\\s.,]+ ){0,3}(?:article|story|headline|caption|graphic)\\b[^.!?]*\\b${wrongly}\\b`,
  ].join('|'),
);
/** `CORRECTED-… (Corrects paragraph 2 to say 40, not 50)`, as agencies have it behind a headline. */
const inBrackets = /\((?:corrects|corrected|correcting|fixes|clarifies|refiles)\b[^()\n]{5,400}\)/giu;
const sign =
  /version|edition|headline|caption|correct|amend|revis|edit|chang|updat|clarif|fix|refile|republish|originally|initially|previously|\bmis|erroneous|inaccurate|wrongly/i;

/** A note is no longer than this: a longer line has the whole story, of which only the sentence is left out. */
const LONGEST_NOTE = 1000;

/** Where the lines of a text are notes on its own corrections, or have such a sentence, in its order. */
export function findCorrectionNotes(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
    sign.test(line) ? notesIn(line).map(({ start, end }) => ({ start: index + start, end: index + end })) : [],
  );
}

function notesIn(line: string): Span[] {
  const sentences = sentencesOf(line);
  const notes = sentences.filter(({ start, end }) => end - start <= LONGEST_NOTE && takesBack.test(line.slice(start, end).toLowerCase()));
  const [first] = notes;
  if (first && first.start === sentences[0]?.start && line.length <= LONGEST_NOTE) return [{ start: 0, end: line.length }];
  return notes.length > 0
    ? notes
    : [...line.matchAll(inBrackets)].map(({ index, 0: note }) => ({ start: index, end: index + note.length }));
}

function sentencesOf(line: string): Span[] {
  const ends = [...line.matchAll(/[.!?]["”’)]{0,2} (?=["“‘(]?\p{Lu})/gu)].map(({ index, 0: end }) => index + end.length);
  return [0, ...ends].map((start, i) => ({ start, end: ends[i] ?? line.length }));
}
