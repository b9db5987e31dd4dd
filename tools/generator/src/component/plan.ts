import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Plan } from '../generate.js';
import { readComponent } from './component.js';
import { emitAttributes, emitCssProperties, emitManifest, renewTables } from './emit.js';

/**
 * What each `component.yaml` beside the specs turns into.
 * @throws SpecError that says where one is not as it should be.
 */
export async function planComponents(root: string): Promise<Plan> {
  const folders = (await readdir(join(root, 'specs'))).sort();
  const plans = await Promise.all(
    folders.map((folder) => planComponent(root, `specs/${folder}/component.yaml`)),
  );
  return { files: plans.flatMap(({ files }) => files), folders: plans.flatMap((plan) => plan.folders) };
}

async function planComponent(root: string, file: string): Promise<Plan> {
  const source = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (source === undefined) return { files: [], folders: [] };
  const component = readComponent(source, file);
  const generated = `${component.package}/src/generated`;
  const readme = `${component.package}/README.md`;
  const text = await readFile(join(root, readme), 'utf8').catch(() => undefined);
  const code = [emitAttributes(component), emitCssProperties(component)];
  const manifest = emitManifest(component);
  return {
    files: [
      ...code.map((one) => ({ ...one, path: `${generated}/${one.path}` })),
      { ...manifest, path: `${component.package}/${manifest.path}` },
      ...(text === undefined ? [] : [{ path: readme, text: renewTables(text, component) }]),
    ],
    folders: [generated],
  };
}
