import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import type { Fact } from './fact.ts';
import { groupBy } from './group-by.ts';
import { bySeries, type KnownSubject, outlineOf, type SeriesOutline, type SubjectOutline } from './known-subject.ts';
import { nameKey } from './names.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

/** The rows of one attribute of one subject: a time series, or a single fact. */
export interface Series {
  subject: Subject;
  attribute: string;
  type: Fact['type'];
  /** Canonical unit code, null for bare numbers. */
  unit: string | null;
  phrases: readonly Phrase[];
  /** The attribute says no more than what kind of value it is ("date", "level"): naming the subject is enough. */
  isPlain: boolean;
  facts: readonly Fact[];
}

export interface Subject {
  key: string;
  name: string;
  /** As they are written, its own first. */
  names: readonly string[];
  /** The head words of its names, as stems, by which a description refers to it: `treaty`, `election`, `bombing` of "bombings in Kenya". */
  nouns: ReadonlySet<string>;
  series: readonly Series[];
}

export interface Name {
  words: readonly string[];
  /** Written in capitals only (`US`, `EU`): matches only capitals. */
  isAcronym: boolean;
  /** It has commas of its own: "Poland, Hungary and the Czech Republic". */
  hasComma: boolean;
  subjects: Subject[];
}

/** The facts that may matter to an article, found by the names of their subjects. */
export interface FactIndex {
  subjects: readonly Subject[];
  namesByFirstWord: ReadonlyMap<string, readonly Name[]>;
}

export const indexFacts = (known: readonly KnownSubject[]): FactIndex => indexOf(known.map(indexed));

/** An index of series without their rows: good for telling which of them a text may speak of, and nothing more. */
export function indexOutlines(outlines: readonly SubjectOutline[]): FactIndex & { outlines: ReadonlyMap<Series, SeriesOutline> } {
  const seriesOf = new Map<Series, SeriesOutline>();
  const all = outlines.map(({ key, names, series }) => {
    const subject = subjectFrom(key, names);
    const own = series.map((outline) => seriesFrom(subject, outline, []));
    for (const [i, one] of own.entries()) seriesOf.set(one, series[i] as SeriesOutline);
    return { subject: Object.assign(subject, { series: own }), names: names.flatMap(namePartsOf) };
  });
  return { ...indexOf(all), outlines: seriesOf };
}

interface Indexed {
  subject: Subject;
  names: readonly NameParts[];
}

/** A name without its subjects; names of one `id` are the same. */
interface NameParts extends Omit<Name, 'subjects'> {
  id: string;
}

function indexOf(all: readonly Indexed[]): FactIndex {
  const names = new Map<string, Name>();
  for (const { subject, names: own } of all) for (const name of own) addName(names, name, subject);
  return { subjects: all.map(({ subject }) => subject), namesByFirstWord: groupBy([...names.values()], ({ words }) => words[0] as string) };
}

/** Kept, since in memory the same subjects are indexed for every article that names them. */
const indexed = kept(({ key, names, facts }: KnownSubject): Indexed => {
  const subject = subjectFrom(key, names);
  const series = bySeries(facts).map((rows) => seriesFrom(subject, outlineOf(rows), rows));
  return { subject: Object.assign(subject, { series }), names: names.flatMap(namePartsOf) };
});

const subjectFrom = (key: string, names: readonly string[]): Subject => ({
  key,
  name: names[0] as string,
  names,
  nouns: new Set(names.map(headOf)),
  series: [],
});

function seriesFrom(subject: Subject, { ways, type, unit, isPlain }: SeriesOutline, facts: readonly Fact[]): Series {
  const [attribute, ...attributeAliases] = ways as [string, ...string[]];
  return { subject, attribute, type, unit, phrases: phrasesOf([{ attribute, attributeAliases, type }]), isPlain, facts };
}

const prepositions = new Set('of in on for against between at to from over by with'.split(' '));

function headOf(name: string): string {
  const words = nameKey(name).split(' ');
  const end = words.findIndex((word, i) => i > 0 && prepositions.has(word));
  return stem(words[(end === -1 ? words.length : end) - 1] as string);
}

function addName(names: Map<string, Name>, { id, words, isAcronym, hasComma }: NameParts, subject: Subject): void {
  const name = names.get(id);
  if (!name) names.set(id, { words, isAcronym, hasComma, subjects: [subject] });
  else if (!name.subjects.includes(subject)) name.subjects.push(subject);
}

function namePartsOf(written: string): NameParts[] {
  const words = nameKey(written).split(' ').filter(Boolean);
  if (words.length > 1 && words[0] === 'the') words.shift();
  if (words.length === 0) return [];
  const isAcronym = words.length === 1 && /^[\p{Lu}.]{2,6}$/u.test(written);
  return [{ id: `${isAcronym} ${words.join(' ')}`, words, isAcronym, hasComma: written.includes(',') }];
}
