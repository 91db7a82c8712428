import { type Delivery, deliveries, rechecks, type WorkDefinition } from '../../functions/adapters/deliveries.ts';
import { createQueue, type Queue } from './queue.ts';

const definitions = { ...deliveries, rechecks } as const;

export type WorkName = keyof typeof definitions;

export interface Work {
  name: WorkName;
  definition: WorkDefinition;
  /** The prefix of the bucket that its messages are about, null where others send them. */
  delivery: Delivery | null;
  queue: Queue;
  deadLetters: Queue;
}

/** A queue and its dead-letter queue for everything that is deployed with one. */
export function createWorkQueues(): Work[] {
  const names = Object.keys(definitions) as WorkName[];
  return names.map((name) => {
    const definition = definitions[name];
    const { visibilityTimeoutSeconds, maxReceiveCount } = definition;
    const deadLetters = createQueue({ name: `${name}-dead-letters`, visibilityTimeoutSeconds });
    const queue = createQueue({ name, visibilityTimeoutSeconds, redrive: { maxReceiveCount, deadLetters } });
    return { name, definition, delivery: 'prefix' in definition ? definition : null, queue, deadLetters };
  });
}
