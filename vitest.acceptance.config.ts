import { defineConfig } from 'vitest/config';

/** A real `cdk deploy`, into MiniStack: where Python can install that. */
export default defineConfig({
  test: {
    include: ['test/acceptance/**/*.acceptance.ts'],
    globalSetup: ['test/acceptance/deploy-once.ts'],
    testTimeout: 120_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
