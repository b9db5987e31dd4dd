import { startChat, type ChatEvent } from '@parlance/chat';
import { oracleB2cSoapWorld } from '@parlance/worlds/oracle-b2c-soap';
import { expect, onTestFinished, test } from 'vitest';

import { behindGateway } from './behind-gateway.test-helper.js';

const CREATED_TIME = '2026-05-18T09:19:12.000Z';
const NAMES = ['zeta', 'alpha', 'mike', 'alpha'];

/** What a browser is told of the vendor's messages: texts, and the names of what nobody knows. */
const toldBy = (event: ChatEvent): readonly string[] => {
  if (event.type === 'message-received') return [event.message.text];
  return event.type === 'vendor-event' ? [event.name] : [];
};

test('different messages of one moment, interleaved by kind, reach a browser in the order of the wire', async () => {
  const inner = await oracleB2cSoapWorld();
  const world = await behindGateway('oracle-b2c-soap', inner, {});
  onTestFinished(() => world.close());
  const chat = await startChat(world.createProvider(), { customer: { name: 'Ana' }, message: 'Hello' });
  onTestFinished(() => chat.close());
  await world.agent.accept();
  const { conversations } = await inner.sandbox.conversations.list();
  const path = { conversationId: conversations[0]?.conversationId ?? '' };
  const inject = (type: string, members: object) =>
    inner.sandbox.conversations.inject({ path, body: { type, text: JSON.stringify(members) } });
  for (const name of NAMES) {
    await inject('RNChatMessagePostedMessage', { CreatedTime: CREATED_TIME, Body: name, ClientID: '77' });
    await inject(`RNChat${name}Message`, { CreatedTime: CREATED_TIME, Field: name });
  }
  await world.agent.end();
  await chat.ended;
  const told: string[] = [];
  for await (const { event } of chat.events()) told.push(...toldBy(event));
  expect(told.filter((text) => text !== 'Hello')).toEqual(
    NAMES.flatMap((name) => [name, `RNChat${name}Message`]),
  );
});
