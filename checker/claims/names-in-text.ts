import type { Sentence } from '../article/sentences.ts';
import type { Token } from '../grammar/tokens.ts';
import { kept } from '../kept.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';

const noNames =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|dr|i)$/;

const openers = new Set(
  `a an the this that these those it he she they we you there here its his her their our my in on at by for from with without of as to into about around over
  under above below after before since until during while when where if though although because but and or so yet both all some many most more fewer less few several
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
  sixty seventy eighty ninety half dozens hundreds thousands millions no not last next now then today yesterday however still also even only just nearly almost according like unlike despite within among between once whether what who whose how why such another other each every any
  meanwhile moreover furthermore besides instead otherwise thus hence therefore nevertheless nonetheless indeed perhaps maybe tonight tomorrow overall
  elsewhere afterward afterwards sometimes often never always again too`.split(/\s+/),
);

/** A capitalised word, at the head of a sentence only where it is no common opener of one. */
export function isName(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !token.capital || token.key.length < 2 || noNames.test(token.key)) return false;
  if (at > sentence.first && tokens[at - 1]?.key !== '"') return true;
  return !openers.has(token.key) && !token.key.endsWith('ly') && !smallWordsOf(tokens).has(token.key);
}

/** The words that a text also writes with a small letter: "Thrift officials", and "the thrift" elsewhere. */
const smallWordsOf = kept(
  (tokens: readonly Token[]): ReadonlySet<string> =>
    new Set(tokens.filter(({ kind, capital }) => kind === 'word' && !capital).map(({ key }) => key)),
);

export const writtenName = ({ tokens, text }: Passage, at: number): string =>
  text.slice((tokens[at] as Token).start, (tokens[at] as Token).end).replace(/['’]s$/, '');

export function isPossessiveAt({ tokens, text }: Passage, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /['’]s?$/.test(text.slice(token.start, token.end));
}

const titles =
  /^(?:president|prime|minister|mr|mrs|ms|dr|secretary|general|chancellor|senator|sen|gov|governor|king|queen|pope|sir|leader|former|russian|american|british|french|german|u\.s\.|us|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;

/** The longer name that a subject's name is part of ("United Nations Human", "Latin America"); null where it stands for itself. */
export function longerName(
  passage: Passage,
  sentence: Sentence,
  place: SubjectMention,
  isForeign: (at: number) => boolean = (at) => isName(passage.tokens, sentence, at),
): string | null {
  if (place.next === place.first) return null;
  const after = passage.tokens[place.next];
  const joins = after?.kind === 'word' && !after.glued && isForeign(place.next);
  if (joins && !isPossessiveAt(passage, place.next - 1) && !titles.test(after.key) && !after.freshLine)
    return `${writtenName(passage, place.next - 1)} ${writtenName(passage, place.next)}`;
  if (isNumbered(passage, place.next)) return `${writtenName(passage, place.next - 1)} ${after?.key}`;
  const before = passage.tokens[place.first - 1];
  const isPerson =
    place.next - place.first === 1 &&
    before?.key !== 'the' &&
    before?.kind === 'word' &&
    place.first > sentence.first &&
    isForeign(place.first - 1);
  return isPerson && !titles.test(before.key) && !isPossessiveAt(passage, place.first - 1)
    ? `${writtenName(passage, place.first - 1)} ${writtenName(passage, place.first)}`
    : null;
}

/** "Sputnik 3 was": a small number right after a name, that counts nothing, is a part of it. */
function isNumbered({ tokens, mentions }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.key) || token.freshLine) return false;
  const mention = mentions.find(({ first, next }) => first <= at && at < next);
  if (mention && (mention.value.kind !== 'quantity' || mention.value.unit !== null || mention.next - mention.first > 1)) return false;
  return tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.glued;
}
