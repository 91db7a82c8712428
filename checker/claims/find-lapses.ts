import type { Sentence } from '../article/sentences.ts';
import { clauseFrom } from '../grammar/dates/offset.ts';
import { time } from '../grammar/dates/time-value.ts';
import type { Mention, Time } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { endOfAge } from './ages.ts';
import type { Passage } from './passage.ts';
import { hasBefore, leadOf, looksNow, marks } from './present.ts';

/** A length of time that a sentence says has gone by since something happened, or that something has lasted; or the date since when. */
export interface Lapse {
  mention: Mention & { value: Time };
  /** The tokens that name the event, or that tell what has lasted; `owner` where no word says what it is the anniversary of. */
  of: { first: number; next: number } | 'owner';
  kind: 'anniversary' | 'count' | 'state' | 'age';
  /** The sentence speaks of the present, not of a time that may be any. */
  isNow: boolean;
  /** "two years to the day" */
  isExact: boolean;
}

/** `its 70th anniversary`, `marks 25 years of independence`, `two years to the day since the signing`, `has been in force for a decade`, `in office since 1998`, `the 8-month-old truce`. */
export function findLapses(passage: Passage, sentence: Sentence, mentions: readonly Mention[], anniversaries: readonly Mention[]): Lapse[] {
  const named = anniversaries.filter(({ first }) => first >= sentence.first && first < sentence.next);
  const counted = mentions.filter(
    (mention) => isCounted(mention) && !named.some(({ first, next }) => mention.first < next && first < mention.next),
  );
  const since = mentions.filter(
    ({ first, value }) => value.kind === 'time' && value.type === 'date' && passage.tokens[first - 1]?.key === 'since',
  );
  return [
    ...named.flatMap((mention) => anniversaryOf(passage, sentence, mention)),
    ...counted.flatMap((mention) => lapseOf(passage, sentence, mention) ?? []),
    ...mentions.flatMap((mention) => ageOf(passage, sentence, mention)),
    ...since.map((mention) => stateOf(passage, sentence, { mention: mention as Lapse['mention'], isExact: false }, mention.first - 1)),
  ];
}

/** A length with one number to it, that is not said to be a part of another: "12 of the last 16 years". */
const isCounted = ({ value }: Mention) =>
  value.kind === 'time' && value.type === 'duration' && value.amount?.shape === 'value' && value.amount.low.eq(value.amount.high);

function anniversaryOf({ tokens }: Passage, sentence: Sentence, mention: Mention): Lapse[] {
  const value = mention.value as Time;
  const from = value.offset?.from;
  if (from === undefined || from === 'told' || from === 'published') return [];
  const isNow = looksNow(tokens, sentence, mention.first) && !isPartOfName(tokens[mention.next]);
  const of = from === 'owner' ? from : toVerb(tokens, from);
  return [{ mention: { ...mention, value }, of, kind: 'anniversary', isNow, isExact: false }];
}

/** "its 50th anniversary summit" is held when it suits. */
const isPartOfName = (after: Token | undefined) =>
  after?.kind === 'word' && !/^(?:of|in|on|at|by|with|this|last|next|and|as|amid|when|while|since|from|for|after|before)$/.test(after.key);

/** What may follow a length that says how long something has lasted. */
const closers = /^(?:[,.;:)!?"]|--|and|but|now|already|when|while|as|despite|without)$/;
const toTheDay = ['to', 'the', 'day'];

function lapseOf(passage: Passage, sentence: Sentence, mention: Mention): Lapse | null {
  const { tokens } = passage;
  const isExact = toTheDay.every((word, i) => tokens[mention.next + i]?.key === word);
  const lapse = { mention: mention as Lapse['mention'], isExact };
  const at = mention.next + (isExact ? toTheDay.length : 0);
  const joint = tokens[at]?.key ?? '';
  const lead = leadOf(tokens, mention.first);
  const isMarked = marks.test(tokens[lead]?.key ?? '');
  if (joint === 'since' || joint === 'after' || (joint === 'of' && isMarked)) {
    const of = eventFrom(tokens, at + 1);
    const isNow = joint !== 'after' && looksNow(tokens, sentence, mention.first);
    return of && { ...lapse, of, kind: isMarked ? 'anniversary' : 'count', isNow };
  }
  // "after 22 months in office"
  if (joint === 'in') return { ...lapse, of: { first: at, next: at + 3 }, kind: 'state', isNow: false };
  return tokens[lead]?.key === 'for' ? stateOf(passage, sentence, lapse, lead) : null;
}

/** "has been in force for nearly a decade", "in office since 1998": what has lasted stands before "for" or "since". */
function stateOf({ tokens }: Passage, sentence: Sentence, lapse: Pick<Lapse, 'mention' | 'isExact'>, lead: number): Lapse {
  const has = hasBefore(tokens, sentence, lead);
  const after = tokens[lapse.mention.next];
  const isWhole = !after || after.freshParagraph || closers.test(after.key);
  const first = has === null ? Math.max(sentence.first, lead - 3) : has + 1;
  return { ...lapse, of: { first, next: lead }, kind: 'state', isNow: has !== null && isWhole };
}

/** "a 100-year-old firm when it went broke" */
const isOfThen = (tokens: readonly Token[], end: number) =>
  [end - 4, end - 3, end - 2, end - 1, end].some(
    (at) => tokens[at]?.key === 'when' || (tokens[at]?.key === 'at' && tokens[at + 2]?.key === 'time'),
  );

const LONGEST_NAME = 4;

/** "the 50-year-old alliance", "its 8-month-old truce": how long ago something began. */
function ageOf({ tokens }: Passage, sentence: Sentence, mention: Mention): Lapse[] {
  const { first, next, until, value } = mention;
  const old = endOfAge(tokens, mention);
  if (old === null || value.kind !== 'quantity' || value.shape !== 'value') return [];
  let end = old + 1;
  while (tokens[end]?.kind === 'word' && end <= old + LONGEST_NAME) end += 1;
  const length = { first, next, until, value: time({ type: 'duration', amount: { ...value, modifiers: [] } }) };
  return [
    {
      mention: length,
      of: { first: old + 1, next: end },
      kind: 'age',
      isNow: looksNow(tokens, sentence, first) && !isOfThen(tokens, end),
      isExact: false,
    },
  ];
}

const finite = /^(?:is|was|will|has|nears|approaches|looms|falls|comes|passes|draws|arrives)$/;

/** The words of an event, to the verb that says something of them: "the signing nears". */
function eventFrom(tokens: readonly Token[], first: number): { first: number; next: number } | null {
  const clause = clauseFrom(tokens, first);
  return clause && toVerb(tokens, clause);
}

function toVerb(tokens: readonly Token[], { first, next }: { first: number; next: number }): { first: number; next: number } {
  const verb = tokens.slice(first, next).findIndex(({ key }, i) => i > 0 && finite.test(key));
  return { first, next: verb < 0 ? next : first + verb };
}
