import type { Fact } from '../facts/fact.ts';
import { nameKey } from '../facts/names.ts';
import { kept } from '../kept.ts';
import type { Judgement } from './judgement.ts';

/** Shorter headlines are too likely somebody else's too. */
const LEAST_WORDS = 3;

/** A fact that was taken from the story itself cannot confirm it; it is told by the story's headline (see `headlineKey`) in its source. */
export function withoutCircle(judgement: Judgement, headline: string | null): Judgement {
  const { fact, verdict } = judgement;
  if (verdict !== 'supported' || !fact || headline === null || !sourceKeys(fact).includes(headline)) return judgement;
  const explanation = judgement.explanation.replace(/\.$/, '; but the reference was taken from this very story.');
  return { ...judgement, verdict: 'not-enough-info', reason: 'circular', explanation };
}

/** A title as a source may name it; null where it is too short to tell. */
export function headlineKey(title: string | null): string | null {
  const key = nameKey(title ?? '');
  return key.split(' ').length >= LEAST_WORDS ? key : null;
}

/** Sources name publisher and title: `Herald: Ferry late again`. */
const sourceKeys = kept(({ source }: Fact) => [nameKey(source), nameKey(source.slice(source.indexOf(': ') + 1))]);
