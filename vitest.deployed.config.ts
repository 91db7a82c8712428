import { defineConfig } from 'vitest/config';

/** What is deployed, run: slower than the tests beside it, since it bundles and starts every function. */
export default defineConfig({
  test: {
    include: ['test/deployed/**/*.deployed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
