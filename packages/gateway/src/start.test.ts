import { NetworkError } from '@parlance/chat';
import { manualClock } from '@parlance/chat/testing';
import { expect, test } from 'vitest';

import { isType, readUntil } from './events.test-helper.js';
import { readFields, readStarted, START, testGateway, type TestGateway } from './gateway.test-helper.js';

const CHATS = '/v1/providers/main/chats';

test('repeated with the same input, a start gives the same chat, a further token, and one chat at the vendor', async () => {
  const { start, ask, vendor } = testGateway();
  const first = await start();
  const second = await start();
  expect(second.chatId).toBe(first.chatId);
  expect(second.token).not.toBe(first.token);
  expect(vendor.calls.start).toBe(1);
  for (const { chatId, token } of [first, second]) {
    expect((await ask('GET', `/v1/chats/${chatId}`, { token })).status).toBe(200);
  }
});

test('starts at the same time share one chat at the vendor', async () => {
  const { start, vendor } = testGateway();
  const chats = await Promise.all(Array.from({ length: 5 }, () => start()));
  expect(new Set(chats.map(({ chatId }) => chatId)).size).toBe(1);
  expect(new Set(chats.map(({ token }) => token)).size).toBe(5);
  expect(vendor.calls.start).toBe(1);
});

test('the order of the fields makes no other input', async () => {
  const { ask } = testGateway();
  const { message, customer, clientChatId } = START;
  expect((await ask('POST', CHATS, { body: START })).status).toBe(201);
  expect((await ask('POST', CHATS, { body: { message, customer, clientChatId } })).status).toBe(201);
});

test('the same key at another provider is another chat', async () => {
  const main = { vendor: 'fake', options: {} };
  const { ask } = testGateway({ config: { providers: { main, other: main } } });
  const one = await readStarted(await ask('POST', CHATS, { body: START }));
  const other = await readStarted(await ask('POST', '/v1/providers/other/chats', { body: START }));
  expect(other.chatId).not.toBe(one.chatId);
});

test('a start that failed is forgotten: the same key may start again', async () => {
  let failures = 1;
  const { ask } = testGateway({
    provider: (provider) => ({
      ...provider,
      startChat: async (input, options) => {
        failures -= 1;
        if (failures >= 0) throw new NetworkError('down', { outcome: 'not-sent' });
        return provider.startChat(input, options);
      },
    }),
  });
  expect((await ask('POST', CHATS, { body: START })).status).toBe(503);
  expect((await ask('POST', CHATS, { body: { ...START, message: 'Said otherwise' } })).status).toBe(201);
});

test('a start whose answer was lost must not be repeated by itself: a second chat could be the result', async () => {
  const { ask } = testGateway({
    provider: (provider) => ({
      ...provider,
      startChat: async () => {
        throw new NetworkError('The connection broke.', { outcome: 'unknown', isRetryable: true });
      },
    }),
  });
  const response = await ask('POST', CHATS, { body: START });
  expect(await readFields(response)).toMatchObject({ status: 502, isRetryable: false, outcome: 'unknown' });
});

const untrusted: readonly { readonly body: object; readonly names: string }[] = [
  { body: { ...START, priority: 100 }, names: 'priority' },
  { body: { ...START, businessUnitName: 'VIP' }, names: 'businessUnitName' },
  { body: { ...START, source: 'someone.else@example.com' }, names: 'source' },
  { body: { ...START, vendorOptions: { openscape: { priority: 100 } } }, names: 'vendorOptions' },
  { body: { ...START, customer: { ...START.customer, source: 'someone' } }, names: 'customer.source' },
  { body: { ...START, customer: { ...START.customer, contactId: '7' } }, names: 'customer.contactId' },
  { body: { ...START, customFields: { priority: '100' } }, names: 'customFields.priority' },
  { body: { ...START, customFields: { order: '1', queue: 'vip' } }, names: 'customFields.queue' },
  { body: { ...START, customFields: { order: { priority: '1' } } }, names: 'customFields.order' },
];

test.each(untrusted)('what routes or identifies is refused by name: $names', async ({ body, names }) => {
  const { ask, vendor } = testGateway();
  const response = await ask('POST', CHATS, { body });
  expect(response.status).toBe(400);
  expect((await readFields(response))['detail']).toContain(`\`${names}\``);
  expect(vendor.calls.start).toBe(0);
});

test('own keys named like what objects inherit are refused too', async () => {
  const { ask } = testGateway();
  const body = JSON.stringify(START).replace(/}$/, ',"customFields":{"__proto__":"x"}}');
  expect((await ask('POST', CHATS, { body })).status).toBe(400);
});

test('a listed custom field reaches the driver', async () => {
  const seen: unknown[] = [];
  const { start } = testGateway({
    provider: (provider) => ({
      ...provider,
      startChat: (input, options) => {
        seen.push(input.customFields);
        return provider.startChat(input, options);
      },
    }),
  });
  await start({ customFields: { order: '4711' } });
  expect(seen).toEqual([{ order: '4711' }]);
});

test("one chat's token does not open another chat", async () => {
  const { start, ask } = testGateway();
  const one = await start();
  const other = await start({ clientChatId: 'B'.repeat(22) });
  for (const [method, path, body] of [
    ['GET', ''],
    ['GET', '/events'],
    ['POST', '/messages', { clientMessageId: 'm1', text: 'Hello' }],
    ['PUT', '/typing', { isTyping: true }],
    ['PUT', '/calls/rosa-1', { phoneNumber: '0800 999' }],
    ['POST', '/end'],
  ] as const) {
    const response = await ask(method, `/v1/chats/${other.chatId}${path}`, { token: one.token, body });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  }
});

test('ids and tokens are long, random and fit for URL and header', async () => {
  const { start } = testGateway();
  const { chatId, token } = await start();
  expect(chatId).toMatch(/^[\w-]{22}$/);
  expect(token).toMatch(/^[\w-]{43}$/);
});

test('an ended chat is kept for a while and then forgotten, its key too', async () => {
  const clock = manualClock();
  const { start, ask, vendor } = testGateway({ clock, config: { endedChatTtlMs: 60_000 } });
  const { chatId, token } = await start();
  await endByAgent({ ask, vendor }, { chatId, token }, () => clock.advance(100));
  await clock.advance(59_000);
  expect((await ask('GET', `/v1/chats/${chatId}`, { token })).status).toBe(200);
  await clock.advance(2_000);
  expect((await ask('GET', `/v1/chats/${chatId}`, { token })).status).toBe(404);
  expect((await start()).chatId).not.toBe(chatId);
});

test('a gateway that is being stopped starts nothing and keeps its chats to the last', async () => {
  const { gateway, start, ask } = testGateway();
  const { chatId, token } = await start();
  await gateway.close();
  expect(
    await readFields(await ask('POST', CHATS, { body: { ...START, clientChatId: 'C'.repeat(22) } })),
  ).toMatchObject({
    status: 503,
    code: 'draining',
  });
  expect((await ask('GET', `/v1/chats/${chatId}`, { token })).status).toBe(200);
});

async function endByAgent(
  { ask, vendor }: Pick<TestGateway, 'ask' | 'vendor'>,
  { chatId, token }: { readonly chatId: string; readonly token: string },
  goOn: () => Promise<void>,
): Promise<void> {
  await vendor.agent.end();
  const events = readUntil(await ask('GET', `/v1/chats/${chatId}/events`, { token }), isType('chat-ended'));
  await goOn();
  await events;
}
