import { ApiError, NetworkError, type ChatProvider } from '@parlance/chat';
import { expect, test } from 'vitest';

import { CALLBACK, fakeCallbacks, fakeCalls, PHONE_NUMBER, type FakeCalls } from './calls.test-helper.js';
import { isType, readUntil } from './events.test-helper.js';
import { readFields, START, testGateway, type Ask, type TestGateway } from './gateway.test-helper.js';
import { operations } from './generated/gateway.js';
import { createBackend, trusting } from './identity.test-helper.js';
import type { VoiceConfig } from './voice-config.js';

const backend = await createBackend();

/** Makes the gateway give one declared answer. */
type Provoke = () => Promise<Response>;

const PROVIDERS = '/v1/providers';
const CHATS = '/v1/providers/main/chats';
const ELSEWHERE = { origin: 'https://elsewhere.example' };
const MESSAGE = { clientMessageId: 'm1', text: 'Hello' };
const CALLBACKS = '/v1/providers/main/callbacks';
const CALLBACK_AVAILABILITY = `${CALLBACKS}/availability`;
const AVAILABILITY = `${PROVIDERS}/main/availability`;
const CALL = '/calls/rosa-1';
const NUMBER = { phoneNumber: PHONE_NUMBER };
const VOICE_CALLS = '/v1/voice/calls';
const VOICE_CALL = { destinationKey: 'SALES', customerNumber: '112233' };
const VOICE: VoiceConfig = {
  webSocketUrl: 'wss://voice.example.com',
  domain: 'example.com',
  secret: 'a-secret-of-the-test',
  destinations: { SALES: { pilotNumber: '1001' } },
};
const UNKNOWN_CHAT = '/v1/chats/AAAAAAAAAAAAAAAAAAAAAA';

const refusedForGood = new ApiError('sessions.create was refused: not-licensed, status 403.', {
  operation: 'sessions.create',
  status: 403,
  code: 'not-licensed',
  outcome: 'not-sent',
});
const unreachable = new NetworkError('no answer from contact.internal', { outcome: 'not-sent' });

/** Asks of a chat that was just started. */
const inChat =
  (method: string, path: string, ask: Ask = {}, gateway: () => TestGateway = testGateway): Provoke =>
  async () => {
    const { start, ask: askGateway } = gateway();
    const { chatId, token } = await start();
    return askGateway(method, `/v1/chats/${chatId}${path}`, { token, ...ask });
  };

const atOnce =
  (method: string, path: string, ask: Ask = {}, gateway: () => TestGateway = testGateway): Provoke =>
  () =>
    gateway().ask(method, path, ask);

const failWith = (error: Error) => async (): Promise<never> => {
  throw error;
};

const failingStart = (error: Error) => (): TestGateway =>
  testGateway({ provider: (provider) => ({ ...provider, startChat: failWith(error) }) });

const failing = (operation: 'sendMessage' | 'endChat', error: Error) => (): TestGateway =>
  testGateway({ provider: (provider) => withChat(provider, operation, error) });

function withChat(provider: ChatProvider, operation: 'sendMessage' | 'endChat', error: Error): ChatProvider {
  const attachChat: ChatProvider['attachChat'] = (handle) => ({
    ...provider.attachChat(handle),
    [operation]: failWith(error),
  });
  return { ...provider, attachChat };
}

const withCallbacks = (): TestGateway => testGateway({ provider: fakeCallbacks().provider });

const failingAvailability = (error: Error) => (): TestGateway =>
  testGateway({ provider: (provider) => ({ ...provider, getAvailability: failWith(error) }) });

const signedForOnly = (): TestGateway =>
  testGateway({ profile: { requiresIdentity: true }, config: { identity: trusting([backend]) } });

const failingCallbacks = (error: Error) => (): TestGateway =>
  testGateway({ provider: fakeCallbacks(failWith(error), failWith(error)).provider });

const withoutExtras = (): TestGateway =>
  testGateway({ provider: ({ profile, startChat, attachChat }) => ({ profile, startChat, attachChat }) });

const oncePerMinute = (): TestGateway =>
  testGateway({
    provider: fakeCallbacks().provider,
    config: {
      limits: {
        startsPerAddressPerMinute: 1,
        availabilityPerAddressPerMinute: 1,
        callbacksPerAddressPerMinute: 1,
        requestsPerChatPerMinute: 1,
        voiceCallsPerAddressPerMinute: 1,
      },
      voice: VOICE,
    },
  });

/** The second request of a chat that may ask for one. */
const tooMany =
  (method: string, path: string, ask: Ask): Provoke =>
  async () => {
    const { start, ask: askGateway } = oncePerMinute();
    const { chatId, token } = await start();
    await askGateway('POST', `/v1/chats/${chatId}/messages`, { token, body: MESSAGE });
    return askGateway(method, `/v1/chats/${chatId}${path}`, { token, ...ask });
  };

