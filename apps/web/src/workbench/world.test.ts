import { expect, test } from 'vitest';

import { describeVendors, throughProxy } from './world.js';

const config = { gatewayUrl: 'http://127.0.0.1:4100', sandboxUrl: 'http://127.0.0.1:4200' };

test.each([
  ['http://127.0.0.1:4200/openscape/v1/sessions', '/workbench/sandbox/openscape/v1/sessions'],
  ['http://127.0.0.1:4100/v1/chats?a=b', '/workbench/gateway/v1/chats?a=b'],
  ['http://127.0.0.1:42001/else', 'http://127.0.0.1:42001/else'],
])('%s goes to %s', (url, want) => {
  expect(throughProxy(config, url)).toBe(want);
});

test('a sandbox that does not answer is named, with what to start', async () => {
  const refuse = (): Promise<Response> => Promise.reject(new TypeError('refused'));
  await expect(describeVendors(config, refuse)).rejects.toThrow(
    'The sandbox does not answer at http://127.0.0.1:4200. Start it with: pnpm dev',
  );
});
