import type { Mention } from '../grammar/rule.ts';
import type { AttributeMatch } from './find-attributes.ts';
import type { SubjectMention } from './find-subjects.ts';
import type { Ground } from './gap.ts';

const owns = /^(?:own|owns|hold|holds)$/;
const between = /^(?:,|which|that|who|also|now|currently|already|still)$/;

/** Whether the words say that a subject owns so much of something: "Globex, which owns about 23% of Lynn", and nobody else does. */
export function isOwned(
  { passage: { tokens } }: Ground,
  mention: Mention,
  place: SubjectMention,
  { tokens: words }: AttributeMatch,
): boolean {
  const [verb, owned] = [words[0] as number, words[1] as number];
  const of = tokens[mention.until]?.key === 'of' ? mention.until : null;
  if (of === null || owned > of + 2 || owned <= of || verb >= mention.first || !owns.test(tokens[verb]?.key ?? '')) return false;
  if (owned === of + 2 && tokens[of + 1]?.key !== 'the') return false;
  const lead = tokens.slice(place.next, verb).map(({ key }) => key);
  if (place.next > verb || !lead.every((key) => between.test(key)) || (lead[0] === ',' && lead.length === 1)) return false;
  return !/^(?:and|or|with|of)$/.test(tokens[place.first - 1]?.key ?? '');
}