/** Asks of a chat that has ended. */
const afterEnd =
  (method: string, path: string, ask: Ask): Provoke =>
  async () => {
    const { start, ask: askGateway } = testGateway();
    const { chatId, token } = await start();
    const stream = askGateway('GET', `/v1/chats/${chatId}/events`, { token });
    await askGateway('POST', `/v1/chats/${chatId}/end`, { token });
    await readUntil(await stream, isType('chat-ended'));
    return askGateway(method, `/v1/chats/${chatId}${path}`, { token, ...ask });
  };

/** The answer to the second of two requests. */
const afterwards =
  (
    method: string,
    path: string,
    first: Ask,
    second: Ask,
    gateway: () => TestGateway = testGateway,
  ): Provoke =>
  async () => {
    const { ask } = gateway();
    await ask(method, path, first);
    return ask(method, path, second);
  };

/** The customer gives a number for a call that the agent asked for. */
const called =
  (calls: FakeCalls = fakeCalls()): Provoke =>
  async () => {
    const { start, ask } = testGateway({ provider: calls.provider });
    const { chatId, token } = await start();
    calls.request('rosa-1');
    await readUntil(await ask('GET', `/v1/chats/${chatId}/events`, { token }), isType('call-requested'));
    return ask('PUT', `/v1/chats/${chatId}${CALL}`, { token, body: NUMBER });
  };

const draining: Provoke = async () => {
  const { gateway, ask } = testGateway();
  await gateway.close();
  return ask('GET', '/health/ready');
};

const sendWhileDraining: Provoke = async () => {
  const { gateway, start, ask } = testGateway();
  const { chatId, token } = await start();
  await gateway.close();
  return ask('POST', `/v1/chats/${chatId}/messages`, { token, body: MESSAGE });
};

/** The answers that the operations which ask for a token have in common. */
const tokenAnswers = (
  operationId: string,
  method: string,
  path: string,
  body?: object,
): Record<string, Provoke> => {
  const ask = body === undefined ? {} : { body };
  return {
    [`${operationId} 401`]: inChat(method, path, { ...ask, token: 'wrong' }),
    [`${operationId} 403`]: inChat(method, path, { ...ask, headers: ELSEWHERE }),
    [`${operationId} 404`]: atOnce(method, `${UNKNOWN_CHAT}${path}`, { ...ask, token: 'any' }),
  };
};

const withVoice = (): TestGateway => testGateway({ config: { voice: VOICE } });

