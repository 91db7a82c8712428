import { joinBounds } from './quantities/interval.ts';
import { shareUnits } from './quantities/share-units.ts';
import { forget } from './remembered.ts';
import type { Context, Mention, Rule } from './rule.ts';
import { type Token, tokenize } from './tokens.ts';
import { rulesAt } from './waking.ts';

export interface Mentions {
  tokens: readonly Token[];
  mentions: Mention[];
}

/** Every number and date of a text, in its order, without overlaps. `published` is a day number, or null. */
export function findMentions(text: string, published: number | null): Mentions {
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  const context: Context = { text, tokens, published, read: mentions };
  let free = 0;
  for (let at = 0; at < tokens.length; ) {
    const rules = rulesAt(tokens, at);
    const found = rules.length > 0 ? readAt(context, at, rules) : null;
    if (!found || found.next <= at) {
      at += 1;
      continue;
    }
    mentions.push(found.first < free ? { ...found, first: Math.max(free, Math.min(at, found.first)) } : found);
    at = found.next;
    free = found.next;
  }
  forget();
  return { tokens, mentions: joinBounds(tokens, shareUnits(tokens, mentions)) };
}

function readAt(context: Context, at: number, rules: readonly Rule[]): Mention | null {
  for (const rule of rules) {
    const found = rule(context, at);
    if (found) return found;
  }
  return null;
}

/** Where a span of tokens starts in the text. */
export const startOf = (tokens: readonly Token[], first: number): number => (tokens[first] as Token).start;

/** Where a span of tokens ends in the text, a possessive ending left out. */
export function endOf({ text, tokens }: { text: string; tokens: readonly Token[] }, next: number): number {
  const { start, end } = tokens[next - 1] as Token;
  return /['’]s$/.test(text.slice(start, end)) && end - start > 2 ? end - 2 : end;
}
