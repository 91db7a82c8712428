import { civilDay, dayNumber } from '../../calendar.ts';
import type { Context } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { readTense } from './tense.ts';

/** A month, or a day of it, written without its year. */
interface Yearless {
  first: number;
  next: number;
  month: number;
  day: number | null;
}

/** Words before a date that tell by themselves which way it lies. */
const tenseBefore: Record<string, 'past' | 'future'> = { last: 'past', past: 'past', ended: 'past', next: 'future', coming: 'future' };

/** Of two readings without a verb to tell, news means the one to come only if it is much nearer. */
const TO_COME = 2;

/** Days by which a date must be nearer than its next reading, where no verb tells which is meant. */
const CLEARLY_NEARER = 120;

/** "In January, …" tells a story: what is to come is rarely told from there. */
const isOpening = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.key === 'in' && (tokens[first - 1]?.capital === true || /^[.!?]$/.test(tokens[first - 2]?.key ?? ''));

/** The year a date without one falls in, by the publication date and the tense of its sentence; a second one where both are as likely. */
export function reckonYears({ tokens, published }: Context, { first, next, month, day }: Yearless): number[] {
  if (published === null) return [];
  const today = civilDay(published);
  const lead = tokens[first - 1]?.key;
  // "loans through January", "talks supposed to end by May": the verb of the sentence does not say which way.
  const endsThere = lead === 'by' || lead === 'through';
  const read = readTense(tokens, first, next);
  const tense = tenseBefore[lead ?? ''] ?? (endsThere && read === 'past' ? null : read);
  const distance = (y: number) => dayNumber(y, month, day ?? 15) - published;
  const toCome = isOpening(tokens, first) ? 2 * TO_COME : TO_COME;
  const isOwnMonth = (y: number) => day === null && y === today.year && today.month === month;
  const farness = (y: number) => (day === null && !endsThere && distance(y) > 0 ? distance(y) * toCome : Math.abs(distance(y)));
  const byNearness = [today.year - 1, today.year, today.year + 1].sort((a, b) => farness(a) - farness(b));
  const fits = (y: number) => isOwnMonth(y) || tense === null || (tense === 'past' ? distance(y) <= 0 : distance(y) >= 0);
  const [best, second] = byNearness.filter(fits) as [number, number | undefined];
  // Verbs of a past sentence stand beside dates to come ("announced an election for Nov. 3"): a day most of a year off is taken nearer.
  if (day !== null && Math.abs(distance(best)) > 250 && !Object.hasOwn(tenseBefore, lead ?? '')) {
    return [byNearness[0] as number, best].filter((y, i, years) => years.indexOf(y) === i);
  }
  const isOpen = tense === null && second !== undefined && Math.abs(distance(second)) - Math.abs(distance(best)) < CLEARLY_NEARER;
  return isOpen ? [best, second] : [best];
}
