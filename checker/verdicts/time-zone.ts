import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../claims/passage.ts';
import { isZone } from '../grammar/dates/clock.ts';
import type { Time } from '../grammar/rule.ts';

/** A time of day, by the clock or by its part: what is late Thursday in one place is Friday in another. */
export const isTimeOfDay = ({ type, modifier, earliest, latest }: Time): boolean =>
  type === 'time' || (earliest !== null && earliest === latest && (modifier === 'early' || modifier === 'late'));

/** Whether a time is told by the clock of a named place: "2100 GMT", "local time", "late Thursday in Moscow". */
export function isByAnotherClock({ mention }: Claim, { tokens }: Passage): boolean {
  const own = tokens.slice(mention.first, mention.next + 2);
  const [preposition, place] = [tokens[mention.next], tokens[mention.next + 1]];
  const isPlaced = preposition?.key === 'in' && place?.kind === 'word' && place.capital;
  return isPlaced || own.some(isZone);
}
