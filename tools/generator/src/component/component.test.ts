import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import ts from 'typescript';
import { expect, onTestFinished, test } from 'vitest';

import { apply, compare } from '../files.js';
import { planRepository } from '../generate.js';
import { temporaryFolder } from '../spec.test-helper.js';

const COMPONENT = `tag: acme-call
class: AcmeCall
package: packages/call
summary: Calls.
description: Calls somebody.
document: Acme Guide
attributes:
  - group: Header
    section: §1
    confidence: documented
    items:
      headerLabel: { default: 'It''s us | call', meaning: Title. }
      customerNumber: { meaning: The number. }
additions:
  - group: Errors
    confidence: decided
    items:
      busyLabel: { default: Busy, meaning: Everybody talks. }
cssProperties:
  - group: Header
    section: §2
    confidence: documented
    items:
      --acme-header-color: { property: color, part: header, when: hover, default: '#123456', meaning: Text colour. }
parts:
  header: The header.
properties:
  state: { type: CallState, isReadonly: true, meaning: What is shown. }
methods:
  start: { returns: void, meaning: Begins. }
events:
  acme-end: { type: CustomEvent<string>, meaning: Over. }
`;

const README = `# Call

<!-- generated: attributes -->
<!-- /generated -->

Ours:

<!-- generated: additions -->
<!-- /generated -->

<!-- generated: css-properties -->
old
<!-- /generated -->
`;

async function repository(component: string): Promise<string> {
  const root = await temporaryFolder();
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'specs/acme'), { recursive: true });
  await mkdir(join(root, 'packages/call'), { recursive: true });
  await writeFile(join(root, 'specs/acme/component.yaml'), component);
  await writeFile(join(root, 'packages/call/README.md'), README);
  return root;
}

async function generate(root: string): Promise<void> {
  const plan = await planRepository(root);
  await apply(plan, root, await compare(plan, root));
}

test('attributes have their default texts, types and docstrings', async () => {
  const root = await repository(COMPONENT);
  await generate(root);
  const code = await readFile(join(root, 'packages/call/src/generated/attributes.ts'), 'utf8');
  expect(code).toContain(`headerLabel: "It's us | call",`);
  expect(code).toContain('declare headerLabel: string;');
  expect(code).toContain('declare customerNumber: string | undefined;');
  expect(code).toContain('Source: vendor document §1 (documented)');
  expect(code).toContain('Source: ours (decided)');
  const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
  expect(diagnostics).toStrictEqual([]);
});

test('the manifest for editors is as its format demands, that of this repository too', async () => {
  const root = await repository(COMPONENT);
  await generate(root);
  const schema: object = JSON.parse(
    readFileSync(new URL(import.meta.resolve('custom-elements-manifest/schema.json')), 'utf8'),
  );
  const validate = new Ajv({ strict: false }).compile(schema);
  const ours = new URL('../../../../packages/click-to-contact/custom-elements.json', import.meta.url);
  for (const file of [join(root, 'packages/call/custom-elements.json'), ours]) {
    validate(JSON.parse(await readFile(file, 'utf8')));
    expect(validate.errors).toBeNull();
  }
});

test('the manifest for editors names everything', async () => {
  const root = await repository(COMPONENT);
  await generate(root);
  const manifest: unknown = JSON.parse(
    await readFile(join(root, 'packages/call/custom-elements.json'), 'utf8'),
  );
  expect(manifest).toMatchObject({
    schemaVersion: '2.1.0',
    modules: [
      {
        declarations: [
          {
            tagName: 'acme-call',
            attributes: [
              { name: 'headerlabel', fieldName: 'headerLabel', default: `"It's us | call"` },
              { name: 'customernumber' },
              { name: 'busylabel' },
            ],
            cssProperties: [{ name: '--acme-header-color', default: '#123456' }],
            cssParts: [{ name: 'header' }],
            events: [{ name: 'acme-end', type: { text: 'CustomEvent<string>' } }],
          },
        ],
      },
      { exports: [{ kind: 'custom-element-definition', name: 'acme-call' }] },
    ],
  });
});

test('the modules that the manifest names are those that this repository publishes', async () => {
  const folder = new URL('../../../../packages/click-to-contact/', import.meta.url);
  const { modules }: { readonly modules: readonly { readonly path: string }[] } = JSON.parse(
    readFileSync(new URL('custom-elements.json', folder), 'utf8'),
  );
  expect(modules.map(({ path }) => path)).toStrictEqual(['dist/element.js', 'dist/define.js']);
  for (const { path } of modules) {
    const source = path.replace('dist/', 'src/').replace('.js', '.ts');
    expect(existsSync(new URL(source, folder))).toBe(true);
  }
});

test('the tables of the README are generated, and guarded like everything that is', async () => {
  const root = await repository(COMPONENT);
  await generate(root);
  const readme = await readFile(join(root, 'packages/call/README.md'), 'utf8');
  expect(readme).toContain("| Header | `headerLabel` | It's us \\| call | Title. |");
  expect(readme).toContain('| Header | `customerNumber` | none | The number. |');
  expect(readme).toContain('Ours:\n\n<!-- generated: additions -->\n\n| Group |');
  expect(readme).toContain(
    '| Header | `--acme-header-color` | `color` of `header` (hover) | `#123456` | Text colour. |',
  );
  expect(readme).not.toContain('old');
  expect(await compare(await planRepository(root), root)).toStrictEqual([]);
  await writeFile(join(root, 'packages/call/README.md'), readme.replace('Title.', 'Other.'));
  expect(await compare(await planRepository(root), root)).toStrictEqual([
    { path: 'packages/call/README.md', kind: 'changed' },
  ]);
});

const broken = (from: string, to: string): string => {
  expect(COMPONENT).toContain(from);
  return COMPONENT.replace(from, to);
};

test.each([
  ['tag: acme-call\n', '', 'the file: `tag` has to be a text'],
  ['tag: acme-call', 'tag: [', 'the file: is no YAML'],
  ['summary: Calls.', 'summary: Calls.\nsumary: Calls.', 'the file: `sumary` is not one of'],
  ['default: Busy', 'default: 5', 'Errors, busyLabel: `default` has to be a text'],
  ['meaning: Everybody talks.', 'meening: Talk.', 'additions, Errors, busyLabel: `meaning` has to be a text'],
  ['busyLabel:', 'BusyLabel:', 'Errors, BusyLabel: an attribute’s name has to be camel-case'],
  ['busyLabel:', 'headerlabel:', 'Errors, headerlabel: stands there twice'],
  ['confidence: decided', 'confidence: sure', 'additions, Errors, busyLabel: `confidence` of the group'],
  ['    section: §1\n', '', 'attributes, Header, headerLabel: a documented group has to say its `section`'],
  ['--acme-header-color', '--Acme', 'Header, --Acme: a CSS custom property’s name has to be like'],
  ['part: header,', 'part: footer,', 'Header, --acme-header-color: `part` has to be one of header'],
  ["'#123456'", "'red; } * { display: none'", 'Header, --acme-header-color: `default` has to be one value'],
  ['    items:\n      busyLabel', '    itms:\n      busyLabel', 'additions, Errors: `itms` is not one of'],
  ['returns: void', 'return: void', 'methods, start: `return` is not one of returns'],
])('%j made into %j stops the generation with the place', async (from, to, message) => {
  const root = await repository(broken(from, to));
  await expect(planRepository(root)).rejects.toThrow(`specs/acme/component.yaml: ${message}`);
});
