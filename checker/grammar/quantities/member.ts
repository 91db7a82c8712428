import { decimal } from '../../units/decimal.ts';
import { isPlural } from '../../units/lemma.ts';
import type { Context, Mention, Rule } from '../rule.ts';
import { type CountedNoun, readCountedNoun } from './counted-noun.ts';
import { ones, tens } from './number-words.ts';
import { plain } from './plain.ts';

const one = decimal(1);
const determiner = /^(?:the|its|their|his|her|my|our|your|these|those)$/;
const anaphor = /^(?:no|each|every|any|which|not)$/;

/** One of several, which it does not count: `one of the oldest bridges in town`. Not "one of them", "every one of the bridges". */
export const member: Rule = (context, at) => {
  const { tokens } = context;
  if (tokens[at]?.key !== 'one' || tokens[at + 1]?.key !== 'of' || anaphor.test(tokens[at - 1]?.key ?? '')) return null;
  const isDetermined = determiner.test(tokens[at + 2]?.key ?? '');
  const start = at + (isDetermined ? 3 : 2);
  const owned = isOwner(context, start);
  const noun = (isDetermined || owned ? readMany(context, start) : null) ?? (owned ? readMany(context, start + 1) : null);
  return noun && memberOf(at, noun);
};

/** "one of Norway's largest firms", "one of the world's most crowded cities" */
function isOwner({ text, tokens }: Context, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && /['’]s$/.test(text.slice(token.start, token.end));
}

function readMany({ tokens }: Context, at: number): CountedNoun | null {
  const first = tokens[at];
  // "one of his three sons" says how many there are.
  if (!first || first.freshLine || ones.has(first.key) || tens.has(first.key)) return null;
  const noun = readCountedNoun(tokens, at, false);
  return noun && isPlural(tokens[noun.next - 1]?.key ?? '') ? noun : null;
}

const memberOf = (at: number, { noun, modifiers, next }: CountedNoun): Mention => ({
  first: at,
  next: at + 1,
  until: next,
  value: { ...plain({ value: one, step: one }, noun), shape: 'member', modifiers },
});
