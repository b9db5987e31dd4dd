import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadSpec, type Spec } from './load/load.js';

/** Makes a folder; remove it afterwards. */
export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'parlance-generator-'));

/** Reads a spec from text, as `openapi.yaml`. */
export async function specFrom(text: string, isOurs = true): Promise<Spec> {
  const root = await temporaryFolder();
  const path = join(root, 'openapi.yaml');
  try {
    await writeFile(path, text);
    return await loadSpec({ path, root, isOurs, api: 'acme' });
  } finally {
    await rm(root, { recursive: true });
  }
}

const HEAD = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://acme.example }]
tags: [{ name: things, description: Things. }]
security: []
`;

/** A whole spec around some paths (from line 7 on) and components. */
export const spec = (paths: string, components = ''): string =>
  `${HEAD}paths:\n${paths}${components ? `components:\n${components}` : ''}`;

/** A whole spec with one operation whose answer is the schema `T`. */
export const specOfSchema = (schema: string): string =>
  spec(
    `  /things:
    get:
      tags: [things]
      operationId: things.get
      summary: Gets things.
      responses:
        '200': { description: Things., content: { application/json: { schema: { $ref: '#/components/schemas/T' } } } }
`,
    `  schemas:
    Other: { type: string }
    T: ${schema}
`,
  );
