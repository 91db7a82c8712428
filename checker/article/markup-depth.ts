import { limits } from './limits.ts';

export const tooDeeplyNested = 'its markup is nested too deeply; upload the plain text';

/** Counts elements within elements; a RangeError beyond the limit, since every end tag looks through what is open. */
export function markupDepth(): { enter(): void; leave(): void } {
  let depth = 0;
  return {
    enter() {
      depth += 1;
      if (depth > limits.markupDepth) throw new RangeError('elements are nested too deeply');
    },
    leave() {
      depth -= 1;
    },
  };
}
