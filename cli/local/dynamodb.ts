import { mkdir } from 'node:fs/promises';
import { findDynoxide, startDynoxide } from './dynoxide.ts';

export interface DatabaseEngine {
  endpoint: string;
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  /** Where the data stays between runs; null keeps it in memory. */
  folder: string | null;
  /** dynoxide, much the quicker and the more faithful, where its package is installed, and dynalite elsewhere. */
  engine?: 'dynoxide' | 'dynalite';
}

/** Starts an embedded DynamoDB on loopback. The two engines do not read each other's files. */
export async function startDynamoDb({ folder, engine }: DatabaseOptions): Promise<DatabaseEngine> {
  if (folder !== null) await mkdir(folder, { recursive: true });
  const binary = engine === 'dynalite' ? null : findDynoxide();
  if (binary !== null) return startDynoxide(binary, folder);
  if (engine === 'dynoxide') throw new Error('The package @dynoxide/linux-x64 is not installed: dynalite does its work here.');
  const { startDynalite } = await import('./dynalite.ts');
  return startDynalite(folder);
}
