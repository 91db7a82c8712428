import { SFNClient } from '@aws-sdk/client-sfn';
import type { BackfillInput } from '../../functions/adapters/backfill.ts';
import { number, progressBar } from '../progress-bar.ts';
import { complain, print } from '../terminal.ts';
import { explained } from './aws-errors.ts';
import { findMachine, type Run, readRun, startRun } from './executions.ts';
import { awaitInterruption, INTERRUPTED, type Interruption } from './interruption.ts';

/** Which machine is meant: by its ARN, or by the name of the stack that it belongs to. */
export interface Machine {
  stateMachineArn?: string;
  stackName: string;
}

/** Starts a back-fill in the account and follows it. */
export async function start({ stateMachineArn, stackName }: Machine, input: BackfillInput): Promise<number> {
  return withClient(async (sfn) => {
    const machine = stateMachineArn ?? (await findMachine(sfn, stackName));
    // From here on Ctrl-C leaves something running, and has to say so.
    const interruption = awaitInterruption();
    const execution = await startRun(sfn, machine, input);
    await print(`started ${execution}\n`);
    return followRun(sfn, execution, interruption);
  });
}

/** Follows one that was started before. */
export const follow = (execution: string): Promise<number> => withClient((sfn) => followRun(sfn, execution, awaitInterruption()));

async function withClient(work: (sfn: SFNClient) => Promise<number>): Promise<number> {
  // On Node 20 the client would warn of a release to come.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const sfn = new SFNClient();
  try {
    return await work(sfn);
  } catch (error) {
    throw explained(error);
  } finally {
    sfn.destroy();
  }
}

const firstPauseMs = 300;
const longestPauseMs = 5000;

async function followRun(sfn: SFNClient, execution: string, interruption: Interruption): Promise<number> {
  const bar = progressBar(process.stderr);
  try {
    for (let pause = firstPauseMs; !interruption.hasCome(); pause = Math.min(pause * 1.5, longestPauseMs)) {
      const run = await readRun(sfn, execution);
      if (run.status !== 'RUNNING') {
        bar.end();
        return await report(run);
      }
      bar.show(run);
      await interruption.pause(pause);
    }
    bar.end();
    await print(`left running; to follow it again: countercheck backfill --follow ${execution}\n`);
    return INTERRUPTED;
  } finally {
    bar.end();
    interruption.end();
  }
}

/** Failures within what is tolerated end a back-fill well, but not every article was sent. */
async function report({ status, why, total, done, failed }: Run): Promise<number> {
  const all = total ?? 0;
  const pending = all - done;
  const counts = [`${number(done - failed)} gone through`, `${number(failed)} failed`, `${number(pending)} left`].join(', ');
  await print(`${number(all)} listed under the prefix: ${counts}\n`);
  if (status === 'SUCCEEDED' && failed === 0) {
    await print('what was sent is checked in the background, behind other re-checks\n');
    return 0;
  }
  const ended = status === 'SUCCEEDED' ? `${number(failed)} could not be sent` : `it ended as ${status}${why ? `: ${why}` : ''}`;
  complain(`${ended}; docs/runbook.md, “A back-fill fails”, says how to find them; to start it again does no harm`);
  return 1;
}
