/** An XML element: its name, and its text or its children. */
export type Element = readonly [name: string, content: string | number | boolean | readonly Element[]];

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;' };

export function toXml([name, content]: Element, attributes = ''): string {
  const inner = Array.isArray(content) ? content.map((child) => toXml(child)).join('') : escapeText(String(content));
  return `<${name}${attributes}>${inner}</${name}>`;
}

export function toXmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${toXml(root, ` xmlns="${namespace}"`)}`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"\r\n]/g, (character) => entities[character] ?? character);
}
