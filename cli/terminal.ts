import { UsageError } from './usage-error.ts';

const codes = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1, underline: 4 } as const;

export type Paint = (colour: keyof typeof codes, text: string) => string;

/** Colours for a terminal; plain text elsewhere and where NO_COLOR asks for it. */
export function paintFor(stream: { isTTY?: boolean }): Paint {
  const plain = !stream.isTTY || Boolean(process.env.NO_COLOR);
  return (colour, text) => (plain ? text : `\u001b[${codes[colour]}m${text}\u001b[0m`);
}

/** Text of others on one line: line ends and control characters, which a terminal would obey, become spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');

/** One line on standard error: what is wrong, where, and what to do. */
export const complain = (line: string): void => void process.stderr.write(`countercheck: ${oneLine(line)}\n`);

/** What a shell reports of a program whose reader has gone. */
const READER_GONE = 141;

/** Ends quietly when the reader of a pipe closes it, as `head` does. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(READER_GONE);
      if (stream === process.stdout) complain(`standard output cannot be written (${error.code}); check where it goes`);
      process.exit(2);
    });
}

const SHOW_AFTER_MS = 2000;

/** Counts what is done on standard error once it takes longer than two seconds, only on a terminal. */
export function startProgress(what: string): { step(): void; end(): void } {
  const started = Date.now();
  let count = 0;
  let shown = 0;
  return {
    step() {
      count += 1;
      const now = Date.now();
      if (!process.stderr.isTTY || now - started < SHOW_AFTER_MS || now - shown < 200) return;
      shown = now;
      process.stderr.write(`\r${count} ${what}`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}

/** Writes to standard output, waiting where the reader is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Runs a command; a usage error becomes one line and exit code 2. */
export async function orUsageError(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message);
    return 2;
  }
}
