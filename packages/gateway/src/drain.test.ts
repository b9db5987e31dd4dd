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
  await Promise.resolve();
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
