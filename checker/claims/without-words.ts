import type { Sentence } from '../article/sentences.ts';
import type { Series } from '../facts/fact-index.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { stem } from '../units/lemma.ts';
import { isToldOf } from './ages.ts';
import { isComparable, quantityOf } from './comparable.ts';
import type { Candidate } from './find-candidates.ts';
import type { SubjectMention } from './find-subjects.ts';
import { type Ground, gap } from './gap.ts';
import { longerName } from './names-in-text.ts';
import { groupsKnownTo } from './qualifiers.ts';

/** A series that a value speaks of without a word of its attribute, and how near the subject's name must stand. */
interface Told {
  series: Series;
  read: Mention;
  reach: number;
}

/** How near its subject's name a value must stand where no word says what it is of the subject. */
const NEAR = 3;
/** "Orin, not yet 30,": what bounds a value stands between. */
const NEAR_BOUND = 5;
/** "The Dow rose 72 points, to 8,189": what it went to stands after what it went by. */
const NEAR_LEVEL = 9;

/** A value that may be of several series is as good as far from each. */
const UNSURE = 20;

/** Values that need no word of their attribute beside them; of several series of the subject that can be meant the claim is to choose. */
export function withoutWords(ground: Ground, sentence: Sentence, mention: Mention, place: SubjectMention): Candidate[] {
  const change = quantityOf(mention)?.change ?? null;
  if (place.next === place.first || change === 'up' || change === 'down') return [];
  const told: Told[] = [];
  for (const { series: own } of place.subjects)
    for (const series of own) {
      const one = toldBy(ground, mention, series, place);
      if (one) told.push(one);
    }
  if (told.length === 0 || longerName(ground.passage, sentence, place)) return [];
  const distance = gap(change === 'to' ? { ...ground, mentions: [] } : ground, mention, place.first, place.next);
  const tokens = Array.from({ length: place.next - place.first }, (_, i) => place.first + i);
  const near = told.filter(({ reach }) => distance <= reach);
  const cost = near.length > 1 ? UNSURE : distance;
  return near.map(({ read, series }) => ({ mention, read, series, place, match: { tokens }, cost, listed: false }));
}

/** How a value may speak of a series without a word of its attribute; null where it cannot. */
export const toldBy = (ground: Ground, mention: Mention, series: Series, place: SubjectMention): Told | null =>
  toldByItself(ground, mention, series, place) ??
  toldByName(mention, series) ??
  toldByForm(ground, mention, series, place) ??
  toldByChange(ground, mention, series, place);

/** "the Aug. 7 bombings", "the $6 billion cereal market": the name itself says what the value is. */
function toldByName(mention: Mention, series: Series): Told | null {
  if (!series.isPlain || !isComparable(mention, series)) return null;
  return { series, read: mention, reach: quantityOf(mention)?.change === 'to' ? NEAR_LEVEL : NEAR };
}

const measuring = new Set('duration length term time height width depth weight mass area size distance span'.split(' ').map(stem));

/** "a 10-year programme", "the 324-metre tower": a measure that is part of the name says what it measures. */
function toldByForm({ passage: { tokens } }: Ground, mention: Mention, series: Series, { first }: SubjectMention): Told | null {
  const isPart = mention.until === first && tokens.slice(mention.first, mention.next).some(({ key }) => key === '-');
  if (!isPart || series.type !== 'number' || !measureOf(series.unit) || !isComparable(mention, series)) return null;
  return series.phrases.some(({ stems }) => stems.length === 1 && measuring.has(stems[0] as string))
    ? { series, read: mention, reach: NEAR }
    : null;
}

const levels = new Set('close closing price settle'.split(' ').map(stem));
const traded = /^(?:shares?|stock|stocks|common|index|average|,|which|was|were|also|closed|ended|finished)$/;
/** Verbs that do not take an object: what is cut or raised is another thing. */
const moves =
  /^(?:rose|fell|gained|lost|jumped|climbed|surged|soared|leaped|leapt|advanced|rallied|dropped|declined|slipped|slid|sank|plunged|tumbled|dipped|eased|shed|slumped|rebounded|plummeted|up|down)$/;
const leading = /^(?:,|or|to|at|by|about|nearly|more|than|just|close|settle|end|finish|lower|higher|points?|cents?|on)$/;
/** "to $24 in early trading", "to $19 before recovering": no price that a day ends with. */
const passing = /^(?:early|midday|noon|morning|afternoon|after-hours|hours|before|asian|european|overseas|low|high|record)$/;
const AFTER = 5;

/** "Dagny shares fell $2 to $18", "the Nord index was down 3.8 at 810.6": what something traded went to is its price. */
function toldByChange({ passage, mentions }: Ground, mention: Mention, series: Series, { next }: SubjectMention): Told | null {
  const { tokens } = passage;
  if (series.type !== 'number' || quantityOf(mention)?.change !== 'to' || next >= mention.first) return null;
  if (!series.phrases.some(({ stems }) => stems.some((word) => levels.has(word))) || groupsKnownTo(series).has('change')) return null;
  let verb = next;
  while (traded.test(tokens[verb]?.key ?? '')) verb += 1;
  if (!moves.test(tokens[verb]?.key ?? '')) return null;
  for (let at = verb + 1; at < mention.first; at += 1) {
    const other = mentions.find(({ first, until }) => first <= at && at < until);
    const isOther = other?.value.kind === 'quantity' && !isOfPrice(other.value, series);
    if (isOther || !(other || leading.test(tokens[at]?.key ?? ''))) return null;
  }
  const after = tokens.slice(mention.until, mention.until + AFTER);
  const isPassing = after.some(({ key }) => passing.test(key)) || (after[0]?.key === 'in' && after[1]?.capital);
  return !isPassing && isComparable(mention, series) ? { series, read: mention, reach: NEAR_LEVEL } : null;
}

/** What a price goes by: money, points or a share. */
const isOfPrice = ({ unit }: Quantity, series: Series) => unit === null || unit === '%' || unit === 'point' || unit === series.unit;

/** "Roth, 48,": the value says by its own form what it is. */
function toldByItself({ passage: { tokens } }: Ground, mention: Mention, series: Series, place: SubjectMention): Told | null {
  const age = series.type === 'number' && series.unit === 'year' ? quantityOf(mention) : null;
  if (!age?.modifiers.includes('age') || !series.phrases.some(({ stems }) => stems.length === 1 && stems[0] === 'age')) return null;
  const isBeside = isToldOf(tokens, place, mention);
  return { series, read: mention, reach: isBeside ? NEAR_LEVEL : age.comparator === '=' ? NEAR : NEAR_BOUND };
}
