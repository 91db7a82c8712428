import type { Passage } from '../claims/passage.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { type Decimal, decimal, writtenNumber } from '../units/decimal.ts';
import { quoteOf } from './outcome.ts';

/** A mention with another value, the rest of it as it stands: "$12.5 million" with 13,100,000 → "$13.1 million". */
export function rewritten(passage: Passage, mention: Mention, value: Decimal): string {
  const { text, tokens } = passage;
  const quantity = (mention.value.kind === 'quantity' ? mention.value : mention.value.amount) as Quantity;
  const quote = quoteOf(passage, mention);
  const number = tokens.slice(mention.first, mention.next).find(({ kind }) => kind === 'number');
  if (!number || decimal(number.key).eq(0)) return writtenNumber(value);
  const scale = quantity.low.div(number.key).abs();
  const start = (tokens[mention.first]?.start ?? 0) as number;
  const digits = text.slice(number.start, number.end);
  const scaled = value.div(scale);
  const grouped = /^\d+$/.test(digits) && scaled.lt(10000) ? scaled.toFixed() : writtenNumber(scaled);
  return quote.slice(0, number.start - start) + grouped + quote.slice(number.end - start);
}
