import { generateKeyPairSync } from 'node:crypto';

import { ConfigError } from '@parlance/chat';
import { fakeVendor } from '@parlance/chat/testing';
import { expect, test } from 'vitest';

import { checkConfig, type CheckedConfig } from './config-check.js';
import type { Environment } from './environment.js';
import { fakeDriver } from './gateway.test-helper.js';
import { builtInVendors } from './generated/vendors.js';

const vendors = [...builtInVendors, fakeDriver(() => fakeVendor().createProvider())];
const SECRET = 'the-very-secret';
const OPENSCAPE = {
  baseUrl: 'https://contact.example.com/restinteractionsdk',
  clientId: 'web',
  clientSecret: SECRET,
};

const check = (config: unknown, env: Environment = {}): CheckedConfig =>
  checkConfig(config, { env, vendors });

const openscapeWith = (options: object): object => ({
  providers: { main: { vendor: 'openscape', options } },
});

const fakeWith = (settings: object): object => ({
  providers: { main: { vendor: 'fake', options: {} } },
  ...settings,
});

const keyOf = (type: 'rsa' | 'ec', options: object): object =>
  (type === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2_048, ...options })
    : generateKeyPairSync('ec', { namedCurve: 'P-256', ...options })
  ).publicKey.export({ format: 'jwk' });

const KEY = keyOf('ec', {});

const identityWith = (fields: object): object =>
  fakeWith({
    identity: JSON.parse(
      JSON.stringify({ issuer: 'https://www.example.com', audience: 'gateway', keys: [KEY], ...fields }),
    ),
  });

const voiceWith = (fields: object): object =>
  fakeWith({
    voice: {
      webSocketUrl: 'wss://voice.example.com',
      domain: 'example.com',
      secret: 'a-secret-of-the-test',
      destinations: { SALES: { pilotNumber: '1001' } },
      ...fields,
    },
  });

