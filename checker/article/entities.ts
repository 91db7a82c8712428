import { decodeHTML, decodeHTMLStrict } from 'entities';

const names = 'nbsp|[lr]squo|[lr]dquo|[nm]dash|hellip|pound|euro|quot|amp';

/** References to characters that were left in a text, whole or damaged. */
export const leftOver = [
  '(?<entity>&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)',
  // Cut in two by blanks or a line end, or without its `&` or its `;`.
  '(?<looseEntity>&\\s{0,4}#\\s{0,4}\\d(?:\\s{0,4}\\d){1,4}\\s{0,4};|(?<=\\p{L})#\\d{2,4};|&#(?:8[0-3]\\d\\d|1[3-9]\\d|39)(?!\\d))',
  `(?<openName>&(?:${names})(?![\\p{L}\\p{N};=]))`,
  // `&#8217;` cut after `&#821` leaves the character 821 and, later, `7;`.
  '(?<cutEntity>[\\u0300-\\u036f]\\s{0,4}\\d;)',
] as const;

/** The character a whole reference stands for; null where it stands for none. */
export function repairEntity(entity: string): string | null {
  const character = decodeHTMLStrict(entity);
  return character === entity ? null : character;
}

/** The same for a damaged one: only signs that are left over in real texts, so that no number behind an ampersand is lost. */
export function repairLooseEntity(loose: string): string | null {
  const character = decodeHTML(`&#${loose.replace(/\D/g, '')};`);
  return /^[\u00a0-\u00bf\u2010-\u20ac\u2122'"&]$/.test(character) ? character : null;
}

export const repairOpenName = (open: string): string => decodeHTMLStrict(`${open};`);

export function repairCutEntity(cut: string): string | null {
  const code = (cut.codePointAt(0) as number) * 10 + Number(cut.at(-2));
  return code >= 0x2010 && code <= 0x2044 ? String.fromCodePoint(code) : null;
}
