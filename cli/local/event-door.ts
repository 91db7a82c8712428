import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { type Loopback, startOnLoopback } from './loopback.ts';

/** An event as it was put on a bus. */
export interface PutEvent {
  bus: string;
  source: string;
  type: string;
  // biome-ignore lint/suspicious/noExplicitAny: each type has a detail of its own
  detail: any;
}

interface Entry {
  EventBusName: string;
  Source: string;
  DetailType: string;
  Detail: string;
}

const mostInCall = 10;
const json = { 'content-type': 'application/x-amz-json-1.1' };

/** What this project asks of EventBridge, on loopback: PutEvents, each event told to whoever listens. Anything else is refused. */
export function startEventDoor(onEvent: (event: PutEvent) => void): Promise<Loopback> {
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const [, operation] = String(request.headers['x-amz-target']).split('.');
    const { Entries = [] } = JSON.parse(Buffer.concat(pieces).toString() || '{}') as { Entries?: Entry[] };
    if (operation !== 'PutEvents' || Entries.length === 0 || Entries.length > mostInCall) {
      response.writeHead(400, json).end(JSON.stringify({ __type: 'ValidationException', message: `${operation} is not done here` }));
      return;
    }
    for (const { EventBusName, Source, DetailType, Detail } of Entries)
      onEvent({ bus: EventBusName, source: Source, type: DetailType, detail: JSON.parse(Detail) });
    response.writeHead(200, json).end(JSON.stringify({ FailedEntryCount: 0, Entries: Entries.map(() => ({ EventId: randomUUID() })) }));
  });
  return startOnLoopback(server);
}
