import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { apply, compare } from './files.js';
import { planForeign, planRepository, type Plan } from './generate.js';
import { SpecError } from './load/load.js';
import { toKebab } from './names.js';

const USAGE = `parlance-generate                     all specs of this repository
parlance-generate --check             exit 1 when what is written differs from the specs
parlance-generate <spec> --out <dir>  one OpenAPI 3.x description or WSDL 1.1 (*.wsdl) from elsewhere; --name <api> for its name
`;

/** Runs the command and gives its exit code. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      out: { type: 'string' },
      name: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [spec] = positionals;
  if (values.help || positionals.length > 1 || (spec === undefined) !== (values.out === undefined)) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  if (spec === undefined || values.out === undefined) {
    const root = findRoot(process.cwd());
    return settle(await planRepository(root), root, values.check ?? false);
  }
  const api = values.name ?? toKebab(basename(spec).replace(/\.[^.]*$/, ''));
  return settle(await planForeign(resolve(spec), api), resolve(values.out), values.check ?? false);
}

async function settle(plan: Plan, root: string, isCheck: boolean): Promise<number> {
  const differences = await compare(plan, root);
  for (const { path, kind } of differences)
    console.log(isCheck ? `${kind}: ${path}` : `${kind === 'stale' ? 'removed' : 'wrote'}: ${path}`);
  if (!isCheck) await apply(plan, root, differences);
  const count = `${plan.files.length} files`;
  if (differences.length === 0) console.log(`${count}, all as the specs say.`);
  else if (isCheck)
    console.error(`${differences.length} of ${count} differ from the specs. Run: pnpm generate`);
  return isCheck && differences.length > 0 ? 1 : 0;
}

/** The repository's root, from anywhere in it. */
function findRoot(from: string): string {
  if (existsSync(join(from, 'pnpm-workspace.yaml'))) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new SpecError(
      'Not inside the Parlance repository. Outside of it: parlance-generate <spec> --out <dir>',
    );
  return findRoot(parent);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof SpecError ? error.message : error);
  return 1;
});
