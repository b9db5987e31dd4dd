import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Plan } from './generate.js';

/** One difference between what is and what should be. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'changed' | 'stale';
}

/** Compares a plan with what is on disk. */
export async function compare(plan: Plan, root: string): Promise<Difference[]> {
  const found = await Promise.all(
    plan.files.map(async ({ path, text }): Promise<Difference[]> => {
      const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
      if (present === text) return [];
      return [{ path, kind: present === undefined ? 'missing' : 'changed' }];
    }),
  );
  return [...found.flat(), ...(await staleFiles(plan, root))].sort((left, right) =>
    left.path < right.path ? -1 : 1,
  );
}

async function staleFiles({ files, folders }: Plan, root: string): Promise<Difference[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const found = await Promise.all(folders.map((folder) => listFiles(folder, root)));
  return found
    .flat()
    .filter((path) => !wanted.has(path))
    .map((path) => ({ path, kind: 'stale' }));
}

async function listFiles(folder: string, root: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(root.length + 1), entry.name));
}

/** Makes the disk like the plan, touching only what differs. */
export async function apply(plan: Plan, root: string, differences: readonly Difference[]): Promise<void> {
  const texts = new Map(plan.files.map(({ path, text }) => [path, text]));
  for (const { path } of differences) {
    const text = texts.get(path);
    const target = join(root, path);
    if (text === undefined) await rm(target);
    else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  }
}
