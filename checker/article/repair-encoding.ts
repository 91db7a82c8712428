import { decodeHTML } from 'entities';
import { buildText, type MappedText } from './mapped-text.ts';

/** What Windows-1252 shows for the bytes 0x80 to 0x9F, in order; the gaps are the five bytes it leaves undefined. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };

const damage = new RegExp(
  [
    `(?<mojibake>[\\u00c2-\\u00f4](?:[\\u0080-\\u00bf${windows1252}]){1,3})`,
    '(?<entity>&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\\d?);)',
    '(?<cutEntity>[\\u0300-\\u036f]\\s{0,4}\\d;)',
    '(?<invisible>[\\u00ad\\u200b\\u2060\\ufeff])',
    '(?<minus>\\u2212)',
    '(?<ligature>[ﬀ-ﬄ])',
  ].join('|'),
  'gu',
);

/** Repairs what bad copying did to a text: UTF-8 read as Windows-1252, left-over and cut entities, invisible characters. */
export function repairEncoding(text: string): MappedText {
  const builder = buildText(text);
  let done = 0;
  for (const match of text.matchAll(damage)) {
    const repaired = repair(match.groups as Record<string, string | undefined>);
    if (repaired === null) continue;
    builder.keep(done, match.index);
    builder.write(repaired, match.index, match.index + match[0].length);
    done = match.index + match[0].length;
  }
  builder.keep(done, text.length);
  return builder.done();
}

function repair(found: Record<string, string | undefined>): string | null {
  if (found.mojibake) return repairMojibake(found.mojibake);
  if (found.entity) return repairEntity(found.entity);
  if (found.cutEntity) return repairCutEntity(found.cutEntity);
  if (found.minus) return '-';
  return found.ligature ? (ligatures[found.ligature] ?? null) : '';
}

function repairMojibake(shown: string): string | null {
  const bytes = [...shown].map((character) => {
    const high = windows1252.indexOf(character);
    return high >= 0 ? 0x80 + high : (character.codePointAt(0) as number);
  });
  // A sequence may have swallowed a character that follows it; the shortest whole one is meant.
  const length = (bytes[0] as number) < 0xe0 ? 2 : (bytes[0] as number) < 0xf0 ? 3 : 4;
  if (length > bytes.length) return null;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes.slice(0, length)));
    return decoded + [...shown].slice(length).join('');
  } catch {
    return null;
  }
}

function repairEntity(entity: string): string | null {
  const character = decodeHTML(entity);
  return character === entity ? null : character;
}

/** `&#8217;` cut after `&#821` leaves the character 821 and, later, `7;`. */
function repairCutEntity(cut: string): string | null {
  const code = (cut.codePointAt(0) as number) * 10 + Number(cut.at(-2));
  return code >= 0x2010 && code <= 0x2044 ? String.fromCodePoint(code) : null;
}
