import { ApiError, NetworkError, SessionError } from '@parlance/chat';
import { fakeVendor, manualClock } from '@parlance/chat/testing';
import { expect, test } from 'vitest';

import { CALLBACK_MEMORY_MS, CALLBACK_MEMORY_SIZE, Callbacks, type ScheduleRequest } from './callbacks.js';
import { AVAILABILITY, CALLBACK, fakeCallbacks, type FakeCallbacks } from './calls.test-helper.js';
import { readFields, START, testGateway, type TestGateway } from './gateway.test-helper.js';

const PATH = '/v1/providers/main/callbacks';

const refused = new ApiError('callbacks.create was refused: callback-not-created, status 503.', {
  operation: 'callbacks.create',
  status: 503,
  code: 'callback-not-created',
  isRetryable: true,
  outcome: 'not-sent',
});
const lost = new NetworkError('callbacks.create: no answer from contact.internal.', { outcome: 'unknown' });

/** Fails as often as there are errors. */
function failingCallbacks(...errors: Error[]): FakeCallbacks {
  return fakeCallbacks(() => {
    const error = errors.shift();
    if (error) throw error;
  });
}

const schedule = ({ ask }: TestGateway, fields: object = {}): Promise<Response> =>
  ask('POST', PATH, { body: { ...CALLBACK, ...fields } });

/** Each answer's status. */
const statuses = async (answers: readonly Promise<Response>[]): Promise<readonly number[]> =>
  (await Promise.all(answers)).map(({ status }) => status);

