import { createServer, type IncomingMessage } from 'node:http';
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { startOnLoopback } from '../../../cli/local/loopback.ts';
import { type MapRun, type MapServices, runDistributedMap } from './distributed-map.ts';
import type { Gate } from './gate.ts';
import { region } from './kinds.ts';
import type { Outcome } from './states.ts';
import type { Resource, Template } from './template.ts';

export interface StepFunctions {
  /** For `AWS_ENDPOINT_URL_SFN`. */
  endpoint: string;
  executions: readonly { run: MapRun }[];
  stop(): Promise<void>;
}

interface Execution {
  arn: string;
  run: MapRun;
  outcome: Outcome | null;
}

/** The API of Step Functions over the template's machines, which run as their roles, by the gate. */
export async function startStepFunctions(template: Template, gate: Gate): Promise<StepFunctions> {
  const executions: Execution[] = [];
  const machines = template.resources('AWS::StepFunctions::StateMachine');
  const begin = (machine: Resource, input: string) => {
    const execution: Execution = {
      arn: `${template.arnOf(machine).replace(':stateMachine:', ':execution:')}:${executions.length}`,
      run: { counts: { total: 0, succeeded: 0, failed: 0 }, executions: 0 },
      outcome: null,
    };
    executions.push(execution);
    const role = template.byArn(machine.properties.RoleArn).name;
    const services = servicesOf(role, template.arnOf(machine), gate);
    void runDistributedMap(JSON.parse(machine.properties.DefinitionString), JSON.parse(input), services, execution.run)
      .catch((error) => ({ error: 'States.Runtime', cause: String(error) }))
      .then((outcome) => Object.assign(execution, { outcome }));
    return { executionArn: execution.arn, startDate: 0 };
  };
  // biome-ignore lint/suspicious/noExplicitAny: each operation has an input of its own
  const operations: Record<string, (input: any) => object | undefined> = {
    ListStateMachines: () => ({
      stateMachines: machines.map((machine) => ({ name: machine.name, stateMachineArn: template.arnOf(machine), type: 'STANDARD' })),
    }),
    StartExecution: ({ stateMachineArn, input }) => {
      const machine = machines.find((one) => template.arnOf(one) === stateMachineArn);
      return machine && begin(machine, input);
    },
    DescribeExecution: ({ executionArn }) => withExecution(executions, executionArn, statusOf),
    ListMapRuns: ({ executionArn }) => ({ mapRuns: [{ executionArn, mapRunArn: executionArn }] }),
    DescribeMapRun: ({ mapRunArn }) => withExecution(executions, mapRunArn, ({ run }) => ({ itemCounts: { ...run.counts, pending: 0 } })),
  };
  const server = createServer(async (request, response) => {
    const [, operation = ''] = String(request.headers['x-amz-target']).split('.');
    const answer = operations[operation]?.(await bodyOf(request));
    response.writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(answer ?? { __type: 'StateMachineDoesNotExist', message: `${operation}: not found` }));
  });
  return { ...(await startOnLoopback(server)), executions };
}

const withExecution = (executions: readonly Execution[], wanted: string, answer: (execution: Execution) => object) => {
  const execution = executions.find(({ arn }) => arn === wanted);
  return execution && answer(execution);
};

const statusOf = ({ outcome }: Execution) => {
  if (outcome === null) return { status: 'RUNNING' };
  return 'error' in outcome ? { status: 'FAILED', ...outcome } : { status: 'SUCCEEDED' };
};

async function bodyOf(request: IncomingMessage): Promise<object> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString());
}

/** What the machine does, as its role and by the gate. */
function servicesOf(role: string, machineArn: string, gate: Gate): MapServices {
  const client = { region, endpoint: gate.endpoint, credentials: { accessKeyId: role, secretAccessKey: 'local' } };
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const sqs = new SQSClient({ ...client, useQueueUrlAsEndpoint: false });
  return {
    async list(args) {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command(args));
      return Contents.map(({ Key, LastModified, Size }) => ({ Key: Key!, LastModified: LastModified!.getTime() / 1000, Size }));
    },
    perform(resource, args) {
      if (!/:aws-sdk:sqs:sendMessageBatch$/.test(resource)) throw new Error(`${resource} is not done here yet`);
      return sqs.send(new SendMessageBatchCommand(args));
    },
    async startChild() {
      if (!(await gate.ask(role, { action: 'states:StartExecution', resource: machineArn })))
        throw new Error(`${role} may not start ${machineArn}`);
    },
    async write({ Bucket, Prefix }, results) {
      await s3.send(new PutObjectCommand({ Bucket, Key: `${Prefix}/local/SUCCEEDED_0.json`, Body: JSON.stringify(results) }));
    },
  };
}
