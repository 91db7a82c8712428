import { lemma } from '../../units/lemma.ts';
import { readNumber } from '../quantities/number.ts';
import { plain } from '../quantities/plain.ts';
import type { Quantity, Rule } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { partsOfDay, readMonth, readWeekday } from './date-words.ts';
import { designators } from './designators.ts';
import { mention, time } from './time-value.ts';

export const adverbs: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  annually: 'XXXX',
  yearly: 'P1Y',
  nightly: 'P1D',
  weekends: 'XXXX-WXX-WE',
  quarterly: 'P1Q',
};
const determiners = /^(?:every|each)$/;
const times = /^(?:once|twice|thrice)$/;

/** Times that come again: `every Thursday`, `each July`, `every two weeks`, `twice a year`, `Tuesday nights`, `daily`. */
export const set: Rule = ({ tokens }, at) => {
  const key = tokens[at]?.key ?? '';
  const adverb = Object.hasOwn(adverbs, key) && !tokens[at]?.capital ? adverbs[key] : undefined;
  if (adverb) return key === 'quarterly' && isNoun(tokens[at + 1]) ? null : mention(at, at + 1, time({ type: 'set', timex: adverb }));
  const read = determiners.test(key) ? readEvery(tokens, at + 1) : times.test(key) ? readPer(tokens, at + 1) : readWeekdays(tokens, at);
  return read && mention(at, read.next, time({ type: 'set', timex: read.timex, amount: read.amount ?? null }));
};

interface SetReading {
  timex: string;
  next: number;
  /** "every 33 years" */
  amount?: Quantity | null;
}

/** "quarterly dividend" says what kind of dividend, not how often. */
const isNoun = (token: Token | undefined) =>
  token?.kind === 'word' && !token.freshLine && !/^(?:and|or|in|to|by|at|on|from)$/.test(token.key);

function readEvery(tokens: readonly Token[], at: number): SetReading | null {
  const weekday = readWeekday(tokens, at);
  if (weekday) return { timex: `XXXX-WXX-${weekday.value || 7}`, next: weekday.next };
  const month = readMonth(tokens, at);
  if (month) return { timex: `XXXX-${String(month.value).padStart(2, '0')}`, next: month.next };
  const number = readNumber(tokens, at);
  const next = number?.next ?? (tokens[at]?.key === 'other' ? at + 1 : at);
  const name = lemma(tokens[next]?.key ?? '');
  const unit = designators[name];
  if (!unit) return null;
  const count = number ? Number(number.value) : next - at + 1;
  return { timex: `${unit.before}${count * unit.times}${unit.letter}`, next: next + 1, amount: number && plain(number, name) };
}

/** "twice a year" */
function readPer(tokens: readonly Token[], at: number): SetReading | null {
  const unit = /^(?:a|an|each|every|per)$/.test(tokens[at]?.key ?? '') ? designators[tokens[at + 1]?.key ?? ''] : undefined;
  return unit ? { timex: `${unit.before}${unit.times}${unit.letter}`, next: at + 2 } : null;
}

/** "on Sundays", "Tuesday nights" */
function readWeekdays(tokens: readonly Token[], at: number): SetReading | null {
  const weekday = tokens[at]?.capital ? readWeekday(tokens, at) : null;
  if (!weekday) return null;
  const timex = `XXXX-WXX-${weekday.value || 7}`;
  const after = tokens[weekday.next]?.key ?? '';
  const part = after.endsWith('s') ? partsOfDay[after.slice(0, -1)] : undefined;
  if (part) return { timex: `${timex}${part}`, next: weekday.next + 1 };
  return /days$/.test((tokens[at] as Token).key) ? { timex, next: weekday.next } : null;
}