/** Something to wait for. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

test('a customer sees which queues take callbacks', async () => {
  const { provider } = fakeCallbacks();
  const answer = await testGateway({ provider }).ask('GET', `${PATH}/availability`);
  expect(await readFields(answer)).toEqual(AVAILABILITY);
});

test('a contact center that has switched callbacks off is no failure', async () => {
  const { provider } = fakeCallbacks(undefined, async () => ({ isOffered: false, queues: [] }));
  const answer = await testGateway({ provider }).ask('GET', `${PATH}/availability`);
  expect(await readFields(answer)).toEqual({ isOffered: false, queues: [] });
});

test('a callback reaches the driver as the customer asked for it', async () => {
  const { provider, scheduled } = fakeCallbacks();
  const gateway = testGateway({ provider });
  expect((await schedule(gateway, { customFields: { order: '4711' } })).status).toBe(201);
  expect(scheduled).toEqual([{ ...CALLBACK, customFields: { order: '4711' } }]);
});

test('repeats, also at the same time and with the fields in another order, are one callback', async () => {
  const { provider, scheduled } = fakeCallbacks();
  const gateway = testGateway({ provider });
  const { customer, windows, ...others } = CALLBACK;
  const turned = { windows, customer: { email: customer.email, name: customer.name }, ...others };
  expect(await statuses([schedule(gateway), schedule(gateway)])).toEqual([201, 201]);
  expect((await gateway.ask('POST', PATH, { body: turned })).status).toBe(201);
  expect(scheduled).toHaveLength(1);
});

test.each([
  { phoneNumber: '0800 999' },
  { customFields: { order: '1' } },
  { windows: [{ startAt: '2099-03-02T09:30:00Z', endAt: '2099-03-02T12:30:00Z' }] },
])('other input under the same key is refused: %o', async (fields) => {
  const { provider, scheduled } = fakeCallbacks();
  const gateway = testGateway({ provider });
  await schedule(gateway);
  const answer = await schedule(gateway, fields);
  expect(await readFields(answer)).toMatchObject({ status: 409, code: 'client-callback-id-reused' });
  expect(scheduled).toHaveLength(1);
});

test('the same key at another provider is another callback', async () => {
  const { provider, scheduled } = fakeCallbacks();
  const main = { vendor: 'fake', options: {} };
  const { ask } = testGateway({ provider, config: { providers: { main, other: main } } });
  await ask('POST', PATH, { body: CALLBACK });
  await ask('POST', '/v1/providers/other/callbacks', { body: CALLBACK });
  expect(scheduled).toHaveLength(2);
});

test('what surely failed may be tried again, also with other input', async () => {
  const { provider, scheduled } = failingCallbacks(refused);
  const gateway = testGateway({ provider });
  const answer = await schedule(gateway);
  expect(await readFields(answer)).toMatchObject({
    status: 503,
    code: 'callback-not-created',
    isRetryable: true,
    outcome: 'not-sent',
  });
  expect((await schedule(gateway, { phoneNumber: '0800 999' })).status).toBe(201);
  expect(scheduled).toHaveLength(2);
});

test('repeats at the same time share a failure, too', async () => {
  const { provider, scheduled } = failingCallbacks(refused);
  const gateway = testGateway({ provider });
  expect(await statuses([schedule(gateway), schedule(gateway)])).toEqual([503, 503]);
  expect(scheduled).toHaveLength(1);
});

test('where the answer was lost nobody is called twice: repeats are told the same', async () => {
  const { provider, scheduled } = failingCallbacks(lost);
  const gateway = testGateway({ provider });
  const answers = await Promise.all([schedule(gateway), schedule(gateway)]);
  const problems = await Promise.all([...answers, await schedule(gateway)].map(readFields));
  expect(problems[0]).toMatchObject({
    status: 502,
    code: 'network',
    isRetryable: false,
    outcome: 'unknown',
    detail: expect.stringMatching(/called twice/),
  });
  expect(problems).toEqual([problems[0], problems[0], problems[0]]);
  expect(scheduled).toHaveLength(1);
});

test('a fault of the driver may have had an effect: it is not repeated either', async () => {
  const { provider, scheduled } = failingCallbacks(new RangeError('Bad'));
  const { ask, gateway } = testGateway({ provider });
  const request = (): Request =>
    new Request(`http://gateway.test${PATH}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(CALLBACK),
    });
  expect(await statuses([gateway.fetch(request()), gateway.fetch(request())])).toEqual([500, 500]);
  expect((await ask('POST', PATH, { body: { ...CALLBACK, clientCallbackId: 'C'.repeat(22) } })).status).toBe(
    201,
  );
  expect(scheduled).toHaveLength(2);
});

const wrong: readonly { readonly fields: object; readonly names: RegExp }[] = [
  { fields: { windows: [] }, names: /`windows`/ },
  {
    fields: { windows: Array.from({ length: 3 }, () => CALLBACK.windows[0]) },
    names: /`windows` .*at most 2/,
  },
  { fields: { windows: [{ startAt: 'tomorrow', endAt: '2099-03-02T12:30:00Z' }] }, names: /windows\[0\]/ },
  {
    fields: { windows: [{ startAt: '2099-03-02T09:30', endAt: '2099-03-02T12:30' }] },
    names: /windows\[0\]/,
  },
  {
    fields: { windows: [{ startAt: '2099-03-02T12:30:00Z', endAt: '2099-03-02T09:30:00Z' }] },
    names: /window/,
  },
  {
    fields: { windows: [{ startAt: '2020-03-02T09:30:00Z', endAt: '2020-03-02T12:30:00Z' }] },
    names: /window/,
  },
  { fields: { phoneNumber: 'call me' }, names: /phone/i },
  { fields: { customer: { name: ' ' } }, names: /`customer\.name`/ },
  { fields: { customer: { name: '' } }, names: /`customer\.name`/ },
  { fields: { clientCallbackId: 'short' }, names: /`clientCallbackId`/ },
  { fields: { priority: 100 }, names: /`priority`/ },
  { fields: { businessUnitName: 'VIP' }, names: /`businessUnitName`/ },
  { fields: { destination: 'vip' }, names: /`destination`/ },
  { fields: { source: 'someone.else@example.com' }, names: /`source`/ },
  { fields: { vendorOptions: { priority: 100 } }, names: /`vendorOptions`/ },
  { fields: { customer: { name: 'Ana', source: 'someone' } }, names: /`customer\.source`/ },
  {
    fields: {
      windows: [{ startAt: '2099-03-02T09:30:00Z', endAt: '2099-03-02T12:30:00Z', priority: 1 }],
    },
    names: /`windows\[0\]\.priority`/,
  },
  { fields: { customFields: { priority: '100' } }, names: /`customFields\.priority`/ },
  { fields: { customFields: { order: '1', queue: 'vip' } }, names: /`customFields\.queue`/ },
];

test.each(wrong)('what is wrong, or not for the browser to say, is refused by name: $names', async (one) => {
  const { provider, scheduled } = fakeCallbacks();
  const answer = await schedule(testGateway({ provider }), one.fields);
  expect(await readFields(answer)).toMatchObject({
    status: 400,
    code: 'invalid-request',
    detail: expect.stringMatching(one.names),
  });
  expect(scheduled).toEqual([]);
});

test('a queue that the contact center does not know is a wrong field, not a failure', async () => {
  const { provider } = failingCallbacks(
    new SessionError('This vendor has no such queue. Take a `queueId` from `getAvailability`.', {
      code: 'callback-queue-unknown',
    }),
  );
  expect(await readFields(await schedule(testGateway({ provider })))).toMatchObject({
    status: 400,
    code: 'invalid-request',
    detail: expect.stringContaining('`queueId`'),
  });
});

test('a browser sees how many windows a callback may name, and may name as many', async () => {
  const { provider, scheduled } = fakeCallbacks();
  const gateway = testGateway({ provider });
  expect(await readFields(await gateway.ask('GET', '/v1/providers'))).toMatchObject({
    providers: [{ profile: { capabilities: { callbacks: true, callbackWindows: 2 } } }],
  });
  const [first] = CALLBACK.windows;
  const second = { startAt: '2099-03-03T09:30:00Z', endAt: '2099-03-03T12:30:00Z' };
  expect((await schedule(gateway, { windows: [first, second] })).status).toBe(201);
  expect(scheduled[0]?.windows).toEqual([first, second]);
});

test('the log has the reason, and nothing that the customer said', async () => {
  const { provider } = failingCallbacks(lost);
  const gateway = testGateway({ provider });
  await schedule(gateway, { customFields: { order: '4711' } });
  expect(gateway.log).toEqual([
    expect.objectContaining({
      route: '/v1/providers/{providerId}/callbacks',
      status: 502,
      providerId: 'main',
      code: 'network',
      error: lost.message,
    }),
  ]);
  const { phoneNumber, customer, comment = '', clientCallbackId } = CALLBACK;
  for (const said of [phoneNumber, customer.name, 'ana@', comment, clientCallbackId, '4711'])
    expect(JSON.stringify(gateway.log)).not.toContain(said);
});

test('a provider without callbacks says so', async () => {
  const { ask } = testGateway({
    provider: ({ profile, startChat, attachChat }) => ({ profile, startChat, attachChat }),
  });
  for (const answer of [
    await ask('GET', `${PATH}/availability`),
    await ask('POST', PATH, { body: CALLBACK }),
  ]) {
    expect(await readFields(answer)).toMatchObject({ status: 404, code: 'callbacks-not-offered' });
  }
});

test('callbacks have a limit of their own per address, and questions for the queues another', async () => {
  const clock = manualClock();
  const { provider } = fakeCallbacks();
  const limits = { callbacksPerAddressPerMinute: 1, startsPerAddressPerMinute: 1 };
  const { ask } = testGateway({ clock, provider, config: { limits } });
  const from = async (remoteAddress: string): Promise<readonly number[]> =>
    statuses([
      ask('POST', PATH, { body: CALLBACK, info: { remoteAddress } }),
      ask('GET', `${PATH}/availability`, { info: { remoteAddress } }),
      ask('POST', '/v1/providers/main/chats', { body: START, info: { remoteAddress } }),
    ]);
  expect(await from('192.0.2.1')).toEqual([201, 200, 201]);
  expect(await from('192.0.2.1')).toEqual([429, 429, 429]);
  expect(await from('192.0.2.2')).toEqual([201, 200, 201]);
  await clock.advance(60_000);
  expect(await from('192.0.2.1')).toEqual([201, 200, 201]);
});

test('a gateway that is being stopped waits for what is under way, and schedules nothing more', async () => {
  const begun = gate();
  const answered = gate();
  const { provider, scheduled } = fakeCallbacks(() => {
    begun.open();
    return answered.passed;
  });
  const testing = testGateway({ provider });
  const first = schedule(testing);
  await begun.passed;
  let isClosed = false;
  const closing = testing.gateway.close().finally(() => {
    isClosed = true;
  });
  expect(await readFields(await schedule(testing, { clientCallbackId: 'C'.repeat(22) }))).toMatchObject({
    status: 503,
    code: 'draining',
    outcome: 'not-sent',
  });
  expect(isClosed).toBe(false);
  answered.open();
  expect((await first).status).toBe(201);
  await closing;
  expect((await schedule(testing)).status).toBe(201);
  expect(scheduled).toHaveLength(1);
});

/** Of one provider, without a gateway around it. */
function memory(): {
  readonly schedule: (clientCallbackId?: string) => Promise<void>;
  readonly clock: ReturnType<typeof manualClock>;
  readonly scheduled: readonly ScheduleRequest[];
} {
  const clock = manualClock();
  const callbacks = new Callbacks(clock);
  const { provider, scheduled } = fakeCallbacks();
  const configured = {
    providerId: 'main',
    label: 'Main',
    provider: provider(fakeVendor().createProvider()),
    customFields: new Set<string>(),
    close: async () => undefined,
  };
  return {
    schedule: (clientCallbackId = 'first') =>
      callbacks.schedule(configured, { ...CALLBACK, clientCallbackId }),
    clock,
    scheduled,
  };
}

test('a callback is remembered for a day', async () => {
  const { schedule: again, clock, scheduled } = memory();
  await again();
  await clock.advance(CALLBACK_MEMORY_MS - 1);
  await again();
  expect(scheduled).toHaveLength(1);
  await clock.advance(1);
  await again();
  expect(scheduled).toHaveLength(2);
});

test('only so many callbacks are remembered, and a repeat forgets none', async () => {
  const { schedule: again, scheduled } = memory();
  await again();
  for (let count = 1; count < CALLBACK_MEMORY_SIZE; count += 1) await again(`id-${count}`);
  await again();
  expect(scheduled).toHaveLength(CALLBACK_MEMORY_SIZE);
  await again('one-too-many');
  await again('id-1');
  expect(scheduled).toHaveLength(CALLBACK_MEMORY_SIZE + 1);
  await again();
  expect(scheduled).toHaveLength(CALLBACK_MEMORY_SIZE + 2);
});
