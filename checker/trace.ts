import * as z from 'zod';

/** A fact that was weighed for a mention, and what came of it. */
export const Weighed = z.object({
  factId: z.string(),
  /** The fact as an editor reads it, with its time. */
  stated: z.string(),
  /** The values or days it denotes. */
  denotes: z.string(),
  /** `held against it`, or why it was not. */
  outcome: z.string(),
});
export type Weighed = z.infer<typeof Weighed>;

/** How one number or date of an article came to its verdict. */
export const Trace = z.object({
  start: z.int(),
  end: z.int(),
  line: z.int(),
  column: z.int(),
  quote: z.string(),
  /** The value as it was read, in the notation of the corpora. */
  read: z.string(),
  /** The values or days it denotes; null where the text does not tell. */
  denotes: z.string().nullable(),
  /** What it was taken to speak of, and how; null where no fact's subject and attribute stand near it. */
  tied: z
    .object({
      subject: z.string(),
      attribute: z.string(),
      /** In words, more over clause ends and other numbers; null where only scattered words tie it. */
      distance: z.number().nullable(),
      time: z.string().nullable(),
      mood: z.string(),
      speaker: z.string().nullable(),
      /** What speaks against it, in plain words. */
      doubts: z.array(z.string()),
    })
    .nullable(),
  weighed: z.array(Weighed),
  verdict: z.string(),
  check: z.string(),
  reason: z.string(),
  explanation: z.string(),
});
export type Trace = z.infer<typeof Trace>;
