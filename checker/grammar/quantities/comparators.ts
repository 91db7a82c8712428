import type { Comparator, Hedge } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { type Bound, phrasesAfter, phrasesBefore } from './comparator-phrases.ts';

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

const closings = treeOf(phrasesAfter, false);
const leads = treeOf(phrasesBefore, true);

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
