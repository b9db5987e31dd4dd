import { request, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { messagesIn, openScene, type Chat, type Scene, type SoapReply } from './scene.test-helper.js';

const BROKEN = /^TypeError: (fetch failed|terminated)/;

/** A RetrieveMessages that waits. */
async function hold(
  { retrieve, arrived }: Scene,
  chat: Chat,
  times: number,
): Promise<{ readonly reply: Promise<SoapReply> }> {
  const reply = retrieve(chat);
  await arrived('chatServer.retrieveMessages', times);
  return { reply };
}

describe('RetrieveMessages', () => {
  it('is held until something happens, and other calls are answered meanwhile', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const { reply } = await hold(scene, chat, 2);
    expect((await scene.say(chat, 'Hi')).outcome).toBe('200');
    expect((await scene.call(chat, 'SendActivityChange', '<e:Mode>LISTENING</e:Mode>')).outcome).toBe('200');
    expect((await scene.site('<m:GetChatOperatingHours/>')).outcome).toBe('200');
    await scene.act(chat, 'messages', { text: 'Hello' });
    expect(messagesIn(await reply)).toEqual(['MessagePosted Hello']);
  });

  it('is held for 30 s of the clock, and not longer', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const { reply } = await hold(scene, chat, 2);
    await scene.advance(29_999);
    const isOpen = await Promise.race([reply.then(() => false), scene.conversation(chat).then(() => true)]);
    expect(isOpen).toBe(true);
    await scene.advance(1);
    const { outcome, element, first } = await reply;
    expect([outcome, element('SystemMessages')]).toEqual(['200', undefined]);
    expect([first('ServiceStartTime'), first('ServiceFinishTime')]).toEqual([
      '2026-02-14T09:30:00.000Z',
      '2026-02-14T09:30:30.000Z',
    ]);
  });

  it('is answered at once without messages where another one comes, or the other way round', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const older = await hold(scene, chat, 2);
    const newer = await hold(scene, chat, 3);
    expect(messagesIn(await older.reply)).toEqual([]);
    await scene.setConditions({ secondPoll: 'second-empty' });
    expect(await scene.told(chat)).toEqual([]);
    await scene.act(chat, 'messages', { text: 'Hello' });
    expect(messagesIn(await newer.reply)).toEqual(['MessagePosted Hello']);
  });

  it('ends with the chat, and is told why', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const { reply } = await hold(scene, chat, 2);
    await scene.act(chat, 'end');
    expect(messagesIn(await reply)).toEqual([
      'ParticipantLeft LEAD AGENT_CONCLUDED',
      'Concluded AGENT_CONCLUDED LEAD',
    ]);
  });

  it('ends with the sandbox', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const { reply } = await hold(scene, chat, 2);
    const broken = reply.catch(String);
    await scene.sandbox.close();
    expect(await broken).toMatch(BROKEN);
  });
});

describe.each(['drop-after', 'reset-mid-body', 'half-open'] as const)('an answer lost by %s', (kind) => {
  /** The connection of a half-open answer is the client's to close. */
  const lose = async (scene: Scene, call: Promise<SoapReply>): Promise<void> => {
    const broken = call.catch(String);
    if (kind !== 'half-open') expect(await broken).toMatch(BROKEN);
    await scene.arrived('chatServer.retrieveMessages', 2);
  };

  it.each([
    ['drop', ['MessagePosted Found']],
    ['redeliver', ['MessagePosted Lost', 'MessagePosted Again', 'MessagePosted Found']],
  ] as const)('is gone or comes again, in order: %s', async (lostAnswer, told) => {
    const scene = await openScene({ readings: { lostAnswer } });
    const chat = await scene.startActiveChat();
    await scene.act(chat, 'messages', { text: 'Lost' });
    await scene.act(chat, 'messages', { text: 'Again' });
    await scene.fail(kind, 'chatServer.retrieveMessages');
    await lose(scene, scene.retrieve(chat));
    await scene.act(chat, 'messages', { text: 'Found' });
    expect(await scene.told(chat)).toEqual(told);
  });
});

describe('messages in the answer to a post', () => {
  it.each([
    ['drop', []],
    ['redeliver', ['MessagePosted Lost']],
  ] as const)('come once, and are gone or come again where it is lost: %s', async (lostAnswer, told) => {
    const scene = await openScene({
      installation: { holdMs: 0 },
      readings: { lostAnswer, postAnswer: 'with-messages' },
    });
    const chat = await scene.startActiveChat();
    await scene.act(chat, 'messages', { text: 'Hello' });
    expect(messagesIn(await scene.say(chat, 'Hi'))).toEqual(['MessagePosted Hello']);
    expect(await scene.told(chat)).toEqual([]);
    await scene.act(chat, 'messages', { text: 'Lost' });
    await scene.fail('drop-after', 'chatServer.postChatMessage');
    await expect(scene.say(chat, 'Hm')).rejects.toThrow('fetch failed');
    expect(await scene.told(chat)).toEqual(told);
  });
});

describe('an answer', () => {
  /** The head of an answer: fetch asks for gzip by itself, and unpacks it. */
  const headersOf = async (url: string, headers: OutgoingHttpHeaders): Promise<IncomingHttpHeaders> => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request(url, { method: 'POST', headers }, resolve).on('error', reject).end('<x/>');
    });
    response.resume();
    return response.headers;
  };

  it('is packed with gzip where that is asked for, and only there', async () => {
    const { siteUrl } = await openScene();
    expect(await headersOf(siteUrl, { 'accept-encoding': 'gzip' })).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/xml;charset=utf-8',
    });
    expect(await headersOf(siteUrl, {})).not.toHaveProperty('content-encoding');
  });
});
