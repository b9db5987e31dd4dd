// Packs every published package, installs the tarballs with npm into an empty project outside this repo, type-checks
// the README's chat and an import of everything exported there, and runs the chat against the sandbox that was installed
// the same way.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { pnpm, run } from './run.mjs';

const packages = readdirSync('packages')
  .map((name) => ({
    folder: join('packages', name),
    manifest: JSON.parse(readFileSync(join('packages', name, 'package.json'), 'utf8')),
  }))
  .filter(({ manifest }) => manifest.private !== true);

let passed = 0;
const failures = [];
const check = async (title, action) => {
  const problem = await action();
  if (problem === undefined) passed += 1;
  else failures.push(`${title}: ${problem}`);
  console.log(`${problem === undefined ? 'ok    ' : 'FAILED'} ${title}`);
};
const exitCode = async (promise) => {
  const code = await promise;
  return code === 0 ? undefined : `exit code ${code}`;
};

const workspace = mkdtempSync(join(tmpdir(), 'parlance-packaging-'));
const tarballs = join(workspace, 'tarballs');
const project = join(workspace, 'project');
mkdirSync(tarballs);
mkdirSync(project);

/** The declarations' `any`s, found by the parser, not by text. */
const findAny = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => {
      const file = join(folder, name);
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const found = [];
      const visit = (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) {
          const { line } = source.getLineAndCharacterOfPosition(node.getStart());
          found.push(`${file}:${line + 1}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });

const missingReferences = (manifest) => {
  const text = JSON.stringify({ ...manifest, scripts: {} });
  return text.includes('workspace:') || text.includes('catalog:') || text.includes('@parlance/source');
};

for (const { folder, manifest } of packages) {
  await check(`${manifest.name} packs`, () =>
    exitCode(pnpm(['--silent', 'pack', '--pack-destination', tarballs], { cwd: folder, stdio: 'ignore' })),
  );
  await check(
    `${manifest.name} declares no any`,
    () => findAny(join(folder, 'dist')).join(', ') || undefined,
  );
}
const files = readdirSync(tarballs).map((name) => join(tarballs, name));
for (const file of files) {
  const name = file.slice(tarballs.length + 1);
  await check(`${name} publint`, () =>
    exitCode(pnpm(['exec', 'publint', 'run', file, '--strict', '--level', 'warning'])),
  );
  await check(`${name} attw`, () =>
    exitCode(pnpm(['exec', 'attw', file, '--profile', 'esm-only', '--format', 'ascii', '--quiet'])),
  );
  await check(`${name} has a finished manifest`, () => {
    const manifest = JSON.parse(
      spawnSync('tar', ['-xOzf', file, 'package/package.json'], { encoding: 'utf8' }).stdout,
    );
    return missingReferences(manifest)
      ? 'workspace:, catalog: or the source condition is left in package.json'
      : undefined;
  });
}

const readme = readFileSync('README.md', 'utf8');
const snippet = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
if (snippet === undefined) throw new Error('README.md has no ```ts block to run.');
const catalog = parse(readFileSync('pnpm-workspace.yaml', 'utf8')).catalog;
/** Optional peers of some subpaths, and what the compiler needs. */
const companions = ['typescript', '@types/node', 'react', '@types/react', 'vitest'];

/** A module that names every subpath of every package: all declarations get type-checked, with their own imports. */
const everyExport = packages
  .flatMap(({ manifest: { name, exports } }) =>
    Object.keys(exports)
      .filter((subpath) => !subpath.endsWith('.json'))
      .map((subpath) => `${name}${subpath.slice(1)}`),
  )
  .map((specifier, index) => `import * as export${index} from '${specifier}';\nvoid export${index};\n`)
  .join('');
writeFileSync(
  join(project, 'package.json'),
  JSON.stringify({
    name: 'empty-project',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(
      files.map((file) => {
        const manifest = JSON.parse(
          spawnSync('tar', ['-xOzf', file, 'package/package.json'], { encoding: 'utf8' }).stdout,
        );
        return [manifest.name, `file:${file}`];
      }),
    ),
    devDependencies: Object.fromEntries(
      companions.filter((name) => name in catalog).map((name) => [name, catalog[name]]),
    ),
  }),
);
writeFileSync(
  join(project, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: ['node'],
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      outDir: 'out',
      rootDir: '.',
    },
    files: ['chat.ts', 'every-export.ts'],
  }),
);
writeFileSync(join(project, 'chat.ts'), snippet);
writeFileSync(join(project, 'every-export.ts'), everyExport);

const inProject = { cwd: project };
await check('npm installs the tarballs into an empty project', () =>
  exitCode(run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], inProject)),
);
await check("the README's chat and every exported declaration type-check", () =>
  exitCode(run('npx', ['--no-install', 'tsc'], inProject)),
);
await check("the README's chat runs", () =>
  exitCode(run(process.execPath, [join('out', 'chat.js')], { ...inProject, timeout: 60_000 })),
);
for (const binary of ['parlance-sandbox', 'parlance-gateway'])
  await check(`${binary} --help`, () =>
    exitCode(run('npx', ['--no-install', binary, '--help'], { ...inProject, stdio: 'ignore' })),
  );

rmSync(workspace, { recursive: true, force: true });
mkdirSync('.results', { recursive: true });
writeFileSync(
  '.results/packaging.json',
  JSON.stringify({ numPassedTests: passed, numFailedTests: failures.length }),
);
console.log(`\npackaging: ${passed} passed, ${failures.length} failed`);
for (const failure of failures) console.log(`- ${failure}`);
process.exit(failures.length > 0 ? 1 : 0);
