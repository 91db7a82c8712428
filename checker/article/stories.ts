import type { Article } from './article.ts';

/** One story of an article: its text with everything that is not checked blanked out, so that offsets stay those of the clean text. */
export interface Story {
  text: string;
  start: number;
  published: string | null;
}

/** The stories of an article, in its order; what was glued to the end is a story of its own. */
export function storiesOf({ clean, sections }: Pick<Article, 'clean' | 'sections'>): Story[] {
  const stories: { kind: string; start: number; end: number; published: string | null; parts: { start: number; end: number }[] }[] = [];
  for (const section of sections) {
    if (section.kind === 'boilerplate') continue;
    const last = stories.at(-1);
    const continues =
      last &&
      last.kind === section.kind &&
      last.published === section.published &&
      (section.kind === 'body' || !startsAnew(clean.text, section.start));
    if (continues) {
      last.parts.push(section);
      last.end = section.end;
    } else stories.push({ ...section, parts: [section] });
  }
  return stories.map(({ start, end, published, parts }) => ({ start, published, text: blanked(clean.text, start, end, parts) }));
}

/** Text between the parts is left out as blanks of the same length; line ends stay, but for those that cut a sentence in two. */
function blanked(text: string, start: number, end: number, parts: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = start;
  for (const part of parts) {
    const between = text.slice(at, part.start);
    out += between.replace(between.startsWith('\n') ? /./gs : /[^\n]/g, ' ') + text.slice(part.start, part.end);
    at = part.end;
  }
  return out + text.slice(at, end).replace(/[^\n]/g, ' ');
}

const startsAnew = (text: string, at: number) => /\n\s*$/.test(text.slice(Math.max(0, at - 3), at));
