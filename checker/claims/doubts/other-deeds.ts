import { dayNumberOf, isoInterval } from '../../calendar.ts';
import type { Fact } from '../../facts/fact.ts';
import { isPastVerb } from '../../grammar/dates/tense.ts';
import { stem } from '../../units/lemma.ts';
import { countsThings } from '../comparable.ts';
import { eventNouns } from '../event-nouns.ts';
import type { Doubt } from './scene.ts';

/** "Globex closed two plants in Marl", where the sheet has how many it closed in all: what somebody does again and again. */
export const otherDeeds: Doubt = ({ series, match, mention, passage }) => {
  const { subject, facts } = series;
  if (!countsThings(series)) return null;
  // What happened once is counted once.
  if ([...subject.nouns].some((noun) => eventNouns.has(noun) || undertakings.has(noun)) || facts.every(isShort)) return null;
  const isDone = match.tokens.some((at) => (at < mention.first || at >= mention.until) && isPastVerb(passage.tokens[at]));
  return isDone ? 'it may count those of another time or place' : null;
};

/** What is agreed on or undertaken once. */
const undertakings = new Set(
  'treaty pact accord agreement deal convention act law order program programme plan operation campaign mission expedition project survey census'
    .split(' ')
    .map(stem),
);

/** No more than a quarter. */
const SHORT = 100;

function isShort({ validFrom, validTo }: Fact): boolean {
  const from = validFrom && dayNumberOf(isoInterval(validFrom)?.earliest as string);
  const to = validTo && dayNumberOf(isoInterval(validTo)?.latest as string);
  return typeof from === 'number' && typeof to === 'number' && to - from <= SHORT;
}
