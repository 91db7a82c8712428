/** What tells formats by their content. `head` is the beginning of a document, one character a byte. */

const prolog = '^\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--[^>]{0,500}-->\\s*)?';
const page = new RegExp(`${prolog}(?:<!doctype html|<html[\\s>])`, 'i');
const newsXml = new RegExp(`${prolog}(?:<!DOCTYPE nitf|<(?:\\w{1,20}:)?(?:newsItem|newsMessage|nitf)[\\s>])`);

const newsMessage = new RegExp(`${prolog}<(?:\\w{1,20}:)?newsMessage[\\s>]`);
const newsItem = /<(?:\w{1,20}:)?newsItem[\s>]/;

export const isPageAtHead = (head: string): boolean => page.test(head);
export const isNewsXmlAtHead = (head: string): boolean => newsXml.test(head);

/** Whether a NewsML-G2 document is a message of several items that have a text. */
export function isNewsBatch(head: string, bytes: Uint8Array): boolean {
  if (!newsMessage.test(head)) return false;
  const items = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '').split(newsItem).slice(1);
  return items.filter(hasNewsText).length > 1;
}

export const hasNewsText = (item: string): boolean => /<(?:\w{1,20}:)?inline(?:XML|Data)[\s>]/.test(item);

/** A header line first, and one among the first lines that only mail has. */
export const isMailAtHead = (head: string): boolean =>
  /^[A-Z][A-Za-z-]{1,40}:[ \t]/.test(head) &&
  /^(?:MIME-Version|Message-ID|Received|Return-Path):[ \t]/im.test(head.split(/\r?\n\r?\n/, 1)[0] ?? '');

/** A ZIP with the part of a Word document in its directory, which stands at its end. */
export const isDocx = (head: string, bytes: Uint8Array): boolean =>
  head.startsWith('PK') && new TextDecoder('latin1').decode(bytes.subarray(-directoryBytes)).includes('word/document.xml');
const directoryBytes = 0x20000;

/** JSON as it is told by its first characters: a list, an object, or objects line by line. */
export function kindOfJson(head: string, bytes: Uint8Array): 'list' | 'object' | 'lines' | null {
  if (/^\s*\[\s*[{\]]/.test(head)) return 'list';
  if (!/^\s*\{\s*["}]/.test(head)) return null;
  const [first, second] = firstLines(bytes);
  return second && isJson(first) ? 'lines' : 'object';
}

/** The first line with something in it, and whether another one follows. */
function firstLines(bytes: Uint8Array): [first: string, second: boolean] {
  const start = bytes.indexOf(0x7b);
  const end = bytes.indexOf(0x0a, start);
  if (start < 0 || end < 0) return ['', false];
  return [new TextDecoder().decode(bytes.subarray(start, end)), bytes.subarray(end).some((byte) => byte > 0x20)];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
