import { createQueue, type Queue } from '../../../cli/local/queue.ts';
import type { Resource, Template } from './template.ts';

/** Queues by their ARN. */
export type Queues = Map<string, Queue>;

const defaultVisibilityTimeoutSeconds = 30;

/** The template's queues in this process, each with the dead-letter queue that it names. */
export function createQueues(template: Template): Queues {
  const queues: Queues = new Map();
  const create = (resource: Resource): Queue => {
    const known = queues.get(template.arnOf(resource));
    if (known !== undefined) return known;
    const { RedrivePolicy, VisibilityTimeout, FifoQueue } = resource.properties;
    if (FifoQueue) throw new Error(`${resource.logicalId} is a FIFO queue; the queues here keep no order`);
    const queue = createQueue({
      name: resource.name,
      visibilityTimeoutSeconds: VisibilityTimeout ?? defaultVisibilityTimeoutSeconds,
      redrive: RedrivePolicy && {
        maxReceiveCount: RedrivePolicy.maxReceiveCount,
        deadLetters: create(template.byArn(RedrivePolicy.deadLetterTargetArn)),
      },
    });
    queues.set(template.arnOf(resource), queue);
    return queue;
  };
  for (const resource of template.resources('AWS::SQS::Queue')) create(resource);
  return queues;
}
