import { civilDay, isoDayOf } from '../../calendar.ts';
import type { Context, Mention, Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { readMonth, readYear } from './date-words.ts';
import { placed } from './modifier.ts';
import { lastQuarter, type Quarter } from './narrated.ts';
import { mention, yearOf } from './time-value.ts';
import { quarterAt, quarterOf, readPart, readYearAgo } from './year-part.ts';

export const back: Record<string, number> = {
  latest: 1,
  recent: 1,
  last: 1,
  previous: 1,
  prior: 1,
  current: 0,
  this: 0,
  next: -1,
  coming: -1,
};

/** `the quarter`, `the latest quarter`, `this quarter`, `the year-earlier period`: the one narrated, or by the publication. */
export const bareQuarter: Rule = placed((context, at) => {
  const { tokens, published } = context;
  if (published === null) return null;
  const the = tokens[at]?.key === 'the' ? 1 : 0;
  const ago = readYearAgo(tokens, at + the);
  const lead = ago ? '' : (tokens[at + the]?.key ?? '');
  const hasLead = Object.hasOwn(back, lead);
  const year = readYear(tokens, at + the);
  const nameAt = year?.next ?? ago ?? at + the + (hasLead ? 1 : 0);
  const name = tokens[nameAt]?.key;
  if (!ago && name !== 'quarter' && name !== 'period') return null;
  const narrated = lastQuarter(context, at, ({ latest }) => lead !== 'latest' || latest === null || latest < isoDayOf(published));
  if (year)
    return narrated && /^(?:quarter|period)$/.test(name ?? '')
      ? mention(at, nameAt + 1, quarterOf(year.value, narrated.quarter, 'written'))
      : null;
  if (ago && (readPart(tokens, ago) || tokens[ago + 1]?.key === 'months')) return null;
  if (name !== 'quarter' && !(name === 'period' && (lead === 'latest' || (ago && narrated))))
    return ago ? yearAgo(context, at + the, ago) : null;
  if ((!the && !hasLead && !ago) || tokens[nameAt + 1]?.key === 'of') return null;
  const isNarrated = narrated !== null && /^(?:|latest|recent)$/.test(lead);
  const chosen = isNarrated
    ? narrated
    : (endedQuarter(tokens, nameAt + 1, published) ?? quarterAt(published, hasLead ? (back[lead] as number) : 1));
  return mention(at, nameAt + 1, quarterOf(chosen.year - (ago ? 1 : 0), chosen.quarter, 'reckoned'));
});

/** "year-earlier profit" */
function yearAgo(context: Context, first: number, next: number): Mention | null {
  const chosen = lastQuarter(context, first) ?? null;
  const { year } = civilDay(context.published as number);
  const whole = yearOf(year - 1, { year: 'reckoned' });
  return mention(first, next, chosen ? quarterOf(chosen.year - 1, chosen.quarter, 'reckoned') : whole);
}

/** The quarter of `ended Sept. 30`, by its month. */
function endedQuarter(tokens: readonly Token[], at: number, published: number): Quarter | null {
  if (!/^(?:ended|ending)$/.test(tokens[at]?.key ?? '')) return null;
  const month = readMonth(tokens, at + 1);
  if (!month) return null;
  const { year, month: today } = civilDay(published);
  return { year: month.value > today ? year - 1 : year, quarter: Math.ceil(month.value / 3) };
}
