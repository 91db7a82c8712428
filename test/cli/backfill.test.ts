import * as sfn from '@aws-sdk/client-sfn';
import { afterEach, describe, expect, it, test } from 'vitest';
import { explained } from '../../cli/backfill/aws-errors.ts';
import { backfill as command } from '../../cli/commands/backfill.ts';
import type { Loopback } from '../../cli/local/loopback.ts';
import { UsageError } from '../../cli/usage-error.ts';
import { type Circumstances, countercheck } from './countercheck.ts';
import { type Call, type Script, scriptedStepFunctions } from './step-functions.ts';

const account = 'arn:aws:states:eu-west-1:123456789012';
const execution = `${account}:execution:Desk-backfill:7`;
let api: Loopback & { calls: Call[] };
afterEach(() => api?.stop());

const counts = { pending: 0, running: 0, timedOut: 0, aborted: 0, resultsWritten: 0 };
type Ending = { status: string; error?: string; cause?: string };

/** A run of so many articles, which is looked at twice before it has ended. */
const runOf =
  (total: number, failed: number, ending: Ending): Script =>
  ({ operation }, before) => {
    const looks = before.filter((call) => call.operation === 'DescribeMapRun').length;
    const answers: Record<string, object> = {
      ListStateMachines: { stateMachines: [{ name: 'Desk-backfill', stateMachineArn: `${account}:stateMachine:Desk-backfill` }] },
      StartExecution: { executionArn: execution, startDate: 0 },
      DescribeExecution: looks < 2 ? { status: 'RUNNING' } : ending,
      ListMapRuns: { mapRuns: [{ mapRunArn: 'a-map-run' }] },
      DescribeMapRun: { itemCounts: { ...counts, total, failed, succeeded: looks < 2 ? 0 : total - failed } },
    };
    return answers[operation]!;
  };

async function backfill(script: Script, argv: readonly string[], more: Circumstances = {}) {
  api = await scriptedStepFunctions(script);
  const environment = {
    AWS_ENDPOINT_URL_SFN: api.endpoint,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'desk',
    AWS_SECRET_ACCESS_KEY: 'x',
    ...more.environment,
  };
  return countercheck(process.cwd(), ['backfill', ...argv], '', { ...more, environment });
}
const inputOf = (operation: string) => api.calls.find((call) => call.operation === operation)?.input;

describe('a back-fill that goes well', () => {
  const good = runOf(1200, 0, { status: 'SUCCEEDED' });

  it('is started by the stack’s name, followed to its end, and asks for what was asked', async () => {
    const { code, stdout, complaints } = await backfill(good, [
      '--stack',
      'Desk',
      '--prefix',
      'articles/2020/',
      '--since',
      '2020-10-22',
      '--until',
      '2020-12-31',
    ]);
    expect([code, complaints]).toEqual([0, []]);
    expect(stdout).toMatch(/^started arn:.*:7\n1,200 listed under the prefix: 1,200 gone through, 0 failed, 0 left\n/);
    expect(inputOf('StartExecution').stateMachineArn).toBe(`${account}:stateMachine:Desk-backfill`);
    expect(JSON.parse(inputOf('StartExecution').input)).toEqual({
      prefix: 'articles/2020/',
      since: '2020-10-22T00:00:00.000Z',
      until: '2021-01-01T00:00:00.000Z',
    });
  });

  it('is followed again by its execution, and nothing is started', async () => {
    expect((await backfill(good, ['--follow', execution])).code).toBe(0);
    expect(inputOf('StartExecution')).toBeUndefined();
    expect(inputOf('DescribeExecution')).toEqual({ executionArn: execution });
  });

  it('is left running at Ctrl-C, which says how to follow it again', async () => {
    const endless: Script = (call) => (call.operation === 'DescribeExecution' ? { status: 'RUNNING' } : good(call, []));
    const machine = ['--state-machine', `${account}:stateMachine:Other`];
    const { code, stdout } = await backfill(endless, machine, { interruptAfterFirstChunk: true });
    expect(code).toBe(130);
    expect(stdout).toContain(`left running; to follow it again: countercheck backfill --follow ${execution}\n`);
    expect(inputOf('ListStateMachines')).toBeUndefined();
  });
});

