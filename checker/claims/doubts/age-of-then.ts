import { isoDayOf } from '../../calendar.ts';
import { softenedFrom } from '../../grammar/quantities/age.ts';
import type { Quantity } from '../../grammar/rule.ts';
import { isAgeBeside, isAgeOfToday } from '../ages.ts';
import { quantityOf } from '../comparable.ts';
import { withNeighbours } from '../passage.ts';
import type { Doubt, Scene } from './scene.ts';

/** "was 20 when he came", "Orin, not yet 20, was known", "Orin, 22, is seen in a photo of 2015" where he is 27 now: an age of then. */
export const ageOfThen: Doubt = (scene) => {
  const { mention, passage } = scene;
  const { tokens } = passage;
  const age = quantityOf(mention);
  if (!age?.modifiers.includes('age')) return null;
  const verb = tokens[softenedFrom(tokens, mention.first) - 1]?.key ?? '';
  const isPast = /^(?:was|were|turned)$/.test(verb) && /^(?:when|as|while|then|at|by|in)$/.test(tokens[mention.until]?.key ?? '');
  const isBound = age.comparator !== '=' && isAgeBeside(tokens, mention) && !isAgeOfToday(tokens, mention);
  return isPast || isBound || isRightThen(scene, age) ? 'it may be an age of then' : null;
};

/** Whether an age comes to that of a fact by the years since, or until, a date that its sentence or one beside it tells. */
function isRightThen({ sentence, series, passage }: Scene, { low }: Quantity): boolean {
  const { published, mentions } = passage;
  if (published === null) return false;
  const around = withNeighbours(passage, sentence.first);
  const today = yearOf(isoDayOf(published));
  const years = mentions.flatMap(({ first, value }) =>
    first >= around.first && first < around.next && value.kind === 'time' && value.earliest !== null
      ? [today - yearOf(value.earliest)]
      : [],
  );
  return years.some((since) => since !== 0 && series.facts.some(({ value }) => Math.abs(Number(low) + since - Number(value)) <= 1));
}

const yearOf = (day: string) => Number(day.slice(0, 4));
