import type { Mention, Quantity } from '../rule.ts';
import type { Token } from '../tokens.ts';

/** Joins two bounds into the interval between them: `above 10 and under 20`, `at least 5 but no more than 9 kg`. */
export function joinBounds(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const whole = before && intervalOf(tokens, before, mention);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(mention);
  }
  return joined;
}

const isLower = ({ comparator, hedge }: Quantity) => comparator.startsWith('>') && hedge === null;
const isUpper = ({ comparator, hedge }: Quantity) => comparator.startsWith('<') && hedge === null;

/** Words of the second bound that may stand between the two numbers, after what joins them. */
const bounding = /^(?:under|below|less|fewer|lower|over|above|more|greater|than|at|least|most|no|not|up|to)$/;

function intervalOf(tokens: readonly Token[], one: Mention, two: Mention): Mention | null {
  const a = one.value;
  const b = two.value;
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.shape !== 'value' || b.shape !== 'value') return null;
  const isRising = isLower(a) && isUpper(b);
  if (!isRising && !(isUpper(a) && isLower(b))) return null;
  const low = isRising ? a : b;
  const high = isRising ? b : a;
  if (low.low.gte(high.low) || (a.unit !== null && a.unit !== b.unit)) return null;
  const joint = a.unit === null ? one.next : one.until;
  if (!/^(?:and|but)$/.test(tokens[joint]?.key ?? '') || two.first - joint > 5) return null;
  for (let at = joint + 1; at < two.first; at += 1) if (!bounding.test(tokens[at]?.key ?? '')) return null;
  const value: Quantity = { ...b, low: low.low, high: high.low, step: low.step, shape: 'range', comparator: '=', change: a.change };
  return { first: one.first, next: two.next, until: two.until, value };
}
