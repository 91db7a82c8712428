const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `before`: the end of what stands before them, a few letters at least. Raised digits are none of the number or unit before them, but a power; behind a word they are the mark of a note, and no text. */
export const raisedDigits = (digits: string, before: string): string =>
  /\p{L}{4}$/u.test(before) ? digits.replace(/\d/g, '') : digits.replace(/\d/g, (digit) => superscripts[Number(digit)] as string);
