import { expect, test, vi } from 'vitest';

import { createWire, type Wire } from './wire.js';

const wireTo = (answer: (request: Request) => Response | Promise<Response>): Wire => {
  let now = 0;
  return createWire({
    route: (url) => url.replace('https://acme.example', 'http://proxy.example/acme'),
    fetch: async (input, init) => answer(new Request(input, init)),
    nowMs: () => (now += 5),
  });
};

const post = (wire: Wire, body = '{"a":1}'): Promise<Response> =>
  wire.fetch(new Request('https://acme.example/things', { method: 'POST', headers: { 'x-a': 'b' }, body }));

test('a request goes through the proxy and is shown as it was meant, with its answer and how long it took', async () => {
  const asked: string[] = [];
  const wire = wireTo(async (request) => {
    asked.push(`${request.method} ${request.url} ${await request.text()}`);
    return new Response('{"ok":true}', { status: 201, statusText: 'Created', headers: { 'x-c': 'd' } });
  });
  const response = await post(wire);
  expect(await response.text()).toBe('{"ok":true}');
  expect(asked).toEqual(['POST http://proxy.example/acme/things {"a":1}']);
  await vi.waitFor(() => expect(wire.read()[0]?.durationMs).toBeDefined());
  expect(wire.read()).toMatchObject([
    {
      method: 'POST',
      url: 'https://acme.example/things',
      requestBody: '{"a":1}',
      answer: { status: 201, statusText: 'Created', body: '{"ok":true}' },
      durationMs: 5,
    },
  ]);
  expect(wire.read()[0]?.requestHeaders).toContainEqual(['x-a', 'b']);
  expect(wire.read()[0]?.answer?.headers).toContainEqual(['x-c', 'd']);
});

test('the newest comes first, and all can be forgotten', async () => {
  const wire = wireTo(() => new Response());
  await post(wire, 'first');
  await post(wire, 'second');
  expect(wire.read().map(({ requestBody }) => requestBody)).toEqual(['second', 'first']);
  wire.clear();
  expect(wire.read()).toEqual([]);
});

test('a failure is shown and passed on', async () => {
  const wire = wireTo(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(post(wire)).rejects.toThrow('Failed to fetch');
  expect(wire.read()).toMatchObject([{ failure: 'No answer: Failed to fetch', durationMs: 5 }]);
});

test('what streams is shown as it arrives, and that it broke off', async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const wire = wireTo(() => new Response(readable));
  const heard = vi.fn<() => void>();
  const stop = wire.subscribe(heard);
  const response = await post(wire);
  const reader = response.body?.getReader();
  await writer.write(new TextEncoder().encode('data: 1\n\n'));
  await reader?.read();
  await vi.waitFor(() => expect(wire.read()[0]?.answer?.body).toBe('data: 1\n\n'));
  expect(wire.read()[0]?.durationMs).toBeUndefined();
  await writer.abort(new Error('gone'));
  await vi.waitFor(() => expect(wire.read()[0]?.failure).toBe('The answer broke off: gone'));
  const count = heard.mock.calls.length;
  expect(count).toBeGreaterThan(2);
  stop();
  wire.clear();
  expect(heard).toHaveBeenCalledTimes(count);
});
