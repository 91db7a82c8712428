import { hasFor } from '../present.ts';
import type { Doubt } from './scene.ts';

/** How long something has gone on by now: "has been in orbit for 22 years" is nothing of the time that one orbit takes. */
export const lasting: Doubt = ({ passage, sentence, mention, series }) => {
  const isLength = mention.value.kind === 'time' && mention.value.type === 'duration';
  if (series.type !== 'number' || !isLength) return null;
  return hasFor(passage.tokens, sentence, mention.first) === null ? null : 'it may be how long it has lasted';
};
