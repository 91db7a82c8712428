import { join } from 'node:path';
import dynalite from 'dynalite';
import type { DatabaseEngine } from './dynamodb.ts';
import { startOnLoopback } from './loopback.ts';

/** Starts the engine in this process, its data in the folder or, without one, in memory. */
export async function startDynalite(folder: string | null): Promise<DatabaseEngine> {
  const server = dynalite({ createTableMs: 0, ...(folder === null ? {} : { path: join(folder, 'dynamodb.leveldb') }) });
  return startOnLoopback(server);
}
