import { describe, expect, onTestFinished, test } from 'vitest';

import { memoryLog } from '../memory-log.js';
import type { ChatHandle } from '../provider.js';
import { attachChat, startChat } from '../session.js';
import { acceptedScene, expectFaithful, makeWorld, START, type SetUp } from './contract-scene.js';
import { collect, textsOf, until } from './watch.js';

/** What a stored handle is after its way through a file or a database. */
function stored(handle: ChatHandle): ChatHandle {
  const copy: ChatHandle = JSON.parse(JSON.stringify(handle));
  return copy;
}

/** Another process goes on. */
export function handoverTests(setup: SetUp): void {
  describe('handover', () => {
    test('another process goes on with the log: no gap, no repeat', async () => {
      const world = await makeWorld(setup);
      const log = memoryLog();
      const options = { ...world.sessionOptions, log };
      const first = await startChat(world.createProvider(), START, options);
      await world.agent.accept();
      await world.agent.say('before');
      await until(first, ({ messages }) => messages.at(-1)?.text === 'before');
      await first.sendMessage('I reload the page', { clientMessageId: 'message-a' });
      await first.close();
      await world.agent.say('in between');

      const provider = world.createProvider();
      const chat = attachChat(provider, stored(first.handle()), options);
      onTestFinished(() => chat.close());
      await until(chat, ({ messages }) => messages.at(-1)?.text === 'in between');
      const again = await chat.sendMessage('I reload the page', { clientMessageId: 'message-a' });
      expect(again).toEqual({ clientMessageId: 'message-a', status: 'sent' });
      await chat.endChat();
      await expectFaithful({ world, provider, chat, events: collect(chat) });
    });

    test('another process goes on without the log: with what came after the handle', async () => {
      const { world, chat } = await acceptedScene(setup);
      await world.agent.say('before');
      await until(chat, ({ messages }) => messages.at(-1)?.text === 'before');
      await chat.close();
      await world.agent.say('after');
      const next = attachChat(world.createProvider(), stored(chat.handle()), world.sessionOptions);
      onTestFinished(() => next.close());
      await until(next, ({ messages }) => messages.length > 0);
      expect(textsOf(next.snapshot())).toEqual(['agent: after']);
      await next.sendMessage('still me');
      await next.endChat();
      await next.ended;
    });

    test('a closed session reads no more and leaves the chat running', async () => {
      const { world, chat } = await acceptedScene(setup);
      await chat.close();
      await expect(chat.ended).rejects.toMatchObject({ code: 'session-closed' });
      await expect(chat.sendMessage('too late')).rejects.toMatchObject({ code: 'session-closed' });
      await world.agent.say('the chat goes on');
      const next = attachChat(world.createProvider(), stored(chat.handle()), world.sessionOptions);
      onTestFinished(() => next.close());
      await until(next, ({ messages }) => messages.at(-1)?.text === 'the chat goes on');
      expect(textsOf(chat.snapshot())).not.toContain('agent: the chat goes on');
    });

    test("another vendor's handle is refused", async () => {
      const { world, chat } = await acceptedScene(setup);
      const foreign = { ...stored(chat.handle()), vendor: 'another-vendor' };
      expect(() => attachChat(world.createProvider(), foreign)).toThrow(
        expect.objectContaining({ name: 'ConfigError' }),
      );
    });
  });
}
