import { startTableDoor } from '../../../cli/local/table-door.ts';
import { createTableStream } from '../../../cli/local/table-stream.ts';
import { matches } from './event-patterns.ts';
import { region } from './kinds.ts';
import type { Resource, Template } from './template.ts';

/** What Lambda reads of each streamed table, by the ARN of the stream. */
export type TableStreams = Map<string, ReturnType<typeof createTableStream>>;

/** A stream for every event source mapping that takes from a table. */
export function createTableStreams(template: Template, retryDelaySeconds: number): TableStreams {
  const streams: TableStreams = new Map();
  for (const { properties } of template.resources('AWS::Lambda::EventSourceMapping')) {
    const { EventSourceArn, FunctionName, BatchSize = 100, FilterCriteria } = properties;
    if (!/:dynamodb:.*\/stream\//.test(EventSourceArn)) continue;
    if (streams.has(EventSourceArn)) throw new Error(`${EventSourceArn} has two readers, which is not done here yet`);
    const settings = { functionName: FunctionName, functionTimeoutSeconds: 900, memoryMb: 128 };
    const stream = createTableStream({ ...settings, batchSize: BatchSize, region, retryDelaySeconds, onError: () => {} });
    const chosen = filterOf(FilterCriteria);
    streams.set(EventSourceArn, { ...stream, tell: (record) => void (chosen(record) && stream.tell(record)) });
  }
  return streams;
}

/** The records that a mapping hands to its function: those that one of its patterns fits, all where it has none. */
function filterOf(criteria?: { Filters: { Pattern: string }[] }): (record: object) => boolean {
  const patterns = criteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern));
  return (record) => patterns === undefined || patterns.some((pattern) => matches(pattern, record));
}

/** Stands doors before the engine that tell each stream of its table; answers the endpoint before them all. */
export async function startStreamedTables(
  engine: string,
  template: Template,
  streams: TableStreams,
  cleanUp: (step: () => unknown) => void,
): Promise<string> {
  let endpoint = engine;
  for (const [streamArn, stream] of streams) {
    const door = await startTableDoor(endpoint, tableOf(template, streamArn).name, stream.tell);
    cleanUp(door.stop);
    endpoint = door.endpoint;
  }
  return endpoint;
}

function tableOf(template: Template, streamArn: string): Resource {
  const table = template.byArn(streamArn.replace(/\/stream\/.*/, ''));
  if (table.properties.StreamSpecification === undefined) throw new Error(`${table.logicalId} has no stream`);
  return table;
}
