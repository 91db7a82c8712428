import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFunction, type LambdaFunction, type LambdaOptions } from './lambda.ts';

const code = `
  export const echo = async (event, context) => ({ event, name: context.functionName, left: context.getRemainingTimeInMillis() });
  export const environment = async () => Object.keys(process.env).sort();
  export const refuse = async () => { throw new TypeError('no such thing'); };
  export const hang = () => new Promise(() => setInterval(() => {}, 1000));
  export const exit = async ({ code }) => process.exit(code);
  export const boast = async () => 'x'.repeat(7 * 1024 * 1024);
  export const grow = async () => { const all = []; for (;;) all.push(new Array(100_000).fill(Math.random())); };
  let count = 0;
  export const counting = async () => ++count;
  export const waiting = async ({ ms }) => { const n = ++count; await new Promise((r) => setTimeout(r, ms)); return n; };
`;

function open(handler: string, options: Partial<LambdaOptions> = {}, module = code): LambdaFunction {
  const codeFolder = mkdtempSync(join(tmpdir(), 'countercheck-bundle-'));
  writeFileSync(join(codeFolder, 'index.mjs'), module);
  const settings = { timeoutSeconds: 5, memoryMb: 256, concurrency: 1, environment: {}, ...options };
  const lambda = createFunction({ codeFolder, handler, functionName: 'f', functionArn: 'arn:f', ...settings });
  onTestFinished(async () => {
    await lambda.stop();
    rmSync(codeFolder, { recursive: true, force: true });
  });
  return lambda;
}

const failure = async (lambda: LambdaFunction, event: unknown = {}) => {
  const outcome = await lambda.invoke(event);
  return 'error' in outcome ? `${outcome.error.errorType}: ${outcome.error.errorMessage}` : outcome.payload;
};

test('a handler gets the event and answers', async () => {
  const outcome = await open('index.echo').invoke({ text: 'Zürich' });
  expect(outcome).toEqual({ payload: { event: { text: 'Zürich' }, name: 'f', left: expect.any(Number) } });
  expect((outcome as { payload: { left: number } }).payload.left).toBeGreaterThan(3000);
});

test('a process finds what the template and Lambda set, and nothing of ours', async () => {
  process.env.A_SECRET_OF_OURS = 'x';
  onTestFinished(() => void delete process.env.A_SECRET_OF_OURS);
  const outcome = await open('index.environment', { environment: { BUCKET: 'b' } }).invoke({});
  expect(outcome).toEqual({ payload: expect.arrayContaining(['BUCKET', 'LAMBDA_TASK_ROOT', '_HANDLER']) });
  expect((outcome as { payload: string[] }).payload).not.toContain('A_SECRET_OF_OURS');
});

test.each([
  ['throws', 'index.refuse', {}, 'TypeError: no such thing'],
  ['ends its process', 'index.exit', { code: 3 }, 'Runtime.ExitError: Runtime exited with status 3'],
  ['answers too much', 'index.boast', {}, /^Function.ResponseSizeTooLarge: /],
  ['takes more memory than it has', 'index.grow', {}, /^Runtime.ExitError: /],
  ['is not exported', 'index.missing', {}, 'Runtime.HandlerNotFound: index.missing is undefined or not exported'],
  ['is in no file', 'elsewhere.echo', {}, "Runtime.ImportModuleError: Cannot find module 'elsewhere'"],
  ['has a name without a module', 'echo', {}, 'Runtime.MalformedHandlerName: echo is no <module>.<export>'],
])('a handler that %s fails as on Lambda', async (_, handler, event, expected) => {
  expect(await failure(open(handler), event)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
});

test('a handler that does not end is ended at its timeout, and the next event takes a new process', async () => {
  const lambda = open('index.hang', { timeoutSeconds: 0.5 });
  expect(await failure(lambda)).toBe('Sandbox.Timedout: Task timed out after 0.50 seconds');
  expect(await failure(lambda)).toBe('Sandbox.Timedout: Task timed out after 0.50 seconds');
});

test('a module that throws when it is loaded fails every event', async () => {
  const lambda = open('index.echo', {}, `throw new RangeError('BUCKET is missing');`);
  expect([await failure(lambda), await failure(lambda)]).toEqual(Array(2).fill('RangeError: BUCKET is missing'));
});

test('a bundle finds no package that it does not bring along', async () => {
  expect(await failure(open('index.echo', {}, `import 'zod'; export const echo = async () => 1;`))).toMatch(
    /^Error: Cannot find package 'zod'/,
  );
});

test('a process is used again, and not again once it has failed', async () => {
  const lambda = open('index.counting');
  expect([await failure(lambda), await failure(lambda)]).toEqual([1, 2]);
  const exiting = open('index.exit');
  expect(await failure(exiting, { code: 1 })).toMatch(/^Runtime.ExitError/);
  expect(await failure(exiting, { code: 2 })).toBe('Runtime.ExitError: Runtime exited with status 2');
});

test('as many processes as allowed work at a time, one event each', async () => {
  const lambda = open('index.waiting', { concurrency: 2 });
  const all = await Promise.all([1, 2, 3].map(() => failure(lambda, { ms: 300 })));
  expect(all.sort()).toEqual([1, 1, 2]);
});
