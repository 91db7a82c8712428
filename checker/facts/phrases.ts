import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import { toldAsDone } from './deeds.ts';
import type { Fact } from './fact.ts';
import { nameKey } from './names.ts';
import { bothWays } from './short-terms.ts';

/** A way of speaking of an attribute, as stems. `literal` ones hold together as written; others only need their stems close by. */
export interface Phrase {
  stems: readonly string[];
  literal: boolean;
  /** The way of a change that the phrase speaks of besides: "growth of earnings" is `earnings` that went up. */
  change: 'up' | 'down' | null;
  /** What the number itself must be told for one of, the phrase having lost it: "net income … 76 cents a share" for income `per share`. */
  per: string | null;
  /** It says the attribute in other words than the sheet's: good for agreement. */
  isLoose?: boolean;
  /** It says who owns a share of what, by a verb. */
  isOwning?: boolean;
}

/** Words that name a kind of value and no attribute of its own. */
const plain = new Set('date day level amount size value number count figure total'.split(' '));

/** Whether one of the names of a fact's attribute holds such words only. */
export const isPlain = ({ attribute, attributeAliases }: Fact) =>
  [attribute, ...attributeAliases].some((written) =>
    nameKey(written)
      .split(' ')
      .every((word) => plain.has(word)),
  );

/** Whether every word of one of the phrases is among these, near each other or not. */
export const isWorded = ({ phrases }: { phrases: readonly Phrase[] }, stems: Pick<ReadonlySet<string>, 'has'>): boolean =>
  phrases.some((phrase) => phrase.stems.every((stem) => stems.has(stem)));

type Named = Pick<Fact, 'attribute' | 'attributeAliases' | 'type'>;

/** The ways of speaking of the attribute of these facts, each once. */
export function phrasesOf(facts: readonly Named[]): Phrase[] {
  const written = new Map(facts.flatMap((fact) => [...phrasesOfFact(fact)]));
  return [...written.values()];
}

/** The phrases of a fact by their keys. */
const phrasesOfFact = kept(({ attribute, attributeAliases, type }: Named): ReadonlyMap<string, Phrase> => {
  const written = [attribute, ...attributeAliases].map(nameKey).filter(Boolean).flatMap(bothWays);
  const keys = type === 'date' ? [...written, ...written.flatMap(toldAsDone)] : written;
  const all = keys.flatMap((key) => [...withoutDirection(phraseOf(key)), ...withoutRate(key), ...asOwning(key), ...asAge(key)]);
  // Where the sheet itself says "earned", that counts.
  return new Map(
    [...keys.flatMap(asEarned), ...all].map((phrase) => [
      `${phrase.stems.join(' ')} ${phrase.literal} ${phrase.change} ${phrase.per} ${phrase.isOwning}`,
      phrase,
    ]),
  );
});

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

const profits = ['earnings', 'earned', 'profit', 'net', 'income', 'net income'];

/** What is left of "net income per share" for a number that is "a share" by itself: of a share any word for what is earned tells the same. */
function withoutRate(written: string): Phrase[] {
  const [of, per, ...more] = written.split(/ (?:per|an?) (?=[a-z]+$)/);
  if (!of || !per || more.length > 0) return [];
  const others = profits.includes(of) ? profits.filter((told) => told !== of) : [];
  return [{ ...phraseOf(of), per: stem(per) }, ...others.map((told) => ({ ...phraseOf(told), per: stem(per), isLoose: true }))];
}

/** "which owns 23% of Lynn" for a stake in Lynn. */
function asOwning(written: string): Phrase[] {
  const owned = /^(?:equity )?(?:stake|ownership|holding|interest) (?:in|of) (.+)$/.exec(written)?.[1];
  return owned ? ['own', 'hold'].map((verb) => ({ ...phraseOf(`${verb} ${owned}`), isOwning: true })) : [];
}

/** "the 6-month-old boy" for an age, in whatever unit the sheet has it. */
const asAge = (written: string): Phrase[] =>
  /^(?:age|aged|years old|months old)$/.test(written) ? ['year', 'month'].map((unit) => phraseOf(`${unit} old`)) : [];

/** "Lynn earned $5 million" for what it made in all; whether it is all is for a doubt to say. */
const asEarned = (written: string): Phrase[] =>
  /^(?:net (?:income|profit|earnings)|earnings|profit)$/.test(written) ? [{ ...phraseOf('earned'), isLoose: true }] : [];

const light = new Set('of the a an in at by to for and or on with be was were is are been has have had will it its as from'.split(' '));

/** Reads one way of speaking of an attribute, in lower case. */
export function phraseOf(written: string): Phrase {
  const words = written.split(' ');
  const weighty = words.filter((word) => !light.has(word));
  // One word of weight among light ones ("in force", "limit of") says too little without them.
  const literal = weighty.length === 0 || (weighty.length === 1 && words.length > 1);
  return { stems: (literal ? words : weighty).map(stem), literal, change: null, per: null };
}
