/** What Windows-1252 shows for the bytes 0x80 to 0x9F, in order; the gaps are the five bytes it leaves undefined. */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Control characters of ISO-8859-1 as what Windows-1252 has in their place, which is what every text with them meant. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] as string);
