import { describe, expect, it } from 'vitest';
import { send } from '../../sandbox.test-helper.js';
import { createClock } from '../../clock.js';
import { createPolls } from './polls.js';
import { JSON_BODY, openScene, type Chat, type Scene } from './scene.test-helper.js';

const BROKEN = /^TypeError: (fetch failed|terminated)/;
const NOTHING = { status: 200, body: { systemMessages: [], errorMessages: [] } };

/** A poll that waits. */
async function holdPoll(
  { poll, arrived }: Scene,
  chat: Chat,
  times: number,
): Promise<{ readonly reply: ReturnType<Scene['poll']> }> {
  const reply = poll(chat);
  await arrived('messages.get', times);
  return { reply };
}

/** A poll whose connection the client can close. */
async function holdAborted({ arrived }: Scene, chat: Chat, times: number): Promise<() => Promise<void>> {
  const gone = new AbortController();
  const lost = fetch(`${chat.url}/getMessages?pool=${chat.pool}`, {
    method: 'POST',
    headers: { ...JSON_BODY, sessionid: chat.sessionId },
    body: '{}',
    signal: gone.signal,
  });
  await arrived('messages.get', times);
  return async () => {
    gone.abort();
    await expect(lost).rejects.toThrow('aborted');
  };
}

describe('a poll', () => {
  it('gives what waits at once, each message once', async () => {
    const { startChat, told, act, say, advance } = await openScene('oracle-b2c', {
      installation: { holdMs: 0 },
    });
    const chat = await startChat();
    expect(await told(chat)).toEqual(['WaitInformationChanged 1']);
    await act(chat, 'accept');
    await act(chat, 'messages', { text: 'Hello' });
    await say(chat, 'Hi');
    expect(await told(chat)).toEqual(['ParticipantAdded LEAD', 'MessagePosted Hello']);
    await advance(0);
    expect(await told(chat)).toEqual([]);
  });

  it('is held until something happens', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const { reply } = await holdPoll(scene, chat, 2);
    await scene.act(chat, 'messages', { text: 'Hello' });
    expect((await reply).body).toMatchObject({ systemMessages: [{ body: 'Hello', sequenceNumber: 3 }] });
  });

  it('is held for 30 s of the clock, and not longer', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const { reply } = await holdPoll(scene, chat, 2);
    await scene.advance(29_999);
    const isOpen = await Promise.race([reply.then(() => false), scene.conversation(chat).then(() => true)]);
    expect(isOpen).toBe(true);
    await scene.advance(1);
    expect(await reply).toMatchObject(NOTHING);
  });

  it('is answered at once with nothing where another one comes', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const older = await holdPoll(scene, chat, 2);
    const newer = await holdPoll(scene, chat, 3);
    expect(await older.reply).toMatchObject(NOTHING);
    await scene.act(chat, 'messages', { text: 'Hello' });
    expect((await newer.reply).body).toMatchObject({ systemMessages: [{ body: 'Hello' }] });
  });

  it('keeps its place by the other reading', async () => {
    const scene = await openScene('oracle-b2c', { readings: { secondPoll: 'second-empty' } });
    const chat = await scene.startActiveChat();
    const older = await holdPoll(scene, chat, 2);
    expect(await scene.poll(chat)).toMatchObject(NOTHING);
    await scene.act(chat, 'messages', { text: 'Hello' });
    expect((await older.reply).body).toMatchObject({ systemMessages: [{ body: 'Hello' }] });
  });

  it('takes nothing once its connection is closed', async () => {
    const polls = createPolls(createClock(() => 0));
    const gone = new AbortController();
    const isToldThen = polls.hold(1n, 30_000, gone.signal);
    expect(polls.isHeld(1n)).toBe(true);
    gone.abort();
    expect(await isToldThen).toBe(false);
    expect(polls.isHeld(1n)).toBe(false);
    expect(await polls.hold(1n, 30_000, gone.signal)).toBe(false);
  });

  it('loses nothing by a closed connection where answers come again', async () => {
    const scene = await openScene('oracle-b2c', { readings: { lostAnswer: 'redeliver' } });
    const chat = await scene.startActiveChat();
    const close = await holdAborted(scene, chat, 2);
    await close();
    await scene.act(chat, 'messages', { text: 'Hello' });
    expect(await scene.told(chat)).toEqual(['MessagePosted Hello']);
  });

  it('ends with the sandbox', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const { reply } = await holdPoll(scene, chat, 2);
    const broken = reply.catch(String);
    await scene.sandbox.close();
    expect(await broken).toMatch(BROKEN);
  });

  it('stands in the request log while it is held, without a status', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const { reply } = await holdPoll(scene, chat, 2);
    const polls = async (): Promise<readonly unknown[]> => {
      const path = `/control/requests?operation=messages.get&conversationId=${chat.engagementId}`;
      return (await scene.door('GET', path)).fields
        .list('requests')
        .map((one) => one.optionalInteger('status'));
    };
    expect(await polls()).toEqual([200, undefined]);
    await scene.advance(30_000);
    await reply;
    expect(await polls()).toEqual([200, 200]);
  });
});

