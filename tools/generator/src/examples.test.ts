import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const specs = fileURLToPath(new URL('../../../specs/', import.meta.url));
const read = (path: string): string => readFileSync(`${specs}${path}`, 'utf8');

interface Example {
  readonly file: string;
  readonly schema: string;
}

const isExample = (value: unknown): value is Example =>
  typeof value === 'object' &&
  value !== null &&
  'file' in value &&
  typeof value.file === 'string' &&
  'schema' in value &&
  typeof value.schema === 'string';

const examplesOf = (api: string): readonly Example[] => {
  const index: unknown = parse(read(`${api}/examples/index.yaml`));
  if (!Array.isArray(index) || !index.every(isExample))
    throw new Error(`specs/${api}/examples/index.yaml: each entry needs "file" and "schema".`);
  return index;
};

const validatorOf = (api: string): Ajv2020 => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const spec: unknown = parse(read(`${api}/openapi.yaml`), { merge: true });
  if (typeof spec !== 'object' || spec === null) throw new Error(`specs/${api}/openapi.yaml is no object.`);
  return ajv.addSchema({ ...spec, $id: api });
};

/** Envelopes of WSDLs are judged by libxml2, in tools/interop. */
const apis = readdirSync(specs).filter((api) =>
  ['openapi.yaml', 'examples/index.yaml'].every((file) => existsSync(`${specs}${api}/${file}`)),
);

describe.each(apis)('the examples of %s', (api) => {
  const examples = examplesOf(api);
  const ajv = validatorOf(api);

  it('are all listed', () => {
    const files = readdirSync(`${specs}${api}/examples`).filter((name) => name !== 'index.yaml');
    expect(examples.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  it.each(examples)('$file fits $schema', ({ file, schema }) => {
    const validate = ajv.getSchema(`${api}#/components/schemas/${schema}`);
    if (validate === undefined) throw new Error(`specs/${api}/openapi.yaml has no schema ${schema}.`);
    void validate(JSON.parse(read(`${api}/examples/${file}`)));
    expect(validate.errors ?? []).toEqual([]);
  });
});
