import { convert } from '../../units/convert.ts';
import { hasFor } from '../present.ts';
import type { Doubt } from './scene.ts';

/** So many times a fact is no slip of a unit: days for years are 365. */
const ANOTHER_ORDER = 1000;

/** How long something has gone on by now: "has been in orbit for 22 years" is nothing of the time that one orbit takes. */
export const lasting: Doubt = ({ passage, sentence, mention, series }) => {
  const { value } = mention;
  const amount = value.kind === 'time' && value.type === 'duration' ? value.amount : null;
  const length = amount && series.type === 'number' ? convert(amount.low, amount.unit, series.unit) : null;
  if (!length || series.facts.some((fact) => length.lt(Math.abs(Number(fact.value)) * ANOTHER_ORDER))) return null;
  return hasFor(passage.tokens, sentence, mention.first) === null ? null : 'it may be how long it has lasted';
};
