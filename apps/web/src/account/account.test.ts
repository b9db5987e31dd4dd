import { Hono } from 'hono';
import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import { beforeEach, expect, test } from 'vitest';

import { createAccount as createBackend, identityOf } from '../../account.mjs';
import { createAccount, SignedOutError, type Account } from './account.js';

const WEB_URL = 'http://127.0.0.1:5173';
const { issuer, audience, jwksUrl } = identityOf(WEB_URL);

let app: Hono;
let cookie = '';
let account: Account;

/** A browser: it keeps the cookie that it is given. */
const browse: typeof fetch = async (input, init) => {
  const response = await app.request(input, { ...init, headers: { cookie } });
  cookie = response.headers.get('set-cookie') ?? cookie;
  return response;
};

beforeEach(async () => {
  cookie = '';
  app = new Hono().route('/account', await createBackend(WEB_URL));
  account = createAccount('/account', browse);
});

test('nobody is signed in until they sign in, nor after they signed out', async () => {
  await expect(account.read()).resolves.toBeUndefined();
  await account.signIn();
  await expect(account.read()).resolves.toEqual({
    name: 'Ana Costa',
    email: 'ana@example.com',
    phoneNumber: '+351211234567',
  });
  await account.signOut();
  await expect(account.read()).resolves.toBeUndefined();
});

test('the token names the customer, and proves it with the published keys', async () => {
  await account.signIn();
  const keys = createRemoteJWKSet(new URL(jwksUrl), { [customFetch]: async (url) => app.request(url) });
  const { payload } = await jwtVerify(await account.identityToken(), keys, { issuer, audience });
  expect(payload).toMatchObject({ sub: 'customer-1001', name: 'Ana Costa', email: 'ana@example.com' });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(120);
});

test('another page cannot read the session, nor is it sent with requests of other sites', async () => {
  await account.signIn();
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Strict');
});

test('there is no token for somebody who signed out in another tab', async () => {
  await account.signIn();
  const before = cookie;
  await account.signOut();
  cookie = before;
  await expect(account.identityToken()).rejects.toThrow(SignedOutError);
  await expect(account.identityToken()).rejects.toMatchObject({ code: 'signed-out' });
});

test('says which request came to nothing', async () => {
  const broken = createAccount('/account', async () => new Response('', { status: 500 }));
  await expect(broken.signIn()).rejects.toThrow('PUT /account/session answered 500');
  const strange = createAccount('/account', async () => Response.json({ customer: 'Ana' }));
  await expect(strange.read()).resolves.toBeUndefined();
  await expect(strange.identityToken()).rejects.toThrow('`token`');
});
