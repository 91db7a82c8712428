import type { Token } from '../tokens.ts';

/** Words that say which of several lengths of time is meant. */
export const leads = /^(?:past|last|next|coming|first|final|previous|recent|latest)$/;

/** "the past two years", "a few days" and "the nine months" take their determiners in. */
export function withDeterminer(tokens: readonly Token[], first: number): number {
  const lead = leads.test(tokens[first - 1]?.key ?? '') && !tokens[first]?.freshLine ? 1 : 0;
  return /^(?:the|a|these)$/.test(tokens[first - lead - 1]?.key ?? '') && !tokens[first - lead]?.glued ? first - lead - 1 : first - lead;
}
