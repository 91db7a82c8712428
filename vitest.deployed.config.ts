import { defineConfig } from 'vitest/config';

/** What is deployed, run: slower than the tests beside it, since it bundles and starts every function. */
export default defineConfig({
  test: {
    include: ['test/deployed/**/*.deployed.ts'],
    globalSetup: ['test/deployed/synthesise-once.ts'],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
