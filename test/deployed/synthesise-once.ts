import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { synthesise } from './harness/assembly.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the synthesised stack. */
    assembly: string;
  }
}

/** Synthesises the stack for all suites together: bundling takes longer than they do. */
export default function setup(project: TestProject): () => void {
  const folder = synthesise();
  project.provide('assembly', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
