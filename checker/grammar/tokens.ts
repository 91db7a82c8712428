/** What a stretch of text is before any grammar looks at it. */
export type TokenKind = 'word' | 'number' | 'mark' | 'opaque';

/**
 * A word (letters, also with digits in it: `G20`), a number in digits (`1,550`, `2.5`), a single mark, or something opaque
 * that nothing is read from: an address of the web, an e-mail address, a file name.
 */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Lower case, without a possessive ending; for marks one of a few plain ones (`-` for every dash, `"` for every quote). */
  key: string;
  /** Nothing stands between this token and the one before it. */
  glued: boolean;
  capital: boolean;
  /** A line end stands before this token. */
  freshLine: boolean;
  /** An empty line stands before this token. */
  freshParagraph: boolean;
}

const marks: Record<string, string> = {
  '–': '-',
  '—': '--',
  '‐': '-',
  '‑': '-',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
};

const opaque =
  /(?:https?:\/\/|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|[\w-]{1,64}\.(?:com|org|net|gov|edu|co\.uk|html?|pdf|jpe?g|png|csv|docx?)\b(?:\/\S{0,2000})?/y;
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/uy;
const initials = /(?:\p{L}\.){2,}/uy;
const number =
  /\d{1,3}(?:,\d{3})+(?!,?\d)(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!,?\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d.)\]])\.\d+/uy;
/** Currencies glued to their number are words of their own: `RM79`, `USD10m`, `$US55`; PS is a pound sign that lost its way through ASCII. */
const moneyCode = /(?:USD|EUR|GBP|JPY|CNY|RMB|AUD|CAD|NZD|HKD|SGD|MYR|CHF|ZAR|INR|RM|Rs|SFr|PS(?=\d[\d.,mbk]))(?=\d)/y;
const dollarCode = /(?:USD?|A(?:UD?)?|C(?:AD?)?|NZD?|HKD?|SG?D?)(?=\d)/y;
const space = /\s+/y;

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  let freshLine = true;
  let freshParagraph = true;
  const push = (kind: TokenKind, end: number, key: string, capital = false) => {
    tokens.push({ kind, start: at, end, key, glued, capital, freshLine, freshParagraph });
    at = end;
    glued = true;
    freshLine = false;
    freshParagraph = false;
  };
  while (at < text.length) {
    const spaceEnd = matchEnd(space, text, at);
    if (spaceEnd > at) {
      const gap = text.slice(at, spaceEnd);
      freshLine ||= gap.includes('\n');
      freshParagraph ||= /\n\s*\n/.test(gap);
      at = spaceEnd;
      glued = false;
      continue;
    }
    const opaqueEnd = matchEnd(opaque, text, at);
    if (opaqueEnd > at) {
      push('opaque', opaqueEnd, '');
      continue;
    }
    const codeEnd = matchEnd(glued && tokens.at(-1)?.key === '$' ? dollarCode : moneyCode, text, at);
    if (codeEnd > at) {
      push('word', codeEnd, text.slice(at, codeEnd).toLowerCase(), true);
      continue;
    }
    const wordEnd = Math.max(matchEnd(initials, text, at), matchEnd(word, text, at));
    if (wordEnd > at) {
      const written = text.slice(at, wordEnd);
      push('word', wordEnd, wordKey(written), written[0] !== written[0]?.toLowerCase());
      continue;
    }
    const numberEnd = matchEnd(number, text, at);
    if (numberEnd > at) {
      push('number', numberEnd, text.slice(at, numberEnd).replaceAll(',', '').replace(/^\./, '0.'));
      continue;
    }
    const mark = String.fromCodePoint(text.codePointAt(at) as number);
    push('mark', at + mark.length, marks[mark] ?? mark);
  }
  return tokens;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const wordKey = (written: string) => {
  const lower = written.toLowerCase().replaceAll('’', "'");
  const plain = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return plain.includes('.') ? plain.replaceAll('.', '') : plain;
};
