import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

const entry = `
import { createOracleChatCore, messagesGet } from './index.js';
const core = createOracleChatCore({ baseUrl: 'https://a.example', sessionId: 's' });
console.log(await messagesGet(core, { query: { pool: '1' }, body: {} }));
`;

// openapi-fetch is 2.7 KB of it; reading integers of 64 bits is 0.4.
test('one operation stays below 8.5 KB', async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@parlance/source'],
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).toContain('messages.get');
  expect(code).not.toContain('postMessage');
  expect(code).not.toContain('RNEngagementConcludedMessage');
  expect(code).not.toContain('has no JSON in it');
  expect(gzipSync(code).length).toBeLessThan(8_500);
});
