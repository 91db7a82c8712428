import { evaluate, type Outcome, type Perform, runStates, type States } from './states.ts';

/** What a map run counts, in items. */
export interface ItemCounts {
  total: number;
  succeeded: number;
  failed: number;
}

export interface MapRun {
  counts: ItemCounts;
  /** Executions that were started, one a batch. */
  executions: number;
}

/** What the machine does outside of its children. */
export interface MapServices {
  /** A listing as Step Functions makes items of it, with times in seconds. */
  list(args: { Bucket: string; Prefix: string }): Promise<{ Key: string; LastModified: number }[]>;
  perform: Perform;
  startChild(): Promise<void>;
  write(args: { Bucket: string; Prefix: string }, results: Outcome[]): Promise<void>;
}

/** Runs a machine of one Distributed Map, batch by batch, and answers how it ended. */
export async function runDistributedMap(definition: States, input: object, services: MapServices, run: MapRun): Promise<Outcome> {
  const map = definition.States[definition.StartAt];
  if (map.Type !== 'Map' || map.ItemProcessor.ProcessorConfig.Mode !== 'DISTRIBUTED' || !/:s3:listObjectsV2$/.test(map.ItemReader.Resource))
    throw new Error('Only a distributed map over a listing is done here');
  const listed = await services.list((await evaluate(map.ItemReader.Arguments, { input })) as never);
  const items = await Promise.all(
    listed.map((Value, Index) => evaluate(map.ItemSelector, { input, context: { Map: { Item: { Index, Value } } } })),
  );
  run.counts.total = items.length;
  const results: Outcome[] = [];
  for (let i = 0; i < items.length; i += map.ItemBatcher.MaxItemsPerBatch) {
    const Items = items.slice(i, i + map.ItemBatcher.MaxItemsPerBatch);
    await services.startChild();
    run.executions += 1;
    const outcome = await runStates(map.ItemProcessor, { Items }, services.perform);
    run.counts['error' in outcome ? 'failed' : 'succeeded'] += Items.length;
    results.push(outcome);
  }
  await services.write((await evaluate(map.ResultWriter.Arguments, { input })) as never, results);
  const { total, failed } = run.counts;
  if (failed > (total * map.ToleratedFailurePercentage) / 100)
    return { error: 'States.ExceedToleratedFailureThreshold', cause: 'The specified tolerated failure threshold was exceeded' };
  return { output: {} };
}
