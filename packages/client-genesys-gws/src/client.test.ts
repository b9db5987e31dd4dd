import { describe, expect, test } from 'vitest';

import {
  chatsComplete,
  chatsGet,
  chatsRequestChat,
  chatsSendMessage,
  createGenesysGwsClient,
  type GenesysGwsClient,
  type GenesysGwsClientOptions,
} from './index.js';
import { serve, type Arrived, type Given } from './server.test-helper.js';

const CENTER = '9d0c6c1e-0000-4000-8000-c0ffee000001';
const path = { chatId: 'A1/b' };

async function connect(
  answer: Given,
  options: Partial<GenesysGwsClientOptions> = {},
): Promise<{ client: GenesysGwsClient; requests: Arrived[] }> {
  const { baseUrl, requests } = await serve(answer);
  return {
    client: createGenesysGwsClient({ baseUrl, contactCenterId: CENTER, retry: false, ...options }),
    requests,
  };
}

describe('one POST is a method for each operation', () => {
  test('a chat is started without naming the operation', async () => {
    const { client, requests } = await connect({ body: { statusCode: 0, id: 'A1', path: '/elsewhere' } });
    const body = { nickname: 'Ana', subject: 'Frame size', userData: { FirstName: 'Ana' } };
    expect(await client.chats.requestChat({ body })).toMatchObject({ id: 'A1' });
    expect(requests[0]).toMatchObject({
      line: 'POST /api/v2/chats',
      body: { ...body, operationName: 'RequestChat' },
    });
  });

  test('text, typing and end go to the same address', async () => {
    const { client, requests } = await connect({});
    await client.chats.sendMessage({ path, body: { text: 'Hello' } });
    await client.chats.sendStartTypingNotification({ path });
    await client.chats.sendStopTypingNotification({ path });
    await client.chats.complete({ path });
    expect(new Set(requests.map(({ line }) => line))).toStrictEqual(new Set(['POST /api/v2/chats/A1%2Fb']));
    expect(requests.map(({ body }) => body)).toStrictEqual([
      { text: 'Hello', operationName: 'SendMessage' },
      { operationName: 'SendStartTypingNotification' },
      { operationName: 'SendStopTypingNotification' },
      { operationName: 'Complete' },
    ]);
  });
});

test('every request names the contact center, and none has an Authorization header', async () => {
  const { client, requests } = await connect({}, { contactCenterId: async () => CENTER });
  await client.chats.get({ path });
  await client.chats.complete({ path });
  expect(requests.map(({ headers }) => headers['contactcenterid'])).toStrictEqual([CENTER, CENTER]);
  expect(requests.map(({ headers }) => headers.authorization)).toStrictEqual([undefined, undefined]);
});

test('a gateway in front may want another header and another base path', async () => {
  const { baseUrl, requests } = await serve({});
  const client = createGenesysGwsClient({
    baseUrl: `${baseUrl}/hosted/chat`,
    contactCenterId: CENTER,
    headers: { apikey: 'k1' },
  });
  await client.chats.listMessages({ path, query: { index: 4 } });
  expect(requests[0]).toMatchObject({
    line: 'GET /api/v2/hosted/chat/chats/A1%2Fb/messages?index=4',
    headers: { apikey: 'k1' },
  });
});

describe('where a chat is read', () => {
  test.each([
    [undefined, '/chats/A1%2Fb'],
    ['chats', '/chats/A1%2Fb'],
    ['me', '/me/chat/A1%2Fb'],
  ] as const)('paths: %s', async (paths, want) => {
    const { client, requests } = await connect({}, { paths });
    await client.chats.get({ path });
    await client.chats.listMessages({ path });
    await client.chats.complete({ path });
    expect(requests.map(({ line }) => line)).toStrictEqual([
      `GET /api/v2${want}`,
      `GET /api/v2${want}/messages`,
      'POST /api/v2/chats/A1%2Fb',
    ]);
  });

  test('anything else is refused at once', () => {
    const options = { baseUrl: 'https://a.example', contactCenterId: CENTER };
    expect(() => createGenesysGwsClient({ ...options, ...JSON.parse('{"paths":"you"}') })).toThrow(
      "`paths` must be 'chats' or 'me'.",
    );
  });
});

