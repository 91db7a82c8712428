import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const checker = new URL('../../checker/', import.meta.url);

it('has no clock: the same article gives the same report on any day', () => {
  const files = readdirSync(checker, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const clocks = files.filter((name) =>
    /Date\.now\b|new Date\b|performance\.now\b|Temporal\.Now\b/.test(readFileSync(new URL(name, checker), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(clocks).toEqual([]);
});
