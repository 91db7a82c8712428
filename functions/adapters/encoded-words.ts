/**
 * Object metadata is ASCII on the wire: other letters travel as an encoded word of RFC 2047, which is also how S3 itself
 * answers metadata that was stored in UTF-8.
 */
export const toEncodedWord = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) && !text.includes('=?') ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

const encodedWord = /=\?utf-8\?(?<encoding>[bq])\?(?<word>[^?]*)\?=(?:\s+(?==\?))?/gi;

/** Text with its encoded words read; all other text stays as it is. */
export const fromEncodedWords = (text: string): string =>
  text.replace(encodedWord, (_all, encoding: string, word: string) =>
    encoding.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString() : quotedPrintable(word),
  );

function quotedPrintable(word: string): string {
  const bytes = word.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
