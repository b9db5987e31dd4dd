import { describe, expect, it } from 'vitest';
import type { Reply } from '../../sandbox.test-helper.js';
import { readOrigins } from './origins.js';
import { openScene, START, type Scene } from './simulator.test-helper.js';

const cookiesOf = ({ headers }: Reply): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1).join())
    .join('; ');

describe('cookies and CSRF protection', () => {
  it('are not there at first', async () => {
    const { startChat, vendor } = await openScene();
    const { headers } = await vendor('GET', `/chats/${await startChat()}`);
    expect([headers.getSetCookie(), headers.get('x-csrf-token')]).toEqual([[], null]);
  });

  it('set JSESSIONID and the cookie of a load balancer once', async () => {
    const { vendor } = await openScene({ installation: { cookies: true } });
    const first = await vendor('POST', '/chats', START);
    expect(cookiesOf(first)).toMatch(/^JSESSIONID=[\w-]+; AWSELB=\w+$/);
    expect(first.headers.getSetCookie().join()).not.toContain('Secure');
    const second = await vendor('POST', '/chats', START, { cookie: cookiesOf(first) });
    expect(second.headers.getSetCookie()).toEqual([]);
    const page = await vendor('POST', '/chats', START, { origin: 'https://shop.example' });
    expect(page.headers.getSetCookie().join()).toContain('SameSite=None; Secure');
  });

  const tokenFrom = (reply: Reply): Record<string, string> => ({
    cookie: cookiesOf(reply),
    [reply.headers.get('x-csrf-header') ?? '']: reply.headers.get('x-csrf-token') ?? '',
  });
  const started = ({ vendor }: Scene, headers: Record<string, string>): Promise<Reply> =>
    vendor('POST', '/chats', START, headers);

  it('want the token of a GET and its cookie with each POST', async () => {
    const scene = await openScene({ installation: { csrfProtection: true } });
    const refused = await started(scene, {});
    expect(refused.status).toBe(403);
    expect(refused.headers.get('content-type')).toContain('text/plain');
    expect(refused.text).toContain('CSRF');
    const read = await scene.vendor('GET', '/chats/none');
    expect(read.status).toBe(404);
    const headers = tokenFrom(read);
    const { cookie = '', ...token } = headers;
    expect(Object.keys(token)).toEqual(['X-CSRF-TOKEN']);
    const statuses = [headers, { cookie }, token, { ...headers, 'X-CSRF-TOKEN': 'forged' }, headers];
    const replies = await Promise.all(statuses.map((sent) => started(scene, sent)));
    expect(replies.map(({ status }) => status)).toEqual([200, 403, 403, 403, 200]);
  });

  it('can want another header, and forget their sessions', async () => {
    const scene = await openScene({ installation: { csrfProtection: true, csrfHeaderName: 'X-Other' } });
    const headers = tokenFrom(await scene.vendor('GET', '/chats/none'));
    expect(Object.keys(headers)).toEqual(['cookie', 'X-Other']);
    expect(await started(scene, headers)).toMatchObject({ status: 200 });
    await scene.fail('expire-token', 'chats.requestChat');
    expect(await started(scene, headers)).toMatchObject({ status: 403 });
    expect(await started(scene, headers)).toMatchObject({ status: 403 });
  });
});

describe('pages of other origins', () => {
  const preflight = ({ vendor }: Scene, origin: string): Promise<Reply> =>
    vendor('OPTIONS', '/chats', undefined, {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'contactcenterid,content-type',
    });

  it('on this machine may ask, with credentials', async () => {
    const scene = await openScene();
    const { headers, status } = await preflight(scene, 'http://localhost:5173');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-headers')).toBe('Content-Type,ContactCenterId,X-CSRF-TOKEN');
    expect(headers.get('access-control-max-age')).toBe('120');
    const refused = await scene.vendor('GET', '/chats/none', undefined, { origin: 'http://127.0.0.1:1' });
    expect(refused.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:1');
    expect(refused.headers.get('access-control-expose-headers')).toBe('X-CSRF-HEADER,X-CSRF-TOKEN');
  });

  it('elsewhere only where they are listed', async () => {
    const scene = await openScene();
    const allowed = async (origin: string): Promise<string | null> =>
      (await preflight(scene, origin)).headers.get('access-control-allow-origin');
    expect(await allowed('https://shop.example')).toBeNull();
    await scene.setConditions({ allowedOrigins: 'https://shop.example, https://*.shop.example:8443' });
    expect(await allowed('https://shop.example')).toBe('https://shop.example');
    expect(await allowed('https://www.shop.example:8443')).toBe('https://www.shop.example:8443');
    expect(await allowed('https://www.shop.example')).toBeNull();
    expect(await allowed('https://shop.example.evil.example')).toBeNull();
    expect(await allowed('http://localhost:5173')).toBeNull();
  });

  it.each(['*', 'https://*', 'shop.example', 'https://shop.example/chat', 'null', 'loopback, *'])(
    'cannot be listed as %s',
    (origins) => {
      expect(readOrigins(origins)).toBeUndefined();
    },
  );

  it('have a wildcard stand for a part of the host only', () => {
    const [isAllowed] = readOrigins('https://*.shop.example') ?? [];
    expect(isAllowed?.('https://www.de.shop.example')).toBe(true);
    expect(isAllowed?.('https://evil.example/.shop.example')).toBe(false);
    expect(isAllowed?.('https://wwwxshop.example')).toBe(false);
  });

  it('can be none', async () => {
    const scene = await openScene({ installation: { allowedOrigins: '' } });
    const { headers } = await preflight(scene, 'http://localhost:5173');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('refusals that the control door asks for', () => {
  it('are of the operation that they name, done nevertheless where they say so', async () => {
    const { send, setConditions, startChat, told, chat } = await openScene();
    const chatId = await startChat();
    await setConditions({ refusals: 'chats.sendMessage 9 processed; chats.complete 42' });
    expect(await send(chatId, 'a')).toMatchObject({ status: 500, body: { statusCode: 9 } });
    await setConditions({ refusals: 'chats.sendMessage 7' });
    expect(await send(chatId, 'b')).toMatchObject({ status: 500, body: { statusCode: 7 } });
    expect(await told(chatId, 2)).toEqual(['2 Customer Text: a']);
    expect(await chat(chatId)).toMatchObject({ state: 'WaitingForAgent' });
  });

  it.each(['chats.get', 'chats.get 0', 'chats.get twelve', '12'])('cannot be %j', async (refusals) => {
    const { door } = await openScene();
    const path = '/control/vendors/genesys-gws/conditions';
    expect(await door('PATCH', path, { refusals })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('refusals must be') },
    });
  });
});
