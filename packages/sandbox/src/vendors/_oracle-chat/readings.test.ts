import { describe, expect, it } from 'vitest';
import { openScene } from './scene.test-helper.js';

describe('how an end is told', () => {
  it.each([
    ['concluded', ['Concluded LEAD AGENT_CONCLUDED']],
    ['left', ['ParticipantLeft LEAD AGENT_CONCLUDED']],
  ] as const)('by an agent: %s', async (endTold, told) => {
    const scene = await openScene('oracle-b2c', { readings: { endTold } });
    const chat = await scene.startActiveChat();
    await scene.act(chat, 'end');
    expect(await scene.told(chat)).toEqual(told);
  });

  it('by the customer: silently', async () => {
    const { startActiveChat, post, poll } = await openScene('oracle-b2c', { readings: { ownEnd: 'silent' } });
    const chat = await startActiveChat();
    await post(chat, 'concludeEngagement');
    expect((await poll(chat)).status).toBe(403);
  });

  it.each([
    ['forbidden', 403],
    ['conflict', 409],
    ['empty', 200],
  ] as const)('afterwards: %s', async (afterEnd, status) => {
    const { startActiveChat, act, post, poll, say } = await openScene('oracle-b2c', {
      readings: { afterEnd },
    });
    const chat = await startActiveChat();
    await act(chat, 'end');
    await poll(chat);
    expect((await poll(chat)).status).toBe(status);
    expect((await say(chat, 'Hello?')).status).toBe(status);
    expect((await post(chat, 'activity', { mode: 'LISTENING' })).status).toBe(status);
    expect((await post(chat, 'concludeEngagement')).status).toBe(status);
  });

  it("with the customer's own id where the lead has left", async () => {
    const { startActiveChat, act, poll } = await openScene('oracle-b2c', {
      readings: { leftClientId: 'customer' },
    });
    const chat = await startActiveChat();
    await act(chat, 'join', { agentId: 'kenji' });
    await act(chat, 'requeue');
    const { fields } = await poll(chat);
    const ids = fields.list('systemMessages').map((message) => message.optionalText('clientIdString'));
    const [kenji, kenjiLeft, rosaLeft] = ids;
    expect(kenjiLeft).toBe(kenji);
    expect(rosaLeft).toBe(chat.clientId);
  });
});

describe('how numbers come', () => {
  it('as text in place of a number, without twins', async () => {
    const { startChat, poll, setConditions } = await openScene('oracle-b2c', {
      readings: { longs: 'text', sequenceNumbers: 'large' },
    });
    const chat = await startChat();
    await setConditions({ twins: 'absent' });
    const { body } = await poll(chat);
    expect(body).toMatchObject({
      clientId: chat.clientId,
      systemMessages: [{ sequenceNumber: '9007199254740993', position: '1', expectedWaitTimeSeconds: '30' }],
    });
    expect(body).not.toHaveProperty('clientIdString');
    expect(body).not.toHaveProperty('systemMessages[0].positionString');
  });

  it('small', async () => {
    const { startChat, poll } = await openScene('oracle-fusion', { readings: { ids: 'small' } });
    const chat = await startChat();
    expect(Number(chat.engagementId)).toBeLessThan(1_000_000);
    expect((await poll(chat)).body).toMatchObject({ clientId: Number(chat.clientId) });
  });

  it('large, as numbers: the sequence too', async () => {
    const { startChat, poll } = await openScene('oracle-b2c', { readings: { sequenceNumbers: 'large' } });
    expect((await poll(await startChat())).text).toContain(
      '"sequenceNumber":9007199254740993,"sequenceNumberString":"9007199254740993"',
    );
  });
});

describe('how little an answer can say', () => {
  it.each([
    ['missing', undefined],
    ['null', null],
  ] as const)('nothing new: %s', async (nothingNew, systemMessages) => {
    const { startActiveChat, poll } = await openScene('oracle-b2c', {
      readings: { nothingNew, errorMessages: 'missing', requestTime: 'null' },
      installation: { holdMs: 0 },
    });
    const chat = await startActiveChat();
    const { values } = (await poll(chat)).fields;
    expect(values()).toMatchObject({ clientRequestTime: null });
    expect(values()['systemMessages']).toBe(systemMessages);
    expect(values()).not.toHaveProperty('errorMessages');
  });

  it('that it is done: with a 204', async () => {
    const { startActiveChat, say, post } = await openScene('oracle-b2c', {
      readings: { doneAnswer: 'no-content' },
    });
    const chat = await startActiveChat();
    expect(await say(chat, 'Hello')).toMatchObject({ status: 204, text: '' });
    expect((await post(chat, 'concludeEngagement')).status).toBe(204);
  });
});

describe('how texts come', () => {
  it.each([
    ['html', { richText: true }],
    ['unlabelled-html', {}],
  ] as const)('of agents: %s', async (agentMarkup, more) => {
    const { startActiveChat, act, poll } = await openScene('oracle-b2c', { readings: { agentMarkup } });
    const chat = await startActiveChat();
    await act(chat, 'messages', { text: '1 < 2  \n& 3' });
    const [message] = (await poll(chat)).fields.list('systemMessages');
    const { body, richText } = message?.values() ?? {};
    expect(body).toMatch(/^<div>.*1 &lt; 2.*<br>&amp; 3.*<\/div>$/);
    expect(richText).toBe('richText' in more ? true : undefined);
    const nul = await act(chat, 'messages', { text: 'a\u0000b' });
    expect(nul).toMatchObject({ status: 400 });
  });

  it('of customers, back to them', async () => {
    const { startActiveChat, post, poll } = await openScene('oracle-b2c', {
      readings: { ownMessages: 'echoed' },
    });
    const chat = await startActiveChat();
    await post(chat, 'postMessage', { body: '<i>Hi</i>', richText: true, messageId: 'm-1' });
    expect((await poll(chat)).body).toMatchObject({
      systemMessages: [
        { clientIdString: chat.clientId, body: '<i>Hi</i>', richText: true, messageId: 'm-1' },
      ],
    });
  });

  it.each([
    ['consumer-error', { systemMessages: [{ messageName: 'RNEngagementConsumerErrorOccurredMessage' }] }],
    ['error-message', { systemMessages: [], errorMessages: [{ message: expect.any(String) }] }],
  ] as const)('of the spam check: %s', async (spamNotice, told) => {
    const { startActiveChat, say, poll } = await openScene('oracle-b2c', { readings: { spamNotice } });
    const chat = await startActiveChat();
    await say(chat, 'sweepstakes');
    expect((await poll(chat)).body).toMatchObject(told);
  });
});

describe('where the chat server is', () => {
  it.each([
    [{ domain: 'bare', port: 'number' }, '127.0.0.1', 'number'],
    [{ domain: 'bare', port: 'text' }, '127.0.0.1', 'string'],
    [{ domain: 'with-scheme', port: 'number' }, 'http://127.0.0.1', 'number'],
    [{ domain: 'with-scheme', port: 'in-domain' }, 'http://127.0.0.1:PORT', 'undefined'],
    [{ domain: 'bare', port: 'in-domain' }, '127.0.0.1:PORT', 'undefined'],
  ] as const)('%o', async (readings, domain, typeOfPort) => {
    const { sandbox, session } = await openScene('oracle-fusion', { readings });
    const { port } = new URL(sandbox.url);
    const told = (await session()).fields.values();
    expect(told['domain']).toBe(domain.replace('PORT', port));
    expect(typeof told['port']).toBe(typeOfPort);
    expect([undefined, port, Number(port)]).toContain(told['port']);
  });
});
