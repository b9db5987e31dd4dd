import { defineConfig, type ViteUserConfig } from 'vitest/config';

const sourceConditions = ['@parlance/source', 'module', 'import', 'default'];

/**
 * What every package's tests share: other packages are read from their source, so tests need no build;
 * results are left in `.results/` for the summary of `pnpm test`.
 */
const stage = (name: string, include: readonly string[], exclude: readonly string[] = []): ViteUserConfig =>
  defineConfig({
    resolve: { conditions: sourceConditions },
    ssr: { resolve: { conditions: [...sourceConditions, 'node'] } },
    test: {
      include: [...include],
      exclude: ['**/node_modules/**', '**/dist/**', ...exclude],
      testTimeout: 20_000,
      hookTimeout: 20_000,
      reporters: ['default', ['json', { outputFile: `.results/${name}.json` }]],
    },
  });

const contractTests = ['src/**/*contract.test.ts'];

/** Fast tests of one package: `vitest run`. */
export const unit: ViteUserConfig = stage('unit', ['src/**/*.test.{ts,tsx}'], contractTests);

/** Tests across packages against the sandbox: `vitest run --config vitest.contract.config.ts`. */
export const contract: ViteUserConfig = stage('contract', contractTests);
