import type { Token } from '../tokens.ts';

type Tense = 'past' | 'future';

const future = new Set(
  `will shall 'll would expected expects expect anticipates intends hopes aims scheduled due slated planned planning plans expires expire expiring lapses ends
  opens begins starts closes takes until upcoming next forthcoming should going tomorrow looms votes heads prepares`.split(/\s+/),
);
const past = new Set(
  `said was were had did told took made came went began held met won lost got gave saw left became ran rose fell grew sent found kept wrote led spoke
  stood paid built sold bought broke drew flew hit put cut set shot struck sank spent brought caught chose drove fought heard knew sought stole taught
  thought threw wore withdrew swore sued swept rode sang wound quit beat bled has have been left felt dealt split spread hung laid shook froze upheld
  overthrew overran arose bore bound dug fed fled forbade forgave lent lit meant read rang shone slid slept slew spun sprang stuck stung strode strove swam
  swung tore trod understood woke wept wrung undid undertook outlawed`.split(/\s+/),
);
/** Present tense for what is arranged: "shops close on Friday", "talks begin Monday". */
const beginning = new Set('begin start resume open close end leave return meet'.split(' '));
/** Verbs before what is meant to be done: "vows to leave in May". */
const intent = new Set(
  'plan intend hope want wants vow vows promise promises agree agrees decide decides threaten threatens seek seeks'.split(' '),
);
const arranged = new Set('expected scheduled due slated planned set'.split(' '));
/** All words that are looked at more closely, beside those in -ed and -'ll. */
const telling = new Set([...future, ...past, ...intent, ...beginning, ...arranged, 'to', 'as']);

/** Which way the words around a date look, by the nearest verb before it, else after it; null when they do not tell. */
export function readTense(tokens: readonly Token[], first: number, next: number): Tense | null {
  for (let back = 1; back <= 12; back += 1) {
    const token = tokens[first - back];
    if (!token || isEnd(token)) break;
    const tense = tenseAt(tokens, first - back);
    // "agreed to leave in May": the verb of the date is not the one of the past.
    if (
      tense === 'past' &&
      /^(?:agreed|decided|vowed|pledged|promised|voted|threatened|wanted|hoped)$/.test(token.key) &&
      tokens[first - back + 1]?.key === 'to'
    )
      return null;
    if (tense) return tense;
  }
  for (let ahead = 0; ahead < 10; ahead += 1) {
    const token = tokens[next + ahead];
    if (!token || isEnd(token) || token.freshLine) return null;
    const tense = tenseAt(tokens, next + ahead);
    if (tense) return tense;
  }
  return null;
}

/** Most words end in neither letter, and are no verb that is listed. */
function mayTell(key: string): boolean {
  const last = key[key.length - 1];
  return (last === 'd' && key.endsWith('ed')) || (last === 'l' && key.endsWith("'ll")) || telling.has(key);
}

function tenseAt(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at] as Token;
  const { key } = token;
  if (!mayTell(key)) return null;
  if (token.kind !== 'word' || token.capital || (key === 'next' && tokens[at + 1]?.key === 'to')) return null;
  const before = tokens[at - 1]?.key ?? '';
  if (arranged.has(key)) return arrangedTense(tokens, at);
  if (/^expires?$/.test(key) && hasBeenArranged(tokens, at)) return 'past';
  if (key === 'to' && /^(?:is|are)$/.test(before)) return 'future';
  if (intent.has(key) && tokens[at + 1]?.key === 'to') return 'future';
  if (isEarliest(tokens, at)) return 'future';
  if (beginning.has(key)) return isArranged(before, tokens[at + 1]?.key.endsWith('ly') ? tokens[at + 2] : tokens[at + 1]) ? 'future' : null;
  if (future.has(key) || key.endsWith("'ll")) return 'future';
  const isPast = past.has(key) || (key.length > 4 && key.endsWith('ed') && !key.startsWith('un'));
  // "is heard in May" may be any May.
  if (!isPast || /^(?:is|are)$/.test(before)) return null;
  if (before !== 'be') return 'past';
  return /^(?:to|will|would|shall|should|may|must)$/.test(tokens[at - 2]?.key ?? '') ? 'future' : null;
}

/** "had been due" looks back, "set to" and "set for" forward, "as planned" neither way. */
function arrangedTense(tokens: readonly Token[], at: number): Tense | null {
  const before = tokens[at - 1]?.key ?? '';
  const after = tokens[at + 1]?.key ?? '';
  if (/^(?:as|previously|originally)$/.test(before)) return null;
  if (before === 'been' || before === 'had') return 'past';
  return tokens[at]?.key !== 'set' || after === 'to' || after === 'for' ? 'future' : 'past';
}

/** "as early as Tuesday", "as soon as May" */
const isEarliest = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === 'as' && /^(?:early|soon)$/.test(tokens[at - 1]?.key ?? '') && tokens[at - 2]?.key === 'as';

const hasBeenArranged = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.key === 'to' && arranged.has(tokens[at - 2]?.key ?? '') && /^(?:been|had|was|were)$/.test(tokens[at - 3]?.key ?? '');

const isArranged = (before: string, after: Token | undefined) =>
  !/^(?:to|a|the|of|did|not|could|in|for|n't)$/.test(before) &&
  (/^(?:at|on|in|next|this)$/.test(after?.key ?? '') || after?.capital === true);

const isEnd = (token: Token) => token.key === '.' || token.key === ';' || token.key === '"';

/** Whether a word is a verb of the past, as far as its form tells. */
export const isPastVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && (past.has(token.key) || (token.key.length > 4 && token.key.endsWith('ed')));
