/** Hands out sequencers: hexadecimal text of one length that only ever increases. */
export interface Sequence {
  next(): string;
  /** Tells of a sequencer handed out by an earlier run. */
  seen(sequencer: string): void;
}

/** Microseconds of the clock, or one more than the last where the clock has not moved on or went back. */
export function createSequence(): Sequence {
  let last = 0;
  return {
    next() {
      last = Math.max(last + 1, Date.now() * 1000);
      return last.toString(16).toUpperCase().padStart(16, '0');
    },
    seen(sequencer) {
      last = Math.max(last, Number.parseInt(sequencer, 16));
    },
  };
}
