import { afterEach, expect, test, vi } from 'vitest';

import { gatewayTelephone } from './gateway-telephone.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a gateway that wants the customer to wait is not waited for with an open microphone', async () => {
  const stop = vi.fn();
  vi.stubGlobal('navigator', {
    mediaDevices: { getUserMedia: async () => ({ getTracks: () => [{ stop }] }) },
  });
  const problem = { title: 'Too many calls.', status: 429, code: 'too-many-requests', isRetryable: true };
  const fetch = vi.fn(async () =>
    Response.json(problem, {
      status: 429,
      headers: { 'content-type': 'application/problem+json', 'retry-after': '20' },
    }),
  );
  const telephone = gatewayTelephone({ gateway: 'http://127.0.0.1', fetch });
  const call = telephone.call({ destinationKey: 'SALES', customerNumber: '112' });
  await expect(call).rejects.toMatchObject({ code: 'too-many-calls', retryAfterMs: 20_000 });
  expect(fetch).toHaveBeenCalledOnce();
  expect(stop).toHaveBeenCalledOnce();
});
