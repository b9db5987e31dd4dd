import { describe, expect, test } from 'vitest';

import { startChat } from '../session.js';
import {
  acceptedScene,
  agentTexts,
  makeWorld,
  ofType,
  START,
  startScene,
  type SetUp,
} from './contract-scene.js';
import { until } from './watch.js';

/** What a caller may rely on. */
export function commandTests(setup: SetUp): void {
  describe('commands', () => {
    test('a text is `sending`, then `sent`, and its echo carries its clientMessageId', async () => {
      const { chat, events } = await acceptedScene(setup);
      const { clientMessageId, status } = await chat.sendMessage('hello');
      expect(status).toBe('sent');
      await until(chat, ({ messages }) =>
        messages.some((message) => message.clientMessageId === clientMessageId && message.isReceived),
      );
      const statuses = ofType(events, 'message-status-changed').filter(
        (event) => event.clientMessageId === clientMessageId,
      );
      expect(statuses.map((event) => event.status)).toEqual(['sending', 'sent']);
    });

    test('a text sent again under its clientMessageId is not sent twice', async () => {
      const scene = await acceptedScene(setup);
      const send = () => scene.chat.sendMessage('only once', { clientMessageId: 'message-a' });
      expect(await Promise.all([send(), send()])).toEqual([
        { clientMessageId: 'message-a', status: 'sent' },
        { clientMessageId: 'message-a', status: 'sent' },
      ]);
      expect(await send()).toEqual({ clientMessageId: 'message-a', status: 'sent' });
      const texts = await agentTexts(scene);
      expect(texts.filter((text) => text === 'customer: only once')).toHaveLength(1);
      await expect(scene.chat.sendMessage('other', { clientMessageId: 'message-a' })).rejects.toMatchObject({
        code: 'client-message-id-reused',
      });
    });

    test('an aborted send rejects with the reason, and the text is not sent', async () => {
      const scene = await acceptedScene(setup);
      const reason = new Error('changed my mind');
      const signal = AbortSignal.abort(reason);
      await expect(scene.chat.sendMessage('never', { signal })).rejects.toBe(reason);
      await scene.chat.sendMessage('later');
      expect(await agentTexts(scene)).not.toContain('customer: never');
    });

    test('a send aborted under way rejects with the reason at once, and the chat goes on', async () => {
      const scene = await acceptedScene(setup);
      const controller = new AbortController();
      const reason = new Error('changed my mind');
      const sending = scene.chat.sendMessage('on its way', { signal: controller.signal });
      await until(scene.chat, ({ messages }) => messages.at(-1)?.text === 'on its way');
      controller.abort(reason);
      await expect(sending).rejects.toBe(reason);
      expect(await scene.chat.sendMessage('later')).toMatchObject({ status: 'sent' });
      const texts = (await agentTexts(scene)).filter((text) => text.startsWith('customer: '));
      expect(texts.at(-1)).toBe('customer: later');
      expect(texts.filter((text) => text === 'customer: on its way').length).toBeLessThan(2);
    });

    test('an aborted start rejects with the reason', async () => {
      const world = await makeWorld(setup);
      const reason = new Error('changed my mind');
      const options = { ...world.sessionOptions, signal: AbortSignal.abort(reason) };
      await expect(startChat(world.createProvider(), START, options)).rejects.toBe(reason);
    });

    test('ending twice tells the vendor once, and nothing can be sent afterwards', async () => {
      const { chat } = await startScene(setup);
      await Promise.all([chat.endChat(), chat.endChat()]);
      await chat.ended;
      await chat.endChat();
      await chat.setTyping(true);
      await expect(chat.sendMessage('too late')).rejects.toMatchObject({
        code: 'chat-ended',
        outcome: 'not-sent',
      });
    });
  });
}
