import { generateKeyPairSync } from 'node:crypto';

import { createAuthority, type Authority, type IssuedCertificate } from '@parlance/corporate-network';
import { beforeAll, expect, test } from 'vitest';

import { nodeFetch, nodeFetchFaults, type NodeFetchOptions } from './index.js';

let authority: Authority;
let own: IssuedCertificate;
let other: IssuedCertificate;
beforeAll(async () => {
  authority = await createAuthority('Corporate CA');
  own = await authority.issue({ hostName: 'gateway' });
  other = await authority.issue({ hostName: 'other' });
});

const encryptedKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
  cipher: 'aes-256-cbc',
  passphrase: 'right',
});

const faulty: readonly {
  readonly given: () => NodeFetchOptions;
  readonly want: readonly (readonly [string, RegExp])[];
}[] = [
  { given: () => ({ proxyUrl: 'proxy.example.com:8080' }), want: [['proxyUrl', /http:\/\//]] },
  { given: () => ({ proxyUrl: 'socks5://proxy.example.com' }), want: [['proxyUrl', /http:\/\//]] },
  { given: () => ({ proxyUrl: 'http://proxy.example.com/pac' }), want: [['proxyUrl', /path/]] },
  { given: () => ({ proxyUrl: 'http://me:50%off@proxy' }), want: [['proxyUrl', /percent-encoded/]] },
  { given: () => ({ ca: '' }), want: [['ca', /BEGIN CERTIFICATE/]] },
  { given: () => ({ ca: [authority.certificate, own.key] }), want: [['ca', /BEGIN CERTIFICATE/]] },
  {
    given: () => ({ ca: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' }),
    want: [['ca', /cannot be read/]],
  },
  { given: () => ({ certificate: own.certificate }), want: [['key', /missing/]] },
  { given: () => ({ key: own.key }), want: [['key', /without `certificate`/]] },
  { given: () => ({ ...own, key: other.key }), want: [['key', /not the key of `certificate`/]] },
  { given: () => ({ ...own, key: own.certificate }), want: [['key', /BEGIN PRIVATE KEY/]] },
  {
    given: () => ({ certificate: own.key, key: own.certificate }),
    want: [
      ['certificate', /BEGIN CERTIFICATE/],
      ['key', /BEGIN PRIVATE KEY/],
    ],
  },
  { given: () => ({ ...own, key: String(encryptedKey) }), want: [['keyPassphrase', /missing/]] },
  {
    given: () => ({ ...own, key: String(encryptedKey), keyPassphrase: 'wrong' }),
    want: [['keyPassphrase', /does not open/]],
  },
  {
    given: () => ({ ...own, key: String(encryptedKey), keyPassphrase: 'right' }),
    want: [['key', /not the key of/]],
  },
];

test.each(faulty)('an option that cannot be used is named: $want', ({ given, want }) => {
  const faults = nodeFetchFaults(given());
  expect(faults.map(({ option }) => option)).toEqual(want.map(([option]) => option));
  for (const [index, [, reason]] of want.entries()) expect(faults[index]?.reason).toMatch(reason);
  expect(() => nodeFetch(given())).toThrow(`\`${want[0]?.[0]}\` of nodeFetch`);
});

test('what can be used is taken, and no value is shown', () => {
  expect(nodeFetchFaults({ ...own, ca: authority.certificate, minTlsVersion: 'TLSv1.3' })).toEqual([]);
  expect(nodeFetchFaults({ proxyUrl: 'http://name:p%40ss@[::1]:8080/' })).toEqual([]);
  const [fault] = nodeFetchFaults({ proxyUrl: 'http://me:50%off@proxy' });
  expect(fault?.reason).not.toContain('off');
});
