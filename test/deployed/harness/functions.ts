import type { Assembly } from './assembly.ts';
import type { Gate } from './gate.ts';
import { account, region } from './kinds.ts';
import { createFunction, type LambdaFunction } from './lambda.ts';
import type { Resource, Template } from './template.ts';

export interface FunctionsOptions {
  assembly: Assembly;
  template: Template;
  gate: Gate;
  /** Processes at a time of each function. */
  concurrency: number;
}

/** A function of the template with the role that it has. */
export interface DeployedFunction extends LambdaFunction {
  resource: Resource;
  role: string;
}

/** The template's functions with their bundles, settings and environment; their SDK speaks to the gate, as their role. */
export function createFunctions({ assembly, template, gate, concurrency }: FunctionsOptions): DeployedFunction[] {
  return template.resources('AWS::Lambda::Function').map((resource) => {
    const { Code, Handler, Runtime, Timeout = 3, MemorySize = 128, Environment, Role, LoggingConfig } = resource.properties;
    if (!/^nodejs/.test(Runtime)) throw new Error(`${resource.logicalId} runs on ${Runtime}; here only Node.js does`);
    const role = template.byArn(Role).name;
    const log = logOf(gate, role, LoggingConfig?.LogGroup ?? `/aws/lambda/${resource.name}`);
    const lambda = createFunction({
      functionName: resource.name,
      functionArn: template.arnOf(resource),
      codeFolder: assembly.codeFolder(Code.S3Key),
      handler: Handler,
      timeoutSeconds: Timeout,
      memoryMb: MemorySize,
      environment: { ...Environment?.Variables, ...sdkEnvironment(gate.endpoint, role) },
      concurrency,
      onReady: log.open,
      onOutput: log.write,
    });
    return { ...lambda, resource, role };
  });
}

/** What Lambda sets for the SDK, and the address of the gate. */
const sdkEnvironment = (endpoint: string, role: string) => ({
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: role,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL: endpoint,
});

/** Lambda writes a function's log with the function's role. */
function logOf(gate: Gate, role: string, logGroup: string) {
  const resource = `arn:aws:logs:${region}:${account}:log-group:${logGroup}:log-stream:local`;
  let hasWritten = false;
  return {
    open: () => void gate.ask(role, { action: 'logs:CreateLogStream', resource }),
    write() {
      if (!hasWritten) void gate.ask(role, { action: 'logs:PutLogEvents', resource });
      hasWritten = true;
    },
  };
}
