import type { Series } from '../facts/fact-index.ts';
import { ones, tens } from '../grammar/quantities/number-words.ts';
import type { Mention } from '../grammar/rule.ts';
import { quantityOf } from './comparable.ts';
import { isLevel } from './end-of-change.ts';
import type { AttributeMatch } from './find-attributes.ts';
import type { SubjectMention } from './find-subjects.ts';
import { wordBefore } from './led-to.ts';
import type { Passage } from './passage.ts';
import { defining, groupsKnownTo, groupsOf, isOfGroup } from './qualifiers.ts';

const AROUND = 3;

/** The first qualifying word around an attribute that the series knows nothing of; null when they agree. */
export function findConflict(
  passage: Passage,
  match: AttributeMatch,
  series: Series,
  named: readonly SubjectMention[],
  mention: Mention,
): string | null {
  const own = findDefined(passage, match, series, mention);
  if (own) return own;
  const known = groupsKnownTo(series);
  const isOwnLevel = isLevel(passage, mention);
  return qualifierAround(passage, match, mention, (at, group) => {
    // "declined to 3.1 percent" gives a level all the same.
    const isForeign = !known.has(group) && !(group === 'change' && isOwnLevel);
    return isForeign && !named.some(({ first, next }) => first <= at && at < next);
  });
}

/** As `findConflict`, for words that stand too far from the number for what stands around them to be of it: only what defines an attribute. */
export function findDefined(passage: Passage, match: AttributeMatch, series: Series, mention: Mention): string | null {
  const { stems, tokens } = passage;
  const change = quantityOf(mention)?.change ?? null;
  const known = groupsKnownTo(series);
  if ((change === 'up' || change === 'down') && !known.has('change')) return 'change';
  const kind = kindOfNumber(passage, match, mention);
  if (kind && !known.has(kind)) return kind;
  const after = definedAfter(tokens, match, mention);
  const defined = defining.find((name) => !known.has(name) && after.some((at) => isOfGroup(name, stems[at])));
  return defined ?? qualifierAround(passage, match, mention, (_, group) => !known.has(group) && defining.includes(group));
}

/** The first group of a word around those of an attribute that is not of another number, and fits. */
function qualifierAround(
  passage: Passage,
  match: AttributeMatch,
  mention: Mention,
  fits: (at: number, group: string) => boolean,
): string | null {
  for (const at of nearby(passage.tokens, match)) {
    const group = groupsOf(passage.stems[at] as string)?.find((name) => fits(at, name));
    if (group && !isHarmless(passage.tokens, at) && !isOfAnother(passage, at, mention)) return group;
  }
  return null;
}

/** "the club's average of 9.4%", "a record of 12": what a number is said to be, apart from the words of the attribute. What rose "to a record of 12" is 12. */
function kindOfNumber(passage: Passage, match: AttributeMatch, mention: Mention): string | null {
  const { tokens, stems } = passage;
  const noun = wordBefore(tokens, mention);
  if (noun === null || match.tokens.includes(noun) || isLevel(passage, mention)) return null;
  return ['an average', 'an extreme'].find((name) => isOfGroup(name, stems[noun])) ?? null;
}

/** "is 80,000 with a world rank of 170": a word, or the one before it, that goes on to a number of its own. */
const isOfAnother = ({ tokens, mentions }: Passage, at: number, mention: Mention) =>
  mentions.some((other) => {
    const noun = other === mention ? null : wordBefore(tokens, other);
    return noun === at || (noun === at + 1 && !isBreak(tokens, noun));
  });

/** "GDP, PPP", "GDP (purchasing power parity)", "64 years for men": where a word may stand that tells which of its kind an attribute or a number is. */
function definedAfter(tokens: Passage['tokens'], { tokens: words }: AttributeMatch, { until }: Mention): number[] {
  const after = (words.at(-1) as number) + 1;
  const found = /^(?:for|among|in)$/.test(tokens[until]?.key ?? '') ? [until + 1] : [];
  if (tokens[after]?.key === ',') found.push(after + 1);
  if (tokens[after]?.key === '(')
    for (let at = after + 1; at < after + LONGEST_BRACKET && tokens[at] && tokens[at]?.key !== ')'; at += 1) found.push(at);
  return found;
}

const LONGEST_BRACKET = 8;

/**
 * "more than 45 million" and "600 million or more" count them all, "more fully" counts nothing, what remained at a level is no
 * remainder, shares are bought, "$2 a share" is no part, what is recorded or stands in records is no record, what will be adjusted is not yet, who is
 * heading somewhere is no head, and New Marl is not new.
 */
function isHarmless(tokens: Passage['tokens'], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.key ?? '', tokens[at + 1]];
  const key = tokens[at]?.key ?? '';
  if (after?.key === 'than') return true;
  if (key === 'more') return before === 'or' || after?.key.endsWith('ly') === true;
  if (key === 'share') return /^(?:a|per)$/.test(before) && after?.key !== 'of';
  if (key === 'adjusted') return before === 'be';
  if (key === 'records') return /^(?:show|showed|list|say|said|indicate|kept|of)$/.test(after?.key ?? '');
  if (key === 'new') return tokens[at]?.capital === true && after?.capital === true;
  return /^(?:remain|remains|remained|shares|recorded|head(?:ing|ed|s))$/.test(key);
}

/** The words around those of the attribute, and between them as far as they stand together. */
function nearby(tokens: Passage['tokens'], { tokens: words }: AttributeMatch): number[] {
  const found = new Set<number>();
  for (const [i, word] of words.entries()) {
    const [before, after] = [words[i - 1], words[i + 1]];
    for (let at = word - 1; at >= Math.max(0, word - AROUND) && at !== before && !isBreak(tokens, at); at -= 1) found.add(at);
    const end = after !== undefined && after - word <= TOGETHER ? after : Math.min(tokens.length, word + AROUND + 1);
    for (let at = word + 1; at < end && at !== after && (after === end || !isBreak(tokens, at)); at += 1) found.add(at);
  }
  return [...found];
}

/** Words of an attribute that stand farther apart than this leave what lies between them to others. */
const TOGETHER = 8;

const isBreak = (tokens: Passage['tokens'], at: number) => {
  const key = tokens[at]?.key ?? '';
  return /^[,;:.]$|^--$/.test(key) || tokens[at]?.kind === 'number' || ones.has(key) || tens.has(key);
};
