import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factCheckApp } from '../../../infra/fact-check-app.ts';

/** A template as CloudFormation takes it. */
export interface RawTemplate {
  Resources: Record<string, RawResource>;
}

export interface RawResource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties are whatever CloudFormation takes
  Properties?: any;
}

/** What `cdk deploy` would take into an account: the template and the folders of code that it names. */
export interface Assembly {
  stackName: string;
  template: RawTemplate;
  /** The folder of the code that a function's `S3Key` names. */
  codeFolder(s3Key: string): string;
}

const stackName = 'Countercheck';

/**
 * Synthesises and bundles the stack; answers the folder. It lies outside of this checkout, so that a bundle that leans on
 * node_modules finds none, as on Lambda. CloudFormation's schemas have a test of their own.
 */
export function synthesise(): string {
  const outdir = mkdtempSync(join(tmpdir(), 'countercheck-assembly-'));
  const { context } = readJson(fileURLToPath(new URL('../../../cdk.json', import.meta.url))) as { context: Record<string, unknown> };
  factCheckApp({ context, outdir, builtinCloudFormationValidation: false }).synth();
  return outdir;
}

export function openAssembly(folder: string): Assembly {
  const { files } = readJson(join(folder, `${stackName}.assets.json`)) as { files: Record<string, { source: { path: string } }> };
  return {
    stackName,
    template: readJson(join(folder, `${stackName}.template.json`)) as RawTemplate,
    codeFolder(s3Key) {
      const asset = files[s3Key.replace(/\.zip$/, '')];
      if (asset === undefined) throw new Error(`No asset of the assembly is ${s3Key}`);
      return join(folder, asset.source.path);
    },
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
