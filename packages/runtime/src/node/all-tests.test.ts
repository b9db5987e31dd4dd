import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { nodeFetch } from './index.js';

// Every test of calls, requests, answers, credentials and event streams once more, over nodeFetch.
const fetch = nodeFetch({});
const seen = vi.fn(fetch);
beforeAll(() => void vi.stubGlobal('fetch', seen));
afterAll(async () => {
  vi.unstubAllGlobals();
  await fetch.close();
});

await import('../call.test.js');
await import('../request.test.js');
await import('../decode.test.js');
await import('../credentials.test.js');
await import('../events.test.js');

test('these tests went over nodeFetch', () => {
  expect(seen.mock.calls.length).toBeGreaterThan(50);
});