describe('the statusCode decides', () => {
  test('an error inside 200 is an error', async () => {
    const { client } = await connect({ body: { statusCode: 2, statusMessage: 'over' } });
    expect(await chatsSendMessage(client, { path, body: { text: 'Hello' } })).toMatchObject({
      kind: 'error',
      status: 200,
      code: 'invalid-in-state',
      error: { statusMessage: 'over' },
      cause: { isRetryable: false, outcome: 'not-sent', operation: 'chats.sendMessage' },
    });
    await expect(client.chats.get({ path })).rejects.toMatchObject({ code: 'invalid-in-state' });
  });

  test('the words of the server stay out of the message', async () => {
    const { client } = await connect({ body: { statusCode: 10, statusMessage: 'not valid: 4929 1234' } });
    await expect(client.chats.get({ path })).rejects.toThrow(/^(?!.*4929).*value-out-of-range/);
  });

  test('it decides against the HTTP status, both ways', async () => {
    const failed = await connect({ status: 500, body: { statusCode: 6 } });
    expect(await chatsGet(failed.client, { path })).toMatchObject({ status: 500, code: 'chat-not-found' });
    const done = await connect({ status: 418 });
    expect(await chatsComplete(done.client, { path })).toMatchObject({ kind: 'success', status: 418 });
  });

  test('6 is a missing chat only where a chat was named', async () => {
    const { client } = await connect({ status: 404, body: { statusCode: 6 } });
    const body = { nickname: 'Ana', subject: 'Hi' };
    expect(await chatsRequestChat(client, { body })).toMatchObject({ code: 'not-found' });
  });

  test.each([
    [1, 'parameter-missing', 'not-sent'],
    [3, 'forbidden', 'not-sent'],
    [4, 'internal-error', 'unknown'],
    [7, 'partly-successful', 'unknown'],
    [20, 'not-authenticated', 'not-sent'],
    [21, 'status-code-unknown', 'unknown'],
    ['9', 'processing-incomplete', 'unknown'],
  ])('%s is %s', async (statusCode, code, outcome) => {
    const { client } = await connect({ body: { statusCode } });
    expect(await chatsGet(client, { path })).toMatchObject({ kind: 'error', code, cause: { outcome } });
  });
});

describe('without a statusCode the HTTP status decides', () => {
  test.each([
    [403, 'The CSRF token is missing', 'csrf-token-refused'],
    [404, 'no', 'chat-not-found'],
    [400, '', 'bad-request'],
    [401, '<html></html>', 'not-authenticated'],
    [403, { message: 'blocked' }, 'csrf-token-refused'],
  ])('%s', async (status, body, code) => {
    const { client } = await connect({ status, body });
    const result = await chatsGet(client, { path });
    expect(result).toMatchObject({ kind: 'error', status, code, cause: { outcome: 'not-sent' } });
  });

  test('a status that is not declared is told as such', async () => {
    const { client } = await connect({ status: 429, headers: { 'retry-after': '3' }, body: 'slow down' });
    expect(await chatsGet(client, { path })).toMatchObject({
      kind: 'undeclared',
      cause: { code: 'http-429', isRetryable: true, retryAfterMs: 3_000 },
    });
  });

  test('a page in place of the answer is no success', async () => {
    const { client } = await connect({ headers: { 'content-type': 'text/html' }, body: '<html></html>' });
    expect(await chatsGet(client, { path })).toMatchObject({ kind: 'decode' });
  });

  test.each([[[]], ['"0"'], [{ statusCode: null }], [{ statusCode: { a: 0 } }]])(
    '%j has none',
    async (body) => {
      const { client } = await connect({
        status: 500,
        body,
        headers: { 'content-type': 'application/json' },
      });
      expect(await chatsGet(client, { path })).toMatchObject({ kind: 'error', code: 'internal-error' });
    },
  );
});

test('reads are repeated after an internal error, a text is not', async () => {
  const { client, requests } = await connect(
    { body: { statusCode: 4 } },
    { retry: { maxRetries: 1, baseDelayMs: 1 } },
  );
  await chatsGet(client, { path });
  expect(requests).toHaveLength(2);
  await chatsSendMessage(client, { path, body: { text: 'Hello' } });
  expect(requests).toHaveLength(3);
});
