import { describe, expect, test } from 'vitest';

import { acceptedScene, offered, ofType, type Scene, type SetUp } from './contract-scene.js';
import { until } from './watch.js';

const NUMBER = '+351 21 1234567';

/** The agent asks to call; gives the request's id. */
async function requested({ world, chat }: Scene): Promise<string> {
  await offered(world.agent.requestCall, 'agent.requestCall')();
  const { callRequest } = await until(chat, (snapshot) => snapshot.callRequest !== undefined);
  return callRequest?.requestId ?? '';
}

const calledNumber = ({ world }: Scene): Promise<string> =>
  offered(world.agent.calledNumber, 'agent.calledNumber')();

/** The agent asks for a number to call. */
export function callMeTests(setup: SetUp): void {
  describe('call-me', () => {
    test('the agent asks, the customer gives a number, the agent has it', async () => {
      const scene = await acceptedScene(setup);
      const requestId = await requested(scene);
      expect(await scene.chat.callMe({ requestId, phoneNumber: NUMBER })).toEqual({
        requestId,
        status: 'sent',
      });
      expect(await calledNumber(scene)).toBe(NUMBER);
      await until(scene.chat, ({ callRequest }) => callRequest === undefined);
      expect(ofType(scene.events, 'call-answered')).toEqual([
        { type: 'call-answered', requestId, status: 'sent' },
      ]);
    });

    test('answered again with the same number it does nothing; with another it is refused', async () => {
      const scene = await acceptedScene(setup);
      const requestId = await requested(scene);
      const answer = (phoneNumber: string) => scene.chat.callMe({ requestId, phoneNumber });
      expect(await Promise.all([answer(NUMBER), answer(NUMBER)])).toEqual([
        { requestId, status: 'sent' },
        { requestId, status: 'sent' },
      ]);
      expect(await answer(NUMBER)).toEqual({ requestId, status: 'sent' });
      await expect(answer('0800 999')).rejects.toMatchObject({ code: 'call-already-answered' });
      expect(await calledNumber(scene)).toBe(NUMBER);
      expect(ofType(scene.events, 'call-answered')).toHaveLength(1);
    });

    test('a further request is another one, and national numbers and extensions pass', async () => {
      const scene = await acceptedScene(setup);
      const first = await requested(scene);
      await scene.chat.callMe({ requestId: first, phoneNumber: '042 123 ext. 7' });
      expect(await calledNumber(scene)).toBe('042 123 ext. 7');
      await until(scene.chat, ({ callRequest }) => callRequest === undefined);
      const second = await requested(scene);
      expect(second).not.toBe(first);
      await scene.chat.callMe({ requestId: second, phoneNumber: '4711' });
      expect(await calledNumber(scene)).toBe('4711');
    });

    test('what nobody asked for, and what is no number, is refused before it is sent', async () => {
      const scene = await acceptedScene(setup);
      const unasked = scene.chat.callMe({ requestId: 'nobody-asked', phoneNumber: NUMBER });
      await expect(unasked).rejects.toMatchObject({ code: 'call-not-requested', outcome: 'not-sent' });
      const requestId = await requested(scene);
      await expect(scene.chat.callMe({ requestId, phoneNumber: 'call me' })).rejects.toMatchObject({
        code: 'phone-number-invalid',
      });
      expect(scene.chat.snapshot().callRequest).toMatchObject({ requestId });
    });

    test('a lost answer is told to be unconfirmed, and the agent is not asked twice', async () => {
      const scene = await acceptedScene(setup);
      const requestId = await requested(scene);
      await offered(scene.world.faults.failNextCall, 'faults.failNextCall')('after');
      const { status } = await scene.chat.callMe({ requestId, phoneNumber: NUMBER });
      expect(status).toBe('unconfirmed');
      expect(await calledNumber(scene)).toBe(NUMBER);
      expect(await scene.chat.callMe({ requestId, phoneNumber: NUMBER })).toEqual({ requestId, status });
    });

    test('the request goes with the chat', async () => {
      const scene = await acceptedScene(setup);
      const requestId = await requested(scene);
      await scene.world.agent.end();
      await scene.chat.ended;
      expect(scene.chat.snapshot().callRequest).toBeUndefined();
      await expect(scene.chat.callMe({ requestId, phoneNumber: NUMBER })).rejects.toMatchObject({
        code: 'chat-ended',
      });
    });
  });
}
