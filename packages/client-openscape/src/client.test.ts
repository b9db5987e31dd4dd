import { createServer, type Server } from 'node:http';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import {
  contentsAdd,
  createOpenscapeClient,
  createOpenscapeCore,
  oauthToken,
  sessionsCreate,
  type OpenscapeClient,
} from './index.js';

const requests: {
  line: string;
  authorization: string | undefined;
  type: string | undefined;
  body: string;
}[] = [];
let answer: { status: number; body?: string } = { status: 200 };
let server: Server;
let client: OpenscapeClient;
let baseUrl = '';

const auth = { clientId: 'web', clientSecret: async () => 'secret' };

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { authorization, 'content-type': type } = request.headers;
      requests.push({ line: `${request.method} ${request.url}`, authorization, type, body });
      const isToken = request.url === '/restinteractionsdk/oauth/token';
      const { status, body: text } = isToken
        ? { status: 200, body: '{"access_token":"t1","token_type":"bearer","scope":"all"}' }
        : answer;
      response.writeHead(status, text === undefined ? {} : { 'content-type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  baseUrl =
    typeof address === 'object' && address !== null
      ? `http://127.0.0.1:${address.port}/restinteractionsdk`
      : '';
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(() => {
  requests.length = 0;
  client = createOpenscapeClient({ baseUrl, auth, retry: false });
});

const session = {
  businessUnitName: 'DEFAULT',
  caption: 'My invoice is wrong',
  customerName: 'Ana',
  language: 'English',
  priority: 50,
  source: 'ana',
};

test('a session is started with a token, as the vendor document says', async () => {
  answer = { status: 201, body: '{"sessionId":"W1"}' };
  expect(await client.sessions.create({ body: session })).toStrictEqual({ sessionId: 'W1' });
  expect(requests).toStrictEqual([
    {
      line: 'POST /restinteractionsdk/oauth/token',
      authorization: `Basic ${btoa('web:secret')}`,
      type: 'application/x-www-form-urlencoded',
      body: 'grant_type=client_credentials',
    },
    {
      line: 'POST /restinteractionsdk/v1/sessions',
      authorization: 'Bearer t1',
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(session),
    },
  ]);
});

test('a session is ended by a DELETE with a body', async () => {
  answer = { status: 200 };
  expect(await client.sessions.disconnect({ body: { sessionId: 'W1' } })).toBeUndefined();
  expect(requests.at(-1)).toMatchObject({
    line: 'DELETE /restinteractionsdk/v1/sessions',
    body: '{"sessionId":"W1"}',
  });
});

test('the token can be fetched by hand, with the same secrets', async () => {
  const result = await oauthToken(client, { body: { grant_type: 'client_credentials' } });
  expect(result).toMatchObject({ kind: 'success', data: { access_token: 't1' } });
  expect(requests).toHaveLength(1);
});

describe('503 means what the operation says', () => {
  test('no session was started: the call can be made again', async () => {
    answer = { status: 503 };
    const result = await sessionsCreate(client, { body: session });
    expect(result).toMatchObject({
      kind: 'error',
      status: 503,
      code: 'session-limit-reached',
      cause: { isRetryable: true, outcome: 'not-sent' },
    });
  });

  test('the session is over: the text never arrives', async () => {
    answer = { status: 503 };
    const result = await contentsAdd(client, { path: { sessionId: 'W1' }, body: { content: 'Hello' } });
    expect(result).toMatchObject({
      kind: 'error',
      status: 503,
      code: 'session-already-disconnected',
      cause: { isRetryable: false, outcome: 'not-sent' },
    });
  });
});

test('the standalone functions work without the client', async () => {
  answer = { status: 404 };
  const result = await contentsAdd(createOpenscapeCore({ baseUrl, auth }), {
    path: { sessionId: 'a/b' },
    body: { content: 'x' },
  });
  expect(result).toMatchObject({ kind: 'error', code: 'session-not-found' });
  expect(requests.at(-1)?.line).toBe('POST /restinteractionsdk/v1/sessions/a%2Fb/contents');
});
