import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Runs `npm start`'s program in folders of its own, on a free port, and waits for lines of its output. */
function startProgram(folder: string) {
  const options = ['--data', join(folder, 'data'), '--inbox', join(folder, 'inbox'), '--port', '0'];
  const program = spawn(process.execPath, ['--import', 'tsx', 'cli/start.ts', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  program.stdout.on('data', collect);
  program.stderr.on('data', collect);
  const exited = new Promise<number | null>((resolve) => {
    program.on('exit', resolve);
  });
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (const deadline = Date.now() + 100_000; Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const match = pattern.exec(output);
      if (match) return match;
    }
    throw new Error(`${pattern} did not come:\n${output}`);
  };
  const interrupt = () => {
    program.kill('SIGINT');
    return exited;
  };
  return { until, interrupt };
}

describe('npm start', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countercheck-start-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the API, checks what lies in the inbox, keeps its data between runs and stops cleanly', { timeout: 300_000 }, async () => {
    const first = startProgram(folder);
    const url = (await first.until(/API on (http:\S+),/))[1];
    writeFileSync(
      join(folder, 'inbox', 'pact.txt'),
      'GENEVA, Oct. 22, 2020 — The New START treaty allows no more than 1,500 deployed warheads.',
    );
    await first.until(/pact\.txt: 1 claim, 0 supported, 1 refuted/);
    expect(await (await fetch(`${url}/v1/discrepancies?limit=1`)).json()).toMatchObject({
      items: [{ articleId: 'pact.txt', quote: '1,500' }],
    });
    expect(await first.interrupt()).toBe(0);

    rmSync(join(folder, 'inbox', 'pact.txt'));
    const second = startProgram(folder);
    const again = (await second.until(/API on (http:\S+),/))[1];
    expect(await (await fetch(`${again}/v1/articles/pact.txt`)).json()).toMatchObject({ id: 'pact.txt', status: 'checked' });
    expect(await second.interrupt()).toBe(0);
  });
});
