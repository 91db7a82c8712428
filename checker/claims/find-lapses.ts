import type { Sentence } from '../article/sentences.ts';
import { clauseFrom } from '../grammar/dates/offset.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import type { Mention, Time } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Passage } from './passage.ts';

/** A length of time that a sentence says has gone by since something happened, or that something has lasted. */
export interface Lapse {
  mention: Mention & { value: Time };
  /** The tokens that name the event, or that tell what has lasted; `owner` where no word says what it is the anniversary of. */
  of: { first: number; next: number } | 'owner';
  kind: 'anniversary' | 'count' | 'state';
  /** The sentence speaks of the present, not of a time that may be any. */
  isNow: boolean;
  /** "two years to the day" */
  isExact: boolean;
}

/** `its 70th anniversary`, `marks 25 years of independence`, `two years to the day since the signing`, `has been in force for a decade`. */
export function findLapses(passage: Passage, sentence: Sentence, mentions: readonly Mention[], anniversaries: readonly Mention[]): Lapse[] {
  const named = anniversaries.filter(({ first }) => first >= sentence.first && first < sentence.next);
  const counted = mentions.filter(
    (mention) => isCounted(mention) && !named.some(({ first, next }) => mention.first < next && first < mention.next),
  );
  return [
    ...named.flatMap((mention) => anniversaryOf(passage, sentence, mention)),
    ...counted.flatMap((mention) => lapseOf(passage, sentence, mention) ?? []),
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
  return [{ mention: { ...mention, value }, of: from, kind: 'anniversary', isNow, isExact: false }];
}

/** "its 50th anniversary summit" is held when it suits. */
const isPartOfName = (after: Token | undefined) =>
  after?.kind === 'word' && !/^(?:of|in|on|at|by|with|this|last|next|and|as|amid|when|while|since|from|for|after|before)$/.test(after.key);

function lapseOf({ tokens }: Passage, sentence: Sentence, mention: Mention): Lapse | null {
  const value = mention.value as Time;
  const isExact = ['to', 'the', 'day'].every((word, i) => tokens[mention.next + i]?.key === word);
  const at = mention.next + (isExact ? 3 : 0);
  const joint = tokens[at]?.key ?? '';
  const isMarked = marks.test(tokens[mention.first - 1]?.key ?? '');
  const isNow = looksNow(tokens, sentence, mention.first);
  const lapse = { mention: { ...mention, value }, isExact };
  if (joint === 'since' || joint === 'after' || (joint === 'of' && isMarked)) {
    const of = clauseFrom(tokens, at + 1);
    return of && { ...lapse, of, kind: isMarked ? 'anniversary' : 'count', isNow: isNow && joint !== 'after' };
  }
  return stateOf(tokens, sentence, lapse);
}

const hedges = /^(?:about|some|roughly|nearly|almost|over|more|less|than|just|under|around|exactly|at|least|only|well)$/;
/** What may follow a length that says how long something has lasted. */
const closers = /^(?:[,.;:)!?"]|--|and|but|now|already|when|while|as|despite|without)$/;

/** "has been in force for nearly a decade", "after 22 months in office" */
function stateOf(tokens: readonly Token[], sentence: Sentence, lapse: Pick<Lapse, 'mention' | 'isExact'>): Lapse | null {
  const { first, next } = lapse.mention;
  if (tokens[next]?.key === 'in') return { ...lapse, of: { first: next, next: next + 3 }, kind: 'state', isNow: false };
  let lead = first - 1;
  while (hedges.test(tokens[lead]?.key ?? '')) lead -= 1;
  if (tokens[lead]?.key !== 'for') return null;
  const has = hasBefore(tokens, sentence, lead);
  const isWhole = !tokens[next] || tokens[next].freshParagraph || closers.test(tokens[next].key);
  return {
    ...lapse,
    of: { first: has === null ? Math.max(sentence.first, lead - 3) : has + 1, next: lead },
    kind: 'state',
    isNow: has !== null && isWhole,
  };
}

const LONGEST_VERB = 8;

/** Where the "has" of "has been in force for" stands. */
function hasBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  for (let has = at - 1; has >= sentence.first && has > at - LONGEST_VERB; has -= 1) {
    const key = tokens[has]?.key ?? '';
    if (/^(?:has|have|'s|'ve)$/.test(key)) return /^(?:not|never|to)$/.test(tokens[has - 1]?.key ?? '') ? null : has;
    if (/^(?:had|was|were|[,;])$/.test(key)) return null;
  }
  return null;
}

/** Verbs of keeping an anniversary. */
export const marks =
  /^(?:mark|celebrate|commemorate|observe|honor|honour|hail|reach|complete)(?:s|es|d|ed|ing)?$|^(?:marking|celebrating|commemorating|observing|completing)$/;
const present =
  /^(?:is|are|has|have|will|today|tomorrow|'ll|'s|approaches|nears|falls|comes|looms)$|^(?:mark|celebrate|commemorate|observe|honor|honour|hail|reach|complete|turn)(?:s|es)$/;

/** Whether the nearest verb before a token, else the one after it, is of the present, the perfect or the future. */
function looksNow(tokens: readonly Token[], { first, next }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= first && tokens[back]?.key !== ';'; back -= 1) {
    const token = tokens[back] as Token;
    if (token.key === 'been') return !/^(?:had|having)$/.test(tokens[back - 1]?.key ?? '');
    if (isPastVerb(token) && !/^(?:has|have|be|been|will|is|are)$/.test(tokens[back - 1]?.key ?? '')) return false;
    if (present.test(token.key)) return true;
    if (/^(?:mark|celebrate|commemorate|observe)$/.test(token.key) && tokens[back - 1]?.key !== 'to') return true;
  }
  return /^(?:is|approaches|nears|falls|comes|looms)$/.test(
    tokens.slice(at, next).find(({ key }) => present.test(key) || key === 'was')?.key ?? '',
  );
}
