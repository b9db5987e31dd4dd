import { readFileSync } from 'node:fs';

/** Reads the examples of a spec folder, each by its file's name, as text. */
export const examplesOf =
  (api: string): ((file: string) => string) =>
  (file) =>
    readFileSync(new URL(`../../../specs/${api}/examples/${file}`, import.meta.url), 'utf8');
