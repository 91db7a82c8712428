import type { Sentence } from '../article/sentences.ts';
import { type DayInterval, isoDayOf } from '../calendar.ts';
import { countFrom } from '../grammar/dates/count-from.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import { time } from '../grammar/dates/time-value.ts';
import type { Mention, Offset, Time } from '../grammar/rule.ts';
import { type Anchor, findAnchor } from './find-anchor.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Passage } from './passage.ts';

/** A sentence's mentions, its offsets given the days they reach, with the event that each of those is counted from. */
export interface AnchoredMentions {
  mentions: readonly Mention[];
  anchors: ReadonlyMap<Mention, Anchor>;
}

const none: ReadonlyMap<Mention, Anchor> = new Map();

/** Resolves "two weeks before the election" by the facts and "three years later" by the date told before it; the rest stays as it is. */
export function anchorMentions(passage: Passage, mentions: readonly Mention[], subjects: readonly SubjectMention[]): AnchoredMentions {
  if (!mentions.some(({ value }) => offsetOf(value))) return { mentions, anchors: none };
  const anchors = new Map<Mention, Anchor>();
  const resolved = mentions.map((mention, at) => {
    const offset = offsetOf(mention.value);
    if (!offset) return mention;
    if (offset.from === 'told') return laterOf(passage, mention, offset, mentions.slice(0, at)) ?? mention;
    const dated = besideDate(mention, offset, offset.from, mentions);
    if (dated) return dated;
    const anchor = findAnchor(passage, offset.from, subjects);
    const days = anchor && countFrom(anchor.days, offset);
    if (!days) return mention;
    const counted = withDays(mention, anchor.next, days, offset);
    anchors.set(counted, anchor);
    return counted;
  });
  const isWithin = (mention: Mention) => resolved.some((other) => other !== mention && covers(other, mention));
  return { mentions: resolved.filter((mention) => !isWithin(mention)), anchors };
}

/** An offset whose days are still open. */
function offsetOf(value: Mention['value']): (Offset & { from: Exclude<Offset['from'], 'published' | 'owner'> }) | null {
  if (value.kind !== 'time' || !value.offset) return null;
  const { from } = value.offset;
  return from === 'published' || from === 'owner' ? null : { ...value.offset, from };
}

const covers = (outer: Mention, inner: Mention) => inner.first >= outer.first && inner.next <= outer.next;

function withDays(mention: Mention, next: number, { earliest, latest }: DayInterval, offset: Offset): Mention {
  const timex = earliest === latest ? earliest : `${earliest}/${latest}`;
  return { first: mention.first, next, until: next, value: time({ timex, earliest, latest, offset }) };
}

/** "four days after July 16, 1969" */
function besideDate(mention: Mention, offset: Offset, from: { first: number }, mentions: readonly Mention[]): Mention | null {
  const date = mentions.find(({ first }) => first === from.first || first === from.first + 1);
  const days = date && daysTold(date);
  const counted = days && countFrom(days, offset);
  return counted ? withDays(mention, date.next, counted, offset) : null;
}

/** The days of a date that is told for sure. */
function daysTold({ value }: Mention): DayInterval | null {
  if (value.kind !== 'time' || value.type !== 'date' || value.modifier || value.alternatives.length > 0) return null;
  return value.earliest && value.latest ? { earliest: value.earliest, latest: value.latest } : null;
}

/** "signed in 1991 and took effect three years later": counted from the last date told in the sentence, by the verb just before it. */
function laterOf({ tokens, published }: Passage, mention: Mention, offset: Offset, before: readonly Mention[]): Mention | null {
  const verb = tokens[mention.first - 1];
  if (verb?.kind !== 'word' || /^(?:and|but|then|that|which|while|when)$/.test(verb.key)) return null;
  const told = before.findLast(({ value }) => value.kind === 'time' && value.type === 'date');
  const from = told && daysTold(told);
  const days = from && countFrom(from, offset);
  // "marked on Friday 30 years since one; the other fell 300 days later": a past verb tells of nothing to come.
  const isAhead = days && published !== null && days.earliest > isoDayOf(published) && isPastVerb(verb);
  return days && !isAhead ? withDays(mention, mention.next + 1, days, offset) : null;
}

const softeners = /^(?:just|only|exactly|,|--|\()$/;
const breaks = /^(?:before|after|since|until|that|which|who|when|while|but|;)$/;

/**
 * The date that a sentence gives to what it counts from an event: "Earlier this week, … just two weeks before the election".
 * Null where it has no other date, or more than one, or where the offset may belong to something else.
 */
export function dateBeside({ tokens }: Passage, sentence: Sentence, mentions: readonly Mention[], offset: Mention): Mention | null {
  const dates = mentions.filter(({ value }) => value.kind === 'time' && value.type === 'date' && value.earliest !== null);
  const [date, ...others] = dates.filter((mention) => mention !== offset);
  if (!date || others.length > 0 || date.next > offset.first || (date.value as Time).alternatives.length > 0) return null;
  let last = offset.first - 1;
  while (last >= date.next && softeners.test(tokens[last]?.key ?? '')) last -= 1;
  if (last < date.next) return date;
  const isOpening = date.first <= sentence.first + 1;
  const isOwn =
    !tokens.slice(date.next, last + 1).some(({ key }) => breaks.test(key)) && !/(?:ed|en|held|made)$/.test(tokens[last]?.key ?? '');
  return isOpening && isOwn ? date : null;
}
