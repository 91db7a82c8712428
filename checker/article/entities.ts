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

export function repairCutEntity(cut: string): string | null {
  const code = (cut.codePointAt(0) as number) * 10 + Number(cut.at(-2));
  return code >= 0x2010 && code <= 0x2044 ? String.fromCodePoint(code) : null;
}
