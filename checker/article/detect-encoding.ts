import { decodeAs } from './decode-as.ts';

/** Bytes looked at. Half a character may stand at their end. */
const SAMPLE = 65_536;

/** UTF-16 without a mark: every other byte of Western text is zero. Null where it is none. */
export function detectUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) (zeros[at % 2] as number) += 1;
  const [even, odd] = zeros as [number, number];
  if (odd > 0.3 * (length / 2) && even < 0.02 * odd) return 'utf-16le';
  return even > 0.3 * (length / 2) && odd < 0.02 * even ? 'utf-16be' : null;
}

/**
 * The encoding of text that is not valid UTF-8 and does not say what it is, in this order: UTF-8 with a few broken bytes, the
 * double bytes of Chinese and of Japanese, and of the encodings of one byte the one whose reading has the fewest oddities.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (isBrokenUtf8(sample)) return 'utf-8';
  if (isGb18030(sample)) return 'gb18030';
  if (isShiftJis(sample)) return 'shift_jis';
  const read = oneByte.map((encoding) => ({ encoding, oddities: oddities(decodeAs(encoding, sample) ?? '') }));
  return read.reduce((best, other) => (other.oddities < best.oddities ? other : best)).encoding;
}

function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  // A character that the sample cuts in two is not broken.
  const broken = text.slice(0, -1).match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0;
  return broken * 4 <= sound;
}

/** High bytes come in pairs of GB 2312. In one-byte encodings of Western text nearly all stand alone, in Cyrillic ones many. */
function isGb18030(bytes: Uint8Array): boolean {
  let [pairs, others] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead, trail] = [bytes[at] as number, bytes[at + 1] ?? 0xff];
    if (lead < 0x80) continue;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) {
      pairs += 1;
      at += 1;
    } else others += 1;
  }
  return pairs >= 2 && others * 10 <= pairs;
}

/** Of Japanese double bytes many are kana and punctuation, which begin with 0x81 to 0x83: bytes that Western text hardly has. */
function isShiftJis(bytes: Uint8Array): boolean {
  let [kana, others] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead, trail] = [bytes[at] as number, bytes[at + 1] ?? 0];
    if (lead < 0x80 || (lead >= 0xa0 && lead <= 0xdf)) continue;
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) others += 3;
    else if (lead >= 0x81 && lead <= 0x83) kana += 1;
    else others += 1;
    at += 1;
  }
  return kana >= 2 && kana * 3 >= others;
}

/** The likeliest first: it wins a draw. */
const oneByte = ['windows-1252', 'iso-8859-15', 'windows-1250', 'iso-8859-2', 'windows-1251', 'koi8-r', 'iso-8859-5', 'macintosh'];

/**
 * What no text has where it is read in its own encoding: control characters, the sign for any currency, a sign within a word,
 * three letters with accents in a row, Cyrillic letters beside Latin ones, a capital with an accent behind a small letter, lines for
 * boxes, a capital with an accent where a dash or a quote belongs.
 */
const odd = new RegExp(
  [
    '[\\u0080-\\u009f¤]',
    '(?<=\\p{L})[^\\0-\\x7f\\p{L}\\p{M}\\p{Pd}‘’“”…·\\s](?=\\p{L})',
    '(?:(?![\\p{ASCII}ªº])\\p{Script=Latin}){3}',
    '(?<=\\p{Script=Latin})\\p{Script=Cyrillic}|(?<=\\p{Script=Cyrillic})\\p{Script=Latin}',
    '(?<=\\p{Ll})(?=\\p{Lu})\\P{ASCII}',
    '[\\u2500-\\u259f]',
    '(?<!\\S)[ÐÑĐŃ](?!\\S)|(?<![^\\s(])[ÒÔŇ](?=\\p{Lu}\\p{Ll}|\\d)|(?<=[.,!?…])[ÓÕŐ](?!\\p{L})',
    '(?<=\\p{Script=Latin}\\s)\\p{Script=Cyrillic}(?=\\s\\p{Script=Latin}|\\d)',
  ].join('|'),
  'gu',
);
const oddities = (text: string): number => text.match(odd)?.length ?? 0;
