import type { Series } from '../facts/fact-index.ts';
import { nameStemsOf } from '../facts/scatter-key.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { kept } from '../kept.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { isComparable } from './comparable.ts';
import { kindOf } from './families.ts';
import type { Ground } from './gap.ts';
import { NEARNESS, nearnessOf } from './nearness.ts';
import type { Places } from './places.ts';
import { leavesOut } from './qualifiers.ts';
import type { ReadSentence, StoryNames } from './read-sentences.ts';
import { type Wording, wordingOf } from './wording.ts';
import { yearsOfNames } from './years-of-names.ts';

/** A series that a number may speak of in other words than the sheet's; only ever good for agreement. */
export interface Likely {
  mention: Mention;
  series: Series;
  /** The tokens of the sentence that are also words of the attribute. */
  tokens: readonly number[];
  evidence: number;
}

/** How much must speak for a number and a series that the sheet's own words do not tie together. */
const ENOUGH = 4;
/** A count or an amount is more of its own than a day is, or a share, of which a story tells many. */
const ENOUGH_OF_A_NUMBER = 3.5;
const MOST_WORDS = 2;

/**
 * For every mention, the series that most speaks for: by its subject, by words of its attribute, and by how
 * telling the number is ("8,189.49" is, "two" is not); of equals the one whose names the sentence has most words of comes first.
 * Which of them agree with the text is for the verdict to say.
 */
export function findLikely(ground: Ground, read: ReadSentence): Likely[] {
  const { order } = read.named;
  const placeOf = ({ subject }: Series) => order.get(subject) ?? order.size;
  const named = ({ subject }: Series) => [...nameStemsOf(subject)].filter((word) => read.places.has(word)).length;
  return likelyIn(ground, read).sort(
    (a, b) =>
      speaksFor(b) - speaksFor(a) ||
      named(b.series) - named(a.series) ||
      placeOf(a.series) - placeOf(b.series) ||
      a.series.subject.series.indexOf(a.series) - b.series.subject.series.indexOf(b.series),
  );
}

const speaksFor = (likely: Likely) => likely.evidence + besides(likely);

/** What a word of the attribute beside a number counts for, where more than one series is likely. */
const besides = ({ mention: { first, next }, tokens }: Likely): number => {
  const nearest = Math.min(...tokens.map((at) => (at < first ? first - at : at - next + 1)));
  return nearest <= 2 ? 0.75 : nearest <= 5 ? 0.4 : 0;
};

/** The same in no order. */
export function likelyIn(ground: Ground, read: ReadSentence): Likely[] {
  if (ground.mentions.length === 0) return [];
  const wording = wordingOf(ground, read);
  const nearTo = nearnessOf(read, wording);
  const found: Likely[] = [];
  for (const series of wordedIn(wording.kinds, read.named))
    found.push(...likelyOf(series, nearTo(series.subject), ground.mentions, wording));
  for (const year of yearsOfNames(ground, read)) found.push({ ...year, tokens: [], evidence: ENOUGH });
  return found;
}

/** The series of whose attribute a sentence has a word, or that need none. */
function wordedIn(kinds: Places, named: StoryNames): Set<Series> {
  const { plain, byKind } = seriesIn(named);
  const found = new Set(plain);
  for (const kind of kinds.keys()) for (const series of byKind.get(kind) ?? []) found.add(series);
  return found;
}

/** The series of a story's subjects by what the words of their attributes have in common with others. A time within a period tells too little. */
const seriesIn = kept(({ order }: StoryNames) => {
  const plain: Series[] = [];
  const byKind = new Map<string, Series[]>();
  for (const { series } of order.keys())
    for (const one of series) {
      if (one.type === 'period') continue;
      if (one.isPlain) plain.push(one);
      for (const kind of kindsOf(one)) {
        const own = byKind.get(kind);
        if (own) own.push(one);
        else byKind.set(kind, [one]);
      }
    }
  return { plain, byKind };
});

const none: readonly Likely[] = [];

/** The mentions that a series is likely for, its subject being so near. */
function likelyOf(series: Series, near: number, mentions: readonly Mention[], { stems, kinds }: Wording): readonly Likely[] {
  const spoken = kindsOf(series).filter((kind) => kinds.has(kind));
  // "the Aug. 7 blasts": who calls the event says what its day is the day of.
  const isCalled = series.isPlain && near >= NEARNESS.called;
  if ((spoken.length === 0 && !isCalled) || leavesOut(stems, series)) return none;
  const comparable = mentions.filter((mention) => isComparable(mention, series));
  if (comparable.length === 0) return none;
  const enough = series.type === 'number' && series.unit !== '%' ? ENOUGH_OF_A_NUMBER : ENOUGH;
  const found: Likely[] = [];
  for (const mention of comparable) {
    const words = spoken.map((kind) =>
      (kinds.get(kind) as readonly number[]).filter((token) => token < mention.first || token >= mention.next),
    );
    const count = words.filter((own) => own.length > 0).length + (isCalled ? 1 : 0);
    const evidence = near + Math.min(MOST_WORDS, count) + telling(mention, series);
    if (count > 0 && evidence >= enough) found.push({ mention, series, tokens: words.flat().sort((a, b) => a - b), evidence });
  }
  return found;
}

/** What the words of an attribute have in common with others. */
const kindsOf = kept(({ phrases, unit }: Series): readonly string[] => [
  ...new Set(phrases.flatMap((phrase) => phrase.stems.filter((word) => unit !== '%' || !empty.has(word)).map(kindOf))),
]);

/** What says too little of a share: "outflows totaling $5 million, or 13%" are no total return. */
const empty = new Set(['total', 'number', 'amount']);

const A_DAY = '2020-10-22'.length;

/** How telling a value is: its digits, or how closely it gives a day; a unit of its own adds to it. */
function telling({ value }: Mention, series: Series): number {
  if (value.kind === 'time' && value.type !== 'duration') {
    if (value.year === 'unknown') return 0;
    // A holiday that other countries keep on other days has a day of its own all the same.
    if (value.earliest === null) return value.timex.length === A_DAY ? 2 : 0;
    return value.timex.length >= 10 ? 2 : value.timex.length >= 7 ? 1.5 : 1;
  }
  const quantity = (value.kind === 'time' ? value.amount : value) as Quantity | null;
  if (!quantity) return 0;
  // A third is as round as a number can be.
  if (quantity.shape === 'part') return 1;
  return Math.min(3, digitsOf(quantity)) + (measureOf(series.unit) !== null && quantity.unit !== null ? 0.5 : 0);
}

/** How many digits of a number are no zeros at one of its ends. */
const digitsOf = kept(
  ({ low }: Quantity): number =>
    low
      .toFixed()
      .replace(/^-|\.|^0+|0+$/g, '')
      .replace(/^0+/, '').length,
);
