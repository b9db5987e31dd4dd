import { openscapeWorld, type OpenscapeWorld } from '@parlance/worlds/openscape';
import { describe, expect, onTestFinished, test } from 'vitest';

import { createGateway, type Gateway } from './gateway.js';
import { START, toRequest } from './gateway.test-helper.js';
import { builtInVendors } from './generated/vendors.js';
import { createBackend, trusting } from './identity.test-helper.js';

const CHATS = '/v1/providers/main/chats';
const backend = await createBackend();

/** What routes or identifies at one vendor or another. */
const SETTINGS = [
  'priority',
  'chatPriority',
  'queueId',
  'queue',
  'destination',
  'endpoint',
  'businessUnitName',
  'businessUnitOrgId',
  'source',
  'chatSource',
  'contactId',
  'organizationId',
  'incidentId',
  'productId',
  'categoryId',
  'assigneeId',
  'authUserName',
  'ContactCenterId',
  'contactCenterId',
  'interfaceId',
  'stripeCode',
  'escalationLevel',
  'resumeType',
  'auxiliaryData',
  'sessionInformation',
  'userData',
  'identity',
  'identityToken',
  'subject',
  'sub',
  'claims',
  'browser',
  'vendorOptions',
  'options',
  '__proto__',
  'constructor',
] as const;

/** Nothing of the configuration or of a vendor's answers holds it. */
const SMUGGLED = '31337000000000000';

/** A start with the setting at each place that a body has. */
function smuggling(name: string): readonly object[] {
  const set = (fields: object, value: unknown): object =>
    Object.fromEntries([...Object.entries(fields), [name, value]]);
  return [
    set(START, SMUGGLED),
    set(START, { [START.customer.name]: SMUGGLED }),
    { ...START, customer: set(START.customer, SMUGGLED) },
    { ...START, customFields: set({ order: '4711' }, SMUGGLED) },
    { ...START, customFields: { order: set({}, SMUGGLED) } },
    { ...START, message: set({}, SMUGGLED) },
    { ...START, language: [set({}, SMUGGLED)] },
  ];
}

interface Site {
  readonly gateway: Gateway;
  readonly requests: () => Promise<readonly object[]>;
}

/** The simulated vendor, configured as its simulator says. */
async function openSite(vendor: string, more: object = {}): Promise<Site> {
  const { sandbox, close } = await openscapeWorld();
  const options = { ...(await settingsOf(sandbox, vendor)), ...more };
  const gateway = createGateway(
    {
      identity: trusting([backend]),
      limits: { startsPerAddressPerMinute: 10_000 },
      drainMs: 0,
      providers: { main: { vendor, options, customFields: ['order'] } },
    },
    { log: () => undefined },
  );
  onTestFinished(async () => {
    await gateway.close();
    await close();
  });
  const requests = async (): Promise<readonly object[]> =>
    (await sandbox.requests.list({ query: { vendor } })).requests;
  return { gateway, requests };
}

async function settingsOf(sandbox: OpenscapeWorld['sandbox'], vendor: string): Promise<object> {
  const { vendors } = await sandbox.sandbox.describe();
  const simulated = vendors.find((one) => one.vendor === vendor);
  if (!simulated) throw new Error(`The sandbox has no ${vendor}.`);
  return { baseUrl: simulated.baseUrl, ...simulated.settings };
}

const signed = async (): Promise<Readonly<Record<string, string>>> => ({
  'parlance-identity': await backend.sign(),
});

// Each of the gateway's vendors, so that a new one is included.
describe.each(builtInVendors.map(({ name }) => name))('%s', (vendor) => {
  test('what routes or identifies is refused anywhere in a start, before the contact center hears of it', async () => {
    const { gateway, requests } = await openSite(vendor);
    const headers = await signed();
    for (const name of SETTINGS) {
      for (const body of smuggling(name)) {
        const text = JSON.stringify(body);
        const { status } = await gateway.fetch(toRequest('POST', CHATS, { body: text, headers }));
        expect(`${status} ${text}`).toBe(`400 ${text}`);
      }
    }
    expect(await requests()).toEqual([]);
  });

  test('as headers or in the address it changes nothing', async () => {
    const { gateway, requests } = await openSite(vendor);
    const headers = Object.fromEntries(
      SETTINGS.filter((name) => !name.startsWith('_')).map((name) => [name, SMUGGLED]),
    );
    const query = new URLSearchParams(headers);
    const request = toRequest('POST', `${CHATS}?${query}`, {
      body: { ...START, customFields: { order: '4711' } },
      headers: { ...headers, ...(await signed()) },
    });
    expect((await gateway.fetch(request)).status).toBe(201);
    const asked = JSON.stringify(await requests());
    expect(asked).toContain('4711');
    expect(asked).not.toContain(SMUGGLED);
  });
});

