import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Text {
  text: string;
  /** The day of publication, `2020-10-22`. */
  published: string;
}

const shared = '../shared';
const sets = ['articles.jsonl', 'dates-timebank.jsonl', 'dates-aquaint.jsonl'];

/** Real news stories of 1 to 5 kB: those kept beside the checkout, or the project's own samples where they are not. */
export function newsStories(): { from: string; stories: Text[] } {
  if (!existsSync(shared)) return { from: 'seeds/articles, since ../shared is not here', stories: storiesIn('seeds/articles') };
  const lines = sets.flatMap((set) =>
    readFileSync(join(shared, 'eval/data', set), 'utf8')
      .split('\n')
      .filter(Boolean),
  );
  const read = lines.map((line) => JSON.parse(line) as { text: string; published?: string });
  const texts = read.map(({ text, published = '2020-10-22' }) => ({ text, published: published.slice(0, 10) }));
  const stories = [...storiesIn(join(shared, 'articles')), ...texts].filter(({ text }) => text.length >= 1000 && text.length <= 5000);
  return { from: '../shared', stories: [...new Map(stories.map((story) => [story.text, story])).values()] };
}

function storiesIn(folder: string): Text[] {
  return readdirSync(folder).map((name) => ({ text: readFileSync(join(folder, name), 'utf8'), published: '2020-10-22' }));
}

/** Every nth story, so many that they hold about so many bytes. */
export function sampleOf(stories: readonly Text[], bytes: number): Text[] {
  const every = Math.max(1, Math.floor(bytesOf(stories) / bytes));
  return stories.filter((_, i) => i % every === 0);
}

export const bytesOf = (texts: readonly Text[]): number => texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const MEGABYTE = 1e6;
const filled = (part: string, megabytes: number) => part.repeat(Math.ceil((megabytes * MEGABYTE) / part.length));

/** What a careless pattern would choke on, and news itself, at any length in megabytes. */
export const longTexts: Record<string, (megabytes: number, stories: readonly Text[]) => string> = {
  news: (megabytes, stories) => filled(stories.map(({ text }) => text).join('\n\n'), megabytes).slice(0, megabytes * MEGABYTE),
  'digits without end': (megabytes) => filled('7', megabytes),
  'groups without end': (megabytes) => `1${filled(',111', megabytes)},1`,
  'short numbers': (megabytes) => filled('12 ', megabytes),
  'groups set apart': (megabytes) => filled('111 ', megabytes),
  million: (megabytes) => filled('million ', megabytes),
  'one million million …': (megabytes) => `1 ${filled('million ', megabytes)}`,
  'one point one one …': (megabytes) => `one point ${filled('one ', megabytes)}`,
  commas: (megabytes) => filled(',', megabytes),
  'open brackets': (megabytes) => filled('(', megabytes),
  'one word': (megabytes) => filled('a', megabytes),
  'hyphened words': (megabytes) => filled('year-', megabytes),
  addresses: (megabytes) => filled('a.b@', megabytes),
  dollars: (megabytes) => filled('$', megabytes),
  'the last the last': (megabytes) => filled('the last ', megabytes),
  Mondays: (megabytes) => filled('Monday ', megabytes),
};
