import { type ChildProcess, fork } from 'node:child_process';
import type { Unreadable } from '../ports.ts';
import type { Extract } from './article.ts';
import { limits, megabytes } from './limits.ts';
import { tooDeeplyNested } from './markup-depth.ts';
import { extractOf, type Taken } from './taken.ts';

/** What reading one document may cost. */
export interface Bounds {
  seconds: number;
  heapMegabytes: number;
}

type Answer = Taken | Unreadable;

const readers = {
  PDF: async () => (await import('./pdf.ts')).readPdf,
  'Word document': async () => (await import('./docx.ts')).readDocx,
  'e-mail': async () => (await import('./e-mail.ts')).readEmail,
} satisfies Record<string, () => Promise<(bytes: Uint8Array) => Promise<Answer>>>;
type Kind = keyof typeof readers;

interface Job {
  kind: Kind;
  bytes: Uint8Array;
}

/** Told as soon as the reader is loaded: from then on the document is to blame. */
const begun = 'begun';

/** The process runs this file too, as source or as a part of a bundle; only source needs the loader of TypeScript, found from its folder. */
const ownFile = new URL(import.meta.url);
const loader = ownFile.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [];
const role = 'read-documents';

/**
 * Reads documents, one after the other, in a process of its own, which is ended where one takes longer or needs more than it may.
 * The process is kept for the next one, and keeps nobody else from ending.
 */
export function confinedReader(bounds: Bounds): (kind: Kind, bytes: Uint8Array) => Promise<Extract | Unreadable> {
  let running: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const readNext = async (job: Job): Promise<Extract | Unreadable> => {
    if (!running || !isAlive(running)) running = start(bounds.heapMegabytes);
    const taken = await ask(running, job, bounds);
    if ('unreadable' in taken) return taken;
    const { length } = taken.original;
    if (length > limits.textBytes)
      return { unreadable: `its text alone is ${megabytes(length)}; texts are read up to ${megabytes(limits.textBytes)}` };
    return extractOf(taken);
  };
  return (kind, bytes) => {
    const reading = last.then(() => readNext({ kind, bytes }));
    last = reading.catch(() => {});
    return reading;
  };
}

const read = confinedReader({ seconds: limits.documentSeconds, heapMegabytes: limits.documentHeapMegabytes });

export const readConfined = (kind: Kind) => (bytes: Uint8Array) => read(kind, bytes);

const isAlive = ({ killed, exitCode, signalCode }: ChildProcess): boolean => !killed && exitCode === null && signalCode === null;

function start(heapMegabytes: number): ChildProcess {
  // No credentials stand in the environment of what reads a stranger's document; some runtimes keep their libraries where this says.
  const { LD_LIBRARY_PATH } = process.env;
  return fork(ownFile, [role], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, ...loader],
    cwd: new URL('.', ownFile),
    env: LD_LIBRARY_PATH ? { LD_LIBRARY_PATH } : {},
    serialization: 'advanced',
    // What breaks down may print parts of the text.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

async function ask(child: ChildProcess, job: Job, { seconds, heapMegabytes }: Bounds): Promise<Answer> {
  child.ref();
  child.channel?.ref();
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const tooLong = () => {
        child.kill('SIGKILL');
        resolve({ unreadable: `reading this ${job.kind} takes longer than ${seconds} seconds` });
      };
      child.on('message', (message) => {
        if (message === begun) timer = setTimeout(tooLong, seconds * 1000);
        else resolve(message as Answer);
      });
      child.on('exit', (code, signal) => {
        if (signal === 'SIGABRT' && timer)
          resolve({ unreadable: `reading this ${job.kind} takes more than ${heapMegabytes} MB of memory` });
        else if (code && timer) resolve({ unreadable: `this ${job.kind} breaks its reader` });
        else reject(new Error(`The process that reads documents ended (${signal ?? code})`));
      });
      child.on('error', reject);
      child.send(job, () => {});
    });
  } finally {
    clearTimeout(timer);
    child.removeAllListeners().on('error', () => {});
    child.channel?.unref();
    child.unref();
  }
}

/** The other side: answers each document that comes. */
function serve(): void {
  // Of a damaged PDF pages are fetched ahead that nobody waits for, and their failures have nobody to tell.
  process.on('unhandledRejection', () => {});
  process.on('message', async ({ kind, bytes }: Job) => {
    try {
      const readBytes = await readers[kind]();
      process.send?.(begun);
      process.send?.(await readBytes(bytes));
    } catch (error) {
      if (!(error instanceof RangeError)) process.exit(1);
      process.send?.({ unreadable: tooDeeplyNested } satisfies Unreadable);
    }
  });
}

if (process.argv[2] === role && process.send) serve();
