import { expect, test } from 'vitest';

import { isType, readUntil } from './events.test-helper.js';
import { readFields, testGateway } from './gateway.test-helper.js';

const MESSAGE = { clientMessageId: 'm1', text: 'Hello' };

test('a repeated text is sent once and answered alike, also while the first is under way', async () => {
  const { start, ask, vendor } = testGateway();
  const { chatId, token } = await start();
  const send = async (): Promise<unknown> =>
    readFields(await ask('POST', `/v1/chats/${chatId}/messages`, { token, body: MESSAGE }));
  const answers = await Promise.all([send(), send(), send()]);
  answers.push(await send());
  expect(answers).toEqual(Array.from({ length: 4 }, () => ({ clientMessageId: 'm1', status: 'sent' })));
  expect((await vendor.agent.transcript()).filter(({ text }) => text === 'Hello')).toHaveLength(1);
});

test('another text under the same key is refused, and not sent', async () => {
  const { start, ask, vendor } = testGateway();
  const { chatId, token } = await start();
  const path = `/v1/chats/${chatId}/messages`;
  await ask('POST', path, { token, body: MESSAGE });
  const response = await ask('POST', path, { token, body: { ...MESSAGE, text: 'Other' } });
  expect(await readFields(response)).toMatchObject({
    status: 409,
    code: 'client-message-id-reused',
    isRetryable: false,
  });
  expect((await vendor.agent.transcript()).map(({ text }) => text)).not.toContain('Other');
});

test('a text of spaces only is the request at fault, not the contact center', async () => {
  const { start, ask } = testGateway();
  const { chatId, token } = await start();
  const response = await ask('POST', `/v1/chats/${chatId}/messages`, {
    token,
    body: { ...MESSAGE, text: '  ' },
  });
  expect(await readFields(response)).toMatchObject({ status: 400, code: 'invalid-request' });
});

test('the agent sees that the customer types, until the customer stops', async () => {
  const { start, ask, vendor } = testGateway();
  const { chatId, token } = await start();
  for (const isTyping of [true, false]) {
    await ask('PUT', `/v1/chats/${chatId}/typing`, { token, body: { isTyping } });
    await vendor.agent.seesTyping(isTyping);
  }
  expect(vendor.calls.typing).toBe(2);
});

test('ending twice succeeds, and tells the vendor once', async () => {
  const { start, ask, vendor } = testGateway();
  const { chatId, token } = await start();
  const end = async (): Promise<number> => (await ask('POST', `/v1/chats/${chatId}/end`, { token })).status;
  expect(await Promise.all([end(), end()])).toEqual([204, 204]);
  const events = await readUntil(await ask('GET', `/v1/chats/${chatId}/events`, { token }));
  expect(events.at(-1)?.data).toEqual({ type: 'chat-ended', by: 'customer' });
  expect(await end()).toBe(204);
  expect(vendor.calls.end).toBe(1);
});

test('a chat tells where it stands', async () => {
  const { start, ask, vendor } = testGateway();
  const { chatId, token } = await start();
  const where = async (): Promise<unknown> =>
    (await readFields(await ask('GET', `/v1/chats/${chatId}`, { token })))['state'];
  expect(await where()).toBe('waiting');
  await vendor.agent.say('How can I help?');
  const events = await readUntil(
    await ask('GET', `/v1/chats/${chatId}/events`, { token }),
    isType('participant-joined'),
  );
  await vendor.agent.end();
  await readUntil(await ask('GET', `/v1/chats/${chatId}/events?afterId=${events.at(-1)?.id}`, { token }));
  expect(await where()).toBe('ended');
});
