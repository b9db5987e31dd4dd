import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fakeVendor } from '@parlance/chat/testing';
import { createAuthority, type IssuedCertificate } from '@parlance/corporate-network';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { checkConfig, type CheckedConfig } from './config-check.js';
import { defineVendor, type DriverSurroundings } from './vendors.js';

let folder: string;
let own: IssuedCertificate;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parlance-network-'));
  const authority = await createAuthority('Corporate CA');
  own = await authority.issue({ hostName: 'gateway' });
  const other = await authority.issue({ hostName: 'other' });
  await writeFile(file('ca.pem'), authority.certificate);
  await writeFile(file('ca.der'), Buffer.from([0x30, 0x82, 0x01, 0x0a]));
  await writeFile(file('own.pem'), own.certificate);
  await writeFile(file('own-key.pem'), own.key);
  await writeFile(file('other-key.pem'), other.key);
});
afterAll(() => rm(folder, { recursive: true }));

const createProvider = vi.fn((_options: object, _surroundings: DriverSurroundings) =>
  fakeVendor().createProvider(),
);
const vendors = [
  defineVendor<object>({ name: 'fake', optionsSchema: { type: 'object', properties: {} }, createProvider }),
];

const check = (network: object | undefined, env: Record<string, string> = {}): CheckedConfig =>
  checkConfig(
    { providers: { main: { vendor: 'fake', options: {}, ...(network && { network }) } } },
    { env, vendors },
  );

const faulty: readonly { readonly given: () => object; readonly want: RegExp }[] = [
  {
    given: () => ({ caFile: file('no-such.pem') }),
    want: /^- providers\.main\.network\.caFile names the file .*no-such\.pem, which cannot be read \(ENOENT\)/m,
  },
  {
    given: () => ({ caFile: file('ca.der') }),
    want: /^- providers\.main\.network\.caFile has no certificate as PEM/m,
  },
  {
    given: () => ({ caFile: { env: 'CA_FILE' } }),
    want: /^- providers\.main\.network\.caFile .*CA_FILE, which is not set/m,
  },
  {
    given: () => ({ certificateFile: file('own.pem') }),
    want: /^- providers\.main\.network\.keyFile is missing: certificateFile needs it/m,
  },
  {
    given: () => ({ certificateFile: file('own.pem'), keyFile: file('other-key.pem') }),
    want: /^- providers\.main\.network\.keyFile is not the key of certificateFile/m,
  },
  {
    given: () => ({ proxyUrl: 'proxy.example.com:8080' }),
    want: /^- providers\.main\.network\.proxyUrl .*http:\/\//m,
  },
  { given: () => ({ minTlsVersion: 'TLSv1.1' }), want: /network\.minTlsVersion must be one of .*TLSv1\.3/ },
  {
    given: () => ({ proxy: 'http://proxy' }),
    want: /^- providers\.main\.network\.proxy is not known here; known: proxyUrl, caFile/m,
  },
];

test.each(faulty)('a network setting that cannot be used is named: $want', ({ given, want }) => {
  expect(() => check(given())).toThrow(want);
});

test('each fault is told once', () => {
  expect(() => check({ minTlsVersion: 'TLSv1.1' })).toThrow(/^[^\n]*\n- [^\n]*$/);
  expect(() => check({ caFile: { env: 'CA_FILE' } })).toThrow(/^[^\n]*\n- [^\n]*$/);
});

test('the driver is given a fetch for its network, also where nothing is set', async () => {
  createProvider.mockClear();
  const { providers } = check(
    {
      proxyUrl: { env: 'PROXY' },
      caFile: file('ca.pem'),
      certificateFile: file('own.pem'),
      keyFile: file('own-key.pem'),
      minTlsVersion: 'TLSv1.3',
    },
    { PROXY: 'http://name:p%40ss@proxy.example.com:8080' },
  );
  expect(createProvider).toHaveBeenLastCalledWith({}, { fetch: expect.any(Function) });
  await providers.get('main')?.close();
  check(undefined);
  expect(createProvider).toHaveBeenCalledTimes(2);
  expect(createProvider).toHaveBeenLastCalledWith({}, { fetch: expect.any(Function) });
});
