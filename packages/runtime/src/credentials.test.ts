import { describe, expect, test } from 'vitest';

import { apiKey, basic, bearer, call, clientCredentials, type Credential, type Secret } from './index.js';
import {
  coreFor,
  operation,
  sendJson,
  startServer,
  type Answer,
  type TestServer,
} from './server.test-helper.js';

const secured = operation({ security: [['oauth']] });

/** A server that gives out `token-1`, `token-2`... and takes those that `accepts` takes. */
async function startOauth({
  accepts = (): boolean => true,
  expiresInS,
  onToken,
}: { accepts?: (token: string) => boolean; expiresInS?: number; onToken?: Answer } = {}): Promise<
  TestServer & { tokens: () => number }
> {
  let tokens = 0;
  const server = await startServer((response, request, count) => {
    if (request.url === '/oauth/token') {
      tokens += 1;
      if (onToken) onToken(response, request, tokens);
      else
        sendJson(response, { access_token: `token-${tokens}`, token_type: 'bearer', expires_in: expiresInS });
    } else if (accepts((request.headers.authorization ?? '').replace('Bearer ', '')))
      sendJson(response, count);
    else response.writeHead(401).end();
  });
  return { ...server, tokens: () => tokens };
}

const oauth = (clientSecret: Secret = 'secret'): { oauth: Credential } => ({
  oauth: clientCredentials({ clientId: 'id', clientSecret }, 'oauth/token'),
});