test('OpenScape: what routes comes from the configuration', async () => {
  const { sandbox, connection, close } = await openscapeWorld();
  const options = { ...connection, priority: 7, destination: 'web' };
  const gateway = createGateway(
    { providers: { main: { vendor: 'openscape', options, customFields: ['order'] } } },
    { log: () => undefined },
  );
  onTestFinished(async () => {
    await gateway.close();
    await close();
  });
  const body = { ...START, customFields: { order: '4711' } };
  expect((await gateway.fetch(toRequest('POST', CHATS, { body }))).status).toBe(201);
  const { requests } = await sandbox.requests.list({ query: { operation: 'sessions.create' } });
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({
    body: {
      priority: 7,
      destination: 'web',
      businessUnitName: 'DEFAULT',
      source: START.customer.email,
      contactData: expect.arrayContaining([{ key: 'order', value: '4711' }]),
    },
  });
});

test('Oracle Fusion: without a customer who is signed for, nobody is asked, whatever the body says', async () => {
  const { gateway, requests } = await openSite('oracle-fusion');
  const claimed = { ...START, authUserName: 'ana', identity: { subject: 'ana' } };
  for (const body of [START, claimed]) {
    const response = await gateway.fetch(toRequest('POST', CHATS, { body }));
    expect(await response.json()).toMatchObject({ status: 401, code: 'identity-required' });
  }
  const availability = await gateway.fetch(toRequest('GET', '/v1/providers/main/availability'));
  expect(availability.status).toBe(401);
  expect(await requests()).toEqual([]);
});

test('Oracle Fusion: who the customer is comes from the signed token alone', async () => {
  const { gateway, requests } = await openSite('oracle-fusion');
  const headers = { 'parlance-identity': await backend.sign({ claims: { sub: 'signed.customer' } }) };
  const body = { ...START, customer: { name: 'Mallory', email: 'mallory@example.com' } };
  expect((await gateway.fetch(toRequest('POST', CHATS, { body, headers }))).status).toBe(201);
  const asked = JSON.stringify(await requests());
  expect(asked).toContain('signed.customer');
  expect(asked).toContain('ana.silva@example.com');
  expect(asked.toLowerCase()).not.toContain('mallory');
});

test.each(['oracle-b2c', 'oracle-fusion'])(
  '%s: a name or address that the token does not tell is not taken from the page',
  async (vendor) => {
    const { gateway, requests } = await openSite(vendor);
    const claims = { name: undefined, email: undefined };
    const headers = { 'parlance-identity': await backend.sign({ claims }) };
    const body = { ...START, customer: { name: 'Mallory', email: 'ceo@example.com' } };
    expect((await gateway.fetch(toRequest('POST', CHATS, { body, headers }))).status).toBe(201);
    expect(JSON.stringify(await requests())).not.toMatch(/mallory|ceo@example/i);
  },
);

test.each(['oracle-b2c', 'oracle-fusion'])(
  '%s: an id of the signed token, beyond 2^53 too, reaches the contact center with all its digits',
  async (vendor) => {
    const { gateway, requests } = await openSite(vendor, { fromIdentity: { contactId: 'crm_id' } });
    const claims = { crm_id: '300100111222333444' };
    const headers = { 'parlance-identity': await backend.sign({ claims }) };
    expect((await gateway.fetch(toRequest('POST', CHATS, { body: START, headers }))).status).toBe(201);
    expect(JSON.stringify(await requests())).toMatch(/contactId\W+300100111222333444\b/);
  },
);

test('Oracle B2C: browser and operating system are those of the request', async () => {
  const { gateway, requests } = await openSite('oracle-b2c');
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
  const headers = { 'user-agent': userAgent };
  expect((await gateway.fetch(toRequest('POST', CHATS, { body: START, headers }))).status).toBe(201);
  const asked = JSON.stringify(await requests());
  expect(asked).toMatch(/BROWSER\W+Firefox 128\.0\b/);
  expect(asked).toMatch(/OPERATING_SYSTEM\W+Linux\b/);
  expect(asked).toMatch(/USER_AGENT\W+Mozilla\/5\.0/);
});