const answers: Readonly<Record<string, Provoke>> = {
  'health.live 200': atOnce('GET', '/health/live'),
  'health.ready 200': atOnce('GET', '/health/ready'),
  'health.ready 503': draining,
  'voice.listDestinations 200': atOnce('GET', '/v1/voice/destinations', {}, withVoice),
  'voice.listDestinations 403': atOnce('GET', '/v1/voice/destinations', { headers: ELSEWHERE }),
  'voice.listDestinations 404': atOnce('GET', '/v1/voice/destinations'),
  'voice.prepareCall 201': atOnce('POST', VOICE_CALLS, { body: VOICE_CALL }, withVoice),
  'voice.prepareCall 400': atOnce('POST', VOICE_CALLS, { body: {} }, withVoice),
  'voice.prepareCall 403': atOnce('POST', VOICE_CALLS, { body: VOICE_CALL, headers: ELSEWHERE }),
  'voice.prepareCall 404': atOnce('POST', VOICE_CALLS, { body: VOICE_CALL }),
  'voice.prepareCall 413': atOnce('POST', VOICE_CALLS, { body: 'x'.repeat(2_000_000) }, withVoice),
  'voice.prepareCall 429': afterwards(
    'POST',
    VOICE_CALLS,
    { body: VOICE_CALL },
    { body: VOICE_CALL },
    oncePerMinute,
  ),
  'providers.getAvailability 200': atOnce('GET', AVAILABILITY),
  'providers.getAvailability 401': atOnce('GET', AVAILABILITY, {}, signedForOnly),
  'providers.getAvailability 403': atOnce('GET', AVAILABILITY, { headers: ELSEWHERE }),
  'providers.getAvailability 404': atOnce('GET', AVAILABILITY, {}, withoutExtras),
  'providers.getAvailability 429': afterwards('GET', AVAILABILITY, {}, {}, oncePerMinute),
  'providers.getAvailability 502': atOnce('GET', AVAILABILITY, {}, failingAvailability(refusedForGood)),
  'providers.getAvailability 503': atOnce('GET', AVAILABILITY, {}, failingAvailability(unreachable)),
  'providers.list 200': atOnce('GET', PROVIDERS),
  'providers.list 403': atOnce('GET', PROVIDERS, { headers: ELSEWHERE }),
  'chats.start 201': atOnce('POST', CHATS, { body: START }),
  'chats.start 400': atOnce('POST', CHATS, { body: { ...START, message: '' } }),
  'chats.start 401': atOnce('POST', CHATS, { body: START }, signedForOnly),
  'chats.start 403': atOnce('POST', CHATS, { body: START, headers: ELSEWHERE }),
  'chats.start 404': atOnce('POST', '/v1/providers/other/chats', { body: START }),
  'chats.start 409': afterwards(
    'POST',
    CHATS,
    { body: START },
    { body: { ...START, message: 'Something else' } },
  ),
  'chats.start 413': atOnce('POST', CHATS, { body: 'x'.repeat(2_000_000) }),
  'chats.start 429': afterwards('POST', CHATS, { body: START }, { body: START }, oncePerMinute),
  'chats.start 502': atOnce('POST', CHATS, { body: START }, failingStart(refusedForGood)),
  'chats.start 503': atOnce('POST', CHATS, { body: START }, failingStart(unreachable)),
  'chats.get 200': inChat('GET', ''),
  ...tokenAnswers('chats.get', 'GET', ''),
  'chats.end 204': inChat('POST', '/end'),
  ...tokenAnswers('chats.end', 'POST', '/end'),
  'chats.end 429': tooMany('POST', '/end', {}),
  'chats.end 502': inChat('POST', '/end', {}, failing('endChat', refusedForGood)),
  'chats.end 503': inChat('POST', '/end', {}, failing('endChat', unreachable)),
  'events.stream 200': inChat('GET', '/events'),
  'events.stream 400': inChat('GET', '/events?afterId=x'),
  ...tokenAnswers('events.stream', 'GET', '/events'),
  'events.stream 429': tooMany('GET', '/events', {}),
  'messages.send 200': inChat('POST', '/messages', { body: MESSAGE }),
  'messages.send 400': inChat('POST', '/messages', { body: { ...MESSAGE, text: '' } }),
  ...tokenAnswers('messages.send', 'POST', '/messages', MESSAGE),
  'messages.send 409': afterEnd('POST', '/messages', { body: MESSAGE }),
  'messages.send 413': inChat('POST', '/messages', { body: 'x'.repeat(2_000_000) }),
  'messages.send 429': tooMany('POST', '/messages', { body: MESSAGE }),
  'messages.send 502': inChat('POST', '/messages', { body: MESSAGE }, failing('sendMessage', refusedForGood)),
  'messages.send 503': sendWhileDraining,
  'typing.set 204': inChat('PUT', '/typing', { body: { isTyping: true } }),
  'typing.set 400': inChat('PUT', '/typing', { body: { isTyping: 'yes' } }),
  ...tokenAnswers('typing.set', 'PUT', '/typing', { isTyping: true }),
  'typing.set 409': afterEnd('PUT', '/typing', { body: { isTyping: true } }),
  'typing.set 429': tooMany('PUT', '/typing', { body: { isTyping: true } }),
  'calls.answer 204': called(),
  'calls.answer 400': inChat('PUT', CALL, { body: {} }),
  ...tokenAnswers('calls.answer', 'PUT', CALL, NUMBER),
  'calls.answer 409': inChat('PUT', CALL, { body: NUMBER }, () =>
    testGateway({ provider: fakeCalls().provider }),
  ),
  'calls.answer 413': inChat('PUT', CALL, { body: 'x'.repeat(2_000_000) }),
  'calls.answer 429': tooMany('PUT', CALL, { body: NUMBER }),
  'calls.answer 502': called(fakeCalls(failWith(refusedForGood))),
  'calls.answer 503': called(fakeCalls(failWith(unreachable))),
  'callbacks.getAvailability 200': atOnce('GET', CALLBACK_AVAILABILITY, {}, withCallbacks),
  'callbacks.getAvailability 403': atOnce(
    'GET',
    CALLBACK_AVAILABILITY,
    { headers: ELSEWHERE },
    withCallbacks,
  ),
  'callbacks.getAvailability 404': atOnce('GET', CALLBACK_AVAILABILITY, {}, withoutExtras),
  'callbacks.getAvailability 429': afterwards('GET', CALLBACK_AVAILABILITY, {}, {}, oncePerMinute),
  'callbacks.getAvailability 502': atOnce('GET', CALLBACK_AVAILABILITY, {}, failingCallbacks(refusedForGood)),
  'callbacks.getAvailability 503': atOnce('GET', CALLBACK_AVAILABILITY, {}, failingCallbacks(unreachable)),
  'callbacks.schedule 201': atOnce('POST', CALLBACKS, { body: CALLBACK }, withCallbacks),
  'callbacks.schedule 400': atOnce('POST', CALLBACKS, { body: { ...CALLBACK, windows: [] } }, withCallbacks),
  'callbacks.schedule 403': atOnce('POST', CALLBACKS, { body: CALLBACK, headers: ELSEWHERE }, withCallbacks),
  'callbacks.schedule 404': atOnce(
    'POST',
    '/v1/providers/other/callbacks',
    { body: CALLBACK },
    withCallbacks,
  ),
  'callbacks.schedule 409': afterwards(
    'POST',
    CALLBACKS,
    { body: CALLBACK },
    { body: { ...CALLBACK, queueId: 'service' } },
    withCallbacks,
  ),
  'callbacks.schedule 413': atOnce('POST', CALLBACKS, { body: 'x'.repeat(2_000_000) }, withCallbacks),
  'callbacks.schedule 429': afterwards(
    'POST',
    CALLBACKS,
    { body: CALLBACK },
    { body: CALLBACK },
    oncePerMinute,
  ),
  'callbacks.schedule 502': atOnce('POST', CALLBACKS, { body: CALLBACK }, failingCallbacks(refusedForGood)),
  'callbacks.schedule 503': atOnce('POST', CALLBACKS, { body: CALLBACK }, failingCallbacks(unreachable)),
};

