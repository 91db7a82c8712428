import { isoDayOf } from '../../calendar.ts';
import type { Rule } from '../rule.ts';
import { mention, time } from './time-value.ts';

export const partsOfDay: Record<string, string> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };

/** A time of day: `10:35 a.m.`, `5 pm`, `noon`. */
export const clock: Rule = ({ tokens, published }, at) => {
  const hour = tokens[at];
  if (hour?.kind !== 'number' || !/^\d{1,2}$/.test(hour.key) || Number(hour.key) > 24) return null;
  const colon =
    tokens[at + 1]?.key === ':' && tokens[at + 1]?.glued && /^\d{2}$/.test(tokens[at + 2]?.key ?? '') && tokens[at + 2]?.glued ? 2 : 0;
  const minutes = colon ? Number(tokens[at + 2]?.key) : 0;
  let next = at + 1 + colon;
  const half = /^(?:am|pm)$/.exec(tokens[next]?.key ?? '')?.[0];
  if (half) next += 1;
  if ((!half && !colon) || minutes > 59 || (colon && tokens[next]?.key === ':')) return null;
  const hours = (Number(hour.key) % (half ? 12 : 25)) + (half === 'pm' ? 12 : 0);
  const day = published === null ? 'XXXX-XX-XX' : isoDayOf(published);
  const pad = (n: number) => String(n).padStart(2, '0');
  return mention(
    at,
    next,
    time({ type: 'time', timex: `${day}T${pad(hours)}:${pad(minutes)}`, year: published === null ? 'unknown' : 'reckoned' }),
  );
};
