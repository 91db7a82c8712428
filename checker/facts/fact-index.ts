import { canonicalUnit } from '../units/canonical-unit.ts';
import { stem } from '../units/lemma.ts';
import type { Fact } from './fact.ts';
import { nameKey } from './names.ts';
import { isPlain, type Phrase, phrasesOf } from './phrases.ts';

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

export function indexFacts(facts: readonly Fact[]): FactIndex {
  const bySubject = groupBy(facts, subjectKey);
  const names = new Map<string, Name>();
  const subjects: Subject[] = [];
  for (const [key, rows] of bySubject) {
    const { subject, names: own } = subjectOf(key, rows);
    subjects.push(subject);
    for (const name of own) addName(names, name, subject);
  }
  return { subjects, namesByFirstWord: groupBy([...names.values()], (name) => name.words[0] as string) };
}

interface Indexed {
  facts: readonly Fact[];
  subject: Subject;
  names: readonly NameParts[];
}

/** A name without its subjects; names of one `id` are the same. */
interface NameParts extends Omit<Name, 'subjects'> {
  id: string;
}

/** Subjects by their first fact; kept, since the same facts are indexed for every article that names them. */
const indexed = new WeakMap<Fact, Indexed>();

function subjectOf(key: string, facts: readonly Fact[]): Indexed {
  const first = facts[0] as Fact;
  const known = indexed.get(first);
  if (known?.facts.length === facts.length && known.facts.every((fact, i) => fact === facts[i])) return known;
  const written = [...new Set(facts.flatMap((fact) => [fact.subject, ...fact.subjectAliases]))];
  const subject: Subject = { key, name: first.subject, nouns: new Set(written.map(headOf)), series: [] };
  const made = { facts, subject: Object.assign(subject, { series: seriesOf(subject, facts) }), names: written.flatMap(namePartsOf) };
  indexed.set(first, made);
  return made;
}

const prepositions = new Set('of in on for against between at to from over by with'.split(' '));

function headOf(name: string): string {
  const words = nameKey(name).split(' ');
  const end = words.findIndex((word, i) => i > 0 && prepositions.has(word));
  return stem(words[(end === -1 ? words.length : end) - 1] as string);
}

const subjectKeys = new WeakMap<Fact, string>();

function subjectKey(fact: Fact): string {
  const key = subjectKeys.get(fact) ?? nameKey(fact.subject);
  subjectKeys.set(fact, key);
  return key;
}

function addName(names: Map<string, Name>, { id, ...parts }: NameParts, subject: Subject): void {
  const name = names.get(id) ?? { ...parts, subjects: [] };
  if (!name.subjects.includes(subject)) name.subjects.push(subject);
  names.set(id, name);
}

function namePartsOf(written: string): NameParts[] {
  const words = nameKey(written).split(' ').filter(Boolean);
  if (words.length > 1 && words[0] === 'the') words.shift();
  if (words.length === 0) return [];
  const isAcronym = words.length === 1 && /^[\p{Lu}.]{2,6}$/u.test(written);
  return [{ id: `${isAcronym} ${words.join(' ')}`, words, isAcronym, hasComma: written.includes(',') }];
}

function seriesOf(subject: Subject, facts: readonly Fact[]): Series[] {
  const seriesKey = (fact: Fact) =>
    JSON.stringify([nameKey(fact.attribute), fact.type, canonicalUnit(fact.unit), Object.entries(fact.qualifiers).sort()]);
  return [...groupBy(facts, seriesKey).values()].map((own) => ({
    subject,
    attribute: (own[0] as Fact).attribute,
    type: (own[0] as Fact).type,
    unit: canonicalUnit((own[0] as Fact).unit),
    phrases: phrasesOf(own),
    isPlain: own.every(isPlain),
    facts: own,
  }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
