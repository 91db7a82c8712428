/** The child's side: reads the texts it is sent, over and over for a while, and tells how long one reading of them all took. */
import type { Text } from './texts.ts';

export interface Task {
  texts: readonly Text[];
  /** Seconds that a measurement lasts at least; the first reading is always finished. */
  atLeast: number;
  /** Reads to get warm before, for just these seconds. */
  warmUp?: number;
  /** Gets warm and no more. */
  only?: boolean;
}

export interface Measured {
  /** Processor seconds of one reading, those of compiling and of collecting garbage with it: others may be using the machine. */
  seconds: number;
  /** Peak memory of the process so far, in bytes. */
  memory: number;
}

export function serve(read: (text: string, published: string) => unknown): void {
  process.on('message', ({ texts, atLeast, warmUp = 0, only = false }: Task) => {
    for (let i = 0, before = process.cpuUsage(); secondsSince(before) < warmUp; i += 1) {
      const { text, published } = texts[i % texts.length] as Text;
      read(text, published);
    }
    const begun = process.cpuUsage();
    let readings = 0;
    while (!only && (readings === 0 || secondsSince(begun) < atLeast)) {
      for (const { text, published } of texts) read(text, published);
      readings += 1;
    }
    const seconds = secondsSince(begun);
    const measured: Measured = { seconds: seconds / Math.max(1, readings), memory: process.resourceUsage().maxRSS * 1024 };
    process.send?.(measured);
  });
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
