import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { DatabaseEngine } from './dynamodb.ts';
import { findFreePort } from './loopback.ts';

/**
 * Becomes the engine, beside a watcher that ends it when this process's end of the pipe closes. Thus however this process
 * ends, kill -9 too, no engine stays behind; a line on the pipe tells the watcher that the engine has ended by itself.
 */
const tetheredStart = '(read -r line <&3 || kill -9 $$) & exec "$0" "$@" 3<&-';

/** The path of the engine's binary, or null where its package is not installed. */
export function findDynoxide(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
  } catch {
    return null;
  }
}

/** Starts the engine on a free port, its data in one file in the folder or, without a folder, in memory. */
export async function startDynoxide(binary: string, folder: string | null, attempts = 3): Promise<DatabaseEngine> {
  const port = await findFreePort();
  const data = folder === null ? [] : ['--db-path', join(folder, 'dynamodb.sqlite')];
  const engine = spawn('/bin/sh', ['-c', tetheredStart, binary, '--host', '127.0.0.1', '--port', String(port), ...data], {
    // A session of its own: Ctrl-C in the terminal is for this process, which then stops the engine in its own time.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const tether = engine.stdio[3] as Writable;
  // The watcher can be gone before the engine, and then there is no one to tell.
  tether.on('error', () => {});
  const ended = new Promise<void>((resolve) => engine.once('exit', () => resolve(void tether.end('ended\n'))));
  const complaint = await listening(engine);
  if (complaint === null) return { endpoint: `http://127.0.0.1:${port}`, stop: () => stop(engine, ended) };
  // Between finding the port and using it, another process can have taken it.
  if (attempts > 1 && complaint.includes('already in use')) return startDynoxide(binary, folder, attempts - 1);
  throw new Error(`The local database did not start: ${complaint.trim() || 'it ended without a word'}`);
}

/** Null once the engine says that it listens; what it said instead when it ends before. */
function listening(engine: ChildProcess): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let said = '';
    engine.once('error', reject);
    engine.stderr?.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('listening on')) resolve(null);
    });
    engine.once('close', () => resolve(said));
  });
}

async function stop(engine: ChildProcess, ended: Promise<void>): Promise<void> {
  const impatience = setTimeout(() => engine.kill('SIGKILL'), 3000);
  engine.kill('SIGTERM');
  await ended;
  clearTimeout(impatience);
}
