import { bundle } from '@parlance/client-tests';
import { expect, test } from 'vitest';

const ONE = `
import { chatServerSendActivityChange, createChatServerCore } from './index.js';
const core = createChatServerCore({ baseUrl: 'https://a.example', username: 'u', password: 'p' });
console.log(await chatServerSendActivityChange(core, { headers: {}, body: {} }));
`;

// saxes is 8 KB of it.
test('one operation, its codec and the reader stay below 20 KB in a page, without the soap package', async () => {
  const { code, modules, gzipSize } = await bundle(ONE, import.meta.url);
  expect(code).toContain('chatServer.sendActivityChange');
  expect(code).not.toContain('GetChatUrl');
  expect(code).not.toContain('RNChatMessagePostedMessage');
  expect(modules.filter((path) => /node_modules\/(soap|openapi-fetch)\//.test(path))).toStrictEqual([]);
  expect(gzipSize).toBeLessThan(20_000);
});

test('on Node the soap package is asked for, and only with the first call', async () => {
  const { code } = await bundle(ONE, import.meta.url, 'node');
  expect(code).toMatch(/import\("@parlance\/runtime\/soap\/node"\)/);
});
