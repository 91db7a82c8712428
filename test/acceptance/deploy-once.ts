import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { cdk } from './cdk.ts';
import { withoutMetricMath } from './metric-math.ts';
import { startMiniStack } from './ministack.ts';
import { installMiniStack } from './python.ts';

/** What was deployed, and where. */
export interface Deployment {
  endpoint: string;
  outputs: Record<string, string>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where MiniStack cannot be installed. */
    deployment: Deployment | null;
  }
}

/** Bootstraps and deploys the whole stack into a MiniStack of its own; says so where that cannot be had. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-acceptance-'));
  const steps: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const teardown = async () => {
    for (const step of steps.splice(0).reverse()) await step();
  };
  try {
    const installed = await installMiniStack(join(folder, 'venv'));
    if ('absent' in installed) {
      console.log(`acceptance: skipped, ${installed.absent}`);
      project.provide('deployment', null);
      return teardown;
    }
    const { endpoint, stop } = await startMiniStack(installed.executable, folder);
    steps.push(stop);
    project.provide('deployment', { endpoint, outputs: await deploy(endpoint, folder) });
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}

async function deploy(endpoint: string, folder: string): Promise<Record<string, string>> {
  const outputs = join(folder, 'outputs.json');
  const assembly = join(folder, 'cdk.out');
  await cdk(['bootstrap', 'aws://000000000000/us-east-1'], endpoint);
  await cdk(['synth', '--quiet', '--output', assembly], endpoint);
  withoutMetricMath(join(assembly, 'Countercheck.template.json'));
  await cdk(['deploy', '--require-approval', 'never', '--app', assembly, '--outputs-file', outputs], endpoint);
  return JSON.parse(readFileSync(outputs, 'utf8')).Countercheck;
}
