import type { Extract } from './article.ts';
import { asItIs, type MappedText } from './mapped-text.ts';

/** What is taken out of a document: a text that is its own original, and how prose is made of it. */
export interface Taken extends Omit<Extract, 'text'> {
  writtenAs: 'text' | 'mail' | 'html';
}

export const extractOf = async ({ writtenAs, ...taken }: Taken): Promise<Extract> => ({
  ...taken,
  text: await proseOf(taken.original, writtenAs),
});

async function proseOf(text: string, writtenAs: Taken['writtenAs']): Promise<MappedText> {
  if (writtenAs === 'html') return (await import('./html.ts')).readHtml(text).text;
  if (writtenAs === 'mail') return (await import('./mail-furniture.ts')).withoutMailFurniture(text);
  return asItIs(text);
}
