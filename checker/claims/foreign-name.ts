import type { Sentence } from '../article/sentences.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Candidate } from './find-claims.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';

/**
 * A name that a number may rather be about than the subject found: "Nestle's share" owns the attribute; in "Ohio with 11 million
 * and Wyoming" the number belongs to the name before it. Null where there is none.
 */
export function findForeignName(
  passage: Passage,
  sentence: Sentence,
  { mention, place, match, series }: Candidate,
  subjects: readonly SubjectMention[],
): string | null {
  const { tokens, text } = passage;
  const isOwn = (at: number) => at >= place.first && at < place.next;
  const isForeign = (at: number) => isName(tokens, sentence, at) && !isOwn(at) && !match.tokens.includes(at);
  const written = (at: number) => text.slice((tokens[at] as Token).start, (tokens[at] as Token).end).replace(/['’]s$/, '');
  const owner = (match.tokens[0] as number) - 1;
  if (owner >= sentence.first && isForeign(owner) && /['’]s?$/.test(text.slice(tokens[owner]?.start, tokens[owner]?.end)))
    return written(owner);
  const own = subjects.filter((other) => other.subjects.includes(series.subject));
  if (own.some((other) => other.first < mention.first)) return null;
  for (let at = mention.first - 1; at >= sentence.first && tokens[at]?.key !== ';'; at -= 1) {
    if (isForeign(at)) return written(at);
  }
  return null;
}

const noNames =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|dr|i)$/;

const openers = new Set(
  `a an the this that these those it he she they we you there here its his her their our my in on at by for from with without of as to into about around over
  under above below after before since until during while when where if though although because but and or so yet both all some many most more few several
  one two three four five six seven eight nine ten no not last next now then today yesterday however still also even only just nearly almost according`.split(
    /\s+/,
  ),
);

/** A capitalised word, at the head of a sentence only where it is no common opener of one. */
function isName(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !token.capital || token.key.length < 2 || noNames.test(token.key)) return false;
  return at === sentence.first || tokens[at - 1]?.key === '"' ? !openers.has(token.key) : true;
}
