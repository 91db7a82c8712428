import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const bin = fileURLToPath(new URL('../../cli/countercheck.mjs', import.meta.url));

export interface Run {
  code: number | null;
  stdout: string;
  /** The lines of standard error. */
  complaints: string[];
}

export interface Circumstances {
  /** Closes the pipe early, as `head` does. */
  leaveAfterFirstChunk?: boolean;
  /** Presses Ctrl-C once there is something to read. */
  interruptAfterFirstChunk?: boolean;
  /** Besides what tests have anyway. */
  environment?: Record<string, string>;
}

/** Runs the real command in a folder. Whatever it is given, it never shows a stack trace. */
export async function countercheck(
  folder: string,
  argv: readonly string[],
  stdin: string | Uint8Array = '',
  circumstances: Circumstances = {},
): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, env: { ...process.env, ...circumstances.environment } });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk) => {
    out.push(chunk);
    if (circumstances.leaveAfterFirstChunk) child.stdout.destroy();
    if (circumstances.interruptAfterFirstChunk && out.length === 1) child.kill('SIGINT');
  });
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const complaints = Buffer.concat(err).toString().split('\n').slice(0, -1);
  for (const line of complaints) expect(line).toMatch(/^countercheck: /);
  return { code, stdout: Buffer.concat(out).toString(), complaints };
}

/** A temporary folder with the files given. */
export function folderWith(files: Record<string, string | Uint8Array>): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'countercheck-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export const factsHeader =
  'id,subject,subject_aliases,attribute,attribute_aliases,type,value,unit,comparator,valid_from,valid_to,source,source_url';
export const ferryFacts = [
  factsHeader,
  'olav-launched,Ferry Olav,the Olav,launched,was launched,date,1998-04-08,,=,,,Harbour of Bergen: Register,https://example.org/r',
  '',
].join('\n');
export const rightStory = 'Ferry late again\n\nThe Ferry Olav was launched in 1998.\n';
export const wrongStory = 'Ferry late again\n\nThe Ferry Olav was launched in 1989.\n';
