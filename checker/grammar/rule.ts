import type { Decimal } from '../units/decimal.ts';
import type { Token } from './tokens.ts';

export type Comparator = '=' | '<' | '<=' | '>' | '>=';

/**
 * A written quantity. `low` and `high` are equal unless it is a range. `step` is the precision the writing implies
 * (1,550 → 1; 1.5 million → 100,000). `hedge` is the word that softens it. `unit` is a unit's code, a counted noun in the
 * singular, a rate of them (`USD/month`), or null; `modifiers` are the words that stand with the counted noun.
 */
export interface Quantity {
  kind: 'quantity';
  low: Decimal;
  high: Decimal;
  step: Decimal;
  /**
   * `vague` is an order of magnitude: dozens, tens of thousands. `part` is a part of a whole: a third, one in five. `member` is
   * one of several, and no count of them.
   */
  shape: 'value' | 'range' | 'vague' | 'part' | 'member';
  unit: string | null;
  modifiers: string[];
  comparator: Comparator;
  hedge: Hedge | null;
  /** The amount by which something went up or down, or the level it went to (`to`). */
  change: 'up' | 'down' | 'to' | null;
}

export type Hedge = 'about' | 'nearly' | 'just-over';

export type TimeModifier = 'early' | 'mid' | 'late' | 'about' | 'before' | 'after';

/** How a time is counted from something: "two weeks before the election", "three years later". */
export interface Offset {
  side: 'before' | 'after';
  amount: Quantity;
  /** The tokens that name an event, what an anniversary is of where no word says it, the last date told, or the publication ("two years ago"). */
  from: { first: number; next: number } | 'owner' | 'told' | 'published';
  /** Whole years, kept in the months around their day: "its 70th anniversary". */
  isAnniversary?: true;
}

/**
 * A written time, as TIMEX3 has it. `earliest` and `latest` are the first and last day it denotes, null where the text and the
 * publication date do not tell. `alternatives` are further readings (8/4/2010). A stated weekday is kept for the calendar check.
 */
export interface Time {
  kind: 'time';
  type: 'date' | 'time' | 'duration' | 'set';
  timex: string;
  earliest: string | null;
  latest: string | null;
  modifier: TimeModifier | null;
  alternatives: string[];
  /** 0 is Sunday; null when no weekday is written. */
  weekday: number | null;
  /** Why the written date is none: `April 31`. */
  impossible: string | null;
  /** Durations are quantities of time too. */
  amount: Quantity | null;
  /** What it is counted from, left open: only the reference facts know when the event was. */
  offset: Offset | null;
  /** What the text itself fixes, where the year was taken from the publication date or is not known. */
  year: 'written' | 'reckoned' | 'unknown';
}

export type Value = Quantity | Time;

/** A span of tokens that writes a value; `next` is the token after it, `until` the token after the noun it counts. */
export interface Mention {
  first: number;
  next: number;
  until: number;
  value: Value;
}

/** What a rule may look at beyond the tokens. */
export interface Context {
  text: string;
  tokens: readonly Token[];
  /** Day number of the publication, or null. */
  published: number | null;
  /** What has been read so far: "the following day" follows the last day narrated. */
  read: readonly Mention[];
}

/** One way of writing a value: tried where a token of its kind stands, answers null where it does not apply. */
export type Rule = (context: Context, at: number) => Mention | null;
