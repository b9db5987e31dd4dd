import { NetworkError, type Availability } from '@parlance/chat';
import { manualClock, type ManualClock } from '@parlance/chat/testing';
import { expect, test } from 'vitest';

import { readFields, testGateway, type TestGateway } from './gateway.test-helper.js';
import { createBackend, trusting } from './identity.test-helper.js';

const PATH = '/v1/providers/main/availability';

interface Line {
  answer: Availability | Error;
  readonly asked: (string | undefined)[];
  readonly clock: ManualClock;
  readonly gateway: TestGateway;
}

const backend = await createBackend();

/** A gateway whose vendor says `answer`; `asked` has the customer of each question. */
function line(answer: Availability | Error = { isAvailable: true }): Line {
  const clock = manualClock(Date.now());
  const asked: (string | undefined)[] = [];
  const gateway = testGateway({
    clock,
    config: { identity: trusting([backend]) },
    provider: (provider) => ({
      ...provider,
      getAvailability: async ({ identity } = {}) => {
        asked.push(identity?.subject);
        await Promise.resolve();
        if (state.answer instanceof Error) throw state.answer;
        return state.answer;
      },
    }),
  });
  const state: Line = { answer, asked, clock, gateway };
  return state;
}

const ask = ({ gateway }: Line, token?: string): Promise<Response> =>
  gateway.ask('GET', PATH, token === undefined ? {} : { headers: { 'parlance-identity': token } });

const asCustomer = async (sub: string): Promise<string> => backend.sign({ claims: { sub } });

test('what the contact center tells is told, and nothing else', async () => {
  const told = { isAvailable: true, agents: 3, waiting: 2, estimatedWaitMs: 90_000 };
  const more = { ...told, queueId: '7' };
  expect(await readFields(await ask(line(more)))).toEqual(told);
  expect(await readFields(await ask(line({ isAvailable: false })))).toEqual({ isAvailable: false });
});

test('however many want to know, the contact center is asked once in five seconds', async () => {
  const one = line();
  await Promise.all([ask(one), ask(one), ask(one)]);
  one.answer = { isAvailable: false };
  await one.clock.advance(4_999);
  expect(await readFields(await ask(one))).toEqual({ isAvailable: true });
  expect(one.asked).toHaveLength(1);
  await one.clock.advance(1);
  expect(await readFields(await ask(one))).toEqual({ isAvailable: false });
  expect(one.asked).toHaveLength(2);
});

test('trouble is told to those who wait for it, and not kept', async () => {
  const one = line(new NetworkError('down', { outcome: 'not-sent' }));
  const answers = await Promise.all([ask(one), ask(one)]);
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  expect(one.asked).toHaveLength(1);
  one.answer = { isAvailable: true };
  expect((await ask(one)).status).toBe(200);
});

test('each signed customer gets an answer of their own', async () => {
  const one = line();
  for (const token of [await asCustomer('a'), await asCustomer('b'), await asCustomer('a')])
    expect((await ask(one, token)).status).toBe(200);
  await ask(one);
  expect(one.asked).toEqual(['a', 'b', undefined]);
});

test('a token that does not count is refused before anybody is asked', async () => {
  const one = line();
  expect((await ask(one, 'customer-7')).status).toBe(401);
  expect(one.asked).toEqual([]);
});
