import { stem } from '../../units/lemma.ts';
import { type Doubt, keyAt, type Scene } from './scene.ts';

/** "the 1,846 that the Soviet Union destroyed": of those whom the sentence names the sheet has a series of its own. */
export const otherParty: Doubt = (scene) => {
  const { series } = scene;
  if (series.type !== 'number') return null;
  const own = series.facts[0]?.qualifiers ?? {};
  for (const { unit, facts } of series.subject.series)
    for (const [key, party] of Object.entries(unit === series.unit ? (facts[0]?.qualifiers ?? {}) : {})) {
      const isAnother = own[key] !== undefined && own[key] !== party && /^[A-Z]/.test(party);
      if (isAnother && isWritten(scene, party) && !isWritten(scene, own[key] as string)) return `it may be about ${party}`;
    }
  return null;
};

function isWritten(scene: Scene, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/).map(stem);
  const { sentence, passage } = scene;
  for (let at = sentence.first; at + words.length <= sentence.next; at += 1)
    if (words.every((word, i) => passage.stems[at + i] === word || keyAt(scene, at + i) === word)) return true;
  return false;
}