describe('a back-fill of which a part fails', () => {
  it('within what is tolerated, ends with the counts and exit code 1', async () => {
    const { code, stdout, complaints } = await backfill(runOf(1200, 10, { status: 'SUCCEEDED' }), ['--stack', 'Desk']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('1,190 gone through, 10 failed, 0 left')]);
    expect(complaints).toEqual([expect.stringMatching(/10 could not be sent; docs\/runbook\.md/)]);
  });

  it('beyond it, says why it was given up', async () => {
    const ending = { status: 'FAILED', error: 'States.ExceedToleratedFailureThreshold', cause: 'too many' };
    const { code, complaints } = await backfill(runOf(1200, 300, ending), ['--stack', 'Desk']);
    expect([code, complaints]).toEqual([1, [expect.stringMatching(/ended as FAILED: States\.ExceedToleratedFailureThreshold, too many/)]]);
  });
});

const never: Script = () => ({ error: 'NeverAsked', message: '' });
const nowhere = {
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
};

test.each<[string, Script, Record<string, string>, RegExp]>([
  ['no credentials', never, nowhere, /no AWS credentials were found; sign in/],
  ['no such stack', () => ({ stateMachines: [] }), {}, /no state machine Countercheck-backfill in eu-west-1; name the stack/],
  ['no word for a region', never, { AWS_REGION: 'the moon' }, /AWS_REGION is no region; set it to that of the stack/],
  ['nobody there', never, { AWS_ENDPOINT_URL_SFN: 'http://127.0.0.1:1' }, /cannot be reached/],
])('with %s it says what to do, in one line', async (_, script, environment, says) => {
  const { code, stdout, complaints } = await backfill(script, [], { environment });
  expect([code, stdout]).toEqual([2, '']);
  expect(complaints).toEqual([expect.stringMatching(says)]);
});

test.each([
  [new sfn.StateMachineDoesNotExist({ message: 'x', $metadata: {} }), /there is no such state machine; .*BackfillStateMachineArn/],
  [new sfn.ExecutionDoesNotExist({ message: 'x', $metadata: {} }), /there is no such execution/],
  [new sfn.InvalidArn({ message: 'Invalid Arn: x', $metadata: {} }), /Invalid Arn: x; give the whole ARN/],
  [named('AccessDeniedException', 'no leave for states:StartExecution'), /may not do that: no leave for states:StartExecution/],
  [named('ExpiredTokenException'), /have expired; sign in again/],
  [named('UnrecognizedClientException'), /does not know these credentials/],
  [new Error('Region is missing'), /set AWS_REGION/],
])('%s is for the caller to mend', (error, says) => {
  expect(explained(error)).toBeInstanceOf(UsageError);
  expect((explained(error) as Error).message).toMatch(says);
});

test('what is not for the caller to mend is not hidden', () => {
  const bug = new TypeError('x is not a function');
  expect(explained(bug)).toBe(bug);
});

test.each([
  [['--prefix', 'facts/'], /articles lie under articles\/; write articles\/facts\//],
  [['--prefix', 'articles'], /write articles\/$/],
  [['--prefix', '/articles/2020/'], /write articles\/2020\/$/],
  [['--since', '2020-10-23', '--until', '2020-10-22'], /--since 2020-10-23 is after --until 2020-10-22, so nothing would be sent/],
  [['--since', '2020-02-30'], /--since 2020-02-30: no day of the calendar/],
  [['--local', '--stack', 'X'], /--local and --stack: give one of them/],
  [['--follow', execution, '--prefix', 'articles/'], /--prefix is of no use with --follow/],
  [['--data', 'x'], /--data is of no use without --local/],
  [['everything'], /backfill takes no everything/],
])('%j is refused', async (argv, says) => {
  await expect(command(argv)).rejects.toThrow(says);
  await expect(command(argv)).rejects.toBeInstanceOf(UsageError);
});

function named(name: string, message = ''): Error {
  return Object.assign(new Error(message), { name });
}
