import type { Series } from '../facts/fact-index.ts';
import { isPastVerb } from '../grammar/dates/tense.ts';
import type { Mention, Time } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import { stem } from '../units/lemma.ts';
import { isAgeOfToday } from './ages.ts';
import { type Ground, gap } from './gap.ts';
import type { Passage } from './passage.ts';

/** Beyond this a date is not taken to be the time of a number. */
const FARTHEST = 11;

/** The date nearest to a quantity that no other claim is about. */
export const claimTime = (ground: Ground, claimed: Mention, series: Series, dated: ReadonlySet<Mention>): Mention | null =>
  isAgeOfToday(ground.passage.tokens, claimed)
    ? null
    : (nearestOf(
        ground,
        claimed,
        (value, mention) =>
          value.type === 'date' &&
          value.earliest !== null &&
          !dated.has(mention) &&
          !isOfAttribute(ground.passage, mention, series) &&
          !isCompared(ground, claimed, mention) &&
          !isAfterItsAside(ground, claimed, mention),
      ) ?? openingDate(ground, claimed, dated));

/** "12 killed since 1993" for "people killed since 1993": the time tells which attribute it is, and not of which of its days. */
const isOfAttribute = ({ tokens }: Passage, { first }: Mention, { phrases }: Series): boolean =>
  tokens[first - 1]?.key === 'since' && phrases.some(({ stems }) => stems.includes(since) && stems.includes(tokens[first]?.key ?? ''));

const since = stem('since');

/**
 * "won 77 seats, nine more than in 2017", "84 more than the 1,373 it counted in March", "grew 9% from a year ago": the time is that
 * of what it is compared with, or of a part.
 */
const isCompared = (ground: Ground, claimed: Mention, time: Mention): boolean => {
  const { tokens } = ground.passage;
  return (
    isBase(tokens, time) ||
    isOfBase(ground, claimed, time) ||
    tokens.slice(claimed.until, Math.max(claimed.until, time.first)).some(({ key }) => key === 'than' || key === 'including')
  );
};

/** "Lynn, which has $12 billion in assets, announced in January": the time goes with the verb that the aside comes before. */
function isAfterItsAside({ passage: { tokens } }: Ground, claimed: Mention, time: Mention): boolean {
  if (time.first < claimed.until) return false;
  let start = claimed.first - 1;
  while (tokens[start]?.kind !== 'mark' && start > claimed.first - LONGEST_ASIDE) start -= 1;
  const verb = adverbs.test(tokens[start + 2]?.key ?? '') ? start + 3 : start + 2;
  if (tokens[start]?.key !== ',' || !/^(?:which|who)$/.test(tokens[start + 1]?.key ?? '') || !present.test(tokens[verb]?.key ?? ''))
    return false;
  const end = tokens.findIndex(({ key }, at) => at >= claimed.until && at < time.first && key === ',');
  return end > 0 && (isPastVerb(tokens[end + 1]) || /^(?:is|was|has|had|will|says)$/.test(tokens[end + 1]?.key ?? ''));
}

const LONGEST_ASIDE = 16;
const adverbs = /^(?:now|also|currently|still)$/;
const present = /^(?:has|have|is|are|owns|operates|employs|runs|holds)$/;

/** The word before a time, an article left out: "over the year before". */
export const wordLeadingTo = (tokens: readonly Token[], first: number): string =>
  tokens[/^(?:the|a|an|its)$/.test(tokens[first - 1]?.key ?? '') ? first - 2 : first - 1]?.key ?? '';

/** "from a year ago", and no "from January to March", nor "from 1997 levels", which may be any time ago. */
function isBase(tokens: readonly Token[], { first, next, value }: Mention): boolean {
  if (value.kind === 'time' && value.year === 'written') return false;
  return wordLeadingTo(tokens, first) === 'from' && !/^(?:to|until|till|through|-|on|onward|onwards)$/.test(tokens[next]?.key ?? '');
}

/** "up from 443 million on Thursday": the day is that of the number it rose from. */
const isOfBase = ({ mentions, passage: { tokens } }: Ground, claimed: Mention, time: Mention): boolean =>
  time.value.kind === 'time' &&
  time.value.year !== 'written' &&
  tokens[time.first - 1]?.key !== ',' &&
  mentions.some(
    ({ first, until, value }) =>
      value.kind === 'quantity' && first >= claimed.until && until <= time.first && tokens[first - 1]?.key === 'from',
  );

/** "In 1990, before …, it had 159", "Last April, …": a year, or a date set apart, at the head of a sentence holds for all of it. */
function openingDate({ mentions, passage: { tokens, sentences } }: Ground, claimed: Mention, dated: ReadonlySet<Mention>): Mention | null {
  const [first] = mentions;
  if (!first || first === claimed || dated.has(first) || first.value.kind !== 'time' || first.value.type !== 'date') return null;
  const isApart =
    tokens[first.next]?.key === ',' && sentences.some((sentence) => first.first - sentence.first >= 0 && first.first - sentence.first <= 1);
  return (isApart || first.value.year === 'written') && first.value.earliest !== null ? first : null;
}

export function nearestOf(ground: Ground, claimed: Mention, fits: (value: Time, mention: Mention) => boolean): Mention | null {
  const alone = { ...ground, mentions: [] };
  let best: Mention | null = null;
  let shortest = FARTHEST;
  for (const mention of ground.mentions) {
    if (mention === claimed || mention.value.kind !== 'time' || !fits(mention.value, mention)) continue;
    const distance = gap(alone, claimed, mention.first, mention.next);
    if (distance < shortest) [best, shortest] = [mention, distance];
  }
  return best;
}

/** The date that ends a period which starts with this one: "from 2003 to 2013". */
export function periodEnd({ tokens, mentions }: Passage, start: Mention): Mention | null {
  const next = mentions.find((mention) => mention.first === start.next + 1);
  const joint = tokens[start.next]?.key ?? '';
  const isEnd = next?.value.kind === 'time' && next.value.type === 'date' && /^(?:to|until|till|through|-|and)$/.test(joint);
  return isEnd && (joint !== 'and' || tokens[start.first - 1]?.key === 'between') ? (next ?? null) : null;
}
