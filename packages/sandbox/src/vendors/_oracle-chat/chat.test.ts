import { describe, expect, it } from 'vitest';
import { basic } from '../../sandbox.test-helper.js';
import { chatOf, openScene } from './scene.test-helper.js';

describe('a chat', () => {
  it('begins with the place in the queue, goes through an agent, and ends by the agent', async () => {
    const { startChat, told, act, say, poll, conversation } = await openScene();
    const chat = await startChat();
    expect(await conversation(chat)).toMatchObject({
      conversation: { state: 'waiting', customerName: 'Ana', subject: 'Where is my parcel?' },
    });
    expect((await say(chat, 'Before anybody')).status).toBe(200);
    await act(chat, 'accept');
    await act(chat, 'typing', { isTyping: true });
    await act(chat, 'messages', { text: 'Hello' });
    expect(await told(chat)).toEqual([
      'WaitInformationChanged 1',
      'ParticipantAdded LEAD',
      'ActivityChanged RESPONDING',
      'ActivityChanged LISTENING',
      'MessagePosted Hello',
    ]);
    await act(chat, 'end');
    expect(await told(chat)).toEqual([
      'ParticipantLeft LEAD AGENT_CONCLUDED',
      'Concluded LEAD AGENT_CONCLUDED',
    ]);
    expect((await poll(chat)).status).toBe(403);
    expect(await conversation(chat)).toMatchObject({
      conversation: { state: 'ended', endedBy: 'agent', agentIds: [] },
    });
  });

  it('has ids whose every digit counts, as numbers and as text', async () => {
    const { open, request, poll, act } = await openScene();
    const opened = await open();
    const reply = await request(opened);
    const chat = chatOf(opened, reply);
    for (const id of [chat.engagementId, chat.clientId]) {
      expect(Number.isSafeInteger(Number(id))).toBe(false);
      expect(String(Number(id))).not.toBe(id);
    }
    expect(reply.text).toContain(`"engagementId":${chat.engagementId},`);
    expect(reply.text).toContain(`"clientId":${chat.clientId},`);
    await act(chat, 'accept');
    const { text } = await poll(chat);
    expect(text).toMatch(/"clientId":(\d{19}),"clientIdString":"\1","name":"Rosa Lindqvist"/);
  });

  it('gives back a transaction id with every digit, sent as a number or as text, and any time', async () => {
    const { startChat, post } = await openScene();
    const chat = await startChat();
    const clientRequestTime = '2026-02-14T10:30:00+01:00';
    for (const sent of ['9223372036854775807', '"9223372036854775807"']) {
      const body = `{"mode":"LISTENING","clientTransactionId":${sent},"clientRequestTime":"${clientRequestTime}"}`;
      const { text } = await post(chat, 'activity', body);
      expect(text).toContain('"clientTransactionId":9223372036854775807,');
      expect(text).toContain('"clientTransactionIdString":"9223372036854775807"');
      expect(text).toContain(`"clientRequestTime":"${clientRequestTime}"`);
    }
    const lenient = { mode: 'LISTENING', clientRequestTime: null, clientTransactionId: null };
    expect((await post(chat, 'activity', lenient)).status).toBe(200);
  });

  it('shows the agents what the customer types, and no more once it is said', async () => {
    const { startActiveChat, post, say, conversation, setConditions } = await openScene();
    const chat = await startActiveChat();
    const typing = { mode: 'RESPONDING', sneakPreviewText: 'Where is', sneakPreviewFocus: true };
    await post(chat, 'activity', typing);
    expect(await conversation(chat)).toMatchObject({
      conversation: { isCustomerTyping: true, data: { sneakPreview: 'Where is' } },
    });
    await say(chat, 'Where is it?');
    const quiet = await conversation(chat);
    expect(quiet).toMatchObject({ conversation: { isCustomerTyping: false } });
    expect(quiet).not.toHaveProperty('conversation.data.sneakPreview');
    await setConditions({ sneakPreviewState: 'DISABLED' });
    await post(chat, 'activity', typing);
    expect(await conversation(chat)).not.toHaveProperty('conversation.data.sneakPreview');
  });

  it('opens with one JWT, which has the documented claims and is signed', async () => {
    const { open, request, setConditions } = await openScene('oracle-fusion');
    const opened = await open();
    const [header, claims, signature] = opened.jwt
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString());
    expect(JSON.parse(header ?? '')).toEqual({
      alg: 'RS256',
      typ: 'JWT',
      x5t: expect.any(String),
      kid: 'trustservice',
    });
    const told: unknown = JSON.parse(claims ?? '');
    expect(told).toMatchObject({
      iss: 'Fusion Apps',
      sub: 'parlance-sandbox',
      prn: 'parlance-sandbox',
      aud: expect.stringMatching(/^https:\/\/.*\/engagement\/api\/consumer\/parlance_fusion$/),
      iat: 1_771_061_400,
      exp: 1_771_061_520,
    });
    expect(signature).not.toBe('');
    const forged = opened.jwt.replace(/\.[^.]+$/, '.c2lnbmF0dXJl');
    expect((await request({ ...opened, jwt: forged })).status).toBe(403);
    expect((await request(opened)).status).toBe(200);
    expect((await request(opened)).status).toBe(403);
    await setConditions({ jwtReuse: 'accepted' });
    const second = await open();
    const ids = [await request(second), await request(second)].map(({ fields }) =>
      fields.text('engagementIdString'),
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('does not open once the JWT has lived for 120 s, or was forgotten', async () => {
    const { advance, fail, open, request } = await openScene();
    const opened = await open();
    await advance(119_999);
    expect((await request(opened)).status).toBe(200);
    const late = await open();
    await advance(120_000);
    expect((await request(late)).status).toBe(403);
    const forgotten = await open();
    await fail('expire-token', 'engagements.request');
    expect((await request(forgotten)).status).toBe(403);
  });

  it('needs the session only: an Authorization besides is passed over', async () => {
    const { startChat, post } = await openScene();
    const chat = await startChat();
    const headers = { authorization: basic('any', 'body') };
    expect((await post(chat, 'activity', { mode: 'LISTENING' }, headers)).status).toBe(200);
    expect((await post({ ...chat, sessionId: '' }, 'activity', { mode: 'LISTENING' })).status).toBe(403);
  });
});

describe('a refused chat', () => {
  it.each([
    [{ isOpen: false }, 'FAIL_OUT_OF_HOURS'],
    [{ isHoliday: true }, 'FAIL_HOLIDAY'],
    [{ agentsAvailable: 0 }, 'FAIL_NO_AGENTS_AVAIL'],
  ])('with %o is told in a 200, or with 409 by another reading', async (values, resultType) => {
    const { open, request, setConditions } = await openScene();
    await setConditions(values);
    const reply = await request(await open());
    expect(reply).toMatchObject({ status: 200, body: { resultType } });
    expect(reply.body).not.toHaveProperty('sessionId');
    await setConditions({ failResult: 'http' });
    expect(await request(await open())).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining(resultType) },
    });
  });

  it('by the rules is a 409, or in a 200 by another reading; the JWT stays good', async () => {
    const { open, request, setConditions } = await openScene();
    await setConditions({ isDequeuedByRules: true });
    const opened = await open();
    expect((await request(opened)).status).toBe(409);
    await setConditions({ failResult: 'all-in-200' });
    expect((await request(opened)).body).toMatchObject({ resultType: 'FAIL_RULE_DEQUEUE' });
    await setConditions({ isDequeuedByRules: false });
    expect((await request(opened)).body).toMatchObject({ resultType: 'SUCCESS' });
  });
});

