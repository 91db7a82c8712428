export interface FrontMatter {
  title: string | null;
  published: string | null;
  /** Where the article's own text starts. */
  end: number;
}

const block = /^\uFEFF?---[ \t]*\r?\n(?<lines>(?:[^\n]{0,1000}\n){0,60}?)---[ \t]*(?:\r?\n|$)/;

/** The `key: value` lines between `---` at the head of a text: title, and published or date. */
export function readFrontMatter(text: string): FrontMatter {
  const match = block.exec(text);
  if (!match?.groups) return { title: null, published: null, end: 0 };
  const values = new Map<string, string>();
  for (const line of (match.groups.lines ?? '').split('\n')) {
    const pair = /^(?<key>[A-Za-z_-]+):\s*(?<value>.*)$/.exec(line.trim())?.groups;
    if (pair) values.set((pair.key as string).toLowerCase(), (pair.value as string).replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { title: values.get('title') || null, published: values.get('published') || values.get('date') || null, end: match[0].length };
}
