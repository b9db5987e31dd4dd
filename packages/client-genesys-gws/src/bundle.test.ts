import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

const bundle = async (contents: string, platform: 'browser' | 'node'): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform,
    conditions: ['@parlance/source'],
  });
  return outputFiles[0]?.text ?? '';
};

const ONE = `
import { chatsListMessages, createGenesysGwsCore } from './index.js';
const core = createGenesysGwsCore({ baseUrl: 'https://a.example', contactCenterId: 'c' });
console.log(await chatsListMessages(core, { path: { chatId: 'a' } }));
`;

const SESSION = `import { createHttpSession } from './index.js'; console.log(createHttpSession().state());`;

// openapi-fetch is 2.7 KB of it, the 21 meanings of a status code are 0.9.
test('one operation with its table of status codes stays below 9 KB', async () => {
  const code = await bundle(ONE, 'browser');
  expect(code).toContain('chats.listMessages');
  expect(code).not.toContain('RequestChat');
  expect(code).not.toContain('client_credentials');
  expect(gzipSync(code).length).toBeLessThan(9_000);
});

test('a page does not get the cookies that Node needs', async () => {
  const inPage = await bundle(SESSION, 'browser');
  expect(inPage).toContain('X-CSRF-TOKEN');
  expect(inPage).not.toContain('CookieJar');
  expect(gzipSync(inPage).length).toBeLessThan(1_500);
  expect(await bundle(SESSION, 'node')).toContain('CookieJar');
});