const faulty: readonly { readonly given: unknown; readonly want: RegExp }[] = [
  {
    given: voiceWith({ webSocketUrl: 'ws://voice.example.com' }),
    want: /^- voice\.webSocketUrl .*wss: URL/m,
  },
  { given: voiceWith({ webSocketUrl: 'voice.example.com' }), want: /^- voice\.webSocketUrl .*wss: URL/m },
  { given: voiceWith({ domain: 'example.com>' }), want: /^- voice\.domain .*SIP addresses/m },
  { given: voiceWith({ secret: 'short' }), want: /^- voice\.secret .*At least 16/m },
  { given: voiceWith({ destinations: {} }), want: /^- voice\.destinations .*at least one/m },
  {
    given: voiceWith({ destinations: { SALES: { pilotNumber: '+1001' } } }),
    want: /^- voice\.destinations\.SALES\.pilotNumber .*Digits only/m,
  },
  {
    given: voiceWith({ iceServers: [{ urls: ['https://stun.example.com'] }] }),
    want: /^- voice\.iceServers\[0\]\.urls\[0\] .*or turns: URL/m,
  },
  { given: voiceWith({ pin: 1 }), want: /^- voice\.pin is not known here/m },
  { given: [], want: /^- The configuration must be object/m },
  { given: {}, want: /^- providers is missing: The contact centers/m },
  { given: { providers: {} }, want: /^- providers must NOT have fewer than 1 properties/m },
  {
    given: { providers: { Main: { vendor: 'fake', options: {} } } },
    want: /^- providers\.Main .*lower-case/m,
  },
  { given: { providers: { main: { options: {} } } }, want: /^- providers\.main\.vendor is missing/m },
  { given: { providers: { main: { vendor: 'fake' } } }, want: /^- providers\.main\.options is missing/m },
  {
    given: { providers: { main: { vendor: 'other', options: {} } } },
    want: /^- providers\.main\.vendor .*known: .*openscape.*fake/m,
  },
  {
    given: openscapeWith({ ...OPENSCAPE, clientSecret: 7 }),
    want: /^- providers\.main\.options\.clientSecret must be string/m,
  },
  {
    given: openscapeWith({ baseUrl: OPENSCAPE.baseUrl, clientId: 'web' }),
    want: /options\.clientSecret is missing: oauth-client-secret/m,
  },
  {
    given: openscapeWith({ ...OPENSCAPE, priority: 101 }),
    want: /^- providers\.main\.options\.priority must be <= 100: Higher is/m,
  },
  {
    given: openscapeWith({ ...OPENSCAPE, queue: 'a' }),
    want: /^- providers\.main\.options\.queue is not known here; known: baseUrl/m,
  },
  {
    given: openscapeWith({ ...OPENSCAPE, baseUrl: 'http://contact.example.com' }),
    want: /^- providers\.main\.options cannot be used: .*allowInsecureHttp/m,
  },
  { given: fakeWith({ allowedOrigins: ['*'] }), want: /^- allowedOrigins\[0\] .*no wildcard/m },
  {
    given: fakeWith({ allowedOrigins: ['https://www.example.com/'] }),
    want: /^- allowedOrigins\[0\] .*exact origin/m,
  },
  { given: fakeWith({ allowedOrigins: ['null'] }), want: /^- allowedOrigins\[0\] /m },
  { given: fakeWith({ maxBodyBytes: 1 }), want: /^- maxBodyBytes must be >= 1024/m },
  {
    given: fakeWith({ limits: { chats: 1 } }),
    want: /^- limits\.chats is not known here; known: startsPerAddressPerMinute/m,
  },
  { given: fakeWith({ events: { heartbeatMs: 90_000 } }), want: /^- events\.heartbeatMs must be <= 30000/m },
  { given: fakeWith({ trustProxy: 'yes' }), want: /^- trustProxy must be boolean/m },
  { given: fakeWith({ colour: 'red' }), want: /^- colour is not known here/m },
  {
    given: identityWith({ keys: undefined }),
    want: /^- identity needs the public keys: either `keys` or `jwksUrl`/m,
  },
  {
    given: identityWith({ jwksUrl: 'https://login.example.com/jwks' }),
    want: /^- identity needs the public keys/m,
  },
  { given: identityWith({ keys: [] }), want: /^- identity\.keys must NOT have fewer than 1 items/m },
  {
    given: identityWith({ keys: [{ kty: 'oct', k: SECRET }] }),
    want: /^- identity\.keys\[0\] is a shared secret/m,
  },
  {
    given: identityWith({ keys: [{ ...KEY, d: SECRET }] }),
    want: /^- identity\.keys\[0\] holds a private key/m,
  },
  {
    given: identityWith({ keys: [{ kty: 'RSA', n: 'AQAB' }] }),
    want: /^- identity\.keys\[0\] is no public key/m,
  },
  {
    given: identityWith({ keys: [keyOf('rsa', { modulusLength: 1_024 })] }),
    want: /^- identity\.keys\[0\] has 1024 bits/m,
  },
  {
    given: identityWith({ keys: [keyOf('ec', { namedCurve: 'secp256k1' })] }),
    want: /^- identity\.keys\[0\] is on a curve/m,
  },
  {
    given: identityWith({ keys: [keyOf('rsa', { modulusLength: 2_048 })], algorithms: ['ES256'] }),
    want: /^- identity\.keys\[0\] fits none of the accepted signatures/m,
  },
  {
    given: identityWith({ keys: [keyOf('ec', { namedCurve: 'P-384' })] }),
    want: /^- identity\.keys\[0\] fits none of the accepted signatures/m,
  },
  {
    given: identityWith({ keys: [{ ...KEY, alg: 'ES384' }] }),
    want: /^- identity\.keys\[0\] fits none of the accepted signatures/m,
  },
  {
    given: identityWith({ keys: [{ ...KEY, use: 'enc' }] }),
    want: /^- identity\.keys\[0\] is not for signatures/m,
  },
  {
    given: identityWith({ keys: [KEY, { ...KEY, kid: 'b' }] }),
    want: /^- identity\.keys\[0\] needs a `kid`/m,
  },
  {
    given: identityWith({
      keys: [
        { ...KEY, kid: 'a' },
        { ...KEY, kid: 'a' },
      ],
    }),
    want: /^- identity\.keys\[1\] has the same `kid`/m,
  },
  {
    given: identityWith({ keys: undefined, jwksUrl: 'http://login.example.com/jwks' }),
    want: /^- identity\.jwksUrl must be https/m,
  },
  { given: identityWith({ keys: undefined, jwksUrl: 'jwks' }), want: /^- identity\.jwksUrl is no URL/m },
  {
    given: identityWith({
      keys: undefined,
      jwksUrl: 'https://login.example.com/jwks',
      network: { caFile: '/nowhere.pem' },
    }),
    want: /^- identity\.network\.caFile names the file/m,
  },
  {
    given: identityWith({ algorithms: ['HS256'] }),
    want: /^- identity\.algorithms\[0\] must be one of .*RS256/m,
  },
  { given: identityWith({ algorithms: ['none'] }), want: /^- identity\.algorithms\[0\] must be one of/m },
  { given: identityWith({ issuer: undefined }), want: /^- identity\.issuer is missing: The claim `iss`/m },
  { given: identityWith({ secret: SECRET }), want: /^- identity\.secret is not known here/m },
];

