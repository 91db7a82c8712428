import { isoDayOf } from '../../calendar.ts';
import { isPastVerb } from '../../grammar/dates/tense.ts';
import { softenedFrom } from '../../grammar/quantities/age.ts';
import type { Quantity } from '../../grammar/rule.ts';
import type { Token } from '../../grammar/tokens.ts';
import { DEATH, endOfAge, isAgeAtDeath, isAgeBeside, isAgeOfToday } from '../ages.ts';
import { quantityOf } from '../comparable.ts';
import { withNeighbours } from '../passage.ts';
import type { Doubt, Scene } from './scene.ts';

/** "was 20 when he came", "when Orin was 20", "Orin, who was 20,", "Orin, then 20,", "Orin, not yet 20, was known", "Orin, 22, is seen in a photo of 2015" where he is 27 now: an age of then. */
export const ageOfThen: Doubt = (scene) => {
  const { mention, passage } = scene;
  const { tokens } = passage;
  const age = quantityOf(mention);
  if (!age?.modifiers.includes('age')) return null;
  const verb = softenedFrom(tokens, mention.first) - 1;
  const after = endOfAge(tokens, mention);
  const isOld = after !== null && tokens[after + 1]?.key === 'when';
  const isThen = /^(?:when|as|while|then|at|by|in)$/.test(tokens[mention.until]?.key ?? '') || isSubordinate(tokens, verb);
  const isToCome = /^(?:be|turn)$/.test(tokens[verb]?.key ?? '') && /^(?:will|would|to)$/.test(tokens[verb - 1]?.key ?? '');
  const isAtIt = isAtTheAge(tokens, mention.first);
  const isWho = tokens[verb - 1]?.key === 'who';
  const isPast = /^(?:was|were|turned)$/.test(tokens[verb]?.key ?? '') && (isThen || isWho);
  const isToldSo = /^(?:then|still)$/.test(tokens[mention.first - 1]?.key ?? '') || isAtTheTime(tokens, mention.until);
  const isBound = age.comparator !== '=';
  const isOfSomeTime = isBound && isAgeBeside(tokens, mention) && !isAgeOfToday(tokens, mention) && !isAtDeath(scene);
  const isRight = !isBound && isRightThen(scene, age);
  return isPast || isOld || isToCome || isAtIt || isToldSo || isOfSomeTime || isRight ? 'it may be an age of then' : null;
};

/** "Orin, not yet 30, was killed", "the death of Orin, not yet 30, a baker", where the sheet has the age at death. */
function isAtDeath({ series, sentence, passage: { tokens, kinds } }: Scene): boolean {
  if (!isAgeAtDeath(series)) return false;
  for (let at = sentence.first; at < sentence.next; at += 1)
    if (kinds[at] === DEATH || /^(?:shot|stabbed|beaten|gunned)$/.test(tokens[at]?.key ?? '')) return true;
  return false;
}

/** "aged 19 at the time" */
const isAtTheTime = (tokens: readonly Token[], at: number) => ['at', 'the', 'time'].every((word, i) => tokens[at + i]?.key === word);

const LONGEST_CLAUSE = 10;

/** "became a judge at the age of 44" */
function isAtTheAge(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.key === 'of' ? first - 4 : first - 2;
  if (tokens[at]?.key !== 'at' || tokens[first - 1]?.key === 'aged') return false;
  return tokens.slice(Math.max(0, at - LONGEST_CLAUSE), at).some((token) => isPastVerb(token));
}

const LONGEST_NAME = 4;

/** "when Orin was 30" */
const isSubordinate = (tokens: readonly Token[], verb: number) =>
  tokens
    .slice(Math.max(0, verb - LONGEST_NAME), verb)
    .some(({ key }) => /^(?:when|while|since|until|before|after|although|though)$/.test(key));

/** Whether an age comes to that of a fact by the years since, or until, a date that its sentence or one beside it tells. */
function isRightThen({ sentence, series, passage }: Scene, { low }: Quantity): boolean {
  const { published, mentions } = passage;
  if (published === null) return false;
  const around = withNeighbours(passage, sentence.first);
  const today = yearOf(isoDayOf(published));
  const years = mentions.flatMap(({ first, value }) =>
    first >= around.first && first < around.next && value.kind === 'time' && value.earliest !== null
      ? [today - yearOf(value.earliest)]
      : [],
  );
  return years.some((since) => since !== 0 && series.facts.some(({ value }) => Math.abs(Number(low) + since - Number(value)) <= 1));
}

const yearOf = (day: string) => Number(day.slice(0, 4));
