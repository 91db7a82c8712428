import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findFreePort } from '../../cli/local/loopback.ts';

export interface MiniStack {
  endpoint: string;
  stop(): Promise<void>;
}

const startSeconds = 30;

/** Starts MiniStack on loopback only, its files in the folder. */
export async function startMiniStack(executable: string, folder: string): Promise<MiniStack> {
  const port = await findFreePort();
  const server = spawn(executable, [], {
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      TMPDIR: folder,
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      // Otherwise it listens for devices on every interface.
      IOT_MTLS_ENABLED: '0',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
  });
  const ended = once(server, 'exit');
  const stop = async () => {
    // Killed outright, it would leave the functions' processes behind.
    server.kill('SIGTERM');
    const impatience = setTimeout(() => server.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(impatience);
  };
  const endpoint = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + startSeconds * 1000;
  while (!(await answers(`${endpoint}/_ministack/health`))) {
    if (Date.now() > deadline || server.exitCode !== null) {
      await stop();
      throw new Error(`MiniStack did not answer within ${startSeconds} seconds`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { endpoint, stop };
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
