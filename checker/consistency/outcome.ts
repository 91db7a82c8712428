import type { Passage } from '../claims/passage.ts';
import { endOf, startOf } from '../grammar/find-mentions.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Expected } from '../report.ts';
import type { Decimal } from '../units/decimal.ts';
import type { Judgement } from '../verdicts/judgement.ts';
import { foundSide } from '../verdicts/sides.ts';

/** What a check that needs no table says of a mention. */
export interface Outcome {
  mention: Mention;
  judgement: Judgement;
}

/** A check of a passage against itself; `title` is its headline where it has one. */
export type Check = (passage: Passage, title: string | null) => Outcome[];

export interface Reckoned {
  /** The check's name, which is its reason too where what it found is wrong. */
  check: string;
  mention: Mention;
  agrees: boolean;
  /** What the text's own numbers come to, in the unit of the mention; null where that is no single value. */
  value: Decimal | null;
  explanation: string;
  suggestions?: readonly string[];
  severity?: 'error' | 'warning';
}

/** An outcome whose reference is the text itself. */
export function outcome({ check, mention, agrees, value, explanation, suggestions = [], severity = 'error' }: Reckoned): Outcome {
  const { value: written } = mention;
  const quantity = written.kind === 'quantity' ? written : written.amount;
  const expected: Expected | null = value && {
    value: Number(value),
    unit: quantity?.unit ?? null,
    comparator: '=',
    approximate: false,
    source: 'the text itself',
    sourceUrl: null,
  };
  const judgement: Judgement = {
    verdict: agrees ? 'supported' : 'refuted',
    check,
    fact: null,
    reason: agrees ? 'rounded' : check,
    severity: agrees ? 'info' : severity,
    found: foundSide(mention, quantity?.unit ?? null),
    expected,
    explanation,
    suggestions: agrees ? [] : [...suggestions],
    speaker: null,
  };
  return { mention, judgement };
}

/** A mention as the text writes it, without the noun it counts. */
export const quoteOf = ({ text, tokens }: Passage, { first, next }: Pick<Mention, 'first' | 'next'>): string =>
  text.slice(startOf(tokens, first), endOf({ text, tokens }, next));
