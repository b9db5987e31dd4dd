import { describe, expect, test } from 'vitest';

import { scheduleCallback } from '../index.js';
import type { CallbackRequest, ChatProvider } from '../provider.js';
import { makeWorld, offered, type SetUp } from './contract-scene.js';
import type { AgentCallback, ContractWorld } from './world.js';

const HOUR_MS = 3_600_000;

/** A whole hour some days from now, so that no test meets the past. */
const hourFromNow = (hours: number): Date =>
  new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + hours * HOUR_MS);

const window = (startHour: number, endHour: number): { startAt: string; endAt: string } => ({
  startAt: hourFromNow(startHour).toISOString(),
  endAt: hourFromNow(endHour).toISOString(),
});

/** Written at a place that is two hours ahead. */
const withOffset = (at: Date): string =>
  new Date(at.getTime() + 2 * HOUR_MS).toISOString().replace(/\.\d+Z$/, '+02:00');

const seen = ({ callbacks }: ContractWorld): Promise<readonly AgentCallback[]> =>
  offered(callbacks, 'callbacks')();

async function firstQueueOf({ callbacks }: ChatProvider): Promise<string> {
  const availability = await callbacks?.getAvailability();
  const queue = availability?.queues[0];
  if (!queue) throw new Error('The world offers no queue for callbacks.');
  return queue.id;
}

const moments = (callback: AgentCallback | undefined): readonly number[] =>
  (callback?.windows ?? []).flatMap(({ startAt, endAt }) => [Date.parse(startAt), Date.parse(endAt)]);

/** Phone calls at a chosen time. */
export function callbackTests(setup: SetUp): void {
  describe('callbacks', () => {
    const scene = async (): Promise<{
      readonly world: ContractWorld;
      readonly provider: ChatProvider;
      readonly request: CallbackRequest;
    }> => {
      const world = await makeWorld(setup);
      const provider = world.createProvider();
      const queueId = await firstQueueOf(provider);
      const request: CallbackRequest = {
        queueId,
        customer: { name: 'Ana' },
        phoneNumber: '+351 21 1234567',
        windows: [window(24, 26)],
        comment: 'About my invoice',
      };
      return { world, provider, request };
    };

    test('queues have an id and a name', async () => {
      const { provider } = await scene();
      const { isOffered, queues } = (await provider.callbacks?.getAvailability()) ?? {};
      expect(isOffered).toBe(true);
      expect(new Set(queues?.map(({ id }) => id)).size).toBe(queues?.length);
      for (const { name } of queues ?? []) expect(name).not.toBe('');
    });

    test('one window reaches the agents as it was meant, whatever the offset', async () => {
      const { world, provider, request } = await scene();
      const [start, end] = [hourFromNow(24), hourFromNow(26)];
      await scheduleCallback(provider, {
        ...request,
        windows: [{ startAt: withOffset(start), endAt: withOffset(end) }],
      });
      const [callback, ...others] = await seen(world);
      expect(others).toEqual([]);
      expect(callback).toMatchObject({
        customerName: 'Ana',
        phoneNumber: '+351 21 1234567',
        comment: 'About my invoice',
      });
      expect(moments(callback)).toEqual([start.getTime(), end.getTime()]);
    });

    test('as many windows as the profile says, and no more', async () => {
      const { world, provider, request } = await scene();
      const { callbackWindows = 1 } = provider.profile.capabilities;
      const windows = Array.from({ length: callbackWindows }, (_, index) =>
        window(24 * (index + 1), 24 * (index + 1) + 2),
      );
      const further = window(24 * 9, 24 * 9 + 2);
      await expect(
        scheduleCallback(provider, { ...request, windows: [further, ...windows] }),
      ).rejects.toMatchObject({
        code: 'callback-window-invalid',
        outcome: 'not-sent',
      });
      const [first = further, ...rest] = windows;
      await scheduleCallback(provider, { ...request, windows: [first, ...rest] });
      expect(moments((await seen(world))[0])).toEqual(
        windows.flatMap(({ startAt, endAt }) => [Date.parse(startAt), Date.parse(endAt)]),
      );
    });

    test.each([
      ['ends before it starts', window(26, 24)],
      ['is over', window(-26, -24)],
      ['is no time', { startAt: 'tomorrow', endAt: 'later' }],
    ])('a window that %s is refused before it is sent', async (_why, wrong) => {
      const { world, provider, request } = await scene();
      await expect(scheduleCallback(provider, { ...request, windows: [wrong] })).rejects.toMatchObject({
        code: 'callback-window-invalid',
        outcome: 'not-sent',
      });
      expect(await seen(world)).toEqual([]);
    });

    test('a refusal of the vendor is told, nothing is scheduled, and a later try schedules one', async () => {
      const { world, provider, request } = await scene();
      const fail = offered(world.faults.failNextCallback, 'faults.failNextCallback');
      await fail('refused');
      const options = { clientCallbackId: 'a'.repeat(22) };
      await expect(scheduleCallback(provider, { ...request, ...options })).rejects.toMatchObject({
        outcome: 'not-sent',
      });
      expect(await seen(world)).toEqual([]);
      await scheduleCallback(provider, { ...request, ...options });
      expect(await seen(world)).toHaveLength(1);
    });

    test('a lost answer is told to be unknown, and nobody is called twice', async () => {
      const { world, provider, request } = await scene();
      await offered(world.faults.failNextCallback, 'faults.failNextCallback')('after');
      await expect(scheduleCallback(provider, request)).rejects.toMatchObject({ outcome: 'unknown' });
      expect(await seen(world)).toHaveLength(1);
    });
  });
}
