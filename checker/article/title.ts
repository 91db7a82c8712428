import { withoutDate } from './publication-date.ts';

const MAX_TITLE_LENGTH = 160;

/** The first line of a story that is more than a date, where it is short enough for a headline and something follows. */
export function findTitle(story: string): string | null {
  const lines = story
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const at = lines.slice(0, 3).findIndex((line) => withoutDate(line) !== '');
  if (at < 0 || at === lines.length - 1) return null;
  const title = withoutDate(lines[at] as string);
  return title.length <= MAX_TITLE_LENGTH ? title : null;
}
