import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { everything } from '../emit/fixture.test-helper.js';
import { apply, compare } from '../files.js';
import { planRepository } from '../generate.js';
import { temporaryFolder } from '../spec.test-helper.js';

const FACTS = `page: acme
title: Acme things
simulator: [simulator.ts]
driver: [driver.ts]
sources: { guide: The guide }
groups:
  - title: Operations
    kind: operation
    source: guide
    items: { GET /things: {} }
`;

/** A repository with one API, its facts, and a driver that does something. */
async function repository(driver: string): Promise<string> {
  const root = await temporaryFolder();
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'specs/acme'), { recursive: true });
  await mkdir(join(root, 'packages'));
  await writeFile(join(root, 'specs/acme/openapi.yaml'), everything);
  await writeFile(join(root, 'specs/acme/vendor-facts.yaml'), FACTS);
  await writeFile(join(root, 'simulator.ts'), "const operations = { 'things.list': list };");
  await writeFile(join(root, 'driver.ts'), driver);
  return root;
}

const PAGE = 'docs/vendors/acme-coverage.md';

test('the page is generated, and guarded like everything that is', async () => {
  const root = await repository('client.things.list();');
  const plan = await planRepository(root);
  await apply(plan, root, await compare(plan, root));
  const page = await readFile(join(root, PAGE), 'utf8');
  expect(page).toContain('| `GET /things` |  | guide | yes | yes | `simulator.ts` | `driver.ts` |');
  await writeFile(join(root, PAGE), page.replace('yes', 'no'));
  expect(await compare(await planRepository(root), root)).toStrictEqual([{ path: PAGE, kind: 'changed' }]);
});

test('what a driver no longer does stops the generation', async () => {
  const root = await repository('client.things.add();');
  await expect(planRepository(root)).rejects.toThrow(
    'specs/acme/vendor-facts.yaml: Operations, GET /things: driver: things.list or thingsList is not in the sources',
  );
});
