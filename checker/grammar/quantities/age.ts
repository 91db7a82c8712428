import type { Token } from '../tokens.ts';

/** Whether a number of years or months is an age: `22-year-old`, `95 years of age`. */
export function isAge(tokens: readonly Token[], next: number): boolean {
  const hyphen = tokens[next]?.key === '-' ? 1 : 0;
  return tokens[next + hyphen]?.key === 'old' || (tokens[next]?.key === 'of' && tokens[next + 1]?.key === 'age');
}
