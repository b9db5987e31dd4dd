import { NetworkError, type CallbackRequest, type ChatProvider } from '@parlance/chat';
import { expect, test } from 'vitest';

import { profile } from '../shared-chat/fake-browser.test-helper.js';
import { createAsk } from './ask.js';

const request: CallbackRequest = {
  queueId: 'sales',
  customer: { name: 'Ana' },
  phoneNumber: '+351211234567',
  windows: [{ startAt: '2099-01-01T10:00:00Z', endAt: '2099-01-01T11:00:00Z' }],
};

/** A contact center that remembers what it was asked for, by key, as a gateway does. */
class FakeCallbacks {
  readonly scheduled = new Map<string, string>();
  requests = 0;
  /** While set, it schedules, but its answer is lost. */
  trouble: Error | undefined;

  readonly provider: ChatProvider = {
    profile: { ...profile, capabilities: { ...profile.capabilities, callbacks: true, callbackWindows: 2 } },
    startChat: async () => Promise.reject(new Error('no chats')),
    attachChat: () => {
      throw new Error('no chats');
    },
    callbacks: {
      getAvailability: async () => ({ isOffered: true, queues: [] }),
      schedule: async ({ clientCallbackId, phoneNumber }) => {
        this.requests += 1;
        this.scheduled.set(clientCallbackId, phoneNumber);
        if (this.trouble) throw this.trouble;
      },
    },
  };
}

const setUp = (): { center: FakeCallbacks; ask: ReturnType<typeof createAsk> } => {
  let ids = 0;
  return { center: new FakeCallbacks(), ask: createAsk(() => `id-${(ids += 1)}`) };
};

test('pressed twice, it is asked for once', async () => {
  const { center, ask } = setUp();
  await Promise.all([ask(center.provider, request), ask(center.provider, { ...request })]);
  await ask(center.provider, request);
  expect(center.requests).toBe(1);
});

test('asked again after a lost answer, it is the same callback', async () => {
  const { center, ask } = setUp();
  center.trouble = new NetworkError('broken');
  await expect(ask(center.provider, request)).rejects.toBe(center.trouble);
  center.trouble = undefined;
  await ask(center.provider, request);
  expect([...center.scheduled]).toEqual([['id-1', '+351211234567']]);
  expect(center.requests).toBe(2);
});

test('with other input it is another one', async () => {
  const { center, ask } = setUp();
  await ask(center.provider, request);
  await ask(center.provider, { ...request, phoneNumber: '4711' });
  expect([...center.scheduled.values()]).toEqual(['+351211234567', '4711']);
});

test('keys are such as a gateway takes', async () => {
  const center = new FakeCallbacks();
  await createAsk()(center.provider, request);
  expect([...center.scheduled.keys()][0]).toMatch(/^[A-Za-z0-9_-]{22,64}$/);
});

test('a number without digits is refused here', async () => {
  const { center, ask } = setUp();
  await expect(ask(center.provider, { ...request, phoneNumber: 'none' })).rejects.toMatchObject({
    code: 'phone-number-invalid',
  });
  expect(center.requests).toBe(0);
});
