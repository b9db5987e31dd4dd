import { createServer } from 'node:http';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { chatsGet, createGatewayClient, type ChatEvent } from './index.js';

const lines: string[] = [];
const events: ChatEvent[] = [{ type: 'transfer-started' }, { type: 'chat-ended', by: 'agent' }];
const server = createServer((request, response) => {
  lines.push(`${request.method} ${request.url} ${request.headers.authorization ?? 'no token'}`);
  if (request.url?.includes('/events')) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(
      events.map((event, index) => `id: ${index + 1}\ndata: ${JSON.stringify(event)}\n\n`).join(''),
    );
  } else
    response
      .writeHead(404, { 'content-type': 'application/problem+json' })
      .end('{"title":"No.","status":404,"code":"gone","isRetryable":false}');
});
let baseUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  baseUrl = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test("a chat's events are typed and carry their ids", async () => {
  const client = createGatewayClient({ baseUrl, token: () => 'secret' });
  const received: (readonly [string | undefined, ChatEvent['type']])[] = [];
  for await (const { id, data } of client.events.stream({ path: { chatId: 'c1' }, query: { afterId: '0' } }))
    received.push([id, data.type]);
  expect(received).toStrictEqual([
    ['1', 'transfer-started'],
    ['2', 'chat-ended'],
  ]);
  expect(lines.at(-1)).toBe('GET /v1/chats/c1/events?afterId=0 Bearer secret');
});

test('a refusal has the typed problem', async () => {
  const result = await chatsGet(createGatewayClient({ baseUrl, token: 't' }), { path: { chatId: 'c1' } });
  expect(result).toMatchObject({
    kind: 'error',
    status: 404,
    code: 'chat-not-found',
    error: { code: 'gone' },
  });
});

test('without a token only what needs none is sent', async () => {
  const client = createGatewayClient({ baseUrl });
  const before = lines.length;
  await expect(client.chats.get({ path: { chatId: 'c1' } })).rejects.toMatchObject({
    code: 'credentials-missing',
  });
  expect(lines).toHaveLength(before);
  await expect(
    client.chats.start({
      path: { providerId: 'p' },
      body: { clientChatId: 'x', customer: { name: 'Ana' }, message: 'Hi' },
    }),
  ).rejects.toMatchObject({ code: 'provider-not-found' });
  expect(lines.at(-1)).toBe('POST /v1/providers/p/chats no token');
});
