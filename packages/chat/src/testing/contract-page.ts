import { describe, expect, test } from 'vitest';

import { attachChat } from '../session.js';
import { acceptedScene, expectFaithful, offered, ofType, startScene, type SetUp } from './contract-scene.js';
import { textsOf, until } from './watch.js';

const PAGE = 'https://shop.example.com/orders?id=1&lang=en#top';

/** Resolves once an event of this type has come. */
const has = (events: Parameters<typeof ofType>[0], type: Parameters<typeof ofType>[1]): boolean =>
  ofType(events, type).length > 0;

/** The agent shows pages. */
export function pushUrlTests(setup: SetUp): void {
  describe('pushed pages', () => {
    test('each comes once, in its place among the texts', async () => {
      const scene = await acceptedScene(setup);
      const { world, chat, events } = scene;
      const { agent } = world;
      await agent.say('look at this');
      await offered(agent.pushUrl, 'agent.pushUrl')(PAGE);
      await agent.say('and at that');
      await offered(agent.pushUrl, 'agent.pushUrl')(`${PAGE}2`);
      await agent.say('do you see it?');
      await until(chat, ({ messages }) => messages.at(-1)?.text === 'do you see it?');
      await chat.endChat();
      await expectFaithful(scene);
      expect(ofType(events, 'url-pushed').map(({ url }) => url)).toEqual([PAGE, `${PAGE}2`]);
    });

    test('a page that is pushed while reads fail still comes, once', async () => {
      const { world, chat, events } = await acceptedScene(setup);
      await until(chat, ({ connection }) => connection === 'connected');
      await world.faults.failNextRead('before');
      await offered(world.agent.pushUrl, 'agent.pushUrl')(PAGE);
      await until(chat, () => has(events, 'url-pushed'));
      await world.agent.say('after it');
      await until(chat, ({ messages }) => messages.at(-1)?.text === 'after it');
      expect(ofType(events, 'url-pushed')).toHaveLength(1);
    });
  });
}

/** The contact center sends the customer elsewhere. */
export function redirectTests(setup: SetUp): void {
  describe('redirect', () => {
    test('is told once, and the chat goes on or ends as the vendor says', async () => {
      const scene = await acceptedScene(setup);
      const { world, chat, events } = scene;
      await world.agent.say('before');
      await until(chat, ({ messages }) => messages.at(-1)?.text === 'before');
      await offered(world.agent.redirect, 'agent.redirect')(PAGE);
      await until(chat, () => has(events, 'redirect-requested'));
      if (world.redirectEnds === true) {
        await chat.ended;
      } else {
        await world.agent.say('after it');
        await until(chat, ({ messages }) => messages.at(-1)?.text === 'after it');
        await chat.sendMessage('still me');
        await chat.endChat();
      }
      await expectFaithful(scene);
      expect(ofType(events, 'redirect-requested')).toEqual([{ type: 'redirect-requested', url: PAGE }]);
    });

    test('of a customer who waits is told too', async () => {
      const { world, chat, events } = await startScene(setup);
      await until(chat, ({ connection }) => connection === 'connected');
      await offered(world.agent.redirect, 'agent.redirect')(PAGE);
      await until(chat, () => has(events, 'redirect-requested'));
      expect(
        ofType(events, 'participant-joined').filter(({ participant }) => participant.role === 'agent'),
      ).toEqual([]);
    });
  });
}

/** Agents come and go. */
export function transferTests(setup: SetUp): void {
  describe('transfer', () => {
    test('back to the queue and accepted again: the customer waits, and nothing is lost', async () => {
      const scene = await acceptedScene(setup);
      const { world, chat, events } = scene;
      await world.agent.say('I ask a colleague');
      await until(chat, ({ state }) => state === 'active');
      await offered(world.agent.requeue, 'agent.requeue')();
      await until(chat, ({ state, participants }) => state === 'waiting' && participants.length === 0);
      await chat.sendMessage('I wait');
      await world.agent.accept();
      await world.agent.say('here I am again');
      await until(chat, ({ messages }) => messages.at(-1)?.text === 'here I am again');
      expect(chat.snapshot().state).toBe('active');
      expect(ofType(events, 'transfer-started')).toHaveLength(1);
      await chat.endChat();
      expect(await chat.ended).toMatchObject({ by: 'customer' });
      await expectFaithful(scene);
    });

    test('another process goes on while the chat waits in the queue again', async () => {
      const { world, chat } = await acceptedScene(setup);
      await world.agent.say('one moment');
      await until(chat, ({ state }) => state === 'active');
      await offered(world.agent.requeue, 'agent.requeue')();
      await until(chat, ({ state }) => state === 'waiting');
      await chat.close();
      await world.agent.accept();
      await world.agent.say('back again');
      const next = attachChat(world.createProvider(), chat.handle(), world.sessionOptions);
      await until(next, ({ messages }) => messages.length > 0);
      expect(textsOf(next.snapshot())).toEqual(['agent: back again']);
      await next.close();
    });

    test('a second agent joins: both are there', async () => {
      const scene = await acceptedScene(setup);
      const { world, chat } = scene;
      await world.agent.say('my colleague joins us');
      await until(chat, ({ participants }) => participants.length === 1);
      await offered(world.agent.join, 'agent.join')();
      await until(chat, ({ participants }) => participants.length === 2);
      expect(chat.snapshot().participants.map(({ role }) => role)).toEqual(['agent', 'agent']);
      await chat.endChat();
      await expectFaithful(scene);
    });
  });
}
