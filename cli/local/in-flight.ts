import type { Message } from './queue.ts';

/** Received messages that are hidden for a time, by receipt handle. */
export interface InFlight {
  hide(message: Message, seconds: number): void;
  find(receiptHandle: string): Message | undefined;
  /** Ends the hiding early; answers the message, unless it is not hidden any more. */
  settle(receiptHandle: string): Message | undefined;
  size(): number;
  clear(): void;
}

/** Calls `lapse` with the receipt handle of every message whose time is over; the message is still there to settle. */
export function createInFlight(lapse: (receiptHandle: string) => void): InFlight {
  const hidden = new Map<string, { message: Message; timer: NodeJS.Timeout }>();
  const settle = (receiptHandle: string) => {
    const entry = hidden.get(receiptHandle);
    clearTimeout(entry?.timer);
    hidden.delete(receiptHandle);
    return entry?.message;
  };
  return {
    settle,
    hide(message, seconds) {
      settle(message.receiptHandle);
      const timer = setTimeout(() => lapse(message.receiptHandle), seconds * 1000);
      hidden.set(message.receiptHandle, { message, timer });
    },
    find: (receiptHandle) => hidden.get(receiptHandle)?.message,
    size: () => hidden.size,
    clear() {
      for (const receiptHandle of [...hidden.keys()]) settle(receiptHandle);
    },
  };
}