describe('agents', () => {
  it('greet, where they do', async () => {
    const { startChat, act, poll, conversation } = await openScene('oracle-b2c', {
      installation: { greeting: 'Good morning' },
    });
    const chat = await startChat();
    await act(chat, 'accept');
    expect((await poll(chat)).body).toMatchObject({
      systemMessages: [{}, { name: 'Rosa Lindqvist', greeting: 'Good morning', role: 'LEAD' }],
    });
    expect(await conversation(chat)).toMatchObject({
      entries: [{}, {}, { kind: 'joined' }, { kind: 'message', text: 'Good morning' }],
    });
  });

  it('transfer a chat to the queue: it waits, and goes on with any of them', async () => {
    const { startActiveChat, act, told, say, conversation } = await openScene();
    const chat = await startActiveChat();
    await act(chat, 'join', { agentId: 'kenji' });
    await act(chat, 'requeue');
    expect(await conversation(chat)).toMatchObject({ conversation: { state: 'waiting', agentIds: [] } });
    expect((await say(chat, 'Hello?')).status).toBe(200);
    await act(chat, 'accept', { agentId: 'kenji' });
    expect(await told(chat)).toEqual([
      'ParticipantAdded CONFEREE',
      'ParticipantLeft CONFEREE CONFREE_DISCONNECTED',
      'ParticipantLeft LEAD TRANSFERRED_TO_QUEUE',
      'WaitInformationChanged 1',
      'ParticipantAdded LEAD',
    ]);
  });

  it('come as conferees and only leave, whether they requeue or end', async () => {
    const { startActiveChat, act, told, conversation } = await openScene();
    const chat = await startActiveChat();
    for (const deed of ['end', 'requeue']) {
      await act(chat, 'join', { agentId: 'kenji' });
      await act(chat, 'messages', { agentId: 'kenji', text: 'Hi' });
      expect(await act(chat, deed, { agentId: 'kenji' })).toMatchObject({
        body: { state: 'active', agentIds: ['rosa'] },
      });
      expect(await told(chat)).toEqual([
        'ParticipantAdded CONFEREE',
        'MessagePosted Hi',
        'ParticipantLeft CONFEREE CONFREE_DISCONNECTED',
      ]);
    }
    expect(await conversation(chat)).toMatchObject({ conversation: { state: 'active' } });
  });

  it('hand the lead over to a conferee, where it is so', async () => {
    const { startActiveChat, act, told } = await openScene('oracle-b2c', {
      installation: { leadLeaves: 'hand-over' },
    });
    const chat = await startActiveChat();
    await act(chat, 'join', { agentId: 'kenji' });
    expect(await act(chat, 'requeue')).toMatchObject({ body: { state: 'active', agentIds: ['kenji'] } });
    expect(await told(chat)).toEqual([
      'ParticipantAdded CONFEREE',
      'ParticipantLeft LEAD PARTICIPANT_LEFT',
      'RoleChanged LEAD',
    ]);
    expect(await act(chat, 'end', { agentId: 'kenji' })).toMatchObject({ body: { state: 'ended' } });
  });

  it('say texts as they are, and markup as markup; the system is nobody', async () => {
    const { startActiveChat, act, poll } = await openScene();
    const chat = await startActiveChat();
    await act(chat, 'messages', { text: '1 < 2 &amp; 3' });
    await act(chat, 'messages', { text: undefined, html: '<b>Bold</b>' });
    await act(chat, 'messages', { agentId: undefined, text: 'Closing soon' });
    expect((await poll(chat)).body).toMatchObject({
      systemMessages: [
        { body: '1 < 2 &amp; 3', richText: false },
        { body: '<b>Bold</b>', richText: true },
        { body: 'Closing soon', clientId: 0, clientIdString: '0' },
      ],
    });
  });

  it.each(['push-url', 'call-request', 'redirect'])('cannot tell a customer of a %s', async (deed) => {
    const { startActiveChat, act } = await openScene();
    const body = deed === 'call-request' ? {} : { url: 'https://shop.example/' };
    expect(await act(await startActiveChat(), deed, body)).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('chat server') },
    });
  });
});

