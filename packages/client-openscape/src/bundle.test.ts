import { bundle } from '@parlance/client-tests';
import { expect, test } from 'vitest';

const ONE = `
import { contentsListFrom, createOpenscapeCore } from './index.js';
const core = createOpenscapeCore({ baseUrl: 'https://a.example', auth: { clientId: 'a', clientSecret: 'b' } });
console.log(await contentsListFrom(core, { path: { sessionId: 's', indexKey: 1 } }));
`;

// openapi-fetch is 2.7 KB of it; the rest is tokens, repeats, time, decoding and messages that say the way out.
test('one operation with tokens, repeats and timeout stays below 8.55 KB', async () => {
  const { code, gzipSize } = await bundle(ONE, import.meta.url);
  expect(code).toContain('contents.listFrom');
  expect(code).not.toContain('sessions.disconnect');
  expect(code).not.toContain('EventSource');
  expect(gzipSize).toBeLessThan(8_550);
});
