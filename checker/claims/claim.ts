import type { Series } from '../facts/fact-index.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Anchor } from './find-anchor.ts';
import type { Period } from './reporting-period.ts';

/** What an article asserts: a mention tied to one attribute of one subject. */
export interface Claim {
  mention: Mention;
  /** The end of a period whose start `mention` is: "from 2003 to 2013". */
  until: Mention | null;
  series: Series;
  /** Further series that fit as well; a claim with any is ambiguous. */
  rivals: readonly Series[];
  /** The time the claim speaks of, where its sentence names one besides the mention itself. */
  time: Mention | null;
  /** The stretch of time that results are told for, where the series is of such: "in the nine months". */
  period: Period | null;
  /** The length of time the claim speaks of: "for the nine months". */
  lasting: Mention | null;
  /** The word that makes the attribute another one: `per capita`, `female`, `growth`. */
  conflict: string | null;
  /** The event that the mention is counted from: "two weeks before the election". */
  anchor: Anchor | null;
  /** What is `planned` is good for agreement alone; what is `hypothetical` is not compared. */
  mood: 'stated' | 'negated' | 'planned' | 'hypothetical';
  /** Stands in quotation marks. */
  quoted: boolean;
  speaker: string | null;
  /** Its own sentence names the subject, instead of referring to it. */
  isNamed: boolean;
  /** What speaks for a claim that only scattered words tie: worth telling where it agrees, little where it does not; null for any other. */
  evidence: number | null;
  /** How far the mention stands from the words that tie it to its series. */
  distance: number;
  /** Why the mention may be about something else, in plain words; a doubtful claim is never refuted. Only a claim that differs is asked. */
  doubt: () => string | null;
  /** Whether subject, attribute and number stand together with nothing of weight between. */
  isTight: () => boolean;
  /** Whether the text itself says that the mention is of something else, however near it comes. */
  isOfAnother: () => boolean;
  /** The sentence it stands in, by the sentence's first token. */
  sentence: number;
}