test.each(faulty)('a configuration fault is told with its path and the way out: $want', ({ given, want }) => {
  expect(() => check(given)).toThrow(want);
});

test('all faults are told at once, each once, none with a secret', () => {
  const config = {
    allowedOrigins: ['*'],
    colour: 'red',
    providers: {
      one: { vendor: 'openscape', options: { ...OPENSCAPE, priority: 0 } },
      two: { vendor: 'openscape', options: { ...OPENSCAPE, clientSecret: { env: 'NOT_SET' } } },
      three: { vendor: 'other', options: {} },
    },
  };
  const { message, code } = faultOf(config);
  expect(code).toBe('invalid-config');
  const paths = message
    .split('\n')
    .slice(1)
    .map((line) => line.split(' ')[1]);
  expect(new Set(paths)).toEqual(
    new Set([
      'allowedOrigins[0]',
      'colour',
      'providers.one.options.priority',
      'providers.three.vendor',
      'providers.two.options.clientSecret',
    ]),
  );
  expect(paths).toHaveLength(5);
  expect(message).not.toContain(SECRET);
});

test.each([
  { env: {}, want: /clientSecret .*OPENSCAPE_CLIENT_SECRET, which is not set/ },
  { env: { OPENSCAPE_CLIENT_SECRET: '' }, want: /clientSecret .*OPENSCAPE_CLIENT_SECRET, which is empty/ },
])('a missing environment variable is named: $want', ({ env, want }) => {
  const config = openscapeWith({ ...OPENSCAPE, clientSecret: { env: 'OPENSCAPE_CLIENT_SECRET' } });
  expect(() => check(config, env)).toThrow(want);
});

test('texts come from the environment, defaults are filled in, and the order of the providers is kept', () => {
  const { settings, providers } = check(
    {
      allowedOrigins: [{ env: 'SITE' }, 'http://localhost:5173'],
      limits: { streamsPerChat: 3 },
      providers: {
        zeta: { vendor: 'fake', label: { env: 'LABEL' }, options: {}, customFields: ['order'] },
        alpha: { vendor: 'openscape', options: OPENSCAPE },
      },
    },
    { SITE: 'https://www.example.com', LABEL: 'Support' },
  );
  expect(settings).toMatchObject({
    allowedOrigins: ['https://www.example.com', 'http://localhost:5173'],
    maxBodyBytes: 1_048_576,
    limits: { startsPerAddressPerMinute: 30, requestsPerChatPerMinute: 240, streamsPerChat: 3 },
    events: { heartbeatMs: 15_000 },
    endedChatTtlMs: 300_000,
    trustProxy: false,
  });
  expect(
    [...providers.values()].map(({ providerId, label, customFields }) => [
      providerId,
      label,
      ...customFields,
    ]),
  ).toEqual([
    ['zeta', 'Support', 'order'],
    ['alpha', 'alpha'],
  ]);
});

test('the given configuration is left as it is', () => {
  const config = fakeWith({});
  const before = structuredClone(config);
  check(config);
  expect(config).toEqual(before);
});

function faultOf(config: unknown): ConfigError {
  try {
    check(config);
  } catch (error) {
    if (ConfigError.is(error)) return error;
  }
  throw new Error('The configuration was accepted.');
}

test('a vendor that takes only customers who are signed for needs to know whose word counts', () => {
  const needy = fakeDriver(() => fakeVendor({ requiresIdentity: true }).createProvider());
  const config = fakeWith({});
  expect(() => checkConfig(config, { env: {}, vendors: [needy] })).toThrow(
    /^- identity is missing: the vendor of `providers\.main` takes only customers/m,
  );
  expect(() => checkConfig(identityWith({}), { env: {}, vendors: [needy] })).not.toThrow();
});
