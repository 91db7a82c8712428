import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;
const pageBytes = 4096;

export interface Usage {
  processorMilliseconds: number;
  megabytes: number;
}

/** What this process and the one that reads documents for it have used; without `/proc` only this one. */
export function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const own = { processorMilliseconds: (user + system) / 1000, megabytes: process.memoryUsage.rss() / 1e6 };
  return readersOf('self').reduce(
    (sum, reader) => ({
      processorMilliseconds: sum.processorMilliseconds + reader.processorMilliseconds,
      megabytes: sum.megabytes + reader.megabytes,
    }),
    own,
  );
}

function readersOf(pid: string): Usage[] {
  const children = unlessGone(() =>
    readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ')),
  );
  return (children ?? []).filter(Boolean).flatMap((child) => unlessGone(() => usageOf(child)) ?? []);
}

function usageOf(pid: string): Usage[] {
  if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('read-documents')) return [];
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Behind the name of the program, which may have blanks, stand the fields from the third on.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system, pages] = [fields[11], fields[12], fields[21]].map(Number) as [number, number, number];
  return [{ processorMilliseconds: ((user + system) * 1000) / ticksPerSecond, megabytes: (pages * pageBytes) / 1e6 }];
}

function unlessGone<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
