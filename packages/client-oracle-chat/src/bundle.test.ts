import { bundle } from '@parlance/client-tests';
import { expect, test } from 'vitest';

const ONE = `
import { createOracleChatCore, messagesGet } from './index.js';
const core = createOracleChatCore({ baseUrl: 'https://a.example', sessionId: 's' });
console.log(await messagesGet(core, { query: { pool: '1' }, body: {} }));
`;

// openapi-fetch is 2.7 KB of it; reading integers of 64 bits is 0.4.
test('one operation stays below 8.5 KB', async () => {
  const { code, gzipSize } = await bundle(ONE, import.meta.url);
  expect(code).toContain('messages.get');
  expect(code).not.toContain('postMessage');
  expect(code).not.toContain('RNEngagementConcludedMessage');
  expect(code).not.toContain('has no JSON in it');
  expect(gzipSize).toBeLessThan(8_500);
});
