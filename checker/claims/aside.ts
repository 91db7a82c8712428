import type { Sentence } from '../article/sentences.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import type { SubjectMention } from './find-subjects.ts';
import { superlativeOf } from './frame.ts';
import { isName, longerName } from './names-in-text.ts';
import type { Passage } from './passage.ts';

const finite = /^(?:is|was|are|were|has|had|have|will|became|remains|remained)$/;
const adverb = /^(?:also|now|still|then|only|currently|today)$/;

/** Whether a name only stands in between, or is part of another one: a number is hardly about it. */
export const isAside = (passage: Passage, sentence: Sentence, mention: Mention, place: SubjectMention): boolean =>
  isBeside(passage, mention, place) ||
  superlativeOf(passage, place.first, place.next) !== null ||
  longerName(passage, sentence, place) !== null ||
  nameOfLaterVerb(passage, sentence, place, mention) !== null;

/** "roughly the same as Spain", "Latin America", "(larger than Washington)": a name that is hardly what the sentence is about. */
function isBeside(passage: Passage, mention: Mention, { first, next }: SubjectMention): boolean {
  const { tokens } = passage;
  const before = tokens[listStart(tokens, first) - 1]?.key ?? '';
  // "as Lynn has a population of": a reason, and no comparison.
  const isCompared = before === 'as' ? !finite.test(tokens[next]?.key ?? '') : /^(?:than|like|unlike|near)$/.test(before);
  return isCompared || isInBrackets(passage, mention, first);
}

/** "(larger than Washington)" */
export function isInBrackets({ tokens }: Passage, mention: Mention, first: number): boolean {
  for (let at = first - 1; at > first - LONGEST_BRACKET && at >= mention.until; at -= 1) {
    if (tokens[at]?.key === ')') return false;
    if (tokens[at]?.key === '(') return true;
  }
  for (let at = first + 1; at < first + LONGEST_BRACKET && at < mention.first; at += 1) {
    if (tokens[at]?.key === '(') return false;
    if (tokens[at]?.key === ')') return true;
  }
  return false;
}

const LONGEST_BRACKET = 16;
const LONGEST_LIST = 12;

/** Where a list of names begins that a name stands in: "the same as Lynn, Marl and Strand". */
export function listStart(tokens: readonly Token[], first: number): number {
  let at = first;
  for (let back = first - 1; back > first - LONGEST_LIST; back -= 1) {
    const token = tokens[back];
    if ((token?.kind === 'word' && token.capital) || token?.key === 'the') at = back;
    else if (!/^(?:,|and|or)$/.test(token?.key ?? '')) break;
  }
  return at;
}

/**
 * The token of the name that a later verb goes with, where a place only stands in between: "Lynn, a state that lies west of Marl,
 * has", "Lynn is the richest state of Marl and has", "Lynn, which owns half of a firm -- Marl -- posted", "Lynn borders Marl but also has". Null where the verb may be the place's own.
 */
export function nameOfLaterVerb(passage: Passage, sentence: Sentence, place: SubjectMention, mention: Mention): number | null {
  const { tokens } = passage;
  const head = headName(passage, sentence, place);
  if (head === null) return null;
  for (let at = place.next; at < mention.first; at += 1) {
    if (tokens[at]?.key === ';') return null;
    const isDashed = tokens[at]?.key === '--' && tokens[place.first - 1]?.key === '--';
    const isJoint =
      isDashed ||
      (tokens[at]?.key === ',' ? tokens[head + 1]?.key === ',' : isConjunction(tokens[at]?.key) && isOneClause(tokens, head, place, at));
    if (!isJoint) continue;
    const verb = adverb.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
    if (verb < mention.first && (finite.test(tokens[verb]?.key ?? '') || (isDashed && isPastVerb(tokens[verb])))) return head;
  }
  return null;
}

const isConjunction = (key: string | undefined) => key === 'and' || key === 'but' || key === 'yet';

/** The end of the name that the sentence begins with, a word or two after its start; null where the place is that name itself. */
function headName({ tokens }: Passage, sentence: Sentence, { first }: SubjectMention): number | null {
  let start = sentence.first;
  while (start < first && (tokens[start]?.kind === 'mark' || tokens[start]?.key === 'the')) start += 1;
  if (start >= first || !isName(tokens, sentence, start)) return null;
  let at = start;
  while (at + 1 < first && isName(tokens, sentence, at + 1)) at += 1;
  return at + 1 < first ? at : null;
}

/** Whether a verb stands between the names and, unless it tells of a state, none after the place: "Lynn said Marl grew and has" is two clauses. */
function isOneClause(tokens: readonly Token[], head: number, { first, next }: SubjectMention, conjunction: number): boolean {
  const before = tokens.slice(head + 1, first);
  return before.some(isFiniteVerb) || (before.some(isVerb) && !tokens.slice(next, conjunction).some(isVerb));
}

const isFiniteVerb = ({ kind, key }: Token) => kind === 'word' && finite.test(key);

const isVerb = (token: Token) => isFiniteVerb(token) || isPastVerb(token) || placing.test(token.key);

/** Verbs that tell where a place is. */
const placing = /^(?:lies|sits|stands|borders|adjoins|abuts|faces|overlooks|neighbou?rs|lay|sat)$/;
