import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';

const sourceConditions = ['@parlance/source', 'module', 'import', 'default'];

/**
 * What every package's tests share: other packages are read from their source, so tests need no build;
 * results are left in `.results/` for the summary of `pnpm test`.
 */
const stage = (
  name: string,
  include: readonly string[],
  more: { readonly exclude?: readonly string[]; readonly maxWorkers?: number } = {},
): ViteUserConfig =>
  defineConfig({
    resolve: { conditions: sourceConditions },
    ssr: { resolve: { conditions: [...sourceConditions, 'node'] } },
    test: {
      include: [...include],
      exclude: ['**/node_modules/**', '**/dist/**', ...(more.exclude ?? [])],
      ...(more.maxWorkers && { maxWorkers: more.maxWorkers }),
      testTimeout: 20_000,
      hookTimeout: 20_000,
      reporters: ['default', ['json', { outputFile: `.results/${name}.json` }]],
    },
  });

const contractTests = ['src/**/*contract.test.ts'];

/** Fast tests of one package: `vitest run`. */
export const unit: ViteUserConfig = stage('unit', ['src/**/*.test.{ts,tsx}'], {
  exclude: contractTests,
});

/**
 * Tests across packages against the sandbox: `vitest run --config vitest.contract.config.ts`. They mostly wait for the
 * next read: several files at a time cost no more than one.
 */
export const contract: ViteUserConfig = stage('contract', contractTests, { maxWorkers: 4 });

/** Tests against SOAP stacks that are not ours, which Debian has: `vitest run` in tools/interop. One at a time: they compile. */
export const interop: ViteUserConfig = stage('interop', ['src/**/*.test.ts'], { maxWorkers: 1 });

/** Tests of calls with kamailio and Chromium: `vitest run` in tools/pilot. One at a time: they measure sound and silence. */
export const voice: ViteUserConfig = mergeConfig(
  stage('voice', ['src/**/*.test.ts'], { maxWorkers: 1 }),
  defineConfig({
    test: { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000, interval: 50 } } },
  }),
);
