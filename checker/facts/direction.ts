import { kept } from '../kept.ts';
import { stem } from '../units/lemma.ts';
import type { Phrase } from './phrases.ts';

type Way = 'up' | 'down';

const opposite = { up: 'down', down: 'up' } as const;

/** Words that say which way a change goes and nothing else: a loss or a gain may be an amount of its own, and cuts are made. */
const goings: Record<Way, ReadonlySet<string>> = {
  up: new Set('growth increase rise jump surge'.split(' ').map(stem)),
  down: new Set('fall decline drop decrease reduction slump'.split(' ').map(stem)),
};

/** Which way a change goes that the words of an attribute speak of; null where they speak of none, or of both. */
const directionOf = kept(({ phrases }: { phrases: readonly Phrase[] }): Way | null => {
  const speaks = (way: Way) => phrases.some(({ stems }) => stems.some((word) => goings[way].has(word)));
  const [up, down] = [speaks('up'), speaks('down')];
  return up === down ? null : up ? 'up' : 'down';
});

/** Whether a number goes the other way than the change that an attribute speaks of: "rose 54%" for a decline. */
export function goesOtherWay(change: string | null, attribute: { phrases: readonly Phrase[] }): boolean {
  const way = directionOf(attribute);
  return way !== null && change === opposite[way];
}
