import { tableOf } from '../table.ts';

/** Designators of ISO 8601 durations; `parts` is how many of the next smaller unit make one. */
export const designators: Record<string, { before: string; letter: string; times: number; parts?: readonly [number, string] }> = tableOf({
  second: { before: 'PT', letter: 'S', times: 1 },
  minute: { before: 'PT', letter: 'M', times: 1, parts: [60, 'S'] },
  hour: { before: 'PT', letter: 'H', times: 1, parts: [60, 'M'] },
  day: { before: 'P', letter: 'D', times: 1 },
  week: { before: 'P', letter: 'W', times: 1 },
  fortnight: { before: 'P', letter: 'W', times: 2 },
  month: { before: 'P', letter: 'M', times: 1 },
  quarter: { before: 'P', letter: 'Q', times: 1 },
  year: { before: 'P', letter: 'Y', times: 1, parts: [12, 'M'] },
  decade: { before: 'P', letter: 'Y', times: 10 },
  century: { before: 'P', letter: 'Y', times: 100 },
});