test('every answer that the spec declares is provoked below', () => {
  const declared = operations.flatMap(({ operationId, responses }) =>
    Object.keys(responses).map((status) => `${operationId} ${status}`),
  );
  expect(Object.keys(answers).toSorted()).toEqual(declared.toSorted());
});

test.each(Object.entries(answers))('%s is given as the spec says', async (name, provoke) => {
  const response = await provoke();
  expect(`${name.split(' ')[0]} ${response.status}`).toBe(name);
  await response.body?.cancel();
});

const REFUSALS: readonly { readonly answer: string; readonly code: string; readonly detail: RegExp }[] = [
  { answer: 'chats.start 400', code: 'invalid-request', detail: /`message`/ },
  { answer: 'chats.start 401', code: 'identity-required', detail: /Parlance-Identity/ },
  { answer: 'providers.getAvailability 404', code: 'availability-not-offered', detail: /capabilities/ },
  { answer: 'chats.start 403', code: 'origin-refused', detail: /allowedOrigins/ },
  { answer: 'chats.start 404', code: 'provider-not-found', detail: /providers.list/ },
  { answer: 'chats.start 409', code: 'client-chat-id-reused', detail: /clientChatId/ },
  { answer: 'chats.start 413', code: 'body-too-large', detail: /maxBodyBytes/ },
  { answer: 'chats.start 429', code: 'too-many-requests', detail: /address/ },
  { answer: 'chats.start 502', code: 'not-licensed', detail: /its log/ },
  { answer: 'chats.start 503', code: 'network', detail: /cannot reach the contact center/ },
  { answer: 'chats.get 401', code: 'token-refused', detail: /chats.start/ },
  { answer: 'chats.get 404', code: 'chat-not-found', detail: /new chat/ },
  { answer: 'messages.send 409', code: 'chat-ended', detail: /new chat/ },
  { answer: 'messages.send 503', code: 'draining', detail: /Try again/ },
  { answer: 'typing.set 400', code: 'invalid-request', detail: /`isTyping`/ },
  { answer: 'calls.answer 400', code: 'invalid-request', detail: /`phoneNumber`/ },
  { answer: 'calls.answer 409', code: 'call-not-requested', detail: /`call-requested`/ },
  { answer: 'callbacks.getAvailability 404', code: 'callbacks-not-offered', detail: /capabilities/ },
  { answer: 'callbacks.schedule 404', code: 'provider-not-found', detail: /providers.list/ },
  { answer: 'callbacks.schedule 409', code: 'client-callback-id-reused', detail: /clientCallbackId/ },
  { answer: 'callbacks.schedule 429', code: 'too-many-requests', detail: /address/ },
];

test.each(REFUSALS)('$answer says $code and the way out', async ({ answer, code, detail }) => {
  const response = await answers[answer]?.();
  expect(response && (await readFields(response))).toMatchObject({
    code,
    detail: expect.stringMatching(detail),
  });
});

test.each([
  'chats.start 429',
  'chats.start 503',
  'messages.send 503',
  'messages.send 429',
  'calls.answer 503',
  'callbacks.schedule 429',
  'callbacks.schedule 503',
])('%s says when to try again', async (answer) => {
  const response = await answers[answer]?.();
  expect(Number(response?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test.each(['chats.start 502', 'chats.start 503', 'callbacks.schedule 502', 'calls.answer 503'])(
  '%s tells the browser nothing of the way to the contact center, and of how it is used',
  async (answer) => {
    const response = await answers[answer]?.();
    expect(await response?.text()).not.toMatch(/contact\.internal|sessions\.create/);
  },
);
