import type { Sentence } from '../article/sentences.ts';
import type { Series, Subject } from '../facts/fact-index.ts';
import { wordsOfWeight } from '../facts/scatter-key.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { kept } from '../kept.ts';
import { measureOf } from '../units/canonical-unit.ts';
import { isComparable } from './comparable.ts';
import { leavesOut } from './conflicts.ts';
import { kindOf } from './families.ts';
import type { Named } from './find-subjects.ts';
import type { Ground } from './gap.ts';
import type { Passage } from './passage.ts';
import { type Places, placesOf } from './places.ts';

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
/**
 * What a subject named in the same sentence, called there by a word of its names ("the blasts"), named in one of the two sentences
 * before, or elsewhere in the story speaks for it.
 */
const NEARNESS = { here: 2, called: 1.5, near: 1, story: 0.5 } as const;
const NEAR = 2;
const MOST_WORDS = 2;

/**
 * For every mention, the series that most speaks for: by its subject, by words of its attribute, and by how
 * telling the number is ("8,189.49" is, "two" is not). Which of them agree with the text is for the verdict to say.
 */
export function findLikely(
  ground: Ground,
  sentence: Sentence,
  at: number,
  named: readonly (readonly Named[])[],
  spoken: readonly Named[],
  byStem: Places,
): Likely[] {
  if (ground.mentions.length === 0) return [];
  const wording = wordingOf(ground, sentence, byStem);
  const found: Likely[] = [];
  for (const [subject, near] of nearnessOf(at, named, spoken, wording))
    for (const series of subject.series) found.push(...likelyOf(series, near, ground.mentions, wording));
  return found.sort((a, b) => b.evidence - a.evidence);
}

/** The words of a sentence by their stems. */
export interface Wording {
  stems: Places;
  /** Those of weight that are no part of a subject's name, by what they have in common with others. */
  kinds: Places;
  passage: Passage;
}

export function wordingOf({ passage, names }: Ground, sentence: Sentence, byStem: Places): Wording {
  const { isLight } = passage;
  let named = sentence.first;
  const kinds = placesOf(sentence, (at) => {
    named = names.get(at) ?? named;
    return at < named || isLight[at] ? '' : passage.kinds[at];
  });
  return { stems: byStem, kinds, passage };
}

const none: readonly Likely[] = [];

/** The mentions that a series is likely for, its subject being so near. */
export function likelyOf(series: Series, near: number, mentions: readonly Mention[], { stems, kinds }: Wording): readonly Likely[] {
  // A time within a period tells too little.
  if (series.type === 'period') return none;
  const spoken = kindsOf(series).filter((kind) => kinds.has(kind));
  // "the Aug. 7 blasts": who calls the event says what its day is the day of.
  const isCalled = series.isPlain && near >= NEARNESS.called;
  if ((spoken.length === 0 && !isCalled) || leavesOut(stems, series)) return none;
  const comparable = mentions.filter((mention) => isComparable(mention, series));
  if (comparable.length === 0) return none;
  const found: Likely[] = [];
  for (const mention of comparable) {
    const words = spoken.map((kind) =>
      (kinds.get(kind) as readonly number[]).filter((token) => token < mention.first || token >= mention.next),
    );
    const count = words.filter((own) => own.length > 0).length + (isCalled ? 1 : 0);
    const evidence = near + Math.min(MOST_WORDS, count) + telling(mention, series);
    if (count > 0 && evidence >= ENOUGH) found.push({ mention, series, tokens: words.flat().sort((a, b) => a - b), evidence });
  }
  return found;
}

/** The subjects of a story by how near they are to one of its sentences. */
export function nearnessOf(
  at: number,
  named: readonly (readonly Named[])[],
  spoken: readonly Named[],
  wording: Wording,
): Map<Subject, number> {
  const nearness = new Map<Subject, number>();
  for (const [i, places] of named.entries()) {
    const near = i < at && i >= at - NEAR ? NEARNESS.near : NEARNESS.story;
    for (const { subjects } of places) for (const subject of subjects) nearness.set(subject, Math.max(near, nearness.get(subject) ?? 0));
  }
  for (const subject of nearness.keys()) if (isCalled(subject, wording)) nearness.set(subject, NEARNESS.called);
  for (const { subjects } of spoken) for (const subject of subjects) nearness.set(subject, NEARNESS.here);
  return nearness;
}

/** Whether a sentence has the word that a subject's names say the kind of it by, or one that tells of the same, and no other place with it. */
const isCalled = (subject: Subject, { kinds, passage }: Wording) =>
  nounKindsOf(subject).some((kind) => kinds.get(kind)?.some((at) => !isElsewhere(passage, at, subject)));

/** "the explosion in Ulster" for one in Kenya */
function isElsewhere({ tokens, stems }: Passage, at: number, subject: Subject): boolean {
  const place = tokens[at + 1]?.key === 'in' && tokens[at + 2]?.capital ? (stems[at + 2] as string) : null;
  return place !== null && !stemsOf(subject).has(place);
}

const stemsOf = kept(
  ({ names }: Subject): ReadonlySet<string> => new Set(names.flatMap((name) => wordsOfWeight(name).map(({ stem }) => stem))),
);

const nounKindsOf = kept(({ nouns }: Subject): readonly string[] => [...nouns].map(kindOf));

/** What the words of an attribute have in common with others. */
const kindsOf = kept(({ phrases }: Series): readonly string[] => [...new Set(phrases.flatMap((phrase) => phrase.stems.map(kindOf)))]);

/** How telling a value is: its digits, or how closely it gives a day; a unit of its own adds to it. */
function telling({ value }: Mention, series: Series): number {
  if (value.kind === 'time' && value.type !== 'duration') {
    if (value.year === 'unknown' || value.earliest === null) return 0;
    return value.timex.length >= 10 ? 2 : value.timex.length >= 7 ? 1.5 : 1;
  }
  const quantity = (value.kind === 'time' ? value.amount : value) as Quantity | null;
  if (!quantity) return 0;
  // A third is as round as a number can be.
  if (quantity.shape === 'part') return 1;
  const digits = quantity.low
    .toFixed()
    .replace(/^-|\.|^0+|0+$/g, '')
    .replace(/^0+/, '').length;
  return Math.min(3, digits) + (measureOf(series.unit) !== null && quantity.unit !== null ? 0.5 : 0);
}