describe('an injected message', () => {
  it('is of any kind, with any members, or an error', async () => {
    const { startActiveChat, door, poll } = await openScene();
    const chat = await startActiveChat();
    const inject = (type: string, text: string): ReturnType<typeof door> =>
      door('POST', `/control/conversations/${chat.engagementId}/items`, { type, text });
    await inject('RNEngagementMediaInvitationMessage', '{"mediaId":9223372036854775807,"kind":"COBROWSE"}');
    await inject('RNSomethingNew', 'Hello');
    await inject('errorMessages', 'It is broken');
    expect((await poll(chat)).body).toMatchObject({
      systemMessages: [
        {
          messageName: 'RNEngagementMediaInvitationMessage',
          mediaId: '9223372036854775807',
          kind: 'COBROWSE',
        },
        { messageName: 'RNSomethingNew', text: 'Hello', sequenceNumber: 4 },
      ],
      errorMessages: [{ text: 'It is broken' }],
    });
    expect(await inject('RNEngagementMessagePostedMessage', '')).toMatchObject({ status: 400 });
  });
});

describe('the end', () => {
  it('by the customer is told as it is, and cancels a chat that waits', async () => {
    const { startChat, startActiveChat, post, told, conversation } = await openScene();
    const active = await startActiveChat();
    expect((await post(active, 'concludeEngagement')).status).toBe(200);
    expect(await told(active)).toEqual(['Concluded END_USER_CONCLUDED']);
    expect((await post(active, 'concludeEngagement')).status).toBe(403);
    const waiting = await startChat();
    await post(waiting, 'concludeEngagement');
    expect(await told(waiting)).toEqual(['WaitInformationChanged 1', 'Concluded ENDED_USER_CANCEL']);
    expect(await conversation(waiting)).toMatchObject({ conversation: { endedBy: 'customer' } });
  });

  it.each([
    'EJECTED',
    'ENDED_USER_DEFLECTED',
    'BROWSER_UNSUPPORTED',
    'CONFREE_DISCONNECTED',
    'SOMETHING_NEW',
  ])('can have the reason %s, from both sides', async (reason) => {
    const { startActiveChat, act, post, told } = await openScene('oracle-b2c', {
      installation: { agentEndReason: reason, customerEndReason: reason },
    });
    const byAgent = await startActiveChat();
    await act(byAgent, 'end');
    expect(await told(byAgent)).toEqual([`ParticipantLeft LEAD ${reason}`, `Concluded LEAD ${reason}`]);
    const byCustomer = await startActiveChat();
    await post(byCustomer, 'concludeEngagement');
    expect(await told(byCustomer)).toEqual([`Concluded ${reason}`]);
  });

  it('refuses messages with 409 as long as it was not told', async () => {
    const { startActiveChat, act, say, poll } = await openScene();
    const chat = await startActiveChat();
    await act(chat, 'end');
    expect(await say(chat, 'Too late')).toMatchObject({ status: 409, body: { exceptionCode: 'CONFLICT' } });
    await poll(chat);
    expect((await say(chat, 'Too late')).status).toBe(403);
  });
});

