import type { Token } from '../tokens.ts';

const future = new Set(
  `will shall 'll would expected scheduled due planned plans expires expire expiring lapses ends opens begins starts closes takes until upcoming
  next forthcoming later should going tomorrow looms votes heads prepares`.split(/\s+/),
);
const past = new Set(
  `said was were had did told took made came went began held met won lost got gave saw left became ran rose fell grew sent found kept wrote led spoke
  stood paid built sold bought broke drew flew hit put cut set shot struck sank spent has have been been`.split(/\s+/),
);

/** Which way the words around a date look, by the nearest verb before it, else after it; null when they do not tell. */
export function readTense(tokens: readonly Token[], first: number, next: number): 'past' | 'future' | null {
  for (let back = 1; back <= 12; back += 1) {
    const token = tokens[first - back];
    if (!token || isEnd(token)) break;
    const tense = tenseOf(token);
    if (tense) return tense;
  }
  for (let ahead = 0; ahead < 10; ahead += 1) {
    const token = tokens[next + ahead];
    if (!token || isEnd(token) || token.freshLine) return null;
    const tense = tenseOf(token);
    if (tense) return tense;
  }
  return null;
}

function tenseOf(token: Token): 'past' | 'future' | null {
  if (token.kind !== 'word' || token.capital) return null;
  if (future.has(token.key) || token.key.endsWith("'ll")) return 'future';
  return past.has(token.key) || (token.key.length > 4 && token.key.endsWith('ed')) ? 'past' : null;
}

const isEnd = (token: Token) => token.key === '.' || token.key === ';' || token.key === '"';
