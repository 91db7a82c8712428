import { stem } from '../units/lemma.ts';

/** What happens on a day of its own, and is told of long after, as stems. */
export const eventNouns: ReadonlySet<string> = new Set(
  `bombing bomb explosion blast attack assault crash collision shooting massacre assassination murder killing slaying riot fire flood earthquake quake aftershock storm
  hurricane invasion coup hijacking hijack kidnapping abduction raid siege sinking shipwreck wreck disaster tragedy accident march rally demonstration uprising
  revolt revolution battle war conference`
    .split(/\s+/)
    .map(stem),
);
