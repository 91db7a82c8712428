import type { Sentence } from '../article/sentences.ts';
import type { Mention } from '../grammar/rule.ts';
import { type AnchoredMentions, dateBeside } from './anchored-mentions.ts';
import type { Claim } from './claim.ts';
import { findSpeaker, readMood } from './mood.ts';
import type { Passage } from './passage.ts';

/** Offsets from an event that no other fact is about, each with the date its own sentence gives: the event's fact tells whether both can be. */
export function claimOffsets(
  passage: Passage,
  sentence: Sentence,
  { mentions, anchors }: AnchoredMentions,
  claimed: ReadonlySet<Mention>,
  quoted: readonly boolean[],
): Claim[] {
  return [...anchors].flatMap(([mention, anchor]) => {
    const date = claimed.has(mention) ? null : dateBeside(passage, sentence, mentions, mention);
    if (!date) return [];
    const isQuoted = quoted[mention.first] ?? false;
    return [
      {
        mention,
        until: null,
        series: anchor.series,
        rivals: [],
        time: date,
        lasting: null,
        period: null,
        conflict: null,
        anchor,
        mood: readMood(passage, sentence, mention),
        quoted: isQuoted,
        speaker: isQuoted ? findSpeaker(passage.text, passage.tokens, sentence) : null,
        isNamed: true,
        evidence: null,
        isTight: () => false,
        isOfAnother: () => false,
        distance: 0,
        doubt: () => null,
        sentence: sentence.first,
      },
    ];
  });
}
