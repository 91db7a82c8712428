import { measureOf } from '../../units/canonical-unit.ts';
import type { Mention, Quantity } from '../rule.ts';
import type { Token } from '../tokens.ts';

/** What may stand between two numbers of one unit: "5.9, 5.5 and 4.6 percent", "from 208 pounds to 193". */
const joints = new Set(['to', 'and', ',', ', and', 'or', 'to about', 'to around', 'to nearly', 'x', '×', 'by']);

/** Tokens between two numbers that are joined. */
const FARTHEST = 3;

/** Gives a bare number the measure of the number it is joined with; counted nouns are not shared. */
export function shareUnits(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const shared = mentions.slice();
  for (let i = shared.length - 2; i >= 0; i -= 1) shared[i] = withUnitOf(tokens, shared, i, i + 1);
  for (let i = 1; i < shared.length; i += 1) shared[i] = withUnitOf(tokens, shared, i, i - 1);
  return shared;
}

function withUnitOf(tokens: readonly Token[], mentions: readonly Mention[], at: number, from: number): Mention {
  const mention = mentions[at] as Mention;
  const other = mentions[from] as Mention;
  if (Math.max(mention.first - other.next, other.first - mention.next) > FARTHEST) return mention;
  const quantity = mention.value;
  const model = other.value;
  if (quantity.kind !== 'quantity' || model.kind !== 'quantity' || !isBare(quantity, mention)) return mention;
  const measure = measureOf((model.unit ?? '').split('/')[0] as string);
  // "four-, five- and six-cylinder engines"
  if (isSuspended(tokens, mention, other) || isSomeOf(tokens, mention, quantity, other, model))
    return withValue(mention, { ...quantity, unit: model.unit });
  if (isAlsoAged(tokens, mention, other, model)) return withValue(mention, { ...quantity, unit: 'year', modifiers: ['age'] });
  // "has 15 million people, 10% of them": thousands of percent are not meant.
  const isCount = measure?.dimension === 'percent' && quantity.low.gte(1000);
  const isAllowed = measure && measure.dimension !== 'time' && !model.modifiers.includes('age') && !isCount;
  if (!isAllowed || !isJoined(tokens, mention, other)) return mention;
  return withValue(mention, { ...quantity, unit: model.unit });
}

const withValue = ({ first, next, until }: Mention, value: Quantity): Mention => ({ first, next, until, value });

const isBare = ({ unit, shape }: Quantity, { next, until }: Mention) =>
  unit === null && shape !== 'part' && shape !== 'vague' && until === next;

function isJoined(tokens: readonly Token[], mention: Mention, other: Mention): boolean {
  const [first, second] = mention.first < other.first ? [mention, other] : [other, mention];
  if (second.first - first.next > 2 || second.first <= first.next) return false;
  // "rose 8 percent to 3.65": a change and a level are not of one unit.
  const change = other.value.kind === 'quantity' && other.value.change !== null;
  if ((change || isRestated(tokens, other)) && mention === second) return false;
  const between = tokens.slice(first.next, second.first);
  if (between.some((token) => token.freshLine)) return false;
  const joint = between.map((token) => token.key).join(' ');
  // A bare number that comes second is joined by "to" alone: "208 pounds to 193", not "5 percent and 12".
  return joints.has(joint) && (mention === first || (joint.startsWith('to') && !isCounted(tokens[second.next])));
}

/** "rose 5.39, or 1.2% to 452.76" */
const isRestated = (tokens: readonly Token[], { first }: Mention) => tokens[first - 1]?.key === 'or' && tokens[first - 2]?.key === ',';

function isSuspended(tokens: readonly Token[], mention: Mention, other: Mention): boolean {
  const hyphen = tokens[mention.next];
  if (hyphen?.key !== '-' || !hyphen.glued || tokens[mention.next + 1]?.key === '-' || other.first - mention.next > 3) return false;
  return /^(?:,|and|or|to)$/.test(tokens[mention.next + 1]?.key ?? '') && other.first > mention.first;
}

/** "two sons aged 12 and 15" */
const isAlsoAged = (tokens: readonly Token[], { first }: Mention, other: Mention, { modifiers }: Quantity) =>
  modifiers[0] === 'age' &&
  first === other.next + 1 &&
  /^(?:and|or|,)$/.test(tokens[other.next]?.key ?? '') &&
  tokens[other.first - 1]?.key === 'aged';

/** "eight of the 14 wells", "280 million of the 1.5 billion euros"; "3 of the $5 notes" are no money. */
function isSomeOf(tokens: readonly Token[], mention: Mention, { low }: Quantity, other: Mention, { unit }: Quantity): boolean {
  if (tokens[mention.next]?.key !== 'of' || unit === '%') return false;
  if (tokens[other.first]?.kind === 'mark' && low.lt(1000)) return false;
  // "15 of 20 samples"
  if (other.first === mention.next + 1) return measureOf(unit) === null;
  if (other.first !== mention.next + 2) return false;
  return /^(?:the|its|their|his|her|our|those|these)$/.test(tokens[mention.next + 1]?.key ?? '');
}

const isCounted = (token: Token | undefined) =>
  token?.kind === 'word' && !token.freshLine && !/^(?:by|in|on|at|and|but|for|from|last|this|a|the|as|after|before|since)$/.test(token.key);
