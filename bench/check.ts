/** How fast articles are checked: 1,000 articles against 5,000 facts in memory, beside extraction alone in the same run; bundled as the Lambdas are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundling } from '../infra/bundled-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'countercheck-check-'));
try {
  await build({ ...bundling, entryPoints: { timed: 'bench/check/timed.ts' }, outdir: folder });
  await import(pathToFileURL(join(folder, 'timed.mjs')).href);
} finally {
  rmSync(folder, { recursive: true });
}
