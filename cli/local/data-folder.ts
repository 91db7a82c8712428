import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface DataFolder {
  path: string;
  /** Lets the next process in; a temporary folder is gone afterwards. */
  leave(): void;
}

/** Those of this process. A process id alone does not tell: in a container every run can have the same one. */
const entered = new Set<string>();

/** Takes the folder for this process alone, since two stacks in one folder would not see each other's writes. */
export function enterDataFolder(wanted: string | undefined): DataFolder {
  const path = wanted === undefined ? mkdtempSync(join(tmpdir(), 'countercheck-')) : resolve(wanted);
  mkdirSync(path, { recursive: true });
  const lock = join(path, 'process-id');
  const holder = readHolder(lock);
  if (holder !== null && (holder === process.pid ? entered.has(path) : isRunning(holder))) {
    throw new Error(`The data folder ${path} is in use by process ${holder}: stop that first, or choose another folder.`);
  }
  writeFileSync(lock, String(process.pid));
  entered.add(path);
  const leave = () => {
    entered.delete(path);
    rmSync(wanted === undefined ? path : lock, { recursive: true, force: true });
  };
  return { path, leave };
}

function readHolder(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
