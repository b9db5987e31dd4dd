import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Tests in a real Chromium against real processes, all of them as built: `vitest run --config vitest.browser.config.ts`. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['e2e/**/*.e2e.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One world and one Chromium at a time: the machine is small.
    fileParallelism: false,
    expect: { poll: { timeout: 20_000, interval: 50 } },
    reporters: ['default', ['json', { outputFile: '.results/browser.json' }]],
  },
});

export default config;
