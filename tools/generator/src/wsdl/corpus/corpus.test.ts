import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { compile } from '../../emit/compile.test-helper.js';
import { elementValues } from './arbitrary.test-helper.js';
import type { CorpusCase } from './case.js';
import { declarationsOf, echoOf, formatted, generateCase, type GeneratedCase } from './corpus.test-helper.js';
import { particleCases } from './particles.js';
import { simpleCases, structureCases } from './types.js';
import { validatorOf } from './validator.test-helper.js';

const cases = [...particleCases, ...simpleCases, ...structureCases];
const generated = new Map<CorpusCase, GeneratedCase>();

beforeAll(async () => {
  for (const one of cases) generated.set(one, await generateCase(one));
}, 120_000);

const get = (one: CorpusCase): GeneratedCase => {
  const found = generated.get(one);
  if (!found) throw new Error(`${one.name} was not generated.`);
  return found;
};

/** Without the declarations of prefixes, which are the same in all cases. */
const bare = (xml: string): string => xml.replaceAll(/ xmlns:[tu]="[^"]*"/g, '');

describe('what is generated of small schemas', () => {
  test('compiles under the strictest flags', () => {
    const files = cases.flatMap((one, index) =>
      get(one).files.map(({ path, text }) => ({ path: `case-${index}/${path}`, text })),
    );
    expect(compile(files)).toStrictEqual([]);
  }, 120_000);

  test.each(cases.map((one) => [one.name, one] as const))('%s: types', async (_, one) => {
    expect(await formatted(declarationsOf(get(one)))).toBe(await formatted(one.want));
  });

  test.each(cases.map((one) => [one.name, one] as const))(
    '%s: a value on the wire and back',
    async (_, one) => {
      const echo = await echoOf(get(one));
      const { xml, data } = await echo(one.value);
      expect(bare(xml)).toBe(one.xml);
      expect(validatorOf(get(one).schemaPath)(xml)).toBeUndefined();
      expect(data).toStrictEqual(one.value);
    },
  );

  test.each(cases.map((one) => [one.name, one] as const))(
    '%s: any value is written validly and read back',
    async (_, one) => {
      const { model, schemaPath } = get(one);
      const [input] = model.services.flatMap(({ operations }) =>
        operations.flatMap((operation) => operation.input ?? []),
      );
      if (!input) throw new Error('The case has no input.');
      const echo = await echoOf(get(one));
      const validate = validatorOf(schemaPath);
      await fc.assert(
        fc.asyncProperty(elementValues(input), async (value) => {
          const { xml, data } = await echo(value);
          expect(validate(xml)).toBeUndefined();
          expect(data).toStrictEqual(value);
        }),
      );
    },
  );
});
