/** What the Lambda runtime does inside of a function's process: loads the handler, then takes one event after the other. */
import { existsSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API, LAMBDA_TASK_ROOT, _HANDLER, AWS_LAMBDA_FUNCTION_NAME, AWS_LAMBDA_FUNCTION_MEMORY_SIZE } = process.env;
const agent = new Agent({ keepAlive: true });

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const url = `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime${path}`;
    const sent = request(url, { method, agent, headers: { 'content-type': 'application/json' } }, (response) => {
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(pieces).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const failure = (error) =>
  JSON.stringify({
    errorType: error?.name ?? 'Error',
    errorMessage: error?.message ?? String(error),
    stackTrace: error?.stack?.split('\n'),
  });

class RuntimeError extends Error {
  constructor(name, message) {
    super(message);
    this.name = name;
  }
}

async function loadHandler() {
  const [, moduleName, exportName] = /^(.+)\.([^.]+)$/.exec(_HANDLER) ?? [];
  if (exportName === undefined) throw new RuntimeError('Runtime.MalformedHandlerName', `${_HANDLER} is no <module>.<export>`);
  const file = ['.mjs', '.js', '.cjs'].map((ending) => join(LAMBDA_TASK_ROOT, moduleName + ending)).find((path) => existsSync(path));
  if (file === undefined) throw new RuntimeError('Runtime.ImportModuleError', `Cannot find module '${moduleName}'`);
  const handler = (await import(pathToFileURL(file).href))[exportName];
  if (typeof handler !== 'function') throw new RuntimeError('Runtime.HandlerNotFound', `${_HANDLER} is undefined or not exported`);
  return handler;
}

function contextOf({ headers }) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  return {
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    functionName: AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    memoryLimitInMB: AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
}

let handler;
try {
  handler = await loadHandler();
} catch (error) {
  await call('POST', '/init/error', failure(error));
  process.exit(1);
}
for (;;) {
  const next = await call('GET', '/invocation/next');
  const path = `/invocation/${next.headers['lambda-runtime-aws-request-id']}`;
  try {
    const answer = await handler(JSON.parse(next.body), contextOf(next));
    await call('POST', `${path}/response`, JSON.stringify(answer ?? null));
  } catch (error) {
    await call('POST', `${path}/error`, failure(error));
  }
}
