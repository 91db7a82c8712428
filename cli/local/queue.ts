import { createHash, randomUUID } from 'node:crypto';
import { createInFlight } from './in-flight.ts';

export interface Message {
  messageId: string;
  body: string;
  md5OfBody: string;
  sentAt: number;
  firstReceivedAt: number;
  receiveCount: number;
  /** Valid until the message is visible again; every receive gives a new one. */
  receiptHandle: string;
}

export interface QueueOptions {
  name: string;
  visibilityTimeoutSeconds: number;
  /** With it, a message that comes back after so many receives goes to `deadLetters`. */
  redrive?: { maxReceiveCount: number; deadLetters: Queue };
}

export interface Queue {
  name: string;
  /** With a delay, nobody receives it before. */
  send(body: string, delaySeconds?: number): void;
  /** Up to `limit` visible messages, oldest first, now hidden for the visibility timeout. */
  receive(limit: number): Message[];
  delete(receiptHandle: string): void;
  /** How long from now the message stays hidden; 0 gives it back at once. */
  changeVisibility(receiptHandle: string, seconds: number): void;
  /** Messages waiting, in flight and delayed. */
  counts(): { visible: number; inFlight: number; delayed: number };
  /** Calls `listener` whenever there may be something to receive, or nothing left. */
  onChange(listener: () => void): void;
  /** The bodies of the waiting messages, which stay. */
  peek(): string[];
  close(): void;
}

/**
 * A standard SQS queue in this process. Messages live in memory only: what is undelivered when the process ends is gone,
 * and the object it told of is checked again only when it is uploaded again.
 */
export function createQueue({ name, visibilityTimeoutSeconds, redrive }: QueueOptions): Queue {
  let visible: Message[] = [];
  const delayed = new Set<NodeJS.Timeout>();
  const listeners: (() => void)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const giveBack = (receiptHandle: string) => {
    const message = inFlight.settle(receiptHandle);
    if (message === undefined) return;
    if (redrive !== undefined && message.receiveCount >= redrive.maxReceiveCount) redrive.deadLetters.send(message.body);
    else visible.push(message);
    changed();
  };
  const inFlight = createInFlight(giveBack);

  return {
    name,
    send(body, delaySeconds = 0) {
      const arrive = () => {
        visible.push(newMessage(body));
        changed();
      };
      if (delaySeconds === 0) return arrive();
      const timer = setTimeout(() => {
        delayed.delete(timer);
        arrive();
      }, delaySeconds * 1000);
      delayed.add(timer);
    },
    receive(limit) {
      const received = visible.slice(0, limit).map(receiveOnceMore);
      visible = visible.slice(limit);
      for (const message of received) inFlight.hide(message, visibilityTimeoutSeconds);
      return received;
    },
    delete(receiptHandle) {
      if (inFlight.settle(receiptHandle) !== undefined) changed();
    },
    changeVisibility(receiptHandle, seconds) {
      const message = inFlight.find(receiptHandle);
      if (seconds === 0) giveBack(receiptHandle);
      else if (message !== undefined) inFlight.hide(message, seconds);
    },
    counts: () => ({ visible: visible.length, inFlight: inFlight.size(), delayed: delayed.size }),
    onChange: (listener) => void listeners.push(listener),
    peek: () => visible.map(({ body }) => body),
    close() {
      inFlight.clear();
      for (const timer of delayed) clearTimeout(timer);
      delayed.clear();
      visible = [];
    },
  };
}

function newMessage(body: string): Message {
  const md5OfBody = createHash('md5').update(body).digest('hex');
  return { messageId: randomUUID(), body, md5OfBody, sentAt: Date.now(), firstReceivedAt: 0, receiveCount: 0, receiptHandle: '' };
}

function receiveOnceMore(message: Message): Message {
  const receiveCount = message.receiveCount + 1;
  return { ...message, receiveCount, firstReceivedAt: message.firstReceivedAt || Date.now(), receiptHandle: randomUUID() };
}
