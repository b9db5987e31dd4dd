import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createCookies as browserCookies } from './cookies.browser.js';
import { readState } from './http-session-state.js';
import { createGenesysGwsClient, createHttpSession, type HttpSessionState } from './index.js';
import { serve } from './server.test-helper.js';

const path = { chatId: 'A1' };
const clientOf = (
  baseUrl: string,
  fetch: typeof globalThis.fetch,
): ReturnType<typeof createGenesysGwsClient> =>
  createGenesysGwsClient({ baseUrl, contactCenterId: 'c', retry: false, fetch });

/** Answers each request with the given headers, and notes what was sent. */
function fake(...answers: [string, string][][]): { fetch: typeof globalThis.fetch; sent: Request[] } {
  const sent: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push(new Request(input, init));
    return new Response('{"statusCode":0}', {
      headers: [['content-type', 'application/json'], ...(answers.shift() ?? [])],
    });
  };
  return { fetch, sent };
}

const cookiesOf = (sent: readonly Request[]): (string | null)[] =>
  sent.map(({ headers }) => headers.get('cookie'));

describe('cookies', () => {
  test('go back to the server, and belong to one chat', async () => {
    const { baseUrl, requests } = await serve(
      { headers: { 'set-cookie': ['JSESSIONID=s1; Path=/api; HttpOnly', 'AWSELB=n2'] } },
      {},
    );
    const chat = clientOf(baseUrl, createHttpSession().fetch);
    const other = clientOf(baseUrl, createHttpSession().fetch);
    await chat.chats.get({ path });
    await chat.chats.sendMessage({ path, body: { text: 'Hello' } });
    await other.chats.get({ path });
    expect(requests.map(({ headers }) => headers.cookie?.split('; ').toSorted())).toStrictEqual([
      undefined,
      ['AWSELB=n2', 'JSESSIONID=s1'],
      undefined,
    ]);
    expect(requests[1]?.body).toStrictEqual({ text: 'Hello', operationName: 'SendMessage' });
  });

  test.each([
    ['another path', 'a=1; Path=/admin', null],
    ['a path above', 'a=1; Path=/api', 'a=1'],
    ['a parent domain', 'a=1; Domain=example.com', 'a=1'],
    ['another domain', 'a=1; Domain=example.org', null],
    ['a public suffix', 'a=1; Domain=com', null],
    ['https only', 'a=1; Secure', 'a=1'],
    ['a past date', 'a=1; Expires=Thu, 01 Jan 2015 00:00:00 GMT', null],
    ['no age left', 'a=1; Max-Age=0', null],
    ['some age left', 'a=1; Max-Age=60', 'a=1'],
    ['no name at all', '; ; ;', null],
  ])('for %s: %s', async (_, cookie, want) => {
    const { fetch, sent } = fake([['set-cookie', cookie]]);
    const session = createHttpSession({ fetch });
    await session.fetch('https://gws.example.com/api/v2/chats/A1');
    await session.fetch('https://gws.example.com/api/v2/chats/A1');
    const restored = createHttpSession({ fetch, state: JSON.parse(JSON.stringify(session.state())) });
    await restored.fetch('https://gws.example.com/api/v2/chats/A1');
    expect(cookiesOf(sent)).toStrictEqual([null, want, want]);
  });

  test('that are for https only are not sent without, nor those of one host to another', async () => {
    const { fetch, sent } = fake([
      ['set-cookie', 'a=1; Secure'],
      ['set-cookie', 'b=1'],
    ]);
    const { fetch: first, state } = createHttpSession({ fetch });
    await first('https://gws.example.com/api');
    const { fetch: second } = createHttpSession({ fetch, state: state() });
    await second('http://gws.example.com/api');
    await second('https://sub.gws.example.com/api');
    expect(cookiesOf(sent)).toStrictEqual([null, 'b=1', null]);
  });

  test('are replaced and removed by the server', async () => {
    const { fetch, sent } = fake(
      [['set-cookie', 'a=1']],
      [['set-cookie', 'a=2']],
      [['set-cookie', 'a=; Max-Age=0']],
    );
    const session = createHttpSession({ fetch });
    for (const _ of [1, 2, 3, 4]) await session.fetch('https://gws.example.com/');
    expect(cookiesOf(sent)).toStrictEqual([null, 'a=1', 'a=2', null]);
    expect(session.state()).toStrictEqual({});
  });

  test('are the same before and after they were put away', async () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const attribute = fc.constantFrom('', '; Path=/api', '; Domain=example.com', '; Secure', '; Max-Age=600');
    const cookie = fc
      .tuple(word, word, attribute)
      .map(([name, value, more]): [string, string] => ['set-cookie', `${name}=${value}${more}`]);
    await fc.assert(
      fc.asyncProperty(fc.array(cookie, { maxLength: 6 }), async (headers) => {
        const { fetch, sent } = fake(headers);
        const session = createHttpSession({ fetch });
        const url = 'https://gws.example.com/api/v2/chats';
        await session.fetch(url);
        await session.fetch(url);
        const before = session.state();
        const restored = createHttpSession({ fetch, state: JSON.parse(JSON.stringify(before)) });
        await restored.fetch(url);
        const pairs = cookiesOf(sent).map((text) => text?.split('; ').toSorted());
        expect(pairs[2]).toStrictEqual(pairs[1]);
        expect(restored.state()).toStrictEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('are left to the browser in a page', () => {
    expect(browserCookies().headerFor('https://gws.example.com/')).toBe('');
    expect(browserCookies().state()).toStrictEqual([]);
  });
});

describe('the CSRF token', () => {
  const token = (value: string, header = 'X-CSRF-TOKEN'): [string, string][] => [
    ['x-csrf-token', value],
    ['x-csrf-header', header],
  ];

  test('is learned from any answer, sent with every POST, and renewed', async () => {
    const { fetch, sent } = fake(token('t1'), [], token('t2'));
    const { chats } = clientOf('https://gws.example.com/api/v2', createHttpSession({ fetch }).fetch);
    await chats.get({ path });
    await chats.complete({ path });
    await chats.get({ path });
    await chats.complete({ path });
    expect(sent.map(({ headers }) => headers.get('x-csrf-token'))).toStrictEqual([null, 't1', null, 't2']);
  });

  test('goes into the header that the server names', async () => {
    const { fetch, sent } = fake(token('t1', 'X-XSRF'));
    const session = createHttpSession({ fetch });
    await session.fetch('https://gws.example.com/');
    await session.fetch('https://gws.example.com/', { method: 'POST' });
    expect(sent[1]?.headers.get('x-xsrf')).toBe('t1');
    expect(session.state()).toStrictEqual({ csrf: { header: 'X-XSRF', token: 't1' } });
  });

  test.each(['Authorization', 'Cookie', 'ContactCenterId', 'Host', 'x y', ''])(
    'never goes into the header "%s"',
    async (name) => {
      const { fetch, sent } = fake(token('t1', name));
      const session = createHttpSession({ fetch });
      await session.fetch('https://gws.example.com/');
      await session.fetch('https://gws.example.com/', { method: 'POST' });
      expect(sent[1]?.headers.get('x-csrf-token')).toBe('t1');
      expect([...(sent[1]?.headers.values() ?? [])].filter((value) => value === 't1')).toHaveLength(1);
    },
  );

  test('is learned from a refusal too', async () => {
    const { baseUrl, requests } = await serve(
      { status: 404, body: 'no', headers: { 'x-csrf-token': 't1', 'set-cookie': 'JSESSIONID=s1' } },
      {},
    );
    const { chats } = clientOf(baseUrl, createHttpSession().fetch);
    await expect(chats.get({ path })).rejects.toMatchObject({ code: 'chat-not-found' });
    await chats.complete({ path });
    expect(requests[1]?.headers).toMatchObject({ 'x-csrf-token': 't1', cookie: 'JSESSIONID=s1' });
  });
});

describe('a state that was put away', () => {
  test.each(['https://gws.example.com', 'https://[::1]:8443', 'https://127.0.0.1'])(
    'goes on at %s',
    async (origin) => {
      const { fetch, sent } = fake([['set-cookie', 'JSESSIONID=s1; Path=/']]);
      const session = createHttpSession({ fetch });
      await session.fetch(`${origin}/api/v2/chats`);
      const state: unknown = JSON.parse(JSON.stringify(session.state()));
      await createHttpSession({ fetch, state }).fetch(`${origin}/api/v2/chats`);
      expect(cookiesOf(sent)).toStrictEqual([null, 'JSESSIONID=s1']);
    },
  );

  test.each(['', 'x y', '[', '::', 'a/b'])('with a domain like %j can be used', (domain) => {
    const cookies = [{ name: 'a', value: '1', domain, path: '/', isHostOnly: true, isSecure: true }];
    expect(() => createHttpSession({ state: { cookies } })).not.toThrow();
  });

  test('is read whatever it is, and what is read fits', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const state: HttpSessionState = readState(value);
        expect(readState(JSON.parse(JSON.stringify(state)))).toStrictEqual(state);
      }),
    );
  });

  test('loses only what does not fit', () => {
    const cookie = {
      name: 'a',
      value: '1',
      domain: 'a.example',
      path: '/',
      isHostOnly: true,
      isSecure: true,
    };
    const csrf = { header: 'X-CSRF-TOKEN', token: 't1' };
    const broken = [
      {},
      null,
      { ...cookie, path: 'x' },
      { ...cookie, expiresAt: 'soon' },
      { ...cookie, domain: 1 },
    ];
    expect(readState({ cookies: [cookie, ...broken], csrf, more: 1 })).toStrictEqual({
      cookies: [cookie],
      csrf,
    });
    expect(readState({ csrf: { header: 'Authorization', token: 't1' } })).toStrictEqual({});
    expect(readState({ csrf: { header: 'X-A', token: 't1\r\nX-B: 1' } })).toStrictEqual({});
  });
});
