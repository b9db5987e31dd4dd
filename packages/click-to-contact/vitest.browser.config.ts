import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The element in a real Chromium, with a telephone of the tests': `vitest run --config vitest.browser.config.ts`. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['e2e/**/*.e2e.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One Chromium at a time: the machine is small.
    fileParallelism: false,
    expect: { poll: { timeout: 10_000, interval: 25 } },
    reporters: ['default', ['json', { outputFile: '.results/browser.json' }]],
  },
});

export default config;
