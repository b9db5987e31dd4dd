import { ApiError, NetworkError, type ChatProvider } from '@parlance/chat';
import { expect, test } from 'vitest';

import { isType, readUntil } from './events.test-helper.js';
import { readFields, START, testGateway, type Ask, type TestGateway } from './gateway.test-helper.js';
import { operations } from './generated/gateway.js';

/** Makes the gateway give one declared answer. */
type Provoke = () => Promise<Response>;

const PROVIDERS = '/v1/providers';
const CHATS = '/v1/providers/main/chats';
const ELSEWHERE = { origin: 'https://elsewhere.example' };
const MESSAGE = { clientMessageId: 'm1', text: 'Hello' };
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

const oncePerMinute = (): TestGateway =>
  testGateway({ config: { limits: { startsPerAddressPerMinute: 1, requestsPerChatPerMinute: 1 } } });

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

const started =
  (first: object, second: object, gateway: () => TestGateway = testGateway): Provoke =>
  async () => {
    const { ask } = gateway();
    await ask('POST', CHATS, { body: first });
    return ask('POST', CHATS, { body: second });
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

const answers: Readonly<Record<string, Provoke>> = {
  'health.live 200': atOnce('GET', '/health/live'),
  'health.ready 200': atOnce('GET', '/health/ready'),
  'health.ready 503': draining,
  'providers.list 200': atOnce('GET', PROVIDERS),
  'providers.list 403': atOnce('GET', PROVIDERS, { headers: ELSEWHERE }),
  'chats.start 201': atOnce('POST', CHATS, { body: START }),
  'chats.start 400': atOnce('POST', CHATS, { body: { ...START, message: '' } }),
  'chats.start 403': atOnce('POST', CHATS, { body: START, headers: ELSEWHERE }),
  'chats.start 404': atOnce('POST', '/v1/providers/other/chats', { body: START }),
  'chats.start 409': started(START, { ...START, message: 'Something else' }),
  'chats.start 413': atOnce('POST', CHATS, { body: 'x'.repeat(2_000_000) }),
  'chats.start 429': started(START, START, oncePerMinute),
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
  { answer: 'chats.start 403', code: 'origin-refused', detail: /allowedOrigins/ },
  { answer: 'chats.start 404', code: 'provider-not-found', detail: /providers.list/ },
  { answer: 'chats.start 409', code: 'client-chat-id-reused', detail: /clientChatId/ },
  { answer: 'chats.start 413', code: 'body-too-large', detail: /maxBodyBytes/ },
  { answer: 'chats.start 429', code: 'too-many-requests', detail: /address/ },
  { answer: 'chats.start 502', code: 'not-licensed', detail: /not-licensed/ },
  { answer: 'chats.start 503', code: 'network', detail: /cannot reach the contact center/ },
  { answer: 'chats.get 401', code: 'token-refused', detail: /chats.start/ },
  { answer: 'chats.get 404', code: 'chat-not-found', detail: /new chat/ },
  { answer: 'messages.send 409', code: 'chat-ended', detail: /new chat/ },
  { answer: 'messages.send 503', code: 'draining', detail: /Try again/ },
  { answer: 'typing.set 400', code: 'invalid-request', detail: /`isTyping`/ },
];

test.each(REFUSALS)('$answer says $code and the way out', async ({ answer, code, detail }) => {
  const response = await answers[answer]?.();
  expect(response && (await readFields(response))).toMatchObject({
    code,
    detail: expect.stringMatching(detail),
  });
});

test.each(['chats.start 429', 'chats.start 503', 'messages.send 503', 'messages.send 429'])(
  '%s says when to try again',
  async (answer) => {
    const response = await answers[answer]?.();
    expect(Number(response?.headers.get('retry-after'))).toBeGreaterThan(0);
  },
);

test('an address inside the company is not told to the browser', async () => {
  const response = await answers['chats.start 503']?.();
  expect(await response?.text()).not.toContain('contact.internal');
});
