import { unitBySymbol } from '../../units/units.ts';
import type { Token } from '../tokens.ts';

/** A currency written before its number: `$`, `US$`, `£`, `EUR`. */
export function readMoneyBefore(text: string, tokens: readonly Token[], number: number): { unit: string; first: number } | null {
  const mark = tokens[number - 1];
  if (!mark || (tokens[number] as Token).freshLine) return null;
  const prefix = tokens[number - 2];
  if (mark.glued && prefix?.kind === 'word') {
    const unit = moneyOf(text.slice(prefix.start, mark.end));
    if (unit) return { unit, first: number - 2 };
  }
  const unit = moneyOf(text.slice(mark.start, mark.end));
  return unit && (mark.kind === 'mark' || mark.end - mark.start > 1) ? { unit, first: number - 1 } : null;
}

function moneyOf(symbol: string): string | null {
  const unit = unitBySymbol.get(symbol);
  return unit?.dimension === 'money' ? unit.id : null;
}

/** Suffixes that are scales after money only: elsewhere `m` is metres. */
const moneySuffixes: Record<string, number> = { m: 6, b: 9, t: 12 };

export function moneyScale(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'word' && token.glued ? (moneySuffixes[token.key] ?? null) : null;
}
