import fc from 'fast-check';
import { endOf, findMentions, startOf } from '../../../checker/grammar/find-mentions.ts';
import { notate } from '../../../checker/grammar/notate.ts';

/** What must hold of extraction on any text: run a few hundred times by the tests, a hundred thousand times by `npm run bench:fuzz`. */

const words =
  `1 2 12 5 30 1,550 2.5 .5 2019 1996 100,000 one two a an the half third quarter first million hundred dozen dozens thousands $ US $A PS2.7m RM79 USD10m £ € %
  km km/h pounds cents feet per year years week day days month ago later earlier to from and or of in between - – -- , . ; : ( ) / ' ’s ½ ° about more than
  least no up rose by fell old age aged top last next this that every each some several few couple number No iPhone 737 9AB8 30s point minus + “ ” warheads
  people Oslo 5-4 +0.2% 30 MEUR x10 Monday May March Sept. Sunday Christmas summer noon a.m. 10:30 Q3 2020-10-22 10/22/2020 decade century quarter period
  yesterday today now soon before after early mid late end constructor Constructor toString __proto__ co-owner don’t http://a.b \n \n\n`.split(
    / +/,
  );

const written = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '));
const glued = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''));
const anyText = fc.oneof(written, glued, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 100 }));
const published = fc.option(fc.integer({ min: -60_000, max: 60_000 }), { nil: null });

/** Extraction never throws; its spans lie in the text, in order, without overlaps, and so do its tokens. */
export const spansAreSound = fc.property(anyText, published, (text, day) => {
  const { tokens, mentions } = findMentions(text, day);
  let free = 0;
  for (const { start, end } of tokens) {
    if (start < free || end <= start || end > text.length) throw new Error(`a token at ${start}..${end}`);
    free = end;
  }
  let next = 0;
  for (const mention of mentions) {
    const isSound =
      mention.first >= next && mention.next > mention.first && mention.until >= mention.next && mention.until <= tokens.length;
    const [start, end] = [startOf(tokens, mention.first), endOf({ text, tokens }, mention.next)];
    if (!isSound || end <= start)
      throw new Error(`a mention of tokens ${mention.first}..${mention.next}..${mention.until}, ${start}..${end}`);
    notate(mention.value);
    next = mention.next;
  }
});

/** A paragraph reads the same behind another one; only what is told from days narrated before (`a year earlier`) may differ. */
export const placeDoesNotMatter = (paragraphs: readonly string[]) =>
  fc.property(fc.constantFrom(...paragraphs), fc.constantFrom(...paragraphs), (before, paragraph) => {
    const read = (text: string) => findMentions(text, null).mentions.map(({ value }) => notate(value));
    const [together, apart] = [read(`${before}\n\n${paragraph}`), [...read(before), ...read(paragraph)]];
    if (together.join('|') !== apart.join('|')) throw new Error(`${together.join(' | ')} instead of ${apart.join(' | ')}`);
  });
