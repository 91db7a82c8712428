import type { Series } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import type { Ground } from './gap.ts';
import type { ReadSentence } from './read-sentences.ts';

const YEAR = /^\d{4}$/;
const beginnings = new Set(
  `sign signed signature enact enacted pass passed adopt adopted adoption found founded launch launched release released publish published open opened
  build built`
    .split(/\s+/)
    .map(stem),
);

/** "the 1994 Lund Act": a year that stands before a name may be that of its beginning, in whichever words the sheet has it. */
export function yearsOfNames(
  { passage: { tokens, isLight }, mentions }: Ground,
  { own }: ReadSentence,
): { mention: Mention; series: Series }[] {
  const isOfAName = ({ first, value }: Mention) =>
    value.kind === 'time' && YEAR.test(value.timex) && /^(?:the|that|this|its|their|a)$/.test(tokens[first - 1]?.key ?? '');
  // "the 1994 Lund Act of God", "the 1999 Lund Bridge accident"
  const isWhole = (next: number) => tokens[next]?.kind === 'mark' || (isLight[next] === true && tokens[next]?.key !== 'of');
  return mentions.filter(isOfAName).flatMap((mention) =>
    own
      .filter(({ first, next }) => first === mention.next && isWhole(next))
      .flatMap(({ subjects }) => subjects.flatMap(({ series }) => series.filter(isBeginning)))
      .map((series) => ({ mention, series })),
  );
}

const isBeginning = kept(
  ({ type, phrases }: Series): boolean => type === 'date' && phrases.some(({ stems }) => stems.some((word) => beginnings.has(word))),
);
