import { describe, expect, test } from 'vitest';

import {
  acceptedScene,
  agentsIn,
  expectFaithful,
  offered,
  ofType,
  startScene,
  type SetUp,
} from './contract-scene.js';
import { textsOf, until } from './watch.js';

/** Two people talk. */
export function conversationTests(setup: SetUp): void {
  describe('conversation', () => {
    test('waits until an agent is there, and shows the first message once', async () => {
      const { world, chat, events } = await startScene(setup);
      await until(chat, ({ connection }) => connection === 'connected');
      expect(chat.snapshot()).toMatchObject({ state: 'waiting', typing: [] });
      expect(agentsIn(chat.snapshot())).toEqual([]);
      await world.agent.accept();
      await world.agent.say('How can I help?');
      await until(chat, ({ messages }) => messages.some(({ text }) => text === 'How can I help?'));
      expect(chat.snapshot().state).toBe('active');
      expect(agentsIn(chat.snapshot())).toHaveLength(1);
      expect(
        ofType(events, 'participant-joined').filter(({ participant }) => participant.role === 'agent'),
      ).toHaveLength(1);
      expect(
        textsOf(chat.snapshot()).filter((text) => text === 'customer: My invoice is wrong'),
      ).toHaveLength(1);
    });

    test('brings every text once, in the order of the vendor', async () => {
      const scene = await acceptedScene(setup);
      const { world, chat } = scene;
      for (const turn of [1, 2, 3, 4, 5]) {
        await Promise.all([chat.sendMessage(`question ${turn}`), world.agent.say(`answer ${turn}`)]);
      }
      await world.agent.say('the same words');
      await world.agent.say('the same words');
      await chat.sendMessage('the same words');
      await chat.sendMessage('the same words');
      await chat.endChat();
      expect(await chat.ended).toMatchObject({ by: 'customer' });
      await expectFaithful(scene);
    });

    test('shows the customer that the agent types, until the text comes or the agent stops', async () => {
      const { world, chat } = await acceptedScene(setup);
      await world.agent.setTyping(true);
      await until(chat, ({ typing }) => typing.some(({ role }) => role === 'agent'));
      await world.agent.setTyping(false);
      await until(chat, ({ typing }) => typing.length === 0);
      await world.agent.setTyping(true);
      await until(chat, ({ typing }) => typing.length === 1);
      await world.agent.say('Here it is');
      await until(
        chat,
        ({ messages, typing }) => messages.at(-1)?.text === 'Here it is' && typing.length === 0,
      );
    });

    test('shows the agent that the customer types and stops', async () => {
      const { world, chat } = await acceptedScene(setup);
      await chat.setTyping(true);
      await expect(world.agent.seesTyping(true)).resolves.toBeUndefined();
      await chat.setTyping(false);
      await expect(world.agent.seesTyping(false)).resolves.toBeUndefined();
    });

    test('brings an item of an unknown type as a vendor event, and goes on', async () => {
      const { world, chat, events } = await acceptedScene(setup);
      await world.faults.injectUnknown('AGENT_DANCE');
      await world.agent.say('still here');
      await until(chat, ({ messages }) => messages.at(-1)?.text === 'still here');
      const named = ofType(events, 'vendor-event').filter(({ name }) => name === 'AGENT_DANCE');
      expect(named).toHaveLength(1);
    });

    test('the agent ends with texts that nobody has read: they come first', async () => {
      const scene = await acceptedScene(setup);
      await scene.chat.sendMessage('thank you');
      await scene.world.agent.end(['goodbye', 'and good luck']);
      const ended = await scene.chat.ended;
      expect(scene.chat.snapshot().state).toBe('ended');
      if (scene.world.forgetsEnded === true) return;
      expect(ended).toMatchObject({ by: 'agent' });
      expect(textsOf(scene.chat.snapshot()).slice(-2)).toEqual(['agent: goodbye', 'agent: and good luck']);
      await expectFaithful(scene);
    });

    test('the customer ends while a text of the agent is under way: it still comes', async () => {
      const scene = await acceptedScene(setup);
      await scene.world.agent.say('one more thing');
      await scene.chat.endChat();
      expect(await scene.chat.ended).toMatchObject({ by: 'customer' });
      expect(textsOf(scene.chat.snapshot()).at(-1)).toBe('agent: one more thing');
      await expectFaithful(scene);
    });
  });
}

/** Agents write markup. */
export function markupTests(setup: SetUp): void {
  describe('markup', () => {
    test('gives agent markup as markup and as plain text', async () => {
      const { world, chat } = await acceptedScene(setup);
      await offered(world.agent.sayHtml, 'agent.sayHtml')('<p>Your <b>invoice</b> is fixed</p>');
      const { messages } = await until(chat, (snapshot) =>
        snapshot.messages.some(({ html }) => html?.includes('<b>')),
      );
      expect(messages.at(-1)?.text.trim()).toBe('Your invoice is fixed');
    });
  });
}
