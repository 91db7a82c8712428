/** Reads `{id,text}` lines and prints the quantities found, in the units and conventions of NewsQuant. */
import { findMentions } from '../checker/grammar/find-mentions.ts';
import { changeNouns } from '../checker/grammar/quantities/change.ts';
import type { Mention, Quantity } from '../checker/grammar/rule.ts';
import type { Token } from '../checker/grammar/tokens.ts';
import { minorUnits } from '../checker/units/currencies.ts';
import { lemma } from '../checker/units/lemma.ts';
import { unitById, unitByName } from '../checker/units/units.ts';
import { answerLines } from './lines.ts';
import { unitNames } from './unit-names.ts';

interface Found {
  mention: Mention;
  quantity: Quantity;
  /** The words of the mention and the two before it, as keys. */
  words: string[];
  before: string;
  after: string;
}

interface Answer {
  value: number | [number, number];
  unit: string;
  change: string;
}

const superlatives: Record<string, string> = { best: 'good', worst: 'bad', biggest: 'big', largest: 'large', most: '', and: '', of: '' };
const reduced = (word: string) => superlatives[word] ?? word.replace(/(?<=[a-z]{3})iest$/, 'y').replace(/(?<=[a-z]{3})est$/, '');

const nameOf = (id: string) => unitNames[id] ?? unitById.get(id)?.names[0] ?? id;

function unitName({ quantity, words }: Found): string {
  if (!quantity.unit) return '-';
  const [unit, per] = unitById.has(quantity.unit) ? [quantity.unit] : (quantity.unit.split('/') as [string, string?]);
  if (quantity.modifiers[0] === 'age') return `${nameOf(unit)} of age`;
  if (unit === 'lb-ft' && words.includes('pound')) return 'pound-foot';
  const isCounted = !unitById.has(unit) || unit === 'cup';
  const counted = [...(isCounted ? quantity.modifiers.map(reduced) : []), minorName(words, unit) ?? nameOf(unit)].filter(Boolean).join(' ');
  const whole = quantity.shape === 'part' && isCounted ? `% ${counted}` : counted;
  return per ? `${whole} per ${nameOf(per)}` : whole;
}

/** Cents and pence are units of their own there, and `p` is a point. */
function minorName(words: readonly string[], unit: string): string | null {
  if (words.some((word) => unitByName.get(lemma(word))?.id === unit)) return null;
  for (const word of words) {
    if (word === 'p' && unit === 'GBP') return 'point';
    const named = word === '¢' ? 'USD-cent' : unitByName.get(lemma(word))?.id;
    if (named !== undefined && minorUnits[named] === unit) return named.slice(4);
  }
  return null;
}

/** A noun of change ("a 5% drop") is none there. "nearly" is an approximation there, "just under" a bound; limits named by "no more than" and "as many as" are plain values. */
function change({ quantity, before, after }: Found): string {
  const isNominal = changeNouns.has(after) || /\bof( \w+| \w+ than)?$/.test(before);
  if ((quantity.change === 'up' || quantity.change === 'down') && !isNominal) return quantity.change;
  if (quantity.hedge === 'about' || /(?:nearly|almost|barely|averag(?:e|es|ed|ing))$/.test(before)) return '~';
  if (/(?:no more than|as many as|as much as)$/.test(before)) return '=';
  if (quantity.comparator.startsWith('>')) return '>';
  return quantity.comparator.startsWith('<') ? '<' : '=';
}

/** An order of magnitude is a range of one power of ten; a dozen of them starts at twelve. */
function value({ quantity: { low, high, shape }, words }: Found, unit: string): Answer['value'] {
  if (shape === 'vague') return [Number(low.eq(24) ? 12 : low), high.mod(10).eq(9) ? Number(high) + 1 : Number(high)];
  const whole = minorName(words, unit) === null ? 1 : 100;
  return low.eq(high) ? Number(low.times(whole)) : [Number(low.times(whole)), Number(high.times(whole))];
}

const answer = (found: Found): Answer => ({
  value: value(found, (found.quantity.unit ?? '').split('/')[0] as string),
  unit: unitName(found),
  change: change(found),
});

/** "a year", "a decade" and other durations without a number are no quantities there. */
const hasNumber = (words: readonly string[]) =>
  !(/^(?:the|past|last|next|a|an)$/.test(words[0] ?? '') && words.every((word) => !/\d/.test(word)) && words.length < 3);

/** "from A to B" is one quantity there, in the order of mention, for a fall too. */
function joinPairs(tokens: readonly Token[], found: readonly Found[]): Answer[] {
  const answers: Answer[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const [one, two] = [found[i] as Found, found[i + 1]];
    const [a, b] = [answer(one), two && answer(two)];
    const isPair = two && b && isFromTo(tokens, one.mention, two.mention) && typeof a.value === 'number' && typeof b.value === 'number';
    if (isPair && (a.unit === b.unit || b.unit === '-')) {
      answers.push({ ...a, value: [a.value as number, b.value as number] });
      i += 1;
    } else answers.push(a);
  }
  return answers;
}

function isFromTo(tokens: readonly Token[], one: Mention, two: Mention): boolean {
  if (![1, 2, 3, 4].some((back) => tokens[one.first - back]?.key === 'from')) return false;
  const between = tokens.slice(one.next, two.first).map(({ key }) => key);
  // "from $75 in May to about $45"
  return (
    between.length < 10 &&
    between.slice(-4).includes('to') &&
    !between.some((key) => /^(?:[.,;()]|--|and|or|but|from|while|then)$/.test(key))
  );
}

await answerLines(({ id, text }: { id: string; text: string }) => {
  const { tokens, mentions } = findMentions(text, null);
  const keys = (first: number, next: number) => tokens.slice(Math.max(0, first), next).map((token) => token.key);
  const found = mentions.flatMap((mention): Found[] => {
    const quantity = mention.value.kind === 'quantity' ? mention.value : mention.value.amount;
    const words = keys(mention.first, mention.next);
    if (!quantity || (mention.value.kind === 'time' && !hasNumber(words))) return [];
    return [{ mention, quantity, words, before: keys(mention.first - 3, mention.first).join(' '), after: tokens[mention.next]?.key ?? '' }];
  });
  return { id, quantities: joinPairs(tokens, found) };
});
