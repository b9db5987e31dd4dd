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

const faulty: readonly { readonly given: unknown; readonly want: RegExp }[] = [
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
    want: /^- providers\.main\.vendor .*known: .*openscape, fake/m,
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
