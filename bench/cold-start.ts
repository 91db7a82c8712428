/** From the start of a process to its first answer, through the Lambda Runtime API: check-article beside a function that does nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../infra/bundled-code.ts';
import { openAssembly, synthesise } from '../test/deployed/harness/assembly.ts';
import { startSandbox } from '../test/deployed/harness/sandbox.ts';
import { openTemplate } from '../test/deployed/harness/template.ts';

const starts = 20;
const most = 1.6;

interface Contender {
  codeFolder: string;
  handler: string;
  environment: Record<string, string>;
}

/** The message by which S3 tries out a notification: the handler runs through, and there is nothing to read. */
const event = { Records: [{ messageId: '1', body: JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent' }) }] };
const sdk = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' };

async function startAndAnswer({ codeFolder, handler, environment }: Contender): Promise<number> {
  const settings = { functionName: 'f', functionArn: 'arn:f', timeoutSeconds: 30, memoryMb: 1024 };
  const started = performance.now();
  const sandbox = await startSandbox({ codeFolder, handler, environment: { ...environment, ...sdk }, ...settings });
  const outcome = await sandbox.invoke(event);
  const milliseconds = performance.now() - started;
  await sandbox.stop();
  if ('error' in outcome) throw new Error(`${outcome.error.errorType}: ${outcome.error.errorMessage}`);
  return milliseconds;
}

function checkArticle(folder: string): Contender {
  const assembly = openAssembly(folder);
  const lambda = openTemplate(assembly)
    .resources('AWS::Lambda::Function')
    .find(({ logicalId }) => logicalId.startsWith('CheckArticleChecker'))!;
  const { Code, Handler, Environment } = lambda.properties;
  return { codeFolder: assembly.codeFolder(Code.S3Key), handler: Handler, environment: Environment.Variables };
}

async function helloWorld(outdir: string, environment: Record<string, string>): Promise<Contender> {
  await build({ ...bundling, entryPoints: { index: 'bench/cold-start/hello-world.ts' }, outdir });
  return { codeFolder: outdir, handler: 'index.handler', environment };
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const assembly = synthesise();
const folder = mkdtempSync(join(tmpdir(), 'countercheck-hello-'));
try {
  const check = checkArticle(assembly);
  const hello = await helloWorld(folder, check.environment);
  const times: { hello: number[]; check: number[] } = { hello: [], check: [] };
  for (let start = 0; start < starts; start++) {
    times.hello.push(await startAndAnswer(hello));
    times.check.push(await startAndAnswer(check));
  }
  const [helloMs, checkMs] = [median(times.hello), median(times.check)];
  const ratio = checkMs / helloMs;
  console.log(`${starts} starts of each, in turns, on Node ${process.version}; medians from spawn to first answer:`);
  console.log(`a function that does nothing, with the same clients  ${helloMs.toFixed(0)} ms`);
  console.log(`check-article                                        ${checkMs.toFixed(0)} ms`);
  console.log(`${ratio.toFixed(2)} times as long; at most ${most} is aimed at`);
  if (ratio > most) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(assembly, { recursive: true, force: true });
}
