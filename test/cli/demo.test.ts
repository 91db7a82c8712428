import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('npm run demo prints what the README shows, from the table, and exits 0', { timeout: 180_000 }, () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'cli/demo.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(printed).toBe(readFileSync(new URL('../golden/demo.txt', import.meta.url), 'utf8'));
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const shown = /```\n(Uploaded [^`]+)```/.exec(readme)?.[1] ?? '';
  for (const part of shown.split('…\n')) expect(printed).toContain(part.trim());
});
