import type { Sentence } from '../article/sentences.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { endOfAge, isAgeBeside } from './ages.ts';
import type { Claim } from './claim.ts';
import type { SubjectMention } from './find-subjects.ts';
import { isPossessiveAt } from './names-in-text.ts';
import type { Passage } from './passage.ts';
import { tellsItsDay } from './until.ts';

const supposed = new Set('if unless suppose hypothetical hypothetically'.split(' '));
const modal = new Set('would could might'.split(' '));
const planned = new Set(
  'proposed proposal proposes propose forecast forecasts projected target aims hopes wants plans should may faces facing'.split(' '),
);

/** Where the subject of a claim is spoken of. */
type Place = Pick<SubjectMention, 'first' | 'next'>;

/** Whether a claim is stated, denied, planned or only supposed, by the words before it in its clause. */
export function readMood(passage: Passage, sentence: Sentence, mention: Mention, place: Place | null = null): Claim['mood'] {
  const { tokens } = passage;
  if (isTakenForGranted(passage, mention, place) || isOfItsNoun(passage, mention, place)) return 'stated';
  const isAge = isAgeBeside(tokens, mention) || isAgeOfName(tokens, mention);
  const isTime = mention.value.kind === 'time' && mention.value.type === 'date';
  const isUntil = isTime && tellsItsDay(passage, mention);
  for (let at = mention.first - 1; at >= sentence.first && at > mention.first - 20; at -= 1) {
    const key = (tokens[at] as Token).key;
    if (key === ';') break;
    // "may meet Orin, 27, in Lynn", "wants 6-year-old Orin" suppose nothing of his age.
    const mood = moodOf(tokens, at, isTime ? null : mention);
    if (mood && !(isAge && mood === 'planned' && !tells(tokens, at, mention.first))) return mood;
    const isBound = key === 'not' && tokens[at + 1]?.key === 'yet' && at + 2 === mention.first;
    if (
      mention.first - at <= 5 &&
      !isBound &&
      !isUntil &&
      (key === 'not' || key === 'never' || key === 'wrongly' || key === 'denied' || key.endsWith("n't"))
    ) {
      if (!/^(?:more|fewer|less|greater|only|to)$/.test(tokens[at + 1]?.key ?? '')) return 'negated';
    }
  }
  // "47 percent would vote"
  if (!isTime && mention.until < sentence.next && /^(?:would|might|could)$/.test((tokens[mention.until] as Token).key)) return 'planned';
  return 'stated';
}

/** "6-year-old Orin", "6-year-old sailor Orin" */
export function isAgeOfName(tokens: readonly Token[], mention: Mention): boolean {
  const old = endOfAge(tokens, mention);
  return (
    old !== null && [1, 2].some((on) => tokens[old + on]?.capital && tokens.slice(old + 1, old + on).every(({ kind }) => kind === 'word'))
  );
}

/** "may tell how Orin, 17, won" */
const tells = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ key }) => /^(?:how|that|whether|when)$/.test(key));

const LONGEST_NAME = 4;

/** "asked that Orin be sentenced to 20 years" */
function isAskedFor(tokens: readonly Token[], be: number): boolean {
  const before = tokens[be - 1];
  if (
    before?.kind !== 'word' ||
    /^(?:to|not|never|will|would|can|could|may|might|must|shall|should|and|or|cannot)$|n['’]t$|ly$/.test(before.key)
  )
    return false;
  return tokens.slice(Math.max(0, be - 1 - LONGEST_NAME), be - 1).some(({ key }) => key === 'that');
}

/** What a word before a claim makes of it: only supposed, or planned. */
function moodOf(tokens: readonly Token[], at: number, number: Mention | null): 'hypothetical' | 'planned' | null {
  const { key, capital } = tokens[at] as Token;
  if (supposed.has(key)) return 'hypothetical';
  if (key === 'be' && isAskedFor(tokens, at)) return 'planned';
  const isSeen = key === 'seen' && /^(?:at|\w+ing)$/.test(tokens[at + 1]?.key ?? '');
  const isPlan = number !== null && number.first - at < 12 && planned.has(key) && !capital;
  return isSeen || modal.has(key) || isPlan ? 'planned' : null;
}

/** "get around Wednesday's ruling", "part in the Oct. 5 talks", "into an eight-year war against Marl": what a noun or a name is told by is so, whatever comes of it. */
export function isOfItsNoun(passage: Passage, mention: Mention, place: Place | null): boolean {
  const { tokens } = passage;
  const { first, next, until, value } = mention;
  if (value.kind === 'quantity' || value.type === 'duration') return tokens[next - 2]?.key === '-' && place?.first === until;
  const noun = tokens[next];
  const isTold = isPossessiveAt(passage, next - 1) || /^(?:the|that|this)$/.test(tokens[first - 1]?.key ?? '');
  return isTold && noun?.kind === 'word' && !noun.capital && !passage.isLight[next] && !isPastVerb(noun);
}

/** "would buy the existing 700-room hotel", "won't cover the $600 million cost": what is so called is, whatever is said to be done with it; but not "does not have the 720 rooms". */
export function isTakenForGranted(passage: Passage, { first, value }: Mention, place: Place | null): boolean {
  const { tokens } = passage;
  const before = tokens[first - 1]?.key ?? '';
  return (
    value.kind === 'quantity' &&
    (/^(?:the|its|their|existing|current)$/.test(before) || (place?.next === first && isPossessiveAt(passage, first - 1))) &&
    !/^(?:not|than|be)$/.test(tokens[first - 2]?.key ?? '') &&
    !(/^(?:have|own|hold|employ|get)$/.test(tokens[first - 2]?.key ?? '') && /^not$|n['’]t$/.test(tokens[first - 3]?.key ?? ''))
  );
}

/** For every token whether it stands in quotation marks; quotes are paired within a paragraph. */
export function findQuoted(tokens: readonly Token[]): boolean[] {
  let open = false;
  return tokens.map((token, at) => {
    const endsBefore = () => /^[.!?"]$/.test(tokens[at - 1]?.key ?? '');
    if (token.freshParagraph || (token.freshLine && endsBefore())) open = false;
    if (token.key === '"') open = !open;
    return open;
  });
}

const saying = new Set('said says told added stated claimed insisted declared argued replied noted tweeted wrote'.split(' '));

/** Who says a quoted sentence: the name beside the nearest verb of saying. */
export function findSpeaker(text: string, tokens: readonly Token[], sentence: Sentence): string | null {
  for (let at = sentence.first; at < sentence.next + 12 && at < tokens.length; at += 1) {
    if (!saying.has((tokens[at] as Token).key)) continue;
    return nameEndingAt(text, tokens, at - 1) ?? nameStartingAt(text, tokens, at + 1);
  }
  return null;
}

const isName = (token: Token | undefined) => token?.kind === 'word' && token.capital;

function nameEndingAt(text: string, tokens: readonly Token[], last: number): string | null {
  let first = last;
  while (isName(tokens[first - 1]) && last - first < 4) first -= 1;
  return isName(tokens[last]) ? text.slice(tokens[first]?.start, tokens[last]?.end) : null;
}

function nameStartingAt(text: string, tokens: readonly Token[], first: number): string | null {
  let last = first;
  while (isName(tokens[last + 1]) && last - first < 4) last += 1;
  return isName(tokens[first]) ? text.slice(tokens[first]?.start, tokens[last]?.end) : null;
}
