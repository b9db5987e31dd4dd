import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SPECS } from './places.js';
import { complaints } from './xmllint.js';

interface Example {
  readonly file: string;
  readonly valid: boolean;
}

const folder = join(SPECS, 'examples');
const isExample = (value: unknown): value is Example =>
  typeof value === 'object' && value !== null && 'file' in value && 'valid' in value;
const index: unknown = parse(await readFile(join(folder, 'index.yaml'), 'utf8'));
const examples = Array.isArray(index) ? index.filter(isExample) : [];

test('the index lists each envelope', async () => {
  const files = await readdir(folder, { recursive: true });
  const envelopes = files.filter((name) => name.endsWith('.xml'));
  expect(examples.map(({ file }) => file).sort()).toEqual(envelopes.sort());
  expect(envelopes.length).toBeGreaterThan(20);
});

const complaintsAbout = async (file: string): Promise<string> =>
  complaints(await readFile(join(folder, file), 'utf8'));

test.each(examples.filter(({ valid }) => valid))('libxml2 finds $file valid', async ({ file }) => {
  expect(await complaintsAbout(file)).toBe('');
});

test.each(examples.filter(({ valid }) => !valid))(
  'libxml2 finds $file as lenient as the index says',
  async ({ file }) => {
    expect(await complaintsAbout(file)).toContain('This element is not expected');
  },
);

test('libxml2 refuses a block that no schema knows', async () => {
  const envelope =
    '<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><x xmlns="urn:x"/></S:Body></S:Envelope>';
  expect(await complaints(envelope)).toContain('urn:x');
});
