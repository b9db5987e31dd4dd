// pnpm test [stage ...]: runs every stage, or the named ones, and says at the end what passed and what could not run.
import { readdirSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, run } from './run.mjs';
import { setUpChromium, setUpInterop, setUpVoice } from './setup.mjs';

const turbo = (...args) => pnpm(['exec', 'turbo', 'run', '--continue', '--output-logs=new-only', ...args]);

/** Runs the steps one after the other; the first failing one decides. */
const inOrder = async (...steps) => {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
};

/** Budgets in minutes on 2 cores: docs/testing.md says what belongs where. */
const stages = {
  checks: {
    budget: 3,
    run: () =>
      inOrder(
        () => pnpm(['run', 'generate', '--check']),
        () => pnpm(['run', 'format:check']),
        () => pnpm(['run', 'lint']),
        () => turbo('typecheck'),
        () => pnpm(['run', 'knip']),
        () => run(process.execPath, ['scripts/check-links.mjs']),
        () => run(process.execPath, ['scripts/report-size.mjs']),
      ),
  },
  unit: { budget: 3, run: () => turbo('test') },
  contract: { budget: 4, run: () => turbo('test:contract') },
  packaging: {
    budget: 3,
    run: () =>
      inOrder(
        () => turbo('build'),
        () => run(process.execPath, ['scripts/packaging.mjs']),
      ),
  },
  interop: {
    budget: 2,
    needs: setUpInterop,
    run: (python) =>
      pnpm(['--filter', '@parlance/interop', 'run', 'test:interop'], {
        env: { ...process.env, PARLANCE_PYTHON: python },
      }),
  },
  voice: {
    budget: 4,
    needs: setUpVoice,
    run: (chromium) =>
      inOrder(
        () => turbo('build'),
        ...['@parlance/pilot', '@parlance/web'].map(
          (name) => () =>
            pnpm(['--filter', name, 'run', 'test:voice'], {
              env: { ...process.env, CHROMIUM_PATH: chromium },
            }),
        ),
      ),
  },
  browser: {
    budget: 8,
    needs: setUpChromium,
    run: (chromium) =>
      inOrder(
        () => turbo('build'),
        ...['@parlance/click-to-contact', '@parlance/web'].map(
          (name) => () =>
            pnpm(['--filter', name, 'run', 'test:browser'], {
              env: { ...process.env, CHROMIUM_PATH: chromium },
            }),
        ),
      ),
  },
};

/** Test counts that the stages' runners left in .results folders. */
const countResults = () => {
  const folders = ['packages', 'tools', 'apps']
    .flatMap((parent) => readdirSync(parent).map((name) => join(parent, name, '.results')))
    .concat('.results')
    .filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .reduce(
      (sum, result) => ({
        passed: sum.passed + result.numPassedTests,
        failed: sum.failed + result.numFailedTests,
      }),
      { passed: 0, failed: 0 },
    );
};

const forgetResults = () => {
  for (const parent of ['packages', 'tools', 'apps'])
    for (const name of readdirSync(parent))
      rmSync(join(parent, name, '.results'), { recursive: true, force: true });
  rmSync('.results', { recursive: true, force: true });
};

const chosen = process.argv.slice(2).filter((name) => name !== '--');
const unknown = chosen.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`Unknown stage: ${unknown.join(', ')}. Stages: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

forgetResults();
const rows = [];
const notRun = [];
for (const [name, stage] of Object.entries(stages)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n=== ${name} (budget ${stage.budget} min)`);
  const startedAt = Date.now();
  const need = await stage.needs?.();
  if (need !== undefined && 'missing' in need) {
    notRun.push(`${name}: ${need.missing}`);
    continue;
  }
  const code = await stage.run(need?.path);
  rows.push({ name, code, minutes: (Date.now() - startedAt) / 60_000, budget: stage.budget });
}

console.log('\nstage       result   minutes   budget');
for (const { name, code, minutes, budget } of rows) {
  const late = minutes > budget ? '  over budget' : '';
  console.log(
    `${name.padEnd(11)} ${(code === 0 ? 'passed' : 'FAILED').padEnd(8)} ${minutes.toFixed(1).padStart(7)} ${String(budget).padStart(8)}${late}`,
  );
}
if (notRun.length > 0) console.log(`\nNot run:\n${notRun.map((line) => `- ${line}`).join('\n')}`);
const failedStages = rows.filter((row) => row.code !== 0).length;
const counts = countResults();
// A stage may fail outside of any test (a lint error, say): it counts as one failure then.
console.log(`\n${counts.passed} passed, ${Math.max(counts.failed, failedStages)} failed`);
const mustRunAll = process.env['CI'] === 'true';
process.exit(failedStages > 0 || (mustRunAll && notRun.length > 0) ? 1 : 0);
