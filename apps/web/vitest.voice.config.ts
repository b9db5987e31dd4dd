import { defineConfig, type ViteUserConfig } from 'vitest/config';

import browser from './vitest.browser.config.js';

/** Browser tests that need kamailio too: `vitest run --config vitest.voice.config.ts`. */
const config: ViteUserConfig = defineConfig({
  test: {
    ...browser.test,
    include: ['e2e/**/*.voice.test.ts'],
    reporters: ['default', ['json', { outputFile: '.results/voice.json' }]],
  },
});

export default config;
