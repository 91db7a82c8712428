import type { FactIndex, Series } from '../facts/fact-index.ts';
import { isWorded } from '../facts/phrases.ts';
import { findAnniversaries } from '../grammar/dates/anniversary.ts';
import type { Mention } from '../grammar/rule.ts';
import { findLapses } from './find-lapses.ts';
import { likelyIn } from './find-likely.ts';
import type { Ground } from './gap.ts';
import type { Passage } from './passage.ts';
import { type ReadSentence, readSentences, type StoryNames } from './read-sentences.ts';
import { resultsOf } from './reporting-subject.ts';
import { toldBy } from './without-words.ts';

/**
 * The series whose rows may change what is found in a passage, told from their outlines alone: all others may as well not be
 * there. A step of findClaims that looks at series in another way than these needs its counterpart here.
 */
export function findSpoken(passage: Passage, outlines: FactIndex): Set<Series> {
  const found = new Set<Series>();
  const anniversaries = findAnniversaries(passage.tokens);
  const sentences = readSentences(passage, outlines, anniversaries);
  if (sentences[0]) for (const series of firmsOf(sentences[0].named)) found.add(series);
  for (const read of sentences) {
    const ground = groundOf(passage, read);
    for (const series of seriesSpokenOf(read))
      if (
        isWorded(series, read.places) ||
        isTold(series, ground, read) ||
        (series.type === 'date' && countsDays(passage, read, anniversaries))
      )
        found.add(series);
    for (const { series } of likelyIn(ground, read)) found.add(series);
  }
  return found;
}

/** Of every firm one series of results: whose report a story is depends on how many firms it names. */
const firmsOf = ({ order }: StoryNames): Series[] => [...order.keys()].flatMap((subject) => resultsOf(subject) ?? []);

const seriesSpokenOf = ({ subjects }: ReadSentence): Set<Series> =>
  new Set(subjects.flatMap((place) => place.subjects.flatMap(({ series }) => series)));

const isTold = (series: Series, ground: Ground, { subjects }: ReadSentence) =>
  subjects.some(
    (place) => place.subjects.includes(series.subject) && ground.mentions.some((mention) => toldBy(ground, mention, series, place)),
  );

/** Days counted from an event may be counted from any day of its subject; which one is meant depends on how many there are. */
const countsDays = (passage: Passage, { sentence, mentions }: ReadSentence, anniversaries: readonly Mention[]) =>
  mentions.some(isOpen) || findLapses(passage, sentence, mentions, anniversaries).length > 0;

/** An offset whose days only facts can tell stands for a day here. */
const groundOf = (passage: Passage, { mentions, own }: ReadSentence): Ground => ({
  passage,
  mentions: mentions.map((mention) => (isOpen(mention) ? asDay(mention) : mention)),
  names: new Map(own.map(({ first, next }) => [first, next])),
});

const isOpen = ({ value }: Mention) => value.kind === 'time' && Boolean(value.offset) && value.earliest === null;

const someDay = '1000-01-01';
const asDay = (mention: Mention): Mention =>
  mention.value.kind === 'time'
    ? { ...mention, value: { ...mention.value, type: 'date', year: 'written', timex: someDay, earliest: someDay, latest: someDay } }
    : mention;
