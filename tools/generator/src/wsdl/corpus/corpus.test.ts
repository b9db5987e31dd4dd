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

  test.each(cases.map((one) => [one.name, one] as const))('%s: the judge can say no', async (_, one) => {
    const { xml } = await (await echoOf(get(one)))(one.value);
    const validate = validatorOf(get(one).schemaPath);
    const end = xml.lastIndexOf('</');
    expect(validate(`${xml.slice(0, end)}<bad xmlns=""/>${xml.slice(end)}`)).toMatch(/^Element /);
  });

  test('an order that `all` allows is read', async () => {
    const one = particleCases.find(({ given }) => given.includes('<xs:all>'));
    if (!one) throw new Error('There is no such case.');
    const echo = await echoOf(get(one), (envelope) =>
      envelope.replace(/(<t:B>.*<\/t:B>)(<t:A>.*<\/t:A>)/, '$2$1'),
    );
    const { data } = await echo(one.value);
    expect(data).toStrictEqual(one.value);
  });

  test('what is not as described is read and written again by open types', async () => {
    const one = particleCases.find(({ name }) => name.startsWith('open types'));
    if (!one) throw new Error('There is no such case.');
    const inside =
      '<t:Id>1</t:Id><t:News><t:A>x</t:A><t:New>n</t:New><t:B>b</t:B></t:News><t:News>2</t:News><t:More/>';
    const echo = await echoOf(get(one), (envelope) =>
      envelope.replace(/<t:Id>[\s\S]*(?=<\/t:Thing>)/, inside),
    );
    const { data } = await echo(one.value);
    const kept = (name: string, ...children: readonly string[]): object => ({
      namespace: 'urn:t',
      name,
      attributes: [],
      children,
    });
    const items = [
      { kind: 'unknown', value: kept('A', 'x') },
      { kind: 'unknown', value: kept('New', 'n') },
      { kind: 'B', value: 'b' },
    ];
    const expected = { id: 1, news: { items }, unknownElements: [kept('News', '2'), kept('More')] };
    expect(data).toStrictEqual(expected);
    const back = await (await echoOf(get(one)))(expected);
    expect(back.data).toStrictEqual(expected);
  });

  const texts = { string: '', normalizedString: '', token: '', anyURI: '' };
  const bytes = { base64Binary: new Uint8Array(), hexBinary: new Uint8Array() };
  test.each([
    ['built-in types: numbers that fit, digits that would not, texts for dates', { ...texts, ...bytes }],
    ['values that may be missing', { word: '' }],
  ])('%s: what is empty, and cannot be, is as if it were missing', async (name, expected) => {
    const one = cases.find((other) => other.name === name);
    if (!one) throw new Error('There is no such case.');
    const names = [...one.given.matchAll(/<xs:element name="(\w+)"[^>]* minOccurs="0"/g)].map(
      ([, word]) => word,
    );
    const attributes = [...one.given.matchAll(/<xs:attribute name="(\w+)"/g)].map(
      ([, word]) => ` ${word}=" "`,
    );
    const empty = `<t:Thing xmlns:t="urn:t"${attributes.join('')}>${names.map((word) => `<t:${word}/>`).join('')}</t:Thing>`;
    const echo = await echoOf(get(one), (envelope) => envelope.replace(/<t:Thing[\s\S]*<\/t:Thing>/, empty));
    const { data } = await echo(one.value);
    expect(names.length).toBeGreaterThan(3);
    expect(JSON.parse(JSON.stringify(data))).toStrictEqual(JSON.parse(JSON.stringify(expected)));
  });

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
