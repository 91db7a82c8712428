type Listener = (reason: unknown, promise: Promise<unknown>) => void;
const event = 'unhandledRejection';

/** As pdf.js names its own: of a file that breaks off, of a place where nothing stands. */
const isOfPdf = (reason: unknown): boolean => reason instanceof Error && /^(?:[A-Z]\w*Exception|FormatError)$/.test(reason.name);

let reading = 0;
let others: Listener[] = [];

function listen(reason: unknown, promise: Promise<unknown>): void {
  if (isOfPdf(reason)) return;
  if (others.length === 0) throw reason;
  for (const listener of others) listener(reason, promise);
}

/**
 * Keeps what pdf.js fetches ahead and forgets to wait for from ending the process: of a damaged file such a promise fails with
 * nobody to tell, for which runtimes end. Failures of anything else go where they would have gone.
 */
export async function withoutStrayRejections<T>(read: () => Promise<T>): Promise<T> {
  reading += 1;
  if (reading === 1) {
    others = process.listeners(event) as Listener[];
    process.removeAllListeners(event);
    process.on(event, listen);
  }
  try {
    return await read();
  } finally {
    // Those of the last step are told of once it is done.
    setTimeout(stopListening, 0);
  }
}

function stopListening(): void {
  reading -= 1;
  if (reading > 0) return;
  process.off(event, listen);
  for (const listener of others) process.on(event, listener);
}
