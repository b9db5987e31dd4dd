import type { CustomerIdentity } from '@parlance/chat';
import { ConfigError } from '@parlance/runtime';
import { CompactSign, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';

import { readFields, readStarted, START, testGateway, type TestGateway } from './gateway.test-helper.js';
import { IDENTITY_ALGORITHMS, type IdentityConfig } from './identity-config.js';
import {
  base64url,
  createBackend,
  defaultClaims,
  trusting,
  type TokenFields,
} from './identity.test-helper.js';

const CHATS = '/v1/providers/main/chats';
const backend = await createBackend();
const rsa = await createBackend('RS256');
const stranger = await createBackend('ES256');

const gatewayWith = (settings: Partial<IdentityConfig> = {}): TestGateway =>
  testGateway({
    profile: { requiresIdentity: true },
    config: { identity: trusting([backend, rsa], settings) },
  });

const startWith = ({ ask }: TestGateway, token: string, fields: object = {}): Promise<Response> =>
  ask('POST', CHATS, { body: { ...START, ...fields }, headers: { 'parlance-identity': token } });

const identityGiven = ({ vendor }: TestGateway): CustomerIdentity | undefined =>
  vendor.starts.at(-1)?.identity;

test('the driver is told whom the company has signed for, with all that the token says of them', async () => {
  const gateway = gatewayWith();
  const claims = {
    given_name: 'Ana',
    family_name: 'Silva',
    contactId: '300100111222333',
    roles: ['gold', 7, true, null],
  };
  expect((await startWith(gateway, await backend.sign({ claims }))).status).toBe(201);
  expect(identityGiven(gateway)).toEqual({
    subject: 'customer-7',
    name: 'Ana Silva',
    givenName: 'Ana',
    familyName: 'Silva',
    email: 'ana.silva@example.com',
    claims: expect.objectContaining(claims),
  });
});

test('an id beyond 2^53 keeps its digits', async () => {
  const gateway = gatewayWith();
  const claims = JSON.stringify({ ...defaultClaims(), contactId: 0 }).replace(
    '"contactId":0',
    '"contactId":300100111222333444',
  );
  const token = await new CompactSign(new TextEncoder().encode(claims))
    .setProtectedHeader({ alg: 'ES256', kid: backend.kid })
    .sign(backend.privateKey);
  expect((await startWith(gateway, token)).status).toBe(201);
  expect(identityGiven(gateway)?.claims['contactId']).toBe('300100111222333444');
});

test('a payload that begins with a byte order mark is read like any other', async () => {
  const gateway = gatewayWith();
  const payload = new TextEncoder().encode(`\uFEFF${JSON.stringify(defaultClaims())}`);
  const header = { alg: 'ES256', kid: backend.kid };
  const token = await new CompactSign(payload).setProtectedHeader(header).sign(backend.privateKey);
  expect((await startWith(gateway, token)).status).toBe(201);
  expect(identityGiven(gateway)?.subject).toBe('customer-7');
});

test('a claim that the driver cannot use is a fault of the token, and the log names it', async () => {
  const message = 'The claim `party_id` of the identity token is not what `contactId` can be.';
  const gateway = testGateway({
    config: { identity: trusting([backend]) },
    provider: (provider) => ({
      ...provider,
      startChat: async () => {
        throw new ConfigError(message, { code: 'identity-claim-unusable' });
      },
    }),
  });
  expect(await readFields(await startWith(gateway, await backend.sign()))).toMatchObject({
    status: 401,
    code: 'identity-refused',
    reason: 'claim',
    outcome: 'not-sent',
  });
  expect(gateway.log).toMatchObject([
    { status: 401, code: 'identity-refused', reason: 'claim', error: message },
  ]);
});

test('the name and e-mail address that the company signed win over what the browser says', async () => {
  const customers: unknown[] = [];
  const gateway = testGateway({
    config: { identity: trusting([backend]) },
    provider: (provider) => ({
      ...provider,
      startChat: (input, options) => {
        customers.push(input.customer);
        return provider.startChat(input, options);
      },
    }),
  });
  await startWith(gateway, await backend.sign(), { customer: { name: 'Mallory', email: 'm@example.com' } });
  expect(customers).toEqual([{ name: 'Ana Silva', email: 'ana.silva@example.com' }]);
});

test('where nobody need be signed for, a customer without a token is who they say to be', async () => {
  const gateway = testGateway({ config: { identity: trusting([backend]) } });
  await gateway.start();
  expect(gateway.vendor.starts).toEqual([{ browser: {} }]);
});

test.each([...IDENTITY_ALGORITHMS])(
  'a token signed with %s counts where the configuration lists it',
  async (alg) => {
    const signer = await createBackend(alg);
    const gateway = testGateway({ config: { identity: trusting([signer], { algorithms: [alg] }) } });
    expect((await startWith(gateway, await signer.sign())).status).toBe(201);
  },
);

const seconds = (): number => Math.floor(Date.now() / 1_000);

const signed = (fields: TokenFields) => (): Promise<string> => backend.sign(fields);

const secretOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A token whose signature is made with a public key as a shared secret. */
const confused = (secret: string): Promise<string> =>
  new SignJWT({ ...defaultClaims() })
    .setProtectedHeader({ alg: 'HS256', kid: rsa.kid })
    .sign(secretOf(secret));

const withPart = async (index: number, part: string): Promise<string> =>
  (await backend.sign()).split('.').with(index, part).join('.');

interface Bad {
  readonly name: string;
  readonly reason: string;
  readonly token: () => Promise<string>;
  readonly settings?: Partial<IdentityConfig>;
}

const BAD: readonly Bad[] = [
  {
    name: 'without a signature (alg none)',
    reason: 'algorithm',
    token: async () => `${base64url({ alg: 'none' })}.${base64url({ ...defaultClaims() })}.`,
  },
  {
    name: 'signed HS256 with a public key as JSON',
    reason: 'algorithm',
    token: () => confused(JSON.stringify(rsa.publicKey)),
  },
  {
    name: 'signed HS256 with a public modulus',
    reason: 'algorithm',
    token: () => confused(String(rsa.publicKey['n'])),
  },
  {
    name: 'signed in a way that is not listed',
    reason: 'algorithm',
    token: () => rsa.sign(),
    settings: { keys: [backend.publicKey], algorithms: ['ES256'] },
  },
  {
    name: 'of another issuer',
    reason: 'issuer',
    token: signed({ claims: { iss: 'https://www.example.org' } }),
  },
  { name: 'for somebody else', reason: 'audience', token: signed({ claims: { aud: 'another-gateway' } }) },
  { name: 'for nobody', reason: 'audience', token: signed({ claims: { aud: undefined } }) },
  { name: 'past its time', reason: 'expired', token: signed({ claims: { exp: seconds() - 60 } }) },
  { name: 'before its time', reason: 'not-yet-valid', token: signed({ claims: { nbf: seconds() + 60 } }) },
  {
    name: 'older than allowed',
    reason: 'too-old',
    token: signed({ claims: { iat: seconds() - 90 } }),
    settings: { maxAgeMs: 60_000 },
  },
  {
    name: 'signed tomorrow',
    reason: 'not-yet-valid',
    token: signed({ claims: { iat: seconds() + 90 } }),
    settings: { maxAgeMs: 60_000 },
  },
  {
    name: 'without an age where it is limited',
    reason: 'claim',
    token: signed({ claims: { iat: undefined } }),
    settings: { maxAgeMs: 60_000 },
  },
  { name: 'for ever', reason: 'claim', token: signed({ claims: { exp: undefined } }) },
  { name: 'without a subject', reason: 'claim', token: signed({ claims: { sub: undefined } }) },
  { name: 'with an empty subject', reason: 'claim', token: signed({ claims: { sub: ' ' } }) },
  { name: 'with a number as its subject', reason: 'claim', token: signed({ claims: { sub: 7 } }) },
  { name: 'with a line break in its subject', reason: 'claim', token: signed({ claims: { sub: 'a\r\nb' } }) },
  {
    name: 'with a subject too long to be an id',
    reason: 'claim',
    token: signed({ claims: { sub: 'a'.repeat(256) } }),
  },
  {
    name: 'of a key that nobody configured',
    reason: 'key-unknown',
    token: signed({ header: { kid: 'other' } }),
  },
  {
    name: 'of a stranger who uses the id of a known key',
    reason: 'signature',
    token: () => stranger.sign({ header: { kid: backend.kid } }),
  },
  {
    name: 'that brings its own key',
    reason: 'signature',
    token: () => stranger.sign({ header: { kid: backend.kid, jwk: stranger.publicKey } }),
  },
  {
    name: 'that says where its key stands',
    reason: 'key-unknown',
    token: signed({ header: { kid: 'other', jku: 'https://elsewhere.example/jwks.json' } }),
  },
  {
    name: 'with other claims than were signed',
    reason: 'signature',
    token: () => withPart(1, base64url({ ...defaultClaims(), sub: 'customer-8' })),
  },
  {
    name: 'that demands what nobody knows',
    reason: 'malformed',
    token: () => withPart(0, base64url({ alg: 'ES256', kid: backend.kid, crit: ['x'], x: 1 })),
  },
  { name: 'that is none', reason: 'malformed', token: async () => 'customer-7' },
  { name: 'that is empty', reason: 'malformed', token: async () => '' },
  { name: 'that is encrypted', reason: 'malformed', token: async () => 'a.b.c.d.e' },
  {
    name: 'longer than any should be',
    reason: 'malformed',
    token: signed({ claims: { padding: 'a'.repeat(8_192) } }),
  },
];

test.each(BAD)('a token $name does not count: $reason', async ({ token, reason, settings }) => {
  const gateway = gatewayWith(settings);
  const bad = await token();
  const response = await startWith(gateway, bad);
  const problem = await readFields(response);
  expect(problem).toMatchObject({
    status: 401,
    code: 'identity-refused',
    reason,
    outcome: 'not-sent',
    isRetryable: false,
  });
  expect(gateway.vendor.calls.start).toBe(0);
  expect(gateway.log).toMatchObject([{ status: 401, code: 'identity-refused', reason }]);
  if (bad !== '') expect(JSON.stringify([problem, gateway.log])).not.toContain(bad);
});

test('clocks may be apart as far as the configuration says', async () => {
  const late = await backend.sign({ claims: { exp: seconds() - 20 } });
  expect((await startWith(gatewayWith({ clockToleranceMs: 0 }), late)).status).toBe(401);
  expect((await startWith(gatewayWith({ clockToleranceMs: 60_000 }), late)).status).toBe(201);
});

test('a customer without a token is refused where the vendor takes only those who are signed for', async () => {
  const gateway = gatewayWith();
  const response = await gateway.ask('POST', CHATS, { body: START });
  expect(response.headers.get('www-authenticate')).toBe('Parlance-Identity');
  expect(await readFields(response)).toMatchObject({
    status: 401,
    code: 'identity-required',
    detail: expect.stringContaining('Parlance-Identity'),
  });
  expect(gateway.vendor.calls.start).toBe(0);
});

test('a token in the body is no way in', async () => {
  const gateway = gatewayWith();
  const body = { ...START, identityToken: await backend.sign() };
  expect((await gateway.ask('POST', CHATS, { body })).status).toBe(401);
  const withBoth = await gateway.ask('POST', CHATS, {
    body,
    headers: { 'parlance-identity': await backend.sign() },
  });
  expect(await readFields(withBoth)).toMatchObject({
    status: 400,
    detail: expect.stringContaining('`identityToken`'),
  });
  expect(gateway.vendor.calls.start).toBe(0);
});

test('where nobody checks tokens, none is taken on trust', async () => {
  const gateway = testGateway();
  const response = await startWith(gateway, await backend.sign());
  expect(await readFields(response)).toMatchObject({
    code: 'identity-refused',
    reason: 'not-configured',
    detail: expect.stringContaining('configure `identity`'),
  });
  expect(gateway.vendor.calls.start).toBe(0);
});

describe('repeated, a start', () => {
  test('gives the same chat to the same customer, with another token too', async () => {
    const gateway = gatewayWith();
    const first = await readStarted(await startWith(gateway, await backend.sign()));
    const other = await rsa.sign({ claims: { jti: 'another' } });
    const second = await readStarted(await startWith(gateway, other));
    expect(second.chatId).toBe(first.chatId);
    expect(gateway.vendor.calls.start).toBe(1);
  });

  test.each([
    { who: 'another customer', claims: { sub: 'customer-8' } },
    { who: 'nobody', claims: undefined },
  ])('gives no chat to $who, whatever else they know', async ({ claims }) => {
    const gateway = testGateway({ config: { identity: trusting([backend]) } });
    await startWith(gateway, await backend.sign());
    const headers = claims ? { 'parlance-identity': await backend.sign({ claims }) } : {};
    const response = await gateway.ask('POST', CHATS, { body: START, headers });
    expect(await readFields(response)).toMatchObject({ status: 409, code: 'client-chat-id-reused' });
  });

  test('needs a token that still counts', async () => {
    const gateway = gatewayWith();
    await startWith(gateway, await backend.sign());
    const response = await startWith(gateway, await backend.sign({ claims: { exp: seconds() - 60 } }));
    expect(response.status).toBe(401);
  });
});

test('nothing that is kept of a chat holds the token', async () => {
  const kept: unknown[] = [];
  const gateway = testGateway({
    config: { identity: trusting([backend]) },
    provider: (provider) => ({
      ...provider,
      startChat: async (input, options) => {
        kept.push(input, options);
        return provider.startChat(input, options);
      },
      attachChat: (handle) => {
        kept.push(handle);
        return provider.attachChat(handle);
      },
    }),
  });
  const token = await backend.sign();
  const response = await startWith(gateway, token);
  kept.push(await response.json(), gateway.log);
  expect(JSON.stringify(kept)).not.toContain(token.split('.')[2]);
});
