import { withoutControls } from './windows-1252.ts';

/** Characters that cannot be seen, or that stand where another one is meant. */
export const lookAlikes = [
  // A soft hyphen that the line did break at.
  '(?<softBreak>\\u00ad[ \\t]{0,8}\\r?\\n[ \\t]{0,8}(?=\\p{Ll}))',
  '(?<invisible>[\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffc])',
  '(?<lineEnd>\\r\\n?|[\\u2028\\u2029\\f\\v])',
  '(?<control>[\\u0080-\\u009f])',
  '(?<minus>[\\u2212\\u02d7\\ufe63\\uff0d])',
  '(?<apostrophe>[ʼʻ＇]|(?<=\\p{L})[´`′](?=\\p{L}))',
  '(?<quote>[＂〝〞‟])',
  '(?<wide>[！-～￠-￦])',
  '(?<ligature>[ﬀ-ﬆ])',
] as const;

/** What was meant by one of them, as the group that it was found in says. */
export function repairLookAlike(found: Record<string, string | undefined>): string {
  if (found.lineEnd) return '\n';
  if (found.control) return withoutControls(found.control);
  if (found.minus) return '-';
  if (found.apostrophe) return '’';
  if (found.quote) return '"';
  return (found.wide ?? found.ligature ?? '').normalize('NFKC');
}
