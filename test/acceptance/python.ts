import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An AWS in one Python process: CloudFormation, S3, SQS, Lambda, DynamoDB and API Gateway (MIT). */
const requirement = 'ministack==1.5.33';
/** With it, MiniStack checks the signatures of tokens; without it, it takes none. */
const signatures = 'cryptography==50.0.2';
const installSeconds = 180;

/** Installs MiniStack into a virtual environment in the folder; answers its executable, or why there is none. */
export async function installMiniStack(folder: string): Promise<{ executable: string } | { absent: string }> {
  try {
    const { stdout } = await run('python3', ['-c', 'import sys; print(sys.version_info >= (3, 10))']);
    if (stdout.trim() !== 'True') return { absent: 'Python is older than 3.10' };
  } catch {
    return { absent: 'there is no Python' };
  }
  try {
    await run('python3', ['-m', 'venv', folder]);
    await run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', requirement, signatures], {
      timeout: installSeconds * 1000,
    });
  } catch (error) {
    return { absent: `pip installs no ${requirement}: ${String(error).split('\n')[0]}` };
  }
  const executable = join(folder, 'bin', 'ministack');
  return existsSync(executable) ? { executable } : { absent: `${requirement} brought no executable` };
}
