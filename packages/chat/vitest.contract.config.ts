import { mergeConfig, type ViteUserConfig } from 'vitest/config';

import { contract } from '../../vitest.shared.js';

/** These tests mostly wait for the next read: several files at a time cost no more than one. */
const config: ViteUserConfig = mergeConfig(contract, { test: { maxWorkers: 4 } });

export default config;
