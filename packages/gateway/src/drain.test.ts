import { manualClock } from '@parlance/chat/testing';
import { expect, test } from 'vitest';

import { isType, readUntil } from './events.test-helper.js';
import { testGateway, type TestGateway, type TestGatewayOptions } from './gateway.test-helper.js';

/** A contact center that holds each read for half a minute, and gives each text once. */
const heldGateway = (options: TestGatewayOptions = {}): TestGateway =>
  testGateway({
    profile: { delivery: { kind: 'held', holdMs: 30_000 }, reads: 'once', echoesCustomer: false },
    ...options,
  });

test('a gateway that is stopped waits for the read that is held, and its texts still reach the browser', async () => {
  const { gateway, vendor, ask, start } = heldGateway();
  const { chatId, token } = await start();
  const events = ask('GET', `/v1/chats/${chatId}/events`, { token });
  const seen = readUntil(await events, isType('message-received'));
  await seen;
  const more = await ask('GET', `/v1/chats/${chatId}/events?afterId=3`, { token });
  let isClosed = false;
  const closing = gateway.close().finally(() => {
    isClosed = true;
  });
  // What closes without waiting has closed by then.
  await ask('GET', '/v1/providers');
  expect(isClosed).toBe(false);
  const { read } = vendor.calls;
  await vendor.agent.say('One moment, please');
  await closing;
  expect(await more.text()).toContain('One moment, please');
  expect(vendor.calls.read).toBe(read);
});

test('closing takes no longer than the configuration says, and tells what it left', async () => {
  const clock = manualClock();
  const { gateway, log, start } = heldGateway({
    clock,
    config: { drainMs: 1_000 },
    provider: (provider) => ({
      ...provider,
      attachChat: (handle) => ({
        ...provider.attachChat(handle),
        receive: () => new Promise<never>(() => undefined),
      }),
    }),
  });
  await start();
  const closing = gateway.close();
  await clock.advance(1_000);
  await closing;
  expect(log.at(-1)).toMatchObject({ event: 'vendor-trouble', code: 'drain-incomplete' });
});

test('no chat goes on reading because another one is still being started', async () => {
  const clock = manualClock();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let starts = 0;
  const { gateway, vendor, log, start } = heldGateway({
    clock,
    provider: (provider) => ({
      ...provider,
      startChat: async (input, options) => {
        starts += 1;
        if (starts > 1) await released;
        return provider.startChat(input, options);
      },
    }),
  });
  await start();
  const late = start({ clientChatId: 'B'.repeat(22) });
  await clock.advance(2_000);
  const { read } = vendor.calls;
  const closing = gateway.close();
  await clock.advance(29_000);
  expect(vendor.calls.read).toBe(read);
  release();
  expect(await late).toHaveProperty('chatId');
  await clock.advance(30_000);
  await closing;
  expect(log).not.toContainEqual(expect.objectContaining({ code: 'drain-incomplete' }));
});
