import { describe, expect, test } from 'vitest';

import {
  acceptedScene,
  agentTexts,
  expectFaithful,
  ofType,
  type Scene,
  type SetUp,
} from './contract-scene.js';
import { until } from './watch.js';

const countOf = async (scene: Scene, text: string): Promise<number> =>
  (await agentTexts(scene)).filter((other) => other === text).length;

const connectionsOf = (events: Scene['events']): readonly string[] =>
  ofType(events, 'connection-changed').map(({ connection }) => connection);

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

    test('a read whose answer is lost: repeated where reads can be, and the chat goes on', async () => {
      const scene = await acceptedScene(setup);
      const { world, chat, events } = scene;
      await until(chat, ({ connection }) => connection === 'connected');
      const isRepeatable = chat.profile.reads === 'repeatable';
      await world.faults.failNextRead('after');
      await world.agent.say('lost on the way?');
      if (!isRepeatable)
        await until(chat, () => connectionsOf(events).join().endsWith('reconnecting,connected'));
      await world.agent.say('after it');
      await until(chat, ({ messages }) => messages.at(-1)?.text === 'after it');
      await chat.endChat();
      expect(await chat.ended).toMatchObject({ by: 'customer' });
      if (isRepeatable) await expectFaithful(scene);
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
