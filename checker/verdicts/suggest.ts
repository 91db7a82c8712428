import { writtenDate } from '../calendar.ts';
import type { Fact } from '../facts/fact.ts';
import type { Quantity, Time } from '../grammar/rule.ts';
import { type Decimal, writtenNumber } from '../units/decimal.ts';
import { valueInUnitOf } from './compare-quantities.ts';

const numeral = /^(?<before>\D*)(?<number>\d[\d.,\s]*(?:[ -]?(?:thousand|million|billion|trillion|bn|mn|tn|m|b|k)\b)?)(?<after>.*)$/su;

/** The true value written the way the quote is: its currency and unit kept, its number replaced. */
export function suggestNumber(quote: string, value: Decimal): string {
  const parts = numeral.exec(quote)?.groups;
  if (!parts) return writtenNumber(value);
  const space = /\s$/.test(parts.number as string) ? ' ' : '';
  return `${parts.before}${writtenNumber(value)}${space}${parts.after}`;
}

/** The fact's value the way the quote is written; none where it cannot be told so. */
export function suggestQuantity(quote: string, quantity: Quantity, fact: Fact, unit: string | null): string[] {
  const value = valueInUnitOf(quantity, fact, unit);
  if (!value || quantity.shape === 'part') return [];
  const written = suggestNumber(quote, value.eq(value.round()) ? value : value.round(2));
  return written === quote ? [] : [written];
}

/** The true date at the precision of the quote: a year for a year, and month first where the quote has it so. */
export function suggestDate(quote: string, iso: string): string {
  if (/^\d{4}$/.test(quote)) return iso.slice(0, 4);
  if (/^\d{4}-\d{2}-\d{2}$/.test(quote)) return iso;
  const [day, month, year] = writtenDate(iso).split(' ');
  if (!year) return writtenDate(iso);
  if (!/\d{1,2}(?!\d)/.test(quote.replace(/\d{4}/, ''))) return /\d{4}/.test(quote) ? `${month} ${year}` : (month as string);
  const hasYear = /\d{4}/.test(quote);
  return /^\d/.test(quote) ? `${day} ${month}${hasYear ? ` ${year}` : ''}` : `${month} ${day}${hasYear ? `, ${year}` : ''}`;
}

/** Both ends of a period, as years where the quote has years. */
export function suggestPeriod(quote: string, fact: Fact): string {
  return fact.value
    .split('/')
    .map((iso) => suggestDate(/[A-Z]/.test(quote) ? quote : '2000', iso))
    .join(' to ');
}

/** The anniversary that it is by the fact's year: `71st anniversary`; none where the quote gives no year to count from. */
export function suggestAnniversary(quote: string, { timex, offset }: Time, iso: string): string[] {
  const written = Number(offset?.amount.low);
  const years = written + Number(timex) - Number(iso.slice(0, 4));
  if (offset?.amount.unit !== 'year' || !(years > 0)) return [];
  if (/years?$/.test(quote)) return [`${years} ${years === 1 ? 'year' : 'years'}`];
  return [
    `${ordinal(years)} ${quote
      .split(' ')
      .at(-1)
      ?.replace(/^(?:.*nial|.*nary|jubilee)$/, 'anniversary')}`,
  ];
}

/** `1st`, `12th`, `73rd` */
function ordinal(count: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[/1\d$/.test(`${count}`) ? 0 : count % 10] ?? 'th';
  return `${count}${ending}`;
}
