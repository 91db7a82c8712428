import { fork } from 'node:child_process';
import { once } from 'node:events';
import { build } from 'esbuild';
import type { Measured, Task } from './serve.ts';

/** Where bundles are put: inside the checkout, since the packages of others are loaded from its node_modules. */
const folder = 'node_modules/.cache/bench-speed';

/** One reader of text in a process of its own. */
export interface Contender {
  measure(task: Task): Promise<Measured>;
  stop(): void;
}

/** Starts `bench/speed/<name>.ts`, bundled as the Lambdas are. */
export async function startContender(name: string): Promise<Contender> {
  const outfile = `${folder}/${name}.mjs`;
  await build({
    entryPoints: [`bench/speed/${name}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    external: ['@microsoft/*', 'chrono-node'],
  });
  const child = fork(outfile, { execArgv: [] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with ${code}`);
  });
  failed.catch(() => {});
  return {
    async measure(task) {
      child.send(task);
      const [measured] = await Promise.race([once(child, 'message'), failed]);
      return measured as Measured;
    },
    stop: () => child.kill(),
  };
}