describe('OAuth client credentials', () => {
  test('the token is asked for as RFC 6749 says', async () => {
    const server = await startOauth();
    await call(coreFor(server.url, {}, oauth('sécret')), secured);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/oauth/token',
      body: 'grant_type=client_credentials',
      headers: {
        authorization: `Basic ${Buffer.from('id:sécret').toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
    });
    expect(server.requests[1]?.headers.authorization).toBe('Bearer token-1');
  });

  test('one token serves calls at the same time and later ones', async () => {
    const server = await startOauth();
    const core = coreFor(server.url, {}, oauth());
    await Promise.all([call(core, secured), call(core, secured), call(core, secured)]);
    await call(core, secured);
    expect(server.tokens()).toBe(1);
  });

  test('a refused token is renewed once, for all who had it, and the calls are repeated, unsafe ones too', async () => {
    const server = await startOauth({ accepts: (token) => token === 'token-2' });
    const core = coreFor(server.url, {}, oauth());
    const unsafe = operation({ security: [['oauth']], isSafe: false, method: 'post' });
    const results = await Promise.all([call(core, unsafe), call(core, secured), call(core, secured)]);
    expect(results.map(({ kind }) => kind)).toStrictEqual(['success', 'success', 'success']);
    expect(server.tokens()).toBe(2);
  });

  test('a token that is refused again is the answer', async () => {
    const server = await startOauth({ accepts: () => false });
    const result = await call(coreFor(server.url, {}, oauth()), secured);
    expect(result).toMatchObject({ kind: 'undeclared', status: 401 });
    expect(server.tokens()).toBe(2);
  });

  test('a token is renewed before it expires', async () => {
    const server = await startOauth({ expiresInS: 100 });
    let nowMs = 0;
    const clock = { now: () => nowMs, sleep: async () => undefined };
    const core = coreFor(server.url, { clock }, oauth());
    await call(core, secured);
    nowMs = 89_000;
    await call(core, secured);
    expect(server.tokens()).toBe(1);
    nowMs = 91_000;
    await call(core, secured);
    expect(server.tokens()).toBe(2);
  });

  test('the secret is asked for at each token', async () => {
    const server = await startOauth({ accepts: (token) => token === 'token-2' });
    const secrets = ['first', 'second'];
    await call(
      coreFor(
        server.url,
        {},
        oauth(async () => secrets.shift() ?? ''),
      ),
      secured,
    );
    const sent = server.requests
      .filter(({ url }) => url === '/oauth/token')
      .map(({ headers }) => headers.authorization);
    expect(sent).toStrictEqual(['first', 'second'].map((secret) => `Basic ${btoa(`id:${secret}`)}`));
  });

  test('a failed token request does not spoil later calls', async () => {
    const server = await startOauth({
      onToken: (response, _, count) =>
        count === 1 ? response.writeHead(401).end() : sendJson(response, { access_token: 'good' }),
    });
    const core = coreFor(server.url, {}, oauth());
    const both = await Promise.all([call(core, secured), call(core, secured)]);
    expect(both).toMatchObject([
      { kind: 'authentication', cause: { status: 401 } },
      { kind: 'authentication' },
    ]);
    expect(await call(core, secured)).toMatchObject({ kind: 'success' });
  });

  test('who gives up does not take the token from the others', async () => {
    const controller = new AbortController();
    const server = await startOauth({
      onToken: (response) => {
        controller.abort('enough');
        setTimeout(() => sendJson(response, { access_token: 'late' }), 20);
      },
    });
    const core = coreFor(server.url, {}, oauth());
    const [aborted, other] = await Promise.all([
      call(core, secured, {}, { signal: controller.signal }),
      call(core, secured),
    ]);
    expect(aborted).toStrictEqual({ kind: 'abort', cause: 'enough' });
    expect(other).toMatchObject({ kind: 'success' });
    expect(server.tokens()).toBe(1);
  });

  test('a token endpoint out of reach means that the call was not sent', async () => {
    const server = await startOauth({ onToken: (response) => response.destroy() });
    const core = coreFor(server.url, {}, oauth());
    const result = await call(core, operation({ security: [['oauth']], isSafe: false }));
    expect(result).toMatchObject({ kind: 'network', cause: { outcome: 'not-sent', isRetryable: true } });
    expect(server.tokens()).toBe(3);
  });

  test.each([{ answer: {} }, { answer: { access_token: 7 } }, { answer: null }])(
    'no token in $answer',
    async ({ answer }) => {
      const server = await startOauth({ onToken: (response) => sendJson(response, answer) });
      expect(await call(coreFor(server.url, {}, oauth()), secured)).toMatchObject({
        kind: 'authentication',
        cause: { code: 'decode' },
      });
    },
  );

  test('another token URL can be given', async () => {
    const server = await startOauth();
    const credential = clientCredentials(
      { clientId: 'id', clientSecret: 's', tokenUrl: `${server.url}/oauth/token` },
      'wrong',
    );
    expect(await call(coreFor(`${server.url}/deep/base`, {}, { oauth: credential }), secured)).toMatchObject({
      kind: 'success',
    });
  });
});

describe('other schemes', () => {
  const cases: { name: string; credential: Credential; header: string; want: string }[] = [
    {
      name: 'bearer',
      credential: bearer(async () => 't', 'token'),
      header: 'authorization',
      want: 'Bearer t',
    },
    {
      name: 'basic',
      credential: basic('ana', 'pässword', ['username', 'password']),
      header: 'authorization',
      want: `Basic ${Buffer.from('ana:pässword').toString('base64')}`,
    },
    { name: 'API key', credential: apiKey('x-api-key', 'k', 'apiKey'), header: 'x-api-key', want: 'k' },
  ];
  test.each(cases)('$name', async ({ credential, header, want }) => {
    const server = await startServer((response) => sendJson(response, 1));
    await call(coreFor(server.url, {}, { one: credential }), operation({ security: [['one']] }));
    expect(server.requests[0]?.headers[header]).toBe(want);
  });

  test('the first alternative that is there is taken, all of it', async () => {
    const server = await startServer((response) => sendJson(response, 1));
    const credentials = { b: apiKey('x-b', 'b', 'b'), c: apiKey('x-c', 'c', 'c') };
    await call(coreFor(server.url, {}, credentials), operation({ security: [['a'], ['b', 'c']] }));
    expect(server.requests[0]?.headers).toMatchObject({ 'x-b': 'b', 'x-c': 'c' });
  });

  test.each([
    { name: 'none given', credentials: {}, code: 'credentials-missing' },
    { name: 'an empty secret', credentials: { one: bearer('', 'token') }, code: 'secret-missing' },
    {
      name: 'a secret function that fails',
      credentials: { one: bearer(() => Promise.reject(new Error('vault')), 'token') },
      code: 'secret-failed',
    },
  ])('$name is a config error that was not sent', async ({ credentials, code }) => {
    const server = await startServer((response) => sendJson(response, 1));
    const result = await call(coreFor(server.url, {}, credentials), operation({ security: [['one']] }));
    expect(result).toMatchObject({ kind: 'config', cause: { code, outcome: 'not-sent' } });
    expect(server.requests).toHaveLength(0);
  });
});
