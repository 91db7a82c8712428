import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync } from 'esbuild';

/** The SDK is bundled, so that the version that was tested is the one that runs. */
export const bundling = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  // What is imported on demand gets files of its own, which a start neither reads nor compiles.
  splitting: true,
  outExtension: { '.js': '.mjs' },
  sourcemap: true,
  sourcesContent: false,
} as const satisfies BuildOptions;

/** The bundle of functions/<name>/handler.ts, with `index.handler` as its handler. CDK's own NodejsFunction cannot split. */
export function bundledCode(name: string): Code {
  const handler = fileURLToPath(new URL(`../functions/${name}/handler.ts`, import.meta.url));
  return Code.fromAsset(dirname(handler), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('not-used'),
      local: {
        tryBundle(outdir) {
          buildSync({ ...bundling, entryPoints: { index: handler }, outdir, logLevel: 'warning' });
          return true;
        },
      },
    },
  });
}
