import type { Rule } from '../rule.ts';
import { readWeekday } from './date-words.ts';
import { designators } from './duration.ts';
import { mention, time } from './time-value.ts';

const adverbs: Record<string, string> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
  nightly: 'P1D',
  quarterly: 'P1Q',
};

/** Times that come again: `every Thursday`, `each month`, `daily`. */
export const set: Rule = ({ tokens }, at) => {
  const key = tokens[at]?.key ?? '';
  const adverb = Object.hasOwn(adverbs, key) ? adverbs[key] : undefined;
  if (adverb && !tokens[at]?.capital) return mention(at, at + 1, time({ type: 'set', timex: adverb }));
  if (key !== 'every' && key !== 'each') return null;
  const weekday = readWeekday(tokens, at + 1);
  if (weekday) return mention(at, weekday.next, time({ type: 'set', timex: `XXXX-WXX-${weekday.value || 7}` }));
  const unit = designators[tokens[at + 1]?.key ?? ''];
  return unit ? mention(at, at + 2, time({ type: 'set', timex: `${unit.before}${unit.times}${unit.letter}` })) : null;
};
