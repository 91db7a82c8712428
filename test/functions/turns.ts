import { setImmediate } from 'node:timers/promises';

type Send = (command: { input: object }) => Promise<unknown>;
/** Runs one after another over a store of which each call waits for its turn. */
export type Actor = (send: Send) => Promise<unknown>;

/** Lets actors work at once, one call at a time; `choose` says whose call is next among those that wait. */
export async function takeTurns(store: Send, actors: Actor[], choose: (waiting: number) => number): Promise<void> {
  const queues: (() => void)[][] = actors.map(() => []);
  let running = actors.length;
  const failures: unknown[] = [];
  actors.forEach((actor, i) => {
    const send: Send = async (command) => {
      await new Promise<void>((turn) => queues[i]?.push(turn));
      return store(command);
    };
    actor(send)
      .catch((error) => failures.push(error))
      .finally(() => running--);
  });
  for (;;) {
    await setImmediate();
    const waiting = queues.filter((queue) => queue.length > 0);
    if (waiting.length === 0 && running === 0) break;
    waiting[choose(waiting.length)]?.shift()?.();
  }
  if (failures.length > 0) throw failures[0];
}

/** Plays a scene again and again until every order of its calls was played; answers how many there were. */
export async function everyOrder(play: (choose: (waiting: number) => number) => Promise<void>): Promise<number> {
  let script: number[] = [];
  for (let played = 1; ; played++) {
    const choices: { taken: number; of: number }[] = [];
    await play((of) => {
      const taken = script[choices.length] ?? 0;
      choices.push({ taken, of });
      return taken;
    });
    const last = choices.findLastIndex(({ taken, of }) => taken + 1 < of);
    if (last < 0) return played;
    script = choices.slice(0, last + 1).map(({ taken }, i) => (i === last ? taken + 1 : taken));
  }
}

/**
 * The same actor, cut off after its n-th call has reached the store and before the answer is back, and then begun again, once
 * the calls that it still had under way have landed: a queue delivers again minutes later.
 */
export const cutOffOnce =
  (actor: Actor, at: number): Actor =>
  async (send) => {
    let calls = 0;
    const underWay: Promise<unknown>[] = [];
    const cut: Send = async (command) => {
      const call = calls++;
      const sent = call <= at ? send(command) : undefined;
      if (sent) underWay.push(sent);
      const answer = await sent;
      if (call >= at) throw new Error('cut off');
      return answer;
    };
    await actor(cut).catch((error) => {
      if ((error as Error).message !== 'cut off') throw error;
    });
    await Promise.allSettled(underWay);
    return actor(send);
  };
