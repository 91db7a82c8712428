/**
 * The corpus of a check: texts with everything it finds in them, as `notate` writes it. A text in which it finds nothing is a near
 * miss. `published` is the day of publication, 22 October 2020 where none is given; `title` the headline.
 */
export interface Example {
  text: string;
  published?: string | null;
  title?: string;
  finds: readonly string[];
}

export type Examples = readonly Example[];
