import type { Quantity, Time, Value } from './rule.ts';

/**
 * A value in one line, for examples and explanations: `1550 warhead (deployed nuclear)`, `>=700 missile`, `~30 mi`,
 * `300..400`, `up 5 %`; dates as TIMEX3 with their days where they are not the same: `2020-10-22`, `1990s` as `199 = 1990-01-01/1999-12-31`,
 * `2020 = ?` where its days are not known (a fiscal year).
 */
export function notate(value: Value): string {
  return value.kind === 'quantity' ? notateQuantity(value) : notateTime(value);
}

function notateQuantity({ low, high, unit, modifiers, comparator, hedge, change, shape }: Quantity): string {
  const number = low.eq(high) ? low.toFixed() : `${low.toFixed()}..${high.toFixed()}`;
  const bound = `${hedge === 'about' ? '~' : (hedge ?? '')}${comparator === '=' ? '' : comparator}`;
  const words = [
    change,
    shape === 'value' || shape === 'range' ? null : shape,
    `${bound}${number}`,
    unit,
    modifiers.length > 0 ? `(${modifiers.join(' ')})` : null,
  ];
  return words.filter(Boolean).join(' ');
}

function notateTime({ type, timex, earliest, latest, modifier, weekday, alternatives, impossible, amount, offset }: Time): string {
  const isPlain = modifier === null && /^\d{4}(-\d{2})?$/.test(timex);
  const days =
    earliest === null ? (type === 'date' && isPlain ? '= ?' : null) : isPlain || earliest === timex ? null : `= ${earliest}/${latest}`;
  const words = [
    type === 'date' ? null : type,
    timex,
    type === 'duration' && amount && (amount.hedge || amount.comparator !== '=') ? `(${notateQuantity(amount)})` : null,
    modifier,
    days,
    weekday === null ? null : `weekday ${weekday}`,
    alternatives.length > 0 ? `or ${alternatives.join(' or ')}` : null,
    impossible && 'impossible',
    offset && offset.from !== 'published' && `${offset.side} ${anchors[typeof offset.from === 'string' ? offset.from : 'event']}`,
  ];
  return words.filter(Boolean).join(' ');
}

const anchors = { told: 'what was told', owner: 'what it is of', event: 'an event' } as const;
