import { bundle } from '@parlance/client-tests';
import { expect, test } from 'vitest';

const ONE = `
import { chatsListMessages, createGenesysGwsCore } from './index.js';
const core = createGenesysGwsCore({ baseUrl: 'https://a.example', contactCenterId: 'c' });
console.log(await chatsListMessages(core, { path: { chatId: 'a' } }));
`;

const SESSION = `import { createHttpSession } from './index.js'; console.log(createHttpSession().state());`;

// openapi-fetch is 2.7 KB of it, the 21 meanings of a status code are 0.9.
test('one operation with its table of status codes stays below 9 KB', async () => {
  const { code, gzipSize } = await bundle(ONE, import.meta.url);
  expect(code).toContain('chats.listMessages');
  expect(code).not.toContain('RequestChat');
  expect(code).not.toContain('client_credentials');
  expect(gzipSize).toBeLessThan(9_000);
});

test('a page does not get the cookies that Node needs', async () => {
  const { code, gzipSize } = await bundle(SESSION, import.meta.url);
  expect(code).toContain('X-CSRF-TOKEN');
  expect(code).not.toContain('CookieJar');
  expect(gzipSize).toBeLessThan(1_500);
  expect((await bundle(SESSION, import.meta.url, 'node')).code).toContain('CookieJar');
});
