import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const checkout = fileURLToPath(new URL('../../', import.meta.url));
const cdkCli = join(dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')), 'bin', 'cdk');

/** Runs the CDK CLI against the endpoint, with none of the user's own AWS set-up. */
export async function cdk(args: string[], endpoint: string): Promise<void> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...awsEnvironment(endpoint), CDK_DISABLE_CLI_TELEMETRY: 'true' };
  try {
    await run(process.execPath, [cdkCli, ...args], { cwd: checkout, env, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`cdk ${args.join(' ')} failed:\n${`${stdout}\n${stderr}`.split('\n').slice(-40).join('\n')}`);
  }
}

/** Leads every SDK to the endpoint and to no account. */
export const awsEnvironment = (endpoint: string) => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});
