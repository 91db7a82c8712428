import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListMapRunsCommand,
  paginateListStateMachines,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { BackfillInput } from '../../functions/adapters/backfill.ts';
import { backfills } from '../../functions/adapters/deliveries.ts';
import type { Progress } from '../progress-bar.ts';
import { UsageError } from '../usage-error.ts';

/** How far a back-fill has come, in articles, and how it ended. */
export interface Run extends Progress {
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED' | 'PENDING_REDRIVE';
  why: string | null;
}

/** The machine of a stack, by the name that the stack gives it. */
export async function findMachine(client: SFNClient, stackName: string): Promise<string> {
  const wanted = `${stackName}-${backfills.machineSuffix}`;
  for await (const { stateMachines = [] } of paginateListStateMachines({ client }, {}))
    for (const { name, stateMachineArn } of stateMachines) if (name === wanted && stateMachineArn) return stateMachineArn;
  const region = await client.config.region();
  throw new UsageError(`no state machine ${wanted} in ${region}; name the stack with --stack, or set AWS_REGION and AWS_PROFILE`);
}

export async function startRun(sfn: SFNClient, stateMachineArn: string, input: BackfillInput): Promise<string> {
  const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input) }));
  return executionArn!;
}

export async function readRun(sfn: SFNClient, executionArn: string): Promise<Run> {
  const { status, error, cause } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
  const why = [error, cause].filter(Boolean).join(', ') || null;
  return { status: status ?? 'RUNNING', why, ...(await countItems(sfn, executionArn)) };
}

/** Its map run is there a moment after it began, and counts its items a moment later. */
async function countItems(sfn: SFNClient, executionArn: string): Promise<Progress> {
  const { mapRuns = [] } = await sfn.send(new ListMapRunsCommand({ executionArn }));
  const mapRunArn = mapRuns[0]?.mapRunArn;
  if (mapRunArn === undefined) return { total: null, done: 0, failed: 0 };
  const { itemCounts } = await sfn.send(new DescribeMapRunCommand({ mapRunArn }));
  const { total = 0, succeeded = 0, failed = 0, timedOut = 0, aborted = 0 } = itemCounts ?? {};
  const lost = failed + timedOut + aborted;
  return { total: total === 0 ? null : total, done: succeeded + lost, failed: lost };
}
