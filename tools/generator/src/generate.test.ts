import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, onTestFinished, test } from 'vitest';

import { everything } from './emit/fixture.test-helper.js';
import { apply, compare } from './files.js';
import { planRepository } from './generate.js';
import { temporaryFolder } from './spec.test-helper.js';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

/** Runs the command in a process of its own. */
const run = (args: readonly string[], cwd: string): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--import', tsx, cli, ...args], { cwd }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

/** A repository with one spec of an API called acme. */
async function repository(): Promise<string> {
  const root = await temporaryFolder();
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'specs/acme'), { recursive: true });
  await mkdir(join(root, 'packages'));
  await writeFile(join(root, 'pnpm-workspace.yaml'), '');
  await writeFile(join(root, 'specs/acme/openapi.yaml'), everything);
  return root;
}

async function generate(root: string): Promise<void> {
  const plan = await planRepository(root);
  await apply(plan, root, await compare(plan, root));
}

const differences = async (root: string): Promise<string[]> =>
  (await compare(await planRepository(root), root)).map(({ kind, path }) => `${kind} ${path}`);

describe('a repository', () => {
  test('a new spec makes a package; afterwards only its generated parts are written', async () => {
    const root = await repository();
    await generate(root);
    const folder = join(root, 'packages/client-acme');
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ name: '@parlance/client-acme', sideEffects: false });
    await writeFile(join(folder, 'package.json'), '{ "mine": true }');
    await writeFile(join(folder, 'src/index.ts'), '// mine');
    expect(await differences(root)).toStrictEqual([]);
  });

  test('what is missing, changed or stale is found, and set right', async () => {
    const root = await repository();
    await generate(root);
    const generated = 'packages/client-acme/src/generated';
    await rm(join(root, generated, 'models.ts'));
    await writeFile(join(root, generated, 'core.ts'), '// edited by hand');
    await writeFile(join(root, generated, 'operations/old.ts'), '// of an operation that is gone');
    await writeFile(join(root, 'packages/sandbox/src/generated/gone.ts'), '');
    expect(await differences(root)).toStrictEqual([
      `changed ${generated}/core.ts`,
      `missing ${generated}/models.ts`,
      `stale ${generated}/operations/old.ts`,
      'stale packages/sandbox/src/generated/gone.ts',
    ]);
    await generate(root);
    expect(await differences(root)).toStrictEqual([]);
  });

  /** With a vendor whose driver needs the client of the spec `acme` besides its own. */
  async function withVendor(clients = '[acme]'): Promise<string> {
    const root = await repository();
    const text = await readFile(join(root, 'specs/acme/openapi.yaml'), 'utf8');
    const vendor = `x-vendor: { name: box, title: Box, protocol: REST, clients: ${clients} }`;
    await mkdir(join(root, 'specs/box'));
    await writeFile(join(root, 'specs/box/openapi.yaml'), `${text}\n${vendor}\n`);
    await cp(join(root, 'specs/acme'), join(root, 'specs/gateway'), { recursive: true });
    await mkdir(join(root, 'packages/gateway'), { recursive: true });
    await writeFile(join(root, 'packages/gateway/package.json'), '{}');
    return root;
  }

  test('the workbench leaves out what is neither ours nor of a driver', async () => {
    const { files } = await planRepository(await repository());
    expect(files.map(({ path }) => path)).not.toContain('apps/web/src/workbench/generated/acme.ts');
  });

  test('the gateway has its own spec as data, the sandbox all others, the workbench both', async () => {
    const paths = (await planRepository(await withVendor())).files
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.ts') && !path.includes('client-'));
    expect(paths).toStrictEqual(
      [
        'gateway/src/generated/types.ts',
        'gateway/src/generated/gateway.ts',
        'sandbox/src/generated/types.ts',
        'sandbox/src/generated/acme.ts',
        'sandbox/src/generated/box.ts',
        'gateway/src/generated/vendors.ts',
        'sandbox/src/generated/simulators.ts',
        'sandbox/src/generated/simulators-public.ts',
      ]
        .map((path) => `packages/${path}`)
        .concat(
          ['types.ts', 'index.ts', 'acme.ts', 'box.ts', 'gateway.ts'].map(
            (name) => `apps/web/src/workbench/generated/${name}`,
          ),
        ),
    );
  });

  test('a driver gets its own client and those that it needs besides', async () => {
    const { files } = await planRepository(await withVendor());
    const manifest = files.find(({ path }) => path === 'packages/gateway/package.json')?.text ?? '{}';
    expect(JSON.parse(manifest)).toStrictEqual({
      dependencies: { '@parlance/client-acme': 'workspace:^', '@parlance/client-box': 'workspace:^' },
    });
    await expect(planRepository(await withVendor('[acne]'))).rejects.toThrow(
      'specs/box/openapi.yaml: the client acne of x-vendor has no spec: acme, box, gateway',
    );
    await expect(planRepository(await withVendor('acme'))).rejects.toThrow(
      'the clients of x-vendor are names of specs in kebab-case',
    );
  });
});

describe('the command', () => {
  test('--check fails until what is written is what the specs say', async () => {
    const root = await repository();
    const before = await run(['--check'], root);
    expect(before.code).toBe(1);
    expect(before.out).toContain('missing: packages/client-acme/src/generated/client.ts');
    expect(before.err).toContain('Run: pnpm generate');
    expect(await run([], root)).toMatchObject({ code: 0 });
    expect(await run(['--check'], join(root, 'packages'))).toMatchObject({ code: 0, err: '' });
  }, 60_000);

  test('a mistake in a spec ends it with file, line and reason, and nothing is written', async () => {
    const root = await repository();
    await writeFile(join(root, 'specs/acme/openapi.yaml'), everything.replace('things.list', 'list'));
    const { code, err } = await run([], root);
    expect(code).toBe(1);
    expect(err).toMatch(/^specs\/acme\/openapi\.yaml:23:20 operationId must be/);
    await expect(readFile(join(root, 'packages/client-acme/api.md'))).rejects.toThrow('ENOENT');
  }, 60_000);

  test('a foreign spec goes where it is told to', async () => {
    const root = await repository();
    const foreign = everything.replace('things.list', 'listThings').replace('tags: [files]', 'tags: []');
    await writeFile(join(root, 'their-api.yaml'), foreign);
    expect(await run(['their-api.yaml', '--out', 'out'], root)).toMatchObject({ code: 0 });
    expect(await readFile(join(root, 'out/client.ts'), 'utf8')).toContain(
      'export function createTheirApiClient(',
    );
    expect(await readFile(join(root, 'out/operations/list-things.ts'), 'utf8')).toContain(
      'export const listThings = (',
    );
  }, 60_000);

  test('what it does not know is told', async () => {
    const root = await repository();
    expect(await run(['a.yaml'], root)).toMatchObject({
      code: 2,
      out: expect.stringContaining('--out <dir>'),
    });
  }, 60_000);
});
