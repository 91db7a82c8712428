import { canonicalUnit } from '../units/canonical-unit.ts';
import { stem } from '../units/lemma.ts';
import type { Fact } from './fact.ts';
import { nameKey } from './names.ts';

/** A way of speaking of an attribute, as stems. `literal` ones hold together as written; others only need their stems close by. */
export interface Phrase {
  stems: readonly string[];
  literal: boolean;
  /** The way of a change that the phrase speaks of besides: "growth of earnings" is `earnings` that went up. */
  change: 'up' | 'down' | null;
}

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

/** Words that name a kind of value and no attribute of its own. */
const plain = new Set('date day level amount size value number count figure total'.split(' '));

const isPlain = ({ attribute, attributeAliases }: Fact) =>
  [attribute, ...attributeAliases].some((written) =>
    nameKey(written)
      .split(' ')
      .every((word) => plain.has(word)),
  );

function phrasesOf(facts: readonly Fact[]): Phrase[] {
  const written = new Map(facts.flatMap((fact) => [...phrasesOfFact(fact)]));
  return [...written.values()];
}

/** The phrases of a fact by their keys; kept, since the same facts are indexed for every article they may matter to. */
const phrasesOfFacts = new WeakMap<Fact, ReadonlyMap<string, Phrase>>();

function phrasesOfFact(fact: Fact): ReadonlyMap<string, Phrase> {
  const known = phrasesOfFacts.get(fact);
  if (known) return known;
  const keys = [fact.attribute, ...fact.attributeAliases].map(nameKey).filter(Boolean);
  const all = keys.flatMap((key) => withoutDirection(phraseOf(key)));
  const phrases = new Map(all.map((phrase) => [`${phrase.stems.join(' ')} ${phrase.literal} ${phrase.change}`, phrase]));
  phrasesOfFacts.set(fact, phrases);
  return phrases;
}

const directions: Record<'up' | 'down', ReadonlySet<string>> = {
  up: new Set('growth growing increase increased rise gain jump surge'.split(' ').map(stem)),
  down: new Set('fall decline drop decrease loss cut reduction slump'.split(' ').map(stem)),
};

/** A phrase, and what is left of it where the change of the number itself tells its direction: "earnings soared 33%". */
function withoutDirection(phrase: Phrase): Phrase[] {
  if (phrase.literal) return [phrase];
  for (const change of ['up', 'down'] as const) {
    const left = phrase.stems.filter((word) => !directions[change].has(word));
    if (left.length > 0 && left.length < phrase.stems.length) return [phrase, { ...phrase, stems: left, change }];
  }
  return [phrase];
}

const light = new Set('of the a an in at by to for and or on with be was were is are been has have had will it its as from'.split(' '));

function phraseOf(written: string): Phrase {
  const words = written.split(' ');
  const weighty = words.filter((word) => !light.has(word));
  // One word of weight among light ones ("in force", "limit of") says too little without them.
  const literal = weighty.length === 0 || (weighty.length === 1 && words.length > 1);
  return { stems: (literal ? words : weighty).map(stem), literal, change: null };
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
