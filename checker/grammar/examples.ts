/**
 * The corpus of a rule: texts with everything that is read from them, in the notation of `notate`. A text that reads nothing
 * is a near miss. `published` is the day the text is read from.
 */
export interface Example {
  text: string;
  published?: string;
  reads: readonly string[];
}

export type Examples = readonly Example[];
