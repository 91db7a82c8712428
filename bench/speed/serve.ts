/** The child's side: reads the texts it is sent, over and over for a while, and tells how long one reading of them all took. */
import type { Text } from './texts.ts';

export interface Task {
  texts: readonly Text[];
  /** Seconds that a measurement lasts at least; the first reading is always finished. */
  atLeast: number;
}

export interface Measured {
  seconds: number;
  /** Peak memory of the process so far, in bytes. */
  memory: number;
}

export function serve(read: (text: string, published: string) => unknown): void {
  process.on('message', ({ texts, atLeast }: Task) => {
    const begun = process.hrtime.bigint();
    let readings = 0;
    let seconds = 0;
    do {
      for (const { text, published } of texts) read(text, published);
      readings += 1;
      seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    } while (seconds < atLeast);
    const measured: Measured = { seconds: seconds / readings, memory: process.resourceUsage().maxRSS * 1024 };
    process.send?.(measured);
  });
}
