import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createQueue } from '../../../cli/local/queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openQueue() {
  const deadLetters = createQueue({ name: 'dead', visibilityTimeoutSeconds: 30 });
  return { deadLetters, queue: createQueue({ name: 'work', visibilityTimeoutSeconds: 30, redrive: { maxReceiveCount: 2, deadLetters } }) };
}

it('hides what is received, oldest first, and shows it again after the visibility timeout', () => {
  const { queue } = openQueue();
  for (const body of ['a', 'b', 'c']) queue.send(body);
  expect(queue.receive(2).map(({ body }) => body)).toEqual(['a', 'b']);
  expect(queue.counts()).toEqual({ visible: 1, inFlight: 2, delayed: 0 });
  vi.advanceTimersByTime(29_999);
  expect(queue.peek()).toEqual(['c']);
  vi.advanceTimersByTime(1);
  expect(queue.peek()).toEqual(['c', 'a', 'b']);
});

it('counts the receives of a message, which keeps its id and gets a new receipt handle', () => {
  const { queue } = openQueue();
  queue.send('a');
  const [first] = queue.receive(1);
  queue.changeVisibility(first!.receiptHandle, 0);
  const [second] = queue.receive(1);
  expect([first!.receiveCount, second!.receiveCount]).toEqual([1, 2]);
  expect(second!.messageId).toBe(first!.messageId);
  expect(second!.receiptHandle).not.toBe(first!.receiptHandle);
});

it('forgets a deleted message, whose receipt handle is good for nothing afterwards', () => {
  const { queue } = openQueue();
  queue.send('a');
  const [message] = queue.receive(1);
  queue.delete(message!.receiptHandle);
  queue.changeVisibility(message!.receiptHandle, 0);
  vi.advanceTimersByTime(60_000);
  expect(queue.counts()).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});

it('does not let a late receiver delete a message that went on to another', () => {
  const { queue } = openQueue();
  queue.send('a');
  const [late] = queue.receive(1);
  vi.advanceTimersByTime(30_000);
  queue.receive(1);
  queue.delete(late!.receiptHandle);
  expect(queue.counts().inFlight).toBe(1);
});

it('shows a message again after the changed visibility, not the first', () => {
  const { queue } = openQueue();
  queue.send('a');
  const [message] = queue.receive(1);
  queue.changeVisibility(message!.receiptHandle, 60);
  vi.advanceTimersByTime(59_000);
  expect(queue.counts()).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
  vi.advanceTimersByTime(1_000);
  expect(queue.counts()).toEqual({ visible: 1, inFlight: 0, delayed: 0 });
});

it('puts a message aside that came back too often', () => {
  const { queue, deadLetters } = openQueue();
  queue.send('poison');
  queue.receive(1);
  vi.advanceTimersByTime(30_000);
  expect([queue.peek(), deadLetters.peek()]).toEqual([['poison'], []]);
  queue.receive(1);
  vi.advanceTimersByTime(30_000);
  expect([queue.peek(), deadLetters.peek()]).toEqual([[], ['poison']]);
});