describe('a poll whose answer is lost', () => {
  it.each(['drop-after', 'reset-mid-body'] as const)('by %s has dropped its messages', async (kind) => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    await scene.fail(kind, 'messages.get');
    const { reply } = await holdPoll(scene, chat, 2);
    const broken = reply.catch(String);
    await scene.act(chat, 'messages', { text: 'Lost' });
    expect(await broken).toMatch(BROKEN);
    await scene.act(chat, 'messages', { text: 'Found' });
    expect((await scene.poll(chat)).body).toMatchObject({
      systemMessages: [{ body: 'Found', sequenceNumber: 4 }],
    });
  });

  it.each(['drop-after', 'reset-mid-body'] as const)(
    'by %s gives them again by the other reading, in order',
    async (kind) => {
      const scene = await openScene('oracle-fusion', { readings: { lostAnswer: 'redeliver' } });
      const chat = await scene.startActiveChat();
      await scene.fail(kind, 'messages.get');
      const { reply } = await holdPoll(scene, chat, 2);
      const broken = reply.catch(String);
      await scene.act(chat, 'messages', { text: 'First' });
      expect(await broken).toMatch(BROKEN);
      await scene.act(chat, 'messages', { text: 'Second' });
      expect(await scene.told(chat)).toEqual(['MessagePosted First', 'MessagePosted Second']);
    },
  );

  it('by half-open loses them when the client gives up', async () => {
    const scene = await openScene('oracle-b2c', { readings: { lostAnswer: 'redeliver' } });
    const chat = await scene.startActiveChat();
    await scene.fail('half-open', 'messages.get');
    const close = await holdAborted(scene, chat, 2);
    await scene.act(chat, 'messages', { text: 'Hello' });
    await close();
    expect(await scene.told(chat)).toEqual(['MessagePosted Hello']);
  });

  it('is held again where it is repeated on purpose', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    await scene.fail('duplicate', 'messages.get');
    expect(await scene.poll(chat)).toMatchObject(NOTHING);
    await scene.act(chat, 'messages', { text: 'Hello' });
    expect(await scene.told(chat)).toEqual(['MessagePosted Hello']);
  });
});

describe('a pool', () => {
  it('changes while a poll waits: the poll is told, and then only the new one is right', async () => {
    const scene = await openScene();
    const { startActiveChat, setConditions, say, poll, told, act } = scene;
    const chat = await startActiveChat();
    const { reply } = await holdPoll(scene, chat, 2);
    await setConditions({ pool: '99:1' });
    expect((await reply).body).toMatchObject({
      systemMessages: [
        {
          messageName: 'RNEngagementConfigurationChangedMessage',
          name: 'CHAT_CLUSTER_POOL_ID',
          value: '99:1',
        },
      ],
    });
    expect((await say(chat, 'Hello')).status).toBe(404);
    expect((await poll(chat)).status).toBe(404);
    chat.pool = '99:1';
    expect((await say(chat, 'Hello')).status).toBe(200);
    await act(chat, 'messages', { text: 'Hi' });
    expect(await told(chat)).toEqual(['MessagePosted Hi']);
  });

  it('is served as before until its move was told', async () => {
    const { startActiveChat, setConditions, say, told, fail, poll } = await openScene();
    const chat = await startActiveChat();
    await setConditions({ pool: '99:1' });
    expect((await say(chat, 'Hello')).status).toBe(200);
    await fail('drop-after', 'messages.get');
    await expect(poll(chat)).rejects.toThrow('fetch failed');
    expect((await say(chat, 'Hello again')).status).toBe(200);
    await setConditions({ pool: '99:2' });
    expect(await told(chat)).toEqual(['ConfigurationChanged 99:2']);
    expect((await say(chat, 'Too late')).status).toBe(404);
  });

  it('is served as before for ever by the other reading, and its colon is taken either way', async () => {
    const { startActiveChat, setConditions, told, say } = await openScene('oracle-b2c', {
      readings: { oldPool: 'served' },
    });
    const chat = await startActiveChat();
    await setConditions({ pool: '99:1' });
    expect(await told(chat)).toEqual(['ConfigurationChanged 99:1']);
    expect((await say(chat, 'Hello')).status).toBe(200);
    const plain = await send(
      `${chat.url}/postMessage?pool=99:1`,
      'POST',
      { body: 'Hi' },
      {
        ...JSON_BODY,
        SessionId: chat.sessionId,
      },
    );
    expect(plain.status).toBe(200);
  });
});
