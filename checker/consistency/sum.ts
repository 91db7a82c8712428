import type { Passage } from '../claims/passage.ts';
import type { Mention, Quantity } from '../grammar/rule.ts';
import { type Decimal, decimal } from '../units/decimal.ts';
import { type Check, type Outcome, outcome, quoteOf } from './outcome.ts';
import { rewritten } from './rewritten.ts';
import { grainOf, inSentences, isCount, keysBetween, plainQuantity } from './written.ts';

/** A listed total: "500 on land, 200 at sea and 60 in the air, 750 in all". Only where the text says that the total is the whole. */
export const checkSums: Check = (passage) =>
  inSentences(passage, 3, ({ mentions }) =>
    mentions.flatMap((total, at) => {
      const parts = isTotal(passage, total) ? (partsBefore(passage, mentions, at) ?? partsAfter(passage, mentions, at)) : null;
      return parts ? weigh(passage, parts, total) : [];
    }),
  );

/** "a total of 750", "750 in all". */
function isTotal({ tokens }: Passage, total: Mention): boolean {
  if (!plainQuantity(total)) return false;
  const [before, after] = [
    keysBetween(tokens, total.first - 3, total.first).join(' '),
    keysBetween(tokens, total.until, total.until + 2).join(' '),
  ];
  return /(?:^| )(?:a total of|totall?ing|in all ,?)$/.test(before) || /^(?:in (?:all|total)|all told|altogether)(?: |$)/.test(after);
}

/** The list that ends just before its total. */
function partsBefore({ tokens }: Passage, mentions: readonly Mention[], at: number): Mention[] | null {
  const [total, last] = [mentions[at] as Mention, mentions[at - 1]];
  if (!last || !/(?:^| )(?:[,:(]|--|for|making)(?: |$)/.test(keysBetween(tokens, last.next, total.first).join(' '))) return null;
  return listOf(tokens, mentions.slice(0, at), total.first);
}

/** The list that a colon, a dash or a bracket opens after its total. */
function partsAfter({ tokens }: Passage, mentions: readonly Mention[], at: number): Mention[] | null {
  const [total, next] = [mentions[at] as Mention, mentions[at + 1]];
  if (!next) return null;
  const opening = keysBetween(tokens, total.until, next.first).join(' ');
  if (!/^(?:in (?:all|total) |altogether )?(?:[:(]|--)$/.test(opening)) return null;
  const list = listOf(tokens, mentions.slice(at + 1), (mentions.at(-1) as Mention).until + LONGEST_GAP);
  return list?.[0] === next ? list : null;
}

const LONGEST_GAP = 9;
/** Words that make a list more, or less, than the parts of a whole. */
const unlike =
  /^(?:including|include|includes|included|whom|which|among|them|these|those|other|others|more|additional|another|some|several|few|many|rest|remaining|from|compared|than|previous|earlier|ago|up|down|each|per|every|apiece|average|times|or|both|minus|less|not|former|respectively)$/;

/** The mentions at the end of `mentions` that are listed: parted by commas, the last by "and". */
function listOf(tokens: Passage['tokens'], mentions: readonly Mention[], end: number): Mention[] | null {
  const list = [mentions.at(-1) as Mention];
  for (let at = mentions.length - 2; at >= 0; at -= 1) {
    const [one, two] = [mentions[at] as Mention, list[0] as Mention];
    const between = keysBetween(tokens, one.until, two.first);
    if (between.length > LONGEST_GAP || !between.includes(list.length === 1 ? 'and' : ',')) break;
    list.unshift(one);
  }
  const within = keysBetween(tokens, (list[0] as Mention).next, end);
  const isWhole = list.length > 1 && !within.some((key) => unlike.test(key)) && !within.join(' ').includes('of the');
  return isWhole && list.every(plainQuantity) ? list : null;
}

function weigh(passage: Passage, parts: readonly Mention[], total: Mention): Outcome[] {
  const [quantities, whole] = [parts.map((part) => part.value as Quantity), total.value as Quantity];
  if (!quantities.every((part) => isAddedTo(part, whole))) return [];
  const sum = quantities.reduce((so, { low }) => so.plus(low), decimal(0));
  const slack = [...parts, total].reduce((so, mention) => so.plus(slackOf(passage, mention)), decimal(0));
  const agrees = sum.minus(whole.low).abs().lte(slack);
  // "In its 3 bases, 500 on land …": what came before may not belong to the list.
  const isShorter =
    !agrees && parts.length > 2 && weigh(passage, parts.slice(1), total).some(({ judgement }) => judgement.verdict === 'supported');
  if (isShorter) return weigh(passage, parts.slice(1), total);
  const repair = rewritten(passage, total, sum);
  const terms = parts.map((part) => quoteOf(passage, part));
  const written = `${terms.slice(0, -1).join(', ')} and ${terms.at(-1)} make ${repair}`;
  const quote = quoteOf(passage, total);
  const explanation = agrees ? `${written}, as “${quote}” says.` : `${written}, not “${quote}”: the total or one of its parts is wrong.`;
  return [outcome({ check: 'sum', mention: total, agrees, value: sum, explanation, suggestions: [repair] })];
}

/** Whether two quantities may be parts of one whole: counted things, or the same measure. */
const isAddedTo = (part: Quantity, whole: Quantity): boolean =>
  part.change === null &&
  !part.modifiers.includes('age') &&
  (isCount(part) ? isCount(whole) : part.unit === whole.unit || whole.unit === null);

/** How far rounding may carry a number from what it stands for. */
function slackOf(passage: Passage, mention: Mention): Decimal {
  const grain = grainOf(passage, mention);
  return isCount(mention.value as Quantity) && grain.eq(1) ? decimal(0) : grain.div(2);
}
