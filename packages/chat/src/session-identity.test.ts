import { expect, test } from 'vitest';

import type { CustomerIdentity } from './provider.js';
import { attachChat, startChat } from './session.js';
import { START } from './session.test-helper.js';
import { fakeVendor } from './testing/fake-vendor.js';
import { textsOf } from './testing/watch.js';

const identity: CustomerIdentity = {
  subject: 'customer-7',
  name: 'Ana Silva',
  email: 'ana.silva@example.com',
  claims: { sub: 'customer-7', contactId: '300100111222333444' },
};
const browser = { userAgent: 'Mozilla/5.0', browser: 'Firefox 128', operatingSystem: 'Linux' };

test('what a server knows of the customer goes to the driver', async () => {
  const vendor = fakeVendor({ requiresIdentity: true });
  const chat = await startChat(vendor.createProvider(), START, { identity, browser });
  expect(vendor.starts).toEqual([{ identity, browser }]);
  await chat.close();
});

test.each([
  { signed: { name: 'Ana Silva', givenName: 'Ana Maria', familyName: 'Silva' }, shown: 'Ana Silva' },
  { signed: { givenName: 'Ana', familyName: 'Silva' }, shown: 'Ana Silva' },
  { signed: { givenName: 'Ana' }, shown: 'Ana' },
  { signed: { familyName: 'Silva' }, shown: 'Silva' },
])('the signed name and e-mail address win over those of the form: $signed', async ({ signed, shown }) => {
  const { name: _, ...nameless } = identity;
  const customers: unknown[] = [];
  const provider = fakeVendor().createProvider();
  const chat = await startChat(
    {
      ...provider,
      startChat: (input, options) => {
        customers.push(input.customer);
        return provider.startChat(input, options);
      },
    },
    { ...START, customer: { name: 'Mallory', email: 'mallory@example.com' } },
    { identity: { ...nameless, ...signed } },
  );
  expect(customers).toEqual([{ name: shown, email: 'ana.silva@example.com' }]);
  expect(chat.snapshot().customer.name).toBe(shown);
  await chat.close();
});

test('a vendor that takes only signed-for customers is not even asked for anybody else', async () => {
  const vendor = fakeVendor({ requiresIdentity: true });
  await expect(startChat(vendor.createProvider(), START)).rejects.toMatchObject({
    name: 'SessionError',
    code: 'identity-required',
    outcome: 'not-sent',
    message: expect.stringContaining('`identity`'),
  });
  expect(vendor.calls.start).toBe(0);
});

test('a chat goes on without saying again who the customer is', async () => {
  const vendor = fakeVendor({ requiresIdentity: true });
  const chat = await startChat(vendor.createProvider(), START, { identity });
  await chat.close();
  const next = attachChat(vendor.createProvider(), chat.handle());
  await vendor.agent.say('Hello');
  await vendor.agent.end();
  await next.ended;
  expect(textsOf(next.snapshot())).toContain('agent: Hello');
});
