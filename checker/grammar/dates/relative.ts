import { weekdayOf } from '../../calendar.ts';
import type { Context, Rule } from '../rule.ts';
import { tableOf } from '../table.ts';
import type { Token } from '../tokens.ts';
import { partsOfDay, readMonth } from './date-words.ts';
import { narrowed, placed } from './modifier.ts';
import { shifted } from './shifted.ts';
import { readTense } from './tense.ts';
import { dayOf, mention, time } from './time-value.ts';

const steps: Record<string, number> = { last: -1, this: 0, next: 1, previous: -1, coming: 1, current: 0, past: -1, latest: -1 };
export const units = new Set(['year', 'month', 'week', 'weekend', 'decade', 'century', 'night']);
export const unitMask: Record<string, string> = tableOf({ year: 'XXXX', month: 'XXXX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE' });

/** `last year`, `this week`, `next month`, `the current year`, `last night`, `this morning`; "the next year" is a length of time. */
export const relativeUnit: Rule = placed(({ tokens, published }, at) => {
  const lead = tokens[at]?.key ?? '';
  const step = Object.hasOwn(steps, lead) ? steps[lead] : undefined;
  const fiscal = /^(?:fiscal|financial)$/.test(tokens[at + 1]?.key ?? '') ? 1 : 0;
  const unit = tokens[at + 1 + fiscal];
  const next = at + 2 + fiscal;
  if (step === undefined || unit?.kind !== 'word' || readMonth(tokens, at + 1)) return null;
  const part = lead === 'this' ? partsOfDay[unit.key] : lead === 'last' && unit.key === 'night' ? 'TNI' : undefined;
  if (!part && (!units.has(unit.key) || unit.key === 'night')) return null;
  const the = tokens[at - 1]?.key === 'the';
  const first = the ? at - 1 : at;
  const isLength = (the && /^(?:last|next|coming)$/.test(lead) && unit.key !== 'weekend') || lead === 'past';
  if (isLength && !fiscal) return mention(first, next, time({ type: 'duration', timex: lengths[unit.key] ?? 'P1Y' }));
  if (published === null) return mention(first, next, time({ timex: unitMask[unit.key] ?? 'XXXX-XX-XX', year: 'unknown' }));
  if (part) {
    const day = dayOf(published + (step as number), { type: 'time', year: 'reckoned' });
    return mention(at, next, time({ ...day, timex: `${day.timex}${part}` }));
  }
  const value = shifted(published, unit.key, step);
  return mention(first, next, fiscal ? time({ ...value, earliest: null, latest: null }) : value);
});

const lengths: Record<string, string> = tableOf({ year: 'P1Y', month: 'P1M', week: 'P1W', decade: 'P10Y', century: 'P100Y' });
const spokenAfter = /^(?:for|in|during|over|through|throughout|within)$/;
const partsOf = /^(?:end|beginning|start|middle|rest|remainder|half|quarter|months|weeks)$/;
const boundAfter = /^(?:ended|ending|before|after|since|that|when|which|of|to|leading|he|she|they|it|between|from)$/;

export const wholes = ['full', 'whole', 'entire', 'fiscal', 'financial'];

/** `for the week`, `by the end of the year`, `over the weekend`: those of the publication. */
export const theUnit: Rule = placed((context, at) => {
  const { tokens, published } = context;
  if (tokens[at]?.key !== 'the') return null;
  const full = wholes.includes(tokens[at + 1]?.key ?? '') ? 1 : 0;
  const unit = tokens[at + 1 + full]?.key ?? '';
  if (!Object.hasOwn(unitMask, unit) || !(unit === 'weekend' || isOwner(context, at + 1 + full) || isSpokenOf(tokens, at))) return null;
  const next = at + 2 + full;
  const after = tokens[next]?.key ?? '';
  if (after === '-' && tokens[next]?.glued) return null;
  // "the week of March 6" is placed by its day.
  if (unit === 'week' && after === 'of' && readMonth(tokens, next + 1)) return null;
  if (unit !== 'weekend' && boundAfter.test(after)) return mention(at, next, time({ type: 'duration', timex: lengths[unit] as string }));
  if (published === null) return mention(at, next, time({ timex: unitMask[unit] as string, year: 'unknown' }));
  const value = shifted(published, unit, unit === 'weekend' ? weekendStep(context, published, at, next) : 0);
  return mention(at, next, tokens[at + 1]?.key === 'fiscal' ? time({ ...value, earliest: null, latest: null }) : value);
});

/** "the week's busiest day" */
const isOwner = ({ text, tokens }: Context, at: number) => /['’]s$/.test(text.slice(tokens[at]?.start, tokens[at]?.end));

function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at - 2]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  return spokenAfter.test(before) || (before === 'of' && partsOf.test(second));
}

/** `by year-end`, `at year's end` */
export const yearEnd: Rule = ({ tokens, published }, at) => {
  const hyphen = tokens[at + 1]?.key === '-' && tokens[at + 1]?.glued ? 1 : 0;
  if (tokens[at]?.key !== 'year' || tokens[at + 1 + hyphen]?.key !== 'end') return null;
  const next = at + 2 + hyphen;
  if (published === null) return mention(at, next, time({ timex: 'XXXX', modifier: 'late', year: 'unknown' }));
  return mention(at, next, narrowed(shifted(published, 'year', 0), END));
};

const END = { modifier: 'late', from: 0.7, to: 1 } as const;

/** The weekend that has begun, or the coming one where the sentence looks forward. */
function weekendStep({ tokens }: Context, published: number, at: number, next: number): number {
  const isWeekend = weekdayOf(published) === 0 || weekdayOf(published) === 6;
  return isWeekend || readTense(tokens, at, next) === 'future' ? 0 : -1;
}
