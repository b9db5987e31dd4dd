import { openscapeWorld, type OpenscapeWorld, type ReadingSet } from '@parlance/worlds/openscape';
import { expect, onTestFinished, test } from 'vitest';

import { startChat, type ChatSession } from '../index.js';
import type { CallbackRequest, ChatProvider } from '../provider.js';
import { until } from '../testing/watch.js';
import { openscape, openscapeOptionsSchema, type OpenscapeOptions } from './openscape.js';

/** Readings that no talk meets, because a session asks for nothing of the kind: here the driver is asked directly. */

type Readings = ReadingSet['readings'];

const pollMs = openscapeOptionsSchema.properties.pollMs.minimum;
const NUMBER = '+351 21 1234567';

async function worldOf(
  readings: Readings,
  options: Partial<OpenscapeOptions> = {},
): Promise<{ readonly world: OpenscapeWorld; readonly provider: ChatProvider }> {
  const world = await openscapeWorld(readings);
  onTestFinished(() => world.close());
  return { world, provider: openscape({ ...world.connection, pollMs, ...options }) };
}

async function chatOf(provider: ChatProvider): Promise<ChatSession> {
  const chat = await startChat(provider, { customer: { name: 'Ana' }, message: 'My invoice is wrong' });
  onTestFinished(() => chat.close());
  return chat;
}

/** What a command comes to. */
const outcomeOf = (command: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.resolve(command).then(
    () => 'done',
    (error: unknown) => error,
  );

const refused = (code: string, words: string): unknown =>
  expect.objectContaining({
    name: 'ApiError',
    code,
    outcome: 'not-sent',
    message: expect.stringContaining(words),
  });

const notFound = refused('session-not-found', 'does not know this chat');

test.each([
  { readings: { typingAfterEnd: 'accepted', callAfterEnd: 'accepted' }, typing: 'done', call: 'done' },
  { readings: { typingAfterEnd: 'not-found', callAfterEnd: 'not-found' }, typing: notFound, call: notFound },
] as const)('typing and a number after the end, $readings', async ({ readings, typing, call }) => {
  const { world, provider } = await worldOf(readings);
  const chat = await chatOf(provider);
  await world.agent.accept();
  await world.agent.end();
  await chat.ended;
  const vendorChat = provider.attachChat(chat.handle());
  expect(await outcomeOf(vendorChat.setTyping(true))).toEqual(typing);
  expect(await outcomeOf(vendorChat.callMe?.({ requestId: '14-1', phoneNumber: NUMBER }))).toEqual(call);
});

test.each([
  { readings: { callWithoutRequest: 'accepted' }, expected: 'done' },
  {
    readings: { callWithoutRequest: 'refused' },
    expected: refused('invalid-field', 'no agent asks for one'),
  },
] as const)('a number that nobody asks for any more, $readings', async ({ readings, expected }) => {
  const { world, provider } = await worldOf(readings);
  const chat = await chatOf(provider);
  await world.agent.accept();
  await world.agent.requestCall();
  const { callRequest } = await until(chat, (snapshot) => snapshot.callRequest !== undefined);
  const requestId = callRequest?.requestId ?? '';
  await chat.callMe({ requestId, phoneNumber: NUMBER });
  const again = provider.attachChat(chat.handle()).callMe?.({ requestId, phoneNumber: NUMBER });
  expect(await outcomeOf(again)).toEqual(expected);
});

test.each(['null', 'empty', 'refused'] as const)(
  'a cursor that is ahead of the vendor, unknownIndex: %s',
  async (unknownIndex) => {
    const { provider } = await worldOf({ unknownIndex });
    const chat = await chatOf(provider);
    await until(chat, ({ messages }) => messages.length > 1);
    const handle = chat.handle();
    const ahead = { ...handle, cursor: { ...Object(handle.cursor), nextIndex: 99 } };
    const batch = await provider
      .attachChat(handle)
      .receive(ahead)
      .catch((error: unknown) => error);
    expect(batch).toMatchObject(
      unknownIndex === 'refused' ? { code: 'invalid-field' } : { events: [], isLast: false },
    );
  },
);

test.each([
  { readings: { callbackWindows: 'unchecked' }, expected: 'done' },
  {
    readings: { callbackWindows: 'checked' },
    expected: refused('invalid-field', 'must end after it starts'),
  },
] as const)('windows that make no sense, $readings', async ({ readings, expected }) => {
  const { provider } = await worldOf(readings);
  const availability = await provider.callbacks?.getAvailability();
  const request: CallbackRequest & { readonly clientCallbackId: string } = {
    clientCallbackId: 'a'.repeat(22),
    queueId: availability?.queues[0]?.id ?? '',
    customer: { name: 'Ana' },
    phoneNumber: NUMBER,
    windows: [{ startAt: '2099-01-02T10:00:00Z', endAt: '2099-01-02T09:00:00Z' }],
  };
  expect(await outcomeOf(provider.callbacks?.schedule(request))).toEqual(expected);
});

test.each([
  {
    readings: { unknownBusinessUnit: 'refused' },
    options: { businessUnitName: 'SALES' },
    names: 'businessUnitName',
  },
  {
    readings: { unknownBusinessUnit: 'server-error' },
    options: { businessUnitName: 'SALES' },
    names: 'businessUnitName',
  },
  { readings: { refusedClient: 'unauthorised' }, options: { clientSecret: 'wrong' }, names: 'clientSecret' },
  { readings: { refusedClient: 'bad-request' }, options: { clientSecret: 'wrong' }, names: 'clientSecret' },
] as const)('a refused start names the setting, $readings', async ({ readings, options, names }) => {
  const { provider } = await worldOf(readings, options);
  const start = startChat(provider, { customer: { name: 'Ana' }, message: 'hello' }, { retryBudgetMs: 0 });
  await expect(start).rejects.toMatchObject({ name: 'ApiError', message: expect.stringContaining(names) });
});
