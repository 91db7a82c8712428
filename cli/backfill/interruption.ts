import { setTimeout as sleep } from 'node:timers/promises';

export interface Interruption {
  /** Resolves after so many milliseconds, or at once when Ctrl-C is pressed. */
  pause(milliseconds: number): Promise<void>;
  hasCome(): boolean;
  /** Lets Ctrl-C end the process again. */
  end(): void;
}

/** What a shell reports of a program that was interrupted. */
export const INTERRUPTED = 130;

/** Ctrl-C as something to look at, so that a line can be said before the end. */
export function awaitInterruption(): Interruption {
  const controller = new AbortController();
  const abort = () => controller.abort();
  process.once('SIGINT', abort);
  return {
    pause: (milliseconds) => sleep(milliseconds, undefined, { signal: controller.signal }).catch(() => undefined),
    hasCome: () => controller.signal.aborted,
    end: () => void process.removeListener('SIGINT', abort),
  };
}
