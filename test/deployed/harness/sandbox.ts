import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Outcome, startRuntimeApi } from './runtime-api.ts';

export interface Sandbox {
  /** One event at a time; a sandbox that has failed answers every further event with that failure. */
  invoke(event: unknown): Promise<Outcome>;
  /** False once it has failed: the next event takes a new sandbox. */
  isAlive(): boolean;
  /** What the process signs its calls with, so that a call tells where it comes from. */
  sessionToken: string;
  /** Ends the process at once, as Lambda may at any moment. */
  stop(): Promise<void>;
}

export interface SandboxOptions {
  /** The folder of the unpacked bundle. */
  codeFolder: string;
  /** `<module>.<export>`. */
  handler: string;
  functionName: string;
  functionArn: string;
  timeoutSeconds: number;
  memoryMb: number;
  /** All that the process finds, besides what Lambda itself sets. */
  environment: Record<string, string>;
  onOutput?: (text: string) => void;
  onReady?: () => void;
}

const runtimeClient = fileURLToPath(new URL('runtime-client.mjs', import.meta.url));

/** Starts a process with a function's bundle and nothing of this process's environment. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { codeFolder, timeoutSeconds, onOutput = () => {}, onReady, functionArn } = options;
  const sessionToken = randomUUID();
  const api = await startRuntimeApi({ functionArn, timeoutMs: timeoutSeconds * 1000, onReady });
  const child = spawn(process.execPath, [`--max-old-space-size=${Math.floor(options.memoryMb * 0.9)}`, runtimeClient], {
    cwd: codeFolder,
    env: { ...lambdaEnvironment(options), ...options.environment, AWS_SESSION_TOKEN: sessionToken, AWS_LAMBDA_RUNTIME_API: api.address },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.setEncoding('utf8').on('data', onOutput);
  child.stderr.setEncoding('utf8').on('data', onOutput);
  const ended = once(child, 'exit').then(([code, signal]) => {
    api.fail({ errorType: 'Runtime.ExitError', errorMessage: `Runtime exited with ${signal === null ? `status ${code}` : signal}` });
    api.close();
  });

  return {
    sessionToken,
    isAlive: () => !api.hasFailed(),
    async invoke(event) {
      const timer = setTimeout(() => {
        api.fail({ errorType: 'Sandbox.Timedout', errorMessage: `Task timed out after ${timeoutSeconds.toFixed(2)} seconds` });
        child.kill('SIGKILL');
      }, timeoutSeconds * 1000);
      return api.invoke(event).finally(() => clearTimeout(timer));
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function lambdaEnvironment({ codeFolder, handler, functionName, memoryMb }: SandboxOptions): Record<string, string> {
  return {
    _HANDLER: handler,
    LAMBDA_TASK_ROOT: codeFolder,
    AWS_LAMBDA_FUNCTION_NAME: functionName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${functionName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    PATH: '/usr/bin:/bin',
    // On Node 20 every client would warn of a release to come; Lambda runs a later one.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}
