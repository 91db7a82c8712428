import { decodeHTMLStrict } from 'entities';
import { buildText, type MappedText, throughMap } from './mapped-text.ts';
import { mojibake, repairMojibake } from './mojibake.ts';

const damage = new RegExp(
  [
    `(?<mojibake>${mojibake})`,
    '(?<entity>&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)',
    '(?<cutEntity>[\\u0300-\\u036f]\\s{0,4}\\d;)',
    '(?<invisible>[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff])',
    '(?<minus>[\\u2212\\u02d7\\ufe63\\uff0d])',
    '(?<ligature>[ﬀ-ﬆ])',
  ].join('|'),
  'gu',
);

/** Damage was done twice at most in any copy seen; a text made to go on for ever is left as it is then. */
const MAX_PASSES = 4;

/** Repairs what bad copying did to a text: UTF-8 read as Windows-1252, left-over and cut entities, invisible characters. */
export function repairEncoding(text: string): MappedText {
  let repaired = repairOnce(text);
  for (let pass = 1; pass < MAX_PASSES; pass += 1) {
    const again = repairOnce(repaired.text);
    if (again.text === repaired.text) break;
    repaired = throughMap(again, repaired);
  }
  return repaired;
}

function repairOnce(text: string): MappedText {
  const builder = buildText(text);
  let done = 0;
  for (const match of text.matchAll(damage)) {
    const end = match.index + match[0].length;
    const repaired = repair(match.groups as Record<string, string | undefined>, text[match.index - 1] ?? '', text[end] ?? '');
    if (repaired === null) continue;
    builder.keep(done, match.index);
    builder.write(repaired, match.index, end);
    done = end;
  }
  builder.keep(done, text.length);
  return builder.done();
}

function repair(found: Record<string, string | undefined>, before: string, after: string): string | null {
  if (found.mojibake) return repairMojibake(found.mojibake, before, after);
  if (found.entity) return repairEntity(found.entity);
  if (found.cutEntity) return repairCutEntity(found.cutEntity);
  if (found.minus) return '-';
  return found.ligature ? found.ligature.normalize('NFKC') : '';
}

function repairEntity(entity: string): string | null {
  const character = decodeHTMLStrict(entity);
  return character === entity ? null : character;
}

/** `&#8217;` cut after `&#821` leaves the character 821 and, later, `7;`. */
function repairCutEntity(cut: string): string | null {
  const code = (cut.codePointAt(0) as number) * 10 + Number(cut.at(-2));
  return code >= 0x2010 && code <= 0x2044 ? String.fromCodePoint(code) : null;
}
