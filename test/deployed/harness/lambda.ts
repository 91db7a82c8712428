import type { Outcome } from './runtime-api.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.ts';

export interface LambdaFunction {
  functionName: string;
  /** Takes a free sandbox, starts one where there is none, and waits where all are busy. */
  invoke(event: unknown): Promise<Outcome>;
  /** What Lambda would count so far; starting a process belongs to its first event's time. */
  billed(): { requests: number; milliseconds: number };
  /** What the function's processes have written. */
  log(): string;
  /** Ends the process that signs its calls with this token; answers false where it is none of this function's. */
  kill(sessionToken: string): Promise<boolean>;
  stop(): Promise<void>;
}

export interface LambdaOptions extends SandboxOptions {
  /** Processes at a time. */
  concurrency: number;
}

/** A function as Lambda keeps it: sandboxes that are started when needed, used again, and left when their process has ended. */
export function createFunction(options: LambdaOptions): LambdaFunction {
  const { functionName, concurrency, onOutput } = options;
  const output: string[] = [];
  const sandboxes = new Set<Sandbox>();
  const free: Sandbox[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let requests = 0;
  let milliseconds = 0;
  const write = (text: string) => {
    output.push(text);
    onOutput?.(text);
  };

  return {
    functionName,
    billed: () => ({ requests, milliseconds }),
    log: () => output.join(''),
    async invoke(event) {
      while (busy >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
      busy++;
      requests++;
      const started = performance.now();
      try {
        const sandbox = takeAlive(free) ?? (await startSandbox({ ...options, onOutput: write }));
        sandboxes.add(sandbox);
        const outcome = await sandbox.invoke(event);
        if (sandbox.isAlive()) free.push(sandbox);
        else sandboxes.delete(sandbox);
        return outcome;
      } finally {
        milliseconds += performance.now() - started;
        busy--;
        waiting.shift()?.();
      }
    },
    async kill(sessionToken) {
      const sandbox = [...sandboxes].find((one) => one.sessionToken === sessionToken);
      await sandbox?.stop();
      return sandbox !== undefined;
    },
    async stop() {
      await Promise.all([...sandboxes].map((sandbox) => sandbox.stop()));
    },
  };
}

function takeAlive(free: Sandbox[]): Sandbox | undefined {
  for (;;) {
    const sandbox = free.pop();
    if (sandbox === undefined || sandbox.isAlive()) return sandbox;
  }
}
