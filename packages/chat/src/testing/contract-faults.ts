import { systemClock } from '@parlance/runtime';
import { describe, expect, test } from 'vitest';

import type { ChatSnapshot } from '../snapshot.js';
import {
  acceptedScene,
  agentTexts,
  customerTexts,
  expectFaithful,
  type Scene,
  type SetUp,
} from './contract-scene.js';
import { until } from './watch.js';

const countOf = async (scene: Scene, text: string): Promise<number> =>
  (await agentTexts(scene)).filter((other) => other === text).length;

/** Says texts that begin so until one of them is seen: those before may be lost too. */
async function sayUntilSeen({ world, chat }: Scene, beginning: string): Promise<void> {
  const isSeen = ({ messages }: ChatSnapshot): boolean =>
    messages.some(({ text }) => text.startsWith(beginning));
  const seen = until(chat, isSeen);
  seen.catch(() => undefined);
  for (let count = 1; !isSeen(chat.snapshot()); count += 1) {
    await world.agent.say(`${beginning} ${count}`);
    await Promise.race([seen, systemClock.sleep(1_000)]);
  }
}

/** Of what the agent said the rest, in order; and as many as are gone were told to be, where that can be known. */
async function expectRemainder(scene: Scene, isTold: boolean): Promise<void> {
  const isAgents = (text: string): boolean => text.startsWith('agent: ');
  const said = (await agentTexts(scene)).filter(isAgents);
  const seen = customerTexts(scene).filter(isAgents);
  expect(said.filter((text) => seen.includes(text))).toEqual(seen);
  if (isTold) expect(scene.chat.snapshot().missedMessages).toBeGreaterThanOrEqual(said.length - seen.length);
}

/** The way to the vendor fails. */
export function faultTests(setup: SetUp): void {
  describe('faults', () => {
    test.each(['before', 'unavailable'] as const)(
      'a failed read (%s) is repeated: nothing is lost',
      async (kind) => {
        const scene = await acceptedScene(setup);
        const { world, chat } = scene;
        await world.faults.failNextRead(kind);
        await world.agent.say('are you there?');
        await until(chat, ({ messages }) => messages.at(-1)?.text === 'are you there?');
        await chat.endChat();
        await expectFaithful(scene);
        expect(chat.snapshot().connection).toBe('connected');
      },
    );

    test('a read whose answer is lost: repeated where reads can be, told where the vendor numbers, and the chat goes on', async () => {
      const scene = await acceptedScene(setup);
      const { world, chat } = scene;
      const { lostReads = chat.profile.reads === 'repeatable' ? 'kept' : 'silent' } = world;
      await until(chat, ({ connection }) => connection === 'connected');
      await world.faults.failNextRead('after');
      await world.agent.say('lost on the way?');
      await sayUntilSeen(scene, 'after it');
      await chat.endChat();
      expect(await chat.ended).toMatchObject({ by: 'customer' });
      if (lostReads === 'kept') await expectFaithful(scene);
      else await expectRemainder(scene, lostReads === 'told');
    });

    test('a text that was lost on the way to the vendor arrives once, or is told to be unconfirmed', async () => {
      const scene = await acceptedScene(setup);
      await scene.world.faults.failNextSend('before');
      const { status } = await scene.chat.sendMessage('do you hear me?');
      expect(await countOf(scene, 'customer: do you hear me?')).toBe(status === 'sent' ? 1 : 0);
      expect(status).toBe(scene.chat.profile.echoesCustomer ? 'sent' : 'unconfirmed');
    });

    test('a text whose answer was lost arrives once', async () => {
      const scene = await acceptedScene(setup);
      await scene.world.faults.failNextSend('after');
      const { status } = await scene.chat.sendMessage('do you hear me?');
      expect(await countOf(scene, 'customer: do you hear me?')).toBe(1);
      expect(status).toBe(scene.chat.profile.echoesCustomer ? 'sent' : 'unconfirmed');
    });

    test('texts sent while an answer is lost keep their order', async () => {
      const scene = await acceptedScene(setup);
      await scene.world.faults.failNextSend('after');
      await Promise.all(['one', 'two', 'three'].map((text) => scene.chat.sendMessage(text)));
      const texts = await agentTexts(scene);
      expect(texts.slice(-3)).toEqual(['customer: one', 'customer: two', 'customer: three']);
      await scene.chat.endChat();
      await expectFaithful(scene);
    });
  });
}
