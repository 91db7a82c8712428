import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { checkEvents } from './deliveries.ts';
import { inParallel } from './in-parallel.ts';

export interface EventBus {
  events: EventBridgeClient;
  busName: string;
}

export interface BusEvent {
  type: string;
  detail: object;
}

/** As many as one call takes; ours have less than 4 kB each, of the 256 that a call may have. */
const mostInCall = 10;
const callsAtOnce = 5;

/** Puts every event on the bus, or throws; then some may have been put, and will be again. */
export async function sendEvents({ events, busName }: EventBus, all: readonly BusEvent[]): Promise<void> {
  const calls = Array.from({ length: Math.ceil(all.length / mostInCall) }, (_, i) => all.slice(i * mostInCall, (i + 1) * mostInCall));
  await inParallel(calls, callsAtOnce, async (some) => {
    const Entries = some.map(({ type, detail }) => ({
      EventBusName: busName,
      Source: checkEvents.source,
      DetailType: type,
      Detail: JSON.stringify(detail),
    }));
    const { FailedEntryCount = 0, Entries: answers = [] } = await events.send(new PutEventsCommand({ Entries }));
    if (FailedEntryCount === 0) return;
    const { ErrorCode } = answers.find((answer) => answer.ErrorCode !== undefined) ?? {};
    throw new Error(`${FailedEntryCount} events were not taken: ${ErrorCode ?? 'without a reason'}`);
  });
}
