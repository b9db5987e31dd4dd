import { inspect } from 'node:util';

import { describe, expect, test } from 'vitest';

import type { Availability, CallOptions, ChatProvider, StartChatInput } from './provider.js';
import { BASE_URL, gateway, INPUT, PROFILE, type Answers, type StubGateway } from './remote.test-helper.js';
import { listProviders, type RemoteOptions } from './remote.js';
import { startChat } from './session.js';

const PATH = '/v1/providers/main/availability';
const NEEDY = { ...PROFILE, requiresIdentity: true } as const;
const TELLING = { ...PROFILE, capabilities: { ...PROFILE.capabilities, availability: true } };

const availabilityOf = async (provider: ChatProvider, options: CallOptions): Promise<unknown> =>
  provider.getAvailability?.(options);

const tokensSent = ({ asked }: StubGateway): readonly (string | undefined)[] =>
  asked.map(({ identityToken }) => identityToken);

test('the token goes along with the start, and with nothing else', async () => {
  const stub = gateway();
  const provider = stub.open({ profile: NEEDY, identityToken: 'T-identity' });
  const handle = await provider.startChat(INPUT);
  await provider.attachChat(handle).setTyping(true);
  expect(tokensSent(stub)).toEqual(['T-identity', undefined]);
  expect(JSON.stringify([handle, stub.asked.map(({ body }) => body)])).not.toContain('T-identity');
});

test('a function is asked for a new token at each start', async () => {
  const stub = gateway();
  let count = 0;
  const identityToken = async (): Promise<string> => `token-${(count += 1)}`;
  const provider = stub.open({ profile: NEEDY, identityToken });
  await provider.startChat(INPUT);
  await provider.startChat(INPUT);
  expect(tokensSent(stub)).toEqual(['token-1', 'token-2']);
});

test('without a token nobody is asked where the provider requires one, and the error names the option', async () => {
  const stub = gateway();
  const provider = stub.open({ profile: NEEDY });
  await expect(provider.startChat(INPUT)).rejects.toMatchObject({
    name: 'ConfigError',
    code: 'identity-required',
    message: expect.stringContaining('`identityToken`'),
  });
  expect(stub.asked).toEqual([]);
});

test('a token that cannot be fetched names the option, and starts nothing', async () => {
  const stub = gateway();
  const identityToken = async (): Promise<string> => {
    throw new Error('logged out');
  };
  await expect(stub.open({ identityToken }).startChat(INPUT)).rejects.toMatchObject({
    code: 'secret-failed',
    message: expect.stringContaining('`identityToken`'),
  });
  expect(stub.asked).toEqual([]);
});

describe('a token that never comes', () => {
  const identityToken = (): Promise<string> => new Promise(() => undefined);

  test.each([
    { who: 'the call', options: {}, call: { timeoutMs: 20 } },
    { who: 'the driver', options: { timeoutMs: 20 }, call: {} },
  ])('holds a start no longer than $who says', async ({ options, call }) => {
    const stub = gateway();
    await expect(stub.open({ identityToken, ...options }).startChat(INPUT, call)).rejects.toMatchObject({
      name: 'TimeoutError',
      outcome: 'not-sent',
      message: expect.stringContaining('`identityToken`'),
    });
    expect(stub.asked).toEqual([]);
  });

  test.each(['before', 'meanwhile'])('holds nobody who gives up %s', async (when) => {
    const giving = new AbortController();
    const why = new Error('closed');
    if (when === 'before') giving.abort(why);
    const options = { signal: giving.signal, timeoutMs: 0 };
    const provider = gateway().open({ identityToken, profile: TELLING });
    const waiting = [provider.startChat(INPUT, options), availabilityOf(provider, options)];
    giving.abort(why);
    expect(await Promise.allSettled(waiting)).toEqual([
      { status: 'rejected', reason: why },
      { status: 'rejected', reason: why },
    ]);
  });
});

test.each([
  { what: 'a log-in page', token: '<html>\n<body>Who are you?</body></html>' },
  { what: 'blank', token: ' ' },
  { what: 'beyond what a header holds', token: 'tök€n' },
])('what is $what instead of a token starts nothing, and the error does not quote it', async ({ token }) => {
  const stub = gateway();
  const failure: unknown = await stub
    .open({ identityToken: async () => token })
    .startChat(INPUT)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: 'ConfigError',
    code: 'identity-token-unfit',
    message: expect.stringContaining('`identityToken`'),
  });
  expect(inspect(failure)).not.toContain(token.trim() || 'Parlance-Identity');
  expect(stub.asked).toEqual([]);
});

test('a session in the browser needs no identity of its own: the gateway checks the token', async () => {
  const stub = gateway();
  const provider = stub.open({ profile: NEEDY, identityToken: 'T-identity' });
  const { clientChatId: _, ...input }: StartChatInput = INPUT;
  const chat = await startChat(provider, input, {});
  expect(tokensSent(stub)[0]).toBe('T-identity');
  await chat.close();
});

test('the list of providers says who takes only signed-for customers', async () => {
  const answers: Answers = {
    'GET /v1/providers': () =>
      Response.json({ providers: [{ providerId: 'main', label: 'Main', profile: NEEDY }] }),
  };
  const { fetch } = gateway(answers);
  const [provider] = await listProviders({ baseUrl: BASE_URL, fetch });
  expect(provider?.profile.requiresIdentity).toBe(true);
});

test.each([
  { reason: 'expired', detail: 'It is past its claim `exp`.' },
  { reason: 'key-unknown', detail: 'No configured key fits it.' },
])('a refused token is told with the reason: $reason', async ({ reason, detail }) => {
  const problem = { title: 'No.', status: 401, code: 'identity-refused', reason, detail, isRetryable: false };
  const { open } = gateway({
    'POST /v1/providers/main/chats': () => Response.json(problem, { status: 401 }),
  });
  const failed = open({ identityToken: 'T-identity' }).startChat(INPUT);
  await expect(failed).rejects.toMatchObject({
    name: 'ApiError',
    code: 'identity-refused',
    message: expect.stringContaining(detail),
    body: expect.objectContaining({ reason }),
  });
  await expect(failed).rejects.not.toMatchObject({ message: expect.stringContaining('T-identity') });
});

const availability = (
  answer: unknown,
  options: Partial<RemoteOptions> = {},
): Promise<Availability> | undefined =>
  gateway({ [`GET ${PATH}`]: () => Response.json(answer) })
    .open({ profile: TELLING, ...options })
    .getAvailability?.();

test('tells whether somebody is there, as the gateway does', async () => {
  const told = { isAvailable: true, agents: 3, waiting: 2, estimatedWaitMs: 90_000 };
  expect(await availability(told)).toEqual(told);
  expect(await availability({ isAvailable: false, agents: null })).toEqual({ isAvailable: false });
  await expect(availability({})).rejects.toMatchObject({ name: 'DecodeError' });
  expect(gateway().open({ profile: PROFILE }).getAvailability).toBeUndefined();
});

test('asks whether somebody is there in the name of the customer', async () => {
  const stub = gateway({ [`GET ${PATH}`]: () => Response.json({ isAvailable: true }) });
  await stub.open({ profile: TELLING, identityToken: 'T-identity' }).getAvailability?.();
  expect(tokensSent(stub)).toEqual(['T-identity']);
});
