import type { Comparator, Hedge, Quantity } from '../rule.ts';
import type { Token } from '../tokens.ts';

interface Bound {
  comparator?: Comparator;
  hedge?: Hedge;
  change?: Quantity['change'];
}

/** Phrases before a quantity. Longer ones win; words in between are not jumped over. */
const before: Record<string, Bound> = {
  'at least': { comparator: '>=' },
  'no fewer than': { comparator: '>=' },
  'not fewer than': { comparator: '>=' },
  'no less than': { comparator: '>=' },
  'not less than': { comparator: '>=' },
  'a minimum of': { comparator: '>=' },
  'minimum of': { comparator: '>=' },
  'more than': { comparator: '>' },
  'greater than': { comparator: '>' },
  'higher than': { comparator: '>' },
  'upwards of': { comparator: '>' },
  'in excess of': { comparator: '>' },
  'well over': { comparator: '>' },
  over: { comparator: '>' },
  above: { comparator: '>' },
  exceeding: { comparator: '>' },
  'just over': { comparator: '>', hedge: 'just-over' },
  'just above': { comparator: '>', hedge: 'just-over' },
  'a little over': { comparator: '>', hedge: 'just-over' },
  'slightly more than': { comparator: '>', hedge: 'just-over' },
  'a little more than': { comparator: '>', hedge: 'just-over' },
  'not more than': { comparator: '<=' },
  'no more than': { comparator: '<=' },
  'no greater than': { comparator: '<=' },
  'not to exceed': { comparator: '<=' },
  'up to': { comparator: '<=' },
  'at most': { comparator: '<=' },
  'a maximum of': { comparator: '<=' },
  'maximum of': { comparator: '<=' },
  'as many as': { comparator: '<=' },
  'as much as': { comparator: '<=' },
  'fewer than': { comparator: '<' },
  'less than': { comparator: '<' },
  'lower than': { comparator: '<' },
  'just under': { comparator: '<', hedge: 'nearly' },
  'just below': { comparator: '<', hedge: 'nearly' },
  'slightly less than': { comparator: '<', hedge: 'nearly' },
  'a little less than': { comparator: '<', hedge: 'nearly' },
  'a little under': { comparator: '<', hedge: 'nearly' },
  under: { comparator: '<' },
  below: { comparator: '<' },
  nearly: { comparator: '<', hedge: 'nearly' },
  almost: { comparator: '<', hedge: 'nearly' },
  'close to': { hedge: 'about' },
  about: { hedge: 'about' },
  around: { hedge: 'about' },
  roughly: { hedge: 'about' },
  approximately: { hedge: 'about' },
  approx: { hedge: 'about' },
  circa: { hedge: 'about' },
  some: { hedge: 'about' },
  'an estimated': { hedge: 'about' },
  estimated: { hedge: 'about' },
  'sub -': { comparator: '<' },
  'well under': { comparator: '<' },
  'as few as': { comparator: '>=' },
  'as little as': { comparator: '>=' },
  '~': { hedge: 'about' },
  '≈': { hedge: 'about' },
  'in the region of': { hedge: 'about' },
  'on the order of': { hedge: 'about' },
  '>': { comparator: '>' },
  '<': { comparator: '<' },
  '≥': { comparator: '>=' },
  '≤': { comparator: '<=' },
};

/** Phrases after a quantity. */
const after: Record<string, Bound> = {
  'or more': { comparator: '>=' },
  'or so': { hedge: 'about' },
  'or less': { comparator: '<=' },
  'or fewer': { comparator: '<=' },
  'or over': { comparator: '>=' },
  'at least': { comparator: '>=' },
  'at most': { comparator: '<=' },
  '- plus': { comparator: '>=' },
  '- odd': { hedge: 'about' },
};

/** Phrases as a tree of words. */
interface Branch {
  bound: Bound | null;
  next: Map<string, Branch>;
}

function treeOf(phrases: Readonly<Record<string, Bound>>, isBackward: boolean): Branch {
  const root: Branch = { bound: null, next: new Map() };
  for (const [phrase, bound] of Object.entries(phrases)) {
    let branch = root;
    const words = phrase.split(' ');
    for (const word of isBackward ? words.reverse() : words) {
      const next: Branch = branch.next.get(word) ?? { bound: null, next: new Map() };
      branch.next.set(word, next);
      branch = next;
    }
    branch.bound = bound;
  }
  return root;
}

const closings = treeOf(after, false);
const leads = treeOf(before, true);

export interface Bounds {
  comparator: Comparator;
  hedge: Hedge | null;
  /** The first token of the phrase that bounds the quantity. */
  first: number;
  next: number;
}

/** What the words around a quantity make of it: `no more than 1,550`, `about 30`, `700 or more`. */
export function readBounds(tokens: readonly Token[], first: number, next: number, until = next): Bounds {
  const bounds: Bounds = { comparator: '=', hedge: null, first, next };
  for (let stacked = 0; stacked < 2; stacked += 1) {
    const phrase = phraseBefore(tokens, bounds.first);
    if (!phrase) break;
    apply(bounds, phrase.bound);
    bounds.first = phrase.first;
  }
  // "40 or more guests" and "5,000 people or more"
  for (const end of until === next ? [next] : [next, until]) {
    const first = tokens[end]?.key ?? '';
    const closing = closings.next.get(first)?.next.get(tokens[end + 1]?.key ?? '')?.bound;
    if (!closing || bounds.comparator !== '=' || (first === 'at' && isNumber(tokens[end + 2]))) continue;
    apply(bounds, closing);
    bounds.next = end + 2;
    break;
  }
  return bounds;
}

const isNumber = (token: Token | undefined) => token?.kind === 'number' || token?.key === '$';

function apply(bounds: Bounds, { comparator, hedge }: Bound): void {
  if (comparator && bounds.comparator === '=') bounds.comparator = comparator;
  if (hedge) bounds.hedge ??= hedge;
}

const movesTo = (verb: Token | undefined) =>
  /^(?:(?:edg|inch|mov|nudg|tick|climb|jump|creep|push|bump|pick)(?:e?d|es|s|ing)|(?:went|goes|going|crept|rose|rising|shot|back|driven|brought|came|brings|bringing))$/.test(
    verb?.key ?? '',
  );

function phraseBefore(tokens: readonly Token[], first: number): { bound: Bound; first: number } | null {
  let found: { bound: Bound; first: number } | null = null;
  let branch: Branch | undefined = leads;
  for (let at = first - 1; at >= 0 && !(tokens[at + 1] as Token).freshLine; at -= 1) {
    const { key, glued } = tokens[at] as Token;
    branch = branch.next.get(key);
    if (!branch) break;
    // "it edged up to 4.1%" says where it went, "a three-under 69" how well
    const isLevel = key === 'up' && at === first - 2 && tokens[first - 1]?.key === 'to' && movesTo(tokens[first - 3]);
    if (isLevel || (glued && tokens[at - 1]?.key === '-')) break;
    if (branch.bound) found = { bound: branch.bound, first: at };
  }
  return found;
}
