import type { SQSEvent } from 'aws-lambda';
import { expect, it, onTestFinished } from 'vitest';
import { type EventSourceOptions, startEventSource } from '../../../cli/local/event-source.ts';
import { createQueue } from '../../../cli/local/queue.ts';

/** A source whose failures are tried again at once, three times in all. */
function start(handler: EventSourceOptions['handler'], options: Partial<EventSourceOptions> = {}) {
  const deadLetters = createQueue({ name: 'dead', visibilityTimeoutSeconds: 60 });
  const queue = createQueue({ name: 'work', visibilityTimeoutSeconds: 60, redrive: { maxReceiveCount: 3, deadLetters } });
  const errors: unknown[] = [];
  const lambda = { functionName: 'read-mail', functionTimeoutSeconds: 30, memoryMb: 512 };
  const delivery = { batchSize: 10, maxConcurrency: 2, retryDelaySeconds: 0, onError: (_: string, error: unknown) => errors.push(error) };
  const source = startEventSource({ queue, handler, ...lambda, ...delivery, ...options });
  onTestFinished(async () => {
    queue.close();
    await source.stop();
  });
  return { queue, deadLetters, errors, source };
}

const bodies = ({ Records }: SQSEvent) => Records.map(({ body }) => body);

it('hands over messages sent together as one batch, up to the batch size, and deletes them', async () => {
  const batches: string[][] = [];
  const { queue, source } = start(async (event) => batches.push(bodies(event)), { batchSize: 3 });
  for (const body of ['a', 'b', 'c', 'd']) queue.send(body);
  await source.idle();
  expect(batches).toEqual([['a', 'b', 'c'], ['d']]);
  expect(queue.counts()).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});

it('calls the handler as Lambda does', async () => {
  const calls: unknown[][] = [];
  const { queue, source } = start(async (event, context) => calls.push([event, context, context.getRemainingTimeInMillis()]));
  queue.send('hello');
  await source.idle();
  const record = {
    body: 'hello',
    messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    receiptHandle: expect.any(String),
    attributes: expect.objectContaining({ ApproximateReceiveCount: '1', SentTimestamp: expect.stringMatching(/^\d{13}$/) }),
    messageAttributes: {},
    md5OfBody: '5d41402abc4b2a76b9719d911017c592',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:work',
    awsRegion: 'us-east-1',
  };
  const context = expect.objectContaining({ functionName: 'read-mail', memoryLimitInMB: '512', awsRequestId: expect.any(String) });
  expect(calls).toEqual([[{ Records: [record] }, context, expect.any(Number)]]);
  expect(calls[0]![2]).toBeGreaterThan(29_000);
});

it('delivers only the failed record of a batch again', async () => {
  const batches: string[][] = [];
  const { queue, source, deadLetters } = start(async (event) => {
    batches.push(bodies(event));
    const bad = event.Records.filter(({ body, attributes }) => body === 'bad' && attributes.ApproximateReceiveCount === '1');
    return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });
  for (const body of ['good', 'bad', 'fine']) queue.send(body);
  await source.idle();
  expect(batches).toEqual([['good', 'bad', 'fine'], ['bad']]);
  expect(deadLetters.peek()).toEqual([]);
});

it('delivers the whole batch again when the handler throws, and puts it aside in the end', async () => {
  const batches: string[][] = [];
  const { queue, source, deadLetters, errors } = start(async (event) => {
    batches.push(bodies(event));
    throw new Error('no database');
  });
  queue.send('a');
  queue.send('b');
  await source.idle();
  expect(batches.flat().sort()).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
  expect(deadLetters.peek()).toEqual(['a', 'b']);
  expect(errors).toContainEqual(new Error('no database'));
});

it.each([
  ['an id that is not in the batch', [{ itemIdentifier: 'elsewhere' }]],
  ['no id', [{}]],
  ['no list', 'everything'],
])('takes the whole batch for failed when the answer has %s', async (_, batchItemFailures) => {
  let calls = 0;
  const { queue, source } = start(async () => (++calls === 1 ? { batchItemFailures } : undefined));
  queue.send('a');
  await source.idle();
  expect(calls).toBe(2);
});

it('waits with a retry, and is not idle meanwhile', async () => {
  const times: number[] = [];
  const { queue, source } = start(
    async () => {
      times.push(performance.now());
      if (times.length === 1) throw new Error('once');
    },
    { retryDelaySeconds: 0.2 },
  );
  queue.send('a');
  await source.idle();
  expect(times[1]! - times[0]!).toBeGreaterThan(190);
});

it('runs no more invocations at a time than it may', async () => {
  let running = 0;
  let most = 0;
  const handler = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
  };
  const { queue, source } = start(handler, { batchSize: 1 });
  for (let n = 0; n < 7; n++) queue.send(String(n));
  await source.idle();
  expect(most).toBe(2);
});

it('gives up on a handler at the timeout of its function', async () => {
  const { queue, source, errors, deadLetters } = start(() => new Promise(() => {}), { functionTimeoutSeconds: 0.02 });
  queue.send('a');
  await source.idle();
  expect(deadLetters.peek()).toEqual(['a']);
  expect(errors[0]).toEqual(new Error('read-mail timed out after 0.02 seconds'));
});

it('is idle with nothing to do, and when stopped lets the running handler end and takes nothing more', async () => {
  const done: string[][] = [];
  const handler: EventSourceOptions['handler'] = async (event) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    done.push(bodies(event));
  };
  const { queue, source } = start(handler, { batchSize: 1, maxConcurrency: 1 });
  await source.idle();
  queue.send('a');
  queue.send('b');
  await new Promise((resolve) => setTimeout(resolve, 10));
  await source.stop();
  expect(done).toEqual([['a']]);
  await source.idle();
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(done).toEqual([['a']]);
});
