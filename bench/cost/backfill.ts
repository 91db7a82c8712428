import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { credentials, region } from '../../cli/local/local-environment.ts';
import type { DeployedStack } from '../../test/deployed/harness/stack.ts';
import { prices, stepFunctionsPrices } from './prices.ts';

/** What an execution is billed at least: a tenth of a second of 64 MB. One call of SQS takes less. */
const gbSecondsOfExecution = 0.1 * (64 / 1024);

/** What it costs to send 1,000 articles to be checked again, by a back-fill of those that are in the bucket. The checks come on top. */
export async function backfillCost(stack: DeployedStack): Promise<string> {
  const sfn = new SFNClient({ region, credentials, endpoint: stack.stepFunctions.endpoint });
  const [machine] = stack.template.resources('AWS::StepFunctions::StateMachine');
  const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn: stack.template.arnOf(machine!), input: '{}' }));
  for (;;) {
    const { status, cause } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    if (status === 'SUCCEEDED') break;
    if (status !== 'RUNNING') throw new Error(`The back-fill ended as ${status}: ${cause}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  sfn.destroy();
  const { counts, executions } = stack.stepFunctions.executions.at(-1)!.run;
  const executionsPerThousand = (executions / counts.total) * 1000;
  // As if the map paid a transition for each execution that it starts, besides its own.
  const transitions = executionsPerThousand * stepFunctionsPrices['state transitions'];
  const express = stepFunctionsPrices['express requests'] + gbSecondsOfExecution * stepFunctionsPrices['express GB-seconds'];
  const sum = transitions + executionsPerThousand * (express + prices['SQS, requests']);
  return `a back-fill: ${executionsPerThousand.toFixed(0)} executions for 1,000 articles, $${sum.toFixed(4)} besides the checks`;
}
