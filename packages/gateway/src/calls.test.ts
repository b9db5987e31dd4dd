import { ApiError, NetworkError } from '@parlance/chat';
import { expect, test } from 'vitest';

import { fakeCalls, PHONE_NUMBER, type FakeCalls } from './calls.test-helper.js';
import { isType, readUntil, type Sent } from './events.test-helper.js';
import { readFields, testGateway, type StartedChat, type TestGateway } from './gateway.test-helper.js';

const refused = new ApiError('callMe.request was refused: not-licensed, status 403.', {
  operation: 'callMe.request',
  status: 403,
  code: 'not-licensed',
  outcome: 'not-sent',
});
const lost = new NetworkError('callMe.request: no answer from contact.internal.', { outcome: 'unknown' });

/** A chat whose agent has asked for the number. */
interface Scene extends TestGateway, StartedChat {
  readonly calls: FakeCalls;
  readonly answer: (phoneNumber?: string, requestId?: string) => Promise<Response>;
  /** The events up to the first of this type. */
  readonly until: (type: string) => Promise<readonly Sent[]>;
}

async function scene(calls: FakeCalls = fakeCalls()): Promise<Scene> {
  const testing = testGateway({ provider: calls.provider });
  const { chatId, token } = await testing.start();
  const until = async (type: string): Promise<readonly Sent[]> =>
    readUntil(await testing.ask('GET', `/v1/chats/${chatId}/events`, { token }), isType(type));
  calls.request('rosa-1');
  await until('call-requested');
  return {
    ...testing,
    chatId,
    token,
    calls,
    until,
    answer: (phoneNumber = PHONE_NUMBER, requestId = 'rosa-1') =>
      testing.ask('PUT', `/v1/chats/${chatId}/calls/${encodeURIComponent(requestId)}`, {
        token,
        body: { phoneNumber },
      }),
  };
}

test('the agent gets the number, and the prompt of every tab can go', async () => {
  const { answer, calls, until } = await scene();
  expect((await answer()).status).toBe(204);
  expect(calls.answers).toEqual([PHONE_NUMBER]);
  expect((await until('call-answered')).at(-1)?.data).toEqual({
    type: 'call-answered',
    requestId: 'rosa-1',
    status: 'sent',
  });
});

test('repeats with the same number, also at the same time, tell the agent once', async () => {
  const { answer, calls } = await scene();
  const first = await Promise.all([answer(), answer()]);
  const later = await answer();
  expect([...first, later].map(({ status }) => status)).toEqual([204, 204, 204]);
  expect(calls.answers).toHaveLength(1);
});

test('another number for the same request is refused', async () => {
  const { answer, calls } = await scene();
  await answer();
  expect(await readFields(await answer('0800 999'))).toMatchObject({
    status: 409,
    code: 'call-already-answered',
  });
  expect(calls.answers).toEqual([PHONE_NUMBER]);
});

test.each(['rosa-2', 'a/b', '100%'])('a call that nobody asks for is refused: %s', async (requestId) => {
  const { answer, calls } = await scene();
  expect(await readFields(await answer(PHONE_NUMBER, requestId))).toMatchObject({
    status: 409,
    code: 'call-not-requested',
    outcome: 'not-sent',
  });
  expect(calls.answers).toEqual([]);
});

test('a contact center that cannot call is not asked', async () => {
  const { start, ask } = testGateway({
    provider: (provider) => ({
      ...provider,
      profile: {
        ...provider.profile,
        capabilities: { ...provider.profile.capabilities, callMe: false },
      },
      attachChat: (handle) => {
        const { receive, sendMessage, setTyping, endChat } = provider.attachChat(handle);
        return { receive, sendMessage, setTyping, endChat };
      },
    }),
  });
  const { chatId, token } = await start();
  const body = { phoneNumber: PHONE_NUMBER };
  const answer = await ask('PUT', `/v1/chats/${chatId}/calls/rosa-1`, { token, body });
  expect(await readFields(answer)).toMatchObject({ status: 409, code: 'call-not-requested' });
});

test('a number may have words, but not be without digits', async () => {
  const { answer, calls } = await scene();
  expect(await readFields(await answer('call me'))).toMatchObject({
    status: 400,
    code: 'invalid-request',
    detail: expect.stringMatching(/digits/),
  });
  expect((await answer('042 123 ext. 7')).status).toBe(204);
  expect(calls.answers).toEqual(['042 123 ext. 7']);
});

test('where the answer was lost the agent is not told again: a repeat is answered the same', async () => {
  const { answer, calls, until } = await scene(
    fakeCalls(() => {
      throw lost;
    }),
  );
  for (const response of [await answer(), await answer()]) {
    expect(await readFields(response)).toMatchObject({
      status: 502,
      code: 'call-unconfirmed',
      isRetryable: false,
      outcome: 'unknown',
    });
  }
  expect(calls.answers).toHaveLength(1);
  expect((await until('call-answered')).at(-1)?.data).toMatchObject({ status: 'unconfirmed' });
});

test('a sure failure leaves the request open', async () => {
  const errors = [refused];
  const { answer, calls } = await scene(
    fakeCalls(() => {
      const error = errors.shift();
      if (error) throw error;
    }),
  );
  expect(await readFields(await answer())).toMatchObject({
    status: 502,
    code: 'not-licensed',
    outcome: 'not-sent',
  });
  expect((await answer('0800 999')).status).toBe(204);
  expect(calls.answers).toEqual([PHONE_NUMBER, '0800 999']);
});

test('the log never has the number', async () => {
  const { answer, log } = await scene(
    fakeCalls(() => {
      throw lost;
    }),
  );
  await answer();
  expect(log.at(-1)).toMatchObject({
    route: '/v1/chats/{chatId}/calls/{requestId}',
    status: 502,
    code: 'call-unconfirmed',
  });
  expect(JSON.stringify(log)).not.toContain('1234567');
});
