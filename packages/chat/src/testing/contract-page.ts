import { describe, expect, test, vi } from 'vitest';

import { attachChat } from '../session.js';
import {
  acceptedScene,
  agentsIn,
  agentTexts,
  betweenReads,
  expectFaithful,
  offered,
  ofType,
  startScene,
  type Scene,
  type SetUp,
} from './contract-scene.js';
import { textsOf, until } from './watch.js';

const PAGE = 'https://shop.example.com/orders?id=1&lang=en#top';

/** Resolves once an event of this type has come. */
const has = (events: Parameters<typeof ofType>[0], type: Parameters<typeof ofType>[1]): boolean =>
  ofType(events, type).length > 0;

/** Resolves once the customer has this text of the agent's: from then on the session knows that one is there. */
async function untilAgentSays({ world, chat }: Scene, text: string): Promise<void> {
  await world.agent.say(text);
  await until(chat, ({ messages }) => messages.at(-1)?.text === text);
}

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
      if (world.redirectEnds !== true) return;
      // The vendor may not tell a chat that is over from one that waits before a text is refused.
      await chat.sendMessage('is anybody there?').catch(() => undefined);
      await expect(chat.ended).resolves.toMatchObject({ type: 'chat-ended' });
    });

    test('while the answer to a text is lost: the text arrives once', async () => {
      const scene = await acceptedScene(setup);
      const { world, chat } = scene;
      await untilAgentSays(scene, 'hello');
      let sending: Promise<unknown> | undefined;
      await betweenReads(scene, async () => {
        await world.faults.failNextSend('after');
        sending = chat.sendMessage('do you hear me?');
        await vi.waitFor(async () => expect(await agentTexts(scene)).toContain('customer: do you hear me?'));
        await offered(world.agent.redirect, 'agent.redirect')(PAGE);
      });
      await sending;
      if (world.redirectEnds === true) {
        await chat.ended;
      } else {
        await world.agent.say('after it');
        await until(chat, ({ messages }) => messages.at(-1)?.text === 'after it');
        await chat.endChat();
        await expectFaithful(scene);
        const own = chat.snapshot().messages.find(({ text }) => text === 'do you hear me?');
        expect(own?.status).toBe(chat.profile.echoesCustomer ? 'sent' : 'unconfirmed');
      }
      const texts = await agentTexts(scene);
      expect(texts.filter((text) => text === 'customer: do you hear me?')).toHaveLength(1);
    });
  });
}

/** Both between two reads. */
export function pushedAndRedirectedTests(setup: SetUp): void {
  test('a page that is pushed just before a redirect comes once', async () => {
    const scene = await acceptedScene(setup);
    const { world, chat, events } = scene;
    await untilAgentSays(scene, 'hello');
    await betweenReads(scene, async () => {
      await offered(world.agent.pushUrl, 'agent.pushUrl')(PAGE);
      await offered(world.agent.redirect, 'agent.redirect')(`${PAGE}2`);
    });
    await until(chat, () => has(events, 'redirect-requested'));
    if (world.redirectEnds === true) {
      await chat.ended;
    } else {
      await world.agent.say('after it');
      await until(chat, ({ messages }) => messages.at(-1)?.text === 'after it');
    }
    // What a vendor holds back for a redirect that ends the chat may never come.
    const isLost = ofType(events, 'messages-missed').length > 0 && !has(events, 'url-pushed');
    expect(ofType(events, 'url-pushed')).toHaveLength(isLost ? 0 : 1);
    expect(isLost && world.redirectEnds !== true).toBe(false);
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
      await until(chat, (snapshot) => snapshot.state === 'waiting' && agentsIn(snapshot).length === 0);
      // To look for the lost text is a read that brings nothing: it must not be taken for the end.
      if (chat.profile.echoesCustomer) await world.faults.failNextSend('before');
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
      await until(chat, (snapshot) => agentsIn(snapshot).length === 1);
      await offered(world.agent.join, 'agent.join')();
      await until(chat, (snapshot) => agentsIn(snapshot).length === 2);
      await chat.endChat();
      await expectFaithful(scene);
    });
  });
}
