import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { expect, test } from 'vitest';

const entry = `
import { contentsListFrom, createOpenscapeCore } from './index.js';
const core = createOpenscapeCore({ baseUrl: 'https://a.example', auth: { clientId: 'a', clientSecret: 'b' } });
console.log(await contentsListFrom(core, { path: { sessionId: 's', indexKey: 1 } }));
`;

// openapi-fetch is 2.7 KB of it; the rest is tokens, repeats, time, decoding and messages that say the way out.
test('one operation with tokens, repeats and timeout stays below 8.5 KB', async () => {
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
  expect(code).toContain('contents.listFrom');
  expect(code).not.toContain('sessions.disconnect');
  expect(code).not.toContain('EventSource');
  expect(gzipSync(code).length).toBeLessThan(8_500);
});
