import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../fields.js';
import { openScene } from './simulator.test-helper.js';

describe('a silent customer', () => {
  it('is dropped after 45 s without any request', async () => {
    const { advance, chat, conversation, startChat, told } = await openScene();
    const chatId = await startChat();
    await advance(44_999);
    expect(await chat(chatId)).toMatchObject({ state: 'WaitingForAgent' });
    await advance(44_999);
    expect(await told(chatId, 0)).toHaveLength(1);
    await advance(45_000);
    expect(await conversation(chatId)).toMatchObject({
      conversation: { state: 'ended', endedBy: 'customer' },
    });
    expect(await chat(chatId)).toMatchObject({ state: 'Idle', capabilities: [] });
    expect(await told(chatId, 2)).toEqual(['2 Customer ParticipantLeft']);
  });

  it('is left alone where the timeout is off', async () => {
    const { advance, chat, startChat } = await openScene({ installation: { flexDisconnectTimeoutMs: 0 } });
    const chatId = await startChat();
    await advance(86_400_000);
    expect(await chat(chatId)).toMatchObject({ state: 'WaitingForAgent' });
  });

  it('is told to the desks though nobody asks', async () => {
    const { advance, sandbox, startChat } = await openScene();
    const chatId = await startChat();
    const stream = await fetch(`${sandbox.url}/agent/events`);
    await advance(45_000);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('conversation-ended')) text += (await reader?.read())?.value ?? '';
    const last = /data: (.*conversation-ended.*)/.exec(text)?.[1] ?? '{}';
    expect(fieldsOf(JSON.parse(last)).values()).toMatchObject({ conversation: { conversationId: chatId } });
  });
});

describe('idle control', () => {
  const NEVER_SILENT = { flexDisconnectTimeoutMs: 0 };

  it('alerts after 255 s without a text, and closes 45 s later', async () => {
    const { advance, chat, conversation, startActiveChat, told } = await openScene({
      installation: NEVER_SILENT,
    });
    const chatId = await startActiveChat();
    await advance(254_999);
    expect(await told(chatId, 3)).toEqual([]);
    await advance(1);
    expect(await told(chatId, 3)).toEqual(['3 External Notice: IDLE_CONTROL_ALERT']);
    await advance(44_999);
    expect(await chat(chatId)).toMatchObject({ state: 'Chatting' });
    await advance(1);
    expect(await told(chatId, 4)).toEqual([
      '4 External Notice: IDLE_CONTROL_CLOSE',
      '5 Agent ParticipantLeft',
    ]);
    expect(await chat(chatId)).toMatchObject({ state: 'Idle', capabilities: [] });
    expect(await conversation(chatId)).toMatchObject({ conversation: { endedBy: 'system' } });
  });

  it('begins anew with each text, and does nothing while nobody has accepted', async () => {
    const { advance, send, startActiveChat, startChat, told } = await openScene({
      installation: NEVER_SILENT,
    });
    const waiting = await startChat();
    const chatId = await startActiveChat();
    await advance(299_999);
    await send(chatId, 'Still here');
    await advance(254_999);
    expect(await told(chatId, 5)).toEqual([]);
    expect(await told(waiting, 2)).toEqual([]);
  });

  it('can alert twice, in all of the time at once', async () => {
    const { advance, startActiveChat, told } = await openScene({
      installation: { ...NEVER_SILENT, idleSecondAlertMs: 30_000 },
      readings: { idleNotice: 'text' },
    });
    const chatId = await startActiveChat();
    await advance(255_000 + 30_000 + 44_999);
    const alerts = ['3 External Text: Are you still there?', '4 External Text: Are you still there?'];
    expect(await told(chatId, 3)).toEqual(alerts);
    await advance(1);
    expect(await told(chatId, 3)).toEqual([
      ...alerts,
      '5 External Text: The chat is closed.',
      '6 Agent ParticipantLeft',
    ]);
  });

  it('can be off, and can say nothing', async () => {
    const { advance, chat, setConditions, startActiveChat, told } = await openScene({
      installation: { ...NEVER_SILENT, idleAlertMs: 0 },
      readings: { idleNotice: 'none' },
    });
    const chatId = await startActiveChat();
    await advance(3_600_000);
    expect(await chat(chatId)).toMatchObject({ state: 'Chatting' });
    await setConditions({ idleAlertMs: 60_000 });
    expect(await told(chatId, 3)).toEqual(['3 Agent ParticipantLeft']);
  });
});
