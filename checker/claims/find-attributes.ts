import type { Sentence } from '../article/sentences.ts';
import type { Phrase } from '../facts/phrases.ts';
import type { Ground } from './gap.ts';
import { type Places, placesOf } from './places.ts';

/** Where a sentence speaks of an attribute: the tokens that say so, in order. */
export interface AttributeMatch {
  tokens: readonly number[];
  /** The way the number itself must have gone for the words to speak of it. */
  change?: Phrase['change'];
  /** What the number itself must be told for one of. */
  per?: Phrase['per'];
  isLoose?: Phrase['isLoose'];
  isOwning?: Phrase['isOwning'];
}

/** The words of a sentence by their stems, and how many words of weight stand before each of its tokens. */
export interface StemPlaces {
  places: Places;
  /** From the sentence's first token on. */
  weightBefore: readonly number[];
  first: number;
  /** The token after a token, a time that stands there left out: "closed yesterday at", "closed on Friday at". */
  after: (token: number) => number;
}

/** `places` are those of the sentence's stems, where they are known already. */
export function stemPlaces(
  { passage: { stems, tokens, isLight }, mentions }: Pick<Ground, 'passage' | 'mentions'>,
  sentence: Sentence,
  places = placesOf(sentence, (at) => stems[at]),
): StemPlaces {
  const weightBefore: number[] = [];
  let weight = 0;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    weightBefore.push(weight);
    weight += isLight[at] || tokens[at]?.key === ',' ? 0 : 1;
  }
  // A number between the words of its attribute keeps them no farther apart: "spent 70 million dollars on a house".
  for (const { first, next } of mentions) lighten(weightBefore, first - sentence.first, next - sentence.first);
  const times = new Map(mentions.flatMap(({ first, next, value }) => (value.kind === 'time' ? [[first, next]] : [])));
  return {
    places,
    weightBefore,
    first: sentence.first,
    after: (token) => times.get(token + 1) ?? (tokens[token + 1]?.key === 'on' ? times.get(token + 2) : undefined) ?? token + 1,
  };
}

function lighten(weightBefore: number[], first: number, next: number): void {
  const saved = (weightBefore[next] ?? (weightBefore.at(-1) as number)) - (weightBefore[first] as number) - 1;
  for (let at = first + 1; at < next; at += 1) weightBefore[at] = (weightBefore[first] as number) + 1;
  for (let at = next; at < weightBefore.length; at += 1) weightBefore[at] = (weightBefore[at] as number) - Math.max(0, saved);
}

/** How many words of weight may stand between those of one attribute. */
const SLACK = 4;
const SLACK_OF_A_NUMBER = 1;

/** Every place in a sentence where one of the phrases is spoken; of phrases at the same place the one that says most. */
export function findAttributes(phrases: readonly Phrase[], places: StemPlaces): AttributeMatch[] {
  const found: AttributeMatch[] = [];
  for (const phrase of phrases) if (phrase.stems.every((stem) => places.places.has(stem))) found.push(...matchPhrase(phrase, places));
  return found.filter(
    (match) =>
      !found.some((other) => other.tokens.length > match.tokens.length && match.tokens.every((token) => other.tokens.includes(token))),
  );
}

function matchPhrase(
  { stems, literal, change, per, isLoose, isOwning }: Phrase,
  { places, weightBefore, first, after }: StemPlaces,
): AttributeMatch[] {
  const [anchors, ...others] = stems.map((stem) => places.get(stem) as readonly number[]);
  const found: AttributeMatch[] = [];
  for (const anchor of anchors ?? []) {
    const tokens = [anchor];
    for (const list of others) {
      const next = after(tokens.at(-1) as number);
      const near = literal ? list.find((place) => place === next) : nearest(list, anchor, tokens);
      if (near === undefined) break;
      tokens.push(near);
    }
    if (tokens.length < stems.length) continue;
    tokens.sort((a, b) => a - b);
    const weightAt = (token: number) => weightBefore[token - first] as number;
    // "the number of people held over the bombings" is none of bombings.
    const slack = stems[0] === 'number' ? SLACK_OF_A_NUMBER : SLACK;
    if (weightAt(tokens.at(-1) as number) - weightAt(tokens[0] as number) < stems.length + slack)
      found.push({ tokens, ...(change && { change }), ...(per && { per }), ...(isLoose && { isLoose }), ...(isOwning && { isOwning }) });
  }
  return found;
}

function nearest(places: readonly number[], anchor: number, taken: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const place of places)
    if (!taken.includes(place) && (best === undefined || Math.abs(place - anchor) < Math.abs(best - anchor))) best = place;
  return best;
}
