import { dayNumberOf, type IsoDay } from '../../calendar.ts';
import { softenedFrom } from '../../grammar/quantities/age.ts';
import { isAgeBeside, isAgeOfToday } from '../ages.ts';
import { quantityOf } from '../comparable.ts';
import type { Doubt, Scene } from './scene.ts';

/** "was 20 when he came", "Orin, not yet 20, was known": an age of then. */
export const ageOfThen: Doubt = (scene) => {
  const { mention, passage } = scene;
  const { tokens } = passage;
  if (!quantityOf(mention)?.modifiers.includes('age')) return null;
  const verb = tokens[softenedFrom(tokens, mention.first) - 1]?.key ?? '';
  const isPast = /^(?:was|were|turned)$/.test(verb) && /^(?:when|as|while|then|at|by|in)$/.test(tokens[mention.until]?.key ?? '');
  const isBound = quantityOf(mention)?.comparator !== '=' && isAgeBeside(tokens, mention) && !isAgeOfToday(tokens, mention);
  const isOld = !isAgeOfToday(tokens, mention) && isUndated(scene) && tellsPast(scene);
  return isPast || isBound || isOld ? 'it may be an age of then' : null;
};

const isUndated = ({ series }: Scene) => series.facts.every(({ validFrom, validTo }) => validFrom === null && validTo === null);

/** Whether a sentence tells a date of another year than the publication's. */
const tellsPast = ({ sentence, passage: { mentions, published } }: Scene) =>
  mentions.some(
    ({ first, value }) =>
      first >= sentence.first && first < sentence.next && value.kind === 'time' && value.latest !== null && isOver(value.latest, published),
  );

const isOver = (day: IsoDay, published: number | null) => published === null || (dayNumberOf(day) as number) < published - YEAR;
const YEAR = 366;
