import type { Sentence } from '../article/sentences.ts';
import type { Mention } from '../grammar/rule.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Claim } from './claim.ts';
import { isAgeBeside } from './comparable.ts';
import type { Passage } from './passage.ts';

const supposed = new Set('if unless suppose hypothetical hypothetically'.split(' '));
const modal = new Set('would could might'.split(' '));
const planned = new Set(
  'proposed proposal proposes propose forecast forecasts projected target aims hopes wants plans should may'.split(' '),
);

/** Whether a claim is stated, denied, planned or only supposed, by the words before it in its clause. */
export function readMood(passage: Passage, sentence: Sentence, mention: Mention): Claim['mood'] {
  const { tokens } = passage;
  if (isTakenForGranted(passage, mention) || isAgeBeside(tokens, mention)) return 'stated';
  const isTime = mention.value.kind === 'time' && mention.value.type === 'date';
  for (let at = mention.first - 1; at >= sentence.first && at > mention.first - 20; at -= 1) {
    const key = (tokens[at] as Token).key;
    if (key === ';') break;
    if (supposed.has(key)) return 'hypothetical';
    if (key === 'seen' && /^(?:at|\w+ing)$/.test(tokens[at + 1]?.key ?? '')) return 'planned';
    if (modal.has(key) || (!isTime && mention.first - at < 12 && planned.has(key) && !(tokens[at] as Token).capital)) return 'planned';
    if (mention.first - at <= 5 && (key === 'not' || key === 'never' || key === 'wrongly' || key === 'denied' || key.endsWith("n't"))) {
      if (!/^(?:more|fewer|less|greater|only|to|yet)$/.test(tokens[at + 1]?.key ?? '')) return 'negated';
    }
  }
  // "47 percent would vote"
  if (!isTime && mention.until < sentence.next && /^(?:would|might|could)$/.test((tokens[mention.until] as Token).key)) return 'planned';
  return 'stated';
}

/** "would buy the existing 700-room hotel", "won't cover the $600 million cost": what is so called is, whatever is said to be done with it. */
function isTakenForGranted({ tokens }: Passage, { first, value }: Mention): boolean {
  const before = tokens[first - 1]?.key ?? '';
  return (
    value.kind === 'quantity' &&
    /^(?:the|its|their|existing|current)$/.test(before) &&
    !/^(?:not|than|be)$/.test(tokens[first - 2]?.key ?? '')
  );
}

/** For every token whether it stands in quotation marks; quotes are paired within a paragraph. */
export function findQuoted(tokens: readonly Token[]): boolean[] {
  let open = false;
  return tokens.map((token, at) => {
    const endsBefore = () => /^[.!?"]$/.test(tokens[at - 1]?.key ?? '');
    if (token.freshParagraph || (token.freshLine && endsBefore())) open = false;
    if (token.key === '"') open = !open;
    return open;
  });
}

const saying = new Set('said says told added stated claimed insisted declared argued replied noted tweeted wrote'.split(' '));

/** Who says a quoted sentence: the name beside the nearest verb of saying. */
export function findSpeaker(text: string, tokens: readonly Token[], sentence: Sentence): string | null {
  for (let at = sentence.first; at < sentence.next + 12 && at < tokens.length; at += 1) {
    if (!saying.has((tokens[at] as Token).key)) continue;
    return nameEndingAt(text, tokens, at - 1) ?? nameStartingAt(text, tokens, at + 1);
  }
  return null;
}

const isName = (token: Token | undefined) => token?.kind === 'word' && token.capital;

function nameEndingAt(text: string, tokens: readonly Token[], last: number): string | null {
  let first = last;
  while (isName(tokens[first - 1]) && last - first < 4) first -= 1;
  return isName(tokens[last]) ? text.slice(tokens[first]?.start, tokens[last]?.end) : null;
}

function nameStartingAt(text: string, tokens: readonly Token[], first: number): string | null {
  let last = first;
  while (isName(tokens[last + 1]) && last - first < 4) last += 1;
  return isName(tokens[first]) ? text.slice(tokens[first]?.start, tokens[last]?.end) : null;
}
