import { type Delivery, deliveries } from '../../functions/adapters/deliveries.ts';
import { createQueue, type Queue } from './queue.ts';

export type DeliveryName = keyof typeof deliveries;

export interface DeliveryQueues {
  name: DeliveryName;
  delivery: Delivery;
  queue: Queue;
  deadLetters: Queue;
}

/** A queue and its dead-letter queue for every delivery that is deployed. */
export function createDeliveryQueues(): DeliveryQueues[] {
  const names = Object.keys(deliveries) as DeliveryName[];
  return names.map((name) => {
    const delivery = deliveries[name];
    const { visibilityTimeoutSeconds, maxReceiveCount } = delivery;
    const deadLetters = createQueue({ name: `${name}-dead-letters`, visibilityTimeoutSeconds });
    const queue = createQueue({ name, visibilityTimeoutSeconds, redrive: { maxReceiveCount, deadLetters } });
    return { name, delivery, queue, deadLetters };
  });
}