describe('the spam check', () => {
  it('blocks a message behind a 200, and ends the chat with the third', async () => {
    const { startActiveChat, say, told, conversation } = await openScene();
    const chat = await startActiveChat();
    expect((await say(chat, 'Win our SWEEPSTAKES')).status).toBe(200);
    expect(await told(chat)).toEqual([
      expect.stringMatching(/^MessagePosted Your message was not delivered/),
    ]);
    expect(await conversation(chat)).toMatchObject({ entries: { length: 3 } });
    await say(chat, 'sweepstakes');
    expect(await say(chat, 'sweepstakes')).toMatchObject({
      status: 409,
      body: { exceptionCode: 'CONFLICT' },
    });
    expect((await told(chat)).at(-1)).toBe('Concluded EJECTED');
  });

  it('can be off', async () => {
    const { startActiveChat, say, conversation } = await openScene('oracle-b2c', {
      installation: { spamCheck: false },
    });
    const chat = await startActiveChat();
    await say(chat, 'sweepstakes');
    expect(await conversation(chat)).toMatchObject({ entries: { length: 4 } });
  });
});

describe('resuming', () => {
  it('goes back into the running chat of the same customer, and only of that one', async () => {
    const { startActiveChat, open, request, act, told, post } = await openScene('oracle-fusion');
    const chat = await startActiveChat();
    await act(chat, 'messages', { text: 'Hello' });
    const resumed = await request(await open({ resumeType: 'RESUME' }));
    expect(resumed.body).toMatchObject({
      resultType: 'EXISTING_SESSION',
      sessionId: chat.sessionId,
      engagementIdString: chat.engagementId,
    });
    expect(await told(chat)).toEqual(['MessagePosted Hello']);
    const other = await request(await open({ resumeType: 'RESUME', authUserName: 'ben' }));
    expect(other.body).toMatchObject({ resultType: 'SUCCESS' });
    expect((await request(await open())).body).toMatchObject({ resultType: 'SUCCESS' });
    await post(chat, 'concludeEngagement');
  });

  it('numbers anew in a new session by the other reading, also what was not told yet', async () => {
    const { startActiveChat, open, request, act, poll } = await openScene('oracle-fusion', {
      readings: { resumedSession: 'new', sequenceNumbers: 'per-session' },
    });
    const chat = await startActiveChat();
    await act(chat, 'messages', { text: 'one' });
    const opened = await open({ resumeType: 'RESUME' });
    const resumed = chatOf(opened, await request(opened));
    await act(chat, 'messages', { text: 'two' });
    expect((await poll(resumed)).body).toMatchObject({
      systemMessages: [
        { body: 'one', sequenceNumber: 1 },
        { body: 'two', sequenceNumber: 2 },
      ],
    });
  });

  it('gives another session by the other reading, and a new chat after the end', async () => {
    const { startActiveChat, open, request, post, poll } = await openScene('oracle-fusion', {
      readings: { resumedSession: 'new' },
    });
    const chat = await startActiveChat();
    const opened = await open({ resumeType: 'RESUME' });
    const resumed = chatOf(opened, await request(opened));
    expect(resumed.sessionId).not.toBe(chat.sessionId);
    expect((await poll(chat)).status).toBe(403);
    expect((await post(resumed, 'concludeEngagement')).status).toBe(200);
    expect((await request(await open({ resumeType: 'RESUME' }))).body).toMatchObject({
      resultType: 'SUCCESS',
    });
  });
});
