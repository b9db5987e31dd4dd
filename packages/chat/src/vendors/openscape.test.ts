import { describe, expect, it } from 'vitest';

import { toFields, toJson } from '../json.js';
import type { ChatHandle, ChatProvider, ProviderChat } from '../provider.js';
import { INPUT, vendor, type Answer, type Asked } from './openscape.test-helper.js';

const contents = (answer: object): Answer => ({
  body: { sessionId: 'W1', connected: true, content: [], ...answer },
});
const agentSays = (text: string): object => ({
  messageType: 'AGENT_MESSAGE',
  from: '14',
  agentFirstName: 'Rosa',
  content: `<p>${text}</p>`,
});
const item = (messageType: string): object => ({ messageType, from: '14', agentFirstName: 'Rosa' });

const begin = async (provider: ChatProvider): Promise<{ handle: ChatHandle; chat: ProviderChat }> => {
  const handle = await provider.startChat(INPUT);
  return { handle, chat: provider.attachChat(handle) };
};

/** Answers the start of a session, and contents queries with one answer after the other. */
const session = (answers: readonly Answer[]): ((asked: Asked) => Answer) => {
  const left = [...answers];
  return ({ method, path }) => {
    if (method === 'POST' && path === '/v1/sessions') return { status: 201, body: { sessionId: 'W1' } };
    if (method === 'GET') return left.shift() ?? contents({});
    return { status: path.endsWith('/contents') ? 201 : 200 };
  };
};

describe('starting a chat', () => {
  it('sends what the guide requires, and the configuration decides what routes', async () => {
    const { asked, open } = vendor(session([]));
    await open({ priority: 80, destination: 'Sales', businessUnitName: 'Retail' }).startChat({
      ...INPUT,
      language: 'Deutsch',
      customFields: { orderNumber: '4711' },
    });
    expect(asked).toEqual([
      {
        method: 'POST',
        path: '/v1/sessions',
        body: {
          businessUnitName: 'Retail',
          caption: 'My invoice is wrong',
          contactData: [
            { key: 'orderNumber', value: '4711' },
            { key: 'email', value: 'ana_maria@example.com' },
            { key: 'source', value: 'ana_maria@example.com' },
          ],
          customerName: 'Ana',
          destination: 'Sales',
          language: 'Deutsch',
          priority: 80,
          source: expect.stringMatching(/^ana-maria@example\.com-[0-9a-f]{16}$/),
        },
      },
    ]);
  });

  it('lets custom fields stand where it has nothing of its own to say', async () => {
    const { asked, open } = vendor(session([]));
    const customFields = { email: 'typed@example.com', source: 'campaign-7' };
    await open().startChat({ ...INPUT, customer: { name: 'Ana' }, customFields });
    await open().startChat({ ...INPUT, customFields });
    expect(asked.map(({ body }) => toFields(body)?.['contactData'])).toEqual([
      [
        { key: 'email', value: 'typed@example.com' },
        { key: 'source', value: 'campaign-7' },
      ],
      [
        { key: 'email', value: 'ana_maria@example.com' },
        { key: 'source', value: 'ana_maria@example.com' },
      ],
    ]);
  });

  it('gives a handle that survives JSON and another process', async () => {
    const { asked, open } = vendor(
      session([contents({ content: [agentSays('Hi')], newIndexKey: 2 }), contents({ newIndexKey: 2 })]),
    );
    const { handle, chat } = await begin(open());
    const { next } = await chat.receive(handle);
    const kept: ChatHandle = JSON.parse(JSON.stringify(next));
    await open().attachChat(kept).receive(kept);
    expect(asked.map(({ path }) => path)).toEqual([
      '/v1/sessions',
      '/v1/sessions/W1/contents',
      '/v1/sessions/W1/contents/2',
    ]);
  });

  it('fails with the decode error when the answer has no session', async () => {
    const { open } = vendor(() => ({ status: 201, body: {} }));
    await expect(open().startChat(INPUT)).rejects.toMatchObject({ name: 'DecodeError' });
  });

  it('tells that the vendor is full', async () => {
    const { open } = vendor(() => ({ status: 503 }));
    await expect(open().startChat(INPUT)).rejects.toMatchObject({
      code: 'session-limit-reached',
      outcome: 'not-sent',
    });
  });
});

describe('a handle', () => {
  const { open } = vendor(session([]));

  it.each([
    { vendor: 'genesys-gws', version: 1, fixed: { sessionId: 'W1' }, cursor: {} },
    { vendor: 'openscape', version: 2, fixed: { sessionId: 'W1' }, cursor: {} },
    { vendor: 'openscape', version: 1, fixed: {}, cursor: {} },
  ])('that is not the driver’s is refused: %o', (handle) => {
    expect(() => open().attachChat(handle)).toThrow(
      expect.objectContaining({ name: 'ConfigError', code: 'invalid-handle' }),
    );
  });

  it('of an earlier version, which counted no calls, is read', async () => {
    const { open: openOld } = vendor(session([contents({ callMeAgentKey: 14, newIndexKey: 1 })]));
    const { handle, chat } = await begin(openOld());
    const { callRequests: _, ...cursor } = toFields(handle.cursor) ?? {};
    const { events } = await chat.receive({ ...handle, cursor: toJson(cursor) });
    expect(events).toMatchObject([{ type: 'call-requested', requestId: '14-1' }]);
  });

  it('with a cursor that is not the driver’s is refused', async () => {
    const handle: ChatHandle = {
      vendor: 'openscape',
      version: 1,
      fixed: { sessionId: 'W1' },
      cursor: { nextIndex: '3' },
    };
    await expect(open().attachChat(handle).receive(handle)).rejects.toMatchObject({ code: 'invalid-handle' });
  });
});

describe('reading', () => {
  it('asks for everything where the vendor counts more than it sent', async () => {
    const all = ['one', 'two', 'three'].map(agentSays);
    const { asked, open } = vendor(
      session([
        contents({ content: all.slice(2), newIndexKey: 4, callMeAgentKey: 14 }),
        contents({ content: all, newIndexKey: 4 }),
      ]),
    );
    const { handle, chat } = await begin(open());
    const batch = await chat.receive(handle);
    expect(batch.events).toMatchObject([
      { message: { id: 'openscape-1', text: 'one' } },
      { message: { id: 'openscape-2', text: 'two' } },
      { message: { id: 'openscape-3', text: 'three' } },
      { type: 'call-requested', requestId: '14-1' },
    ]);
    expect(batch.missed).toBeUndefined();
    expect(asked).toHaveLength(3);
  });

  it('tells how many items the vendor never sent', async () => {
    const partial = contents({ content: [agentSays('three')], newIndexKey: 4 });
    const { open } = vendor(session([partial, partial]));
    const { handle, chat } = await begin(open());
    expect(await chat.receive(handle)).toMatchObject({
      missed: 2,
      events: [{ message: { id: 'openscape-3' } }],
    });
  });

  it('does not take the null of a redirect for a gap', async () => {
    const { asked, open } = vendor(
      session([contents({ content: null, newIndexKey: 3, redirectUrl: 'https://b.example/' })]),
    );
    const { handle, chat } = await begin(open());
    expect(await chat.receive(handle)).toMatchObject({
      events: [{ type: 'redirect-requested' }],
      isLast: false,
    });
    expect(asked).toHaveLength(2);
  });

  it('fails at once when the vendor does, so that the session can tell', async () => {
    const { asked, open } = vendor(session([{ status: 500 }]));
    const { handle, chat } = await begin(open());
    await expect(chat.receive(handle)).rejects.toMatchObject({ code: 'server-error', isRetryable: true });
    expect(asked).toHaveLength(2);
  });

  it('passes on that the session is unknown', async () => {
    const { open } = vendor(session([{ status: 404 }]));
    const { handle, chat } = await begin(open());
    await expect(chat.receive(handle)).rejects.toMatchObject({ code: 'session-not-found' });
  });

  it('stops with the reason of the signal', async () => {
    const { open } = vendor(session([]));
    const { handle, chat } = await begin(open());
    const reason = new Error('enough');
    await expect(chat.receive(handle, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('the end', () => {
  const goodbye = contents({
    connected: false,
    content: [agentSays('bye'), item('AGENT_DISCONNECT')],
    newIndexKey: 3,
  });

  it.each([
    { name: 'one more read that brings nothing', last: contents({ connected: false, newIndexKey: 3 }) },
    { name: 'a session that is gone already', last: { status: 404 } },
  ])('by the agent comes with $name', async ({ last }) => {
    const { open } = vendor(session([goodbye, last]));
    const { handle, chat } = await begin(open());
    const first = await chat.receive(handle);
    expect(first).toMatchObject({ isLast: false, expectSoon: true });
    expect(first.events.map(({ type }) => type)).toEqual(['message-received', 'participant-left']);
    expect(await chat.receive(first.next)).toMatchObject({
      isLast: true,
      events: [{ type: 'chat-ended', by: 'agent' }],
    });
  });

  it.each([{ status: 200 }, { status: 404 }])(
    'by the customer is told with the id in the body, and $status is fine',
    async (answer) => {
      const { asked, open } = vendor((one) =>
        one.method === 'DELETE' ? answer : session([{ status: 404 }])(one),
      );
      const { handle, chat } = await begin(open());
      await chat.endChat();
      expect(asked.at(-1)).toEqual({ method: 'DELETE', path: '/v1/sessions', body: { sessionId: 'W1' } });
      expect(await chat.receive(handle)).toMatchObject({
        isLast: true,
        events: [{ type: 'chat-ended', by: 'customer' }],
      });
    },
  );
});

describe('the end that the vendor tells by other means', () => {
  it('by the customer comes with the next quiet read where `connected` is left out', async () => {
    const silent = { body: { sessionId: 'W1', content: [], newIndexKey: 1 } };
    const { open } = vendor(session([silent, silent]));
    const { handle, chat } = await begin(open());
    const { next } = await chat.receive(handle);
    await chat.endChat();
    expect(await chat.receive(next)).toMatchObject({
      isLast: true,
      events: [{ type: 'chat-ended', by: 'customer' }],
    });
  });

  it('is known once a text was refused, also for a chat that only ever waited', async () => {
    const waiting = contents({ connected: false, newIndexKey: 1 });
    const answers = session([waiting, waiting, waiting]);
    const { open } = vendor((one) =>
      one.method === 'POST' && one.path.endsWith('/contents') ? { status: 503 } : answers(one),
    );
    const { handle, chat } = await begin(open());
    const before = await chat.receive(handle);
    expect(before).toMatchObject({ isLast: false });
    expect(before).not.toHaveProperty('expectSoon');
    await chat.sendMessage({ clientMessageId: 'c1', text: 'Hi' }).catch(() => undefined);
    const closing = await chat.receive(before.next);
    expect(closing).toMatchObject({ isLast: false, expectSoon: true });
    expect(await chat.receive(closing.next)).toMatchObject({
      isLast: true,
      events: [{ type: 'chat-ended' }],
    });
  });

  it('is no end for a chat that is connected all the same: a proxy may have refused the text', async () => {
    const { open } = vendor((one) =>
      one.method === 'POST' && one.path.endsWith('/contents') ? { status: 503 } : session([])(one),
    );
    const { handle, chat } = await begin(open());
    await chat.sendMessage({ clientMessageId: 'c1', text: 'Hi' }).catch(() => undefined);
    const { next } = await chat.receive(handle);
    expect(await chat.receive(next)).toMatchObject({ isLast: false });
  });
});

describe('sending', () => {
  it('adds the text to the session', async () => {
    const { asked, open } = vendor(session([]));
    const { chat } = await begin(open());
    await chat.sendMessage({ clientMessageId: 'c1', text: 'a <b>' });
    await chat.setTyping(true);
    expect(asked.slice(1)).toEqual([
      { method: 'POST', path: '/v1/sessions/W1/contents', body: { content: 'a <b>' } },
      { method: 'POST', path: '/v1/sessions/W1/typing', body: { isTyping: true } },
    ]);
  });

  it('into an ended chat is told as that, and surely was not taken', async () => {
    const { open } = vendor((one) => (one.path.endsWith('/contents') ? { status: 503 } : session([])(one)));
    const { chat } = await begin(open());
    await expect(chat.sendMessage({ clientMessageId: 'c1', text: 'Hi' })).rejects.toMatchObject({
      code: 'session-already-disconnected',
      outcome: 'not-sent',
      isRetryable: false,
    });
  });
});

describe('typing', () => {
  it.each([
    { typingAs: 'boolean', isTyping: true },
    { typingAs: 'text', isTyping: 'true' },
  ] as const)('is told as a $typingAs', async ({ typingAs, isTyping }) => {
    const { asked, open } = vendor(session([]));
    const { chat } = await begin(open({ typingAs }));
    await chat.setTyping(true);
    await chat.setTyping(false);
    expect(asked.slice(1).map(({ body }) => body)).toEqual([
      { isTyping },
      { isTyping: typingAs === 'text' ? 'false' : false },
    ]);
  });

  it('that the vendor refuses names the option', async () => {
    const { open } = vendor((one) => (one.path.endsWith('/typing') ? { status: 400 } : session([])(one)));
    const { chat } = await begin(open());
    await expect(chat.setTyping(true)).rejects.toMatchObject({
      code: 'invalid-field',
      message: expect.stringContaining('`typingAs`'),
    });
  });
});

describe('a call', () => {
  it('goes to the agent who asked for it', async () => {
    const answers = [
      contents({ callMeAgentKey: 14, newIndexKey: 1 }),
      contents({ callMeAgentKey: 14, newIndexKey: 1 }),
    ];
    const { asked, open } = vendor(session(answers));
    const { handle, chat } = await begin(open());
    const first = await chat.receive(handle);
    const second = await chat.receive(first.next);
    const [one, two] = [...first.events, ...second.events].flatMap((event) =>
      event.type === 'call-requested' ? [event.requestId] : [],
    );
    expect([one, two]).toEqual(['14-1', '14-2']);
    await chat.callMe?.({ requestId: two ?? '', phoneNumber: '042 123 ext. 7' });
    expect(asked.at(-1)).toEqual({
      method: 'POST',
      path: '/v1/sessions/W1/call-me',
      body: { agentKey: 14, phoneNumber: '042 123 ext. 7' },
    });
  });

  it('whose answer is lost is not repeated', async () => {
    const { asked, open } = vendor((one) =>
      one.path.endsWith('/call-me') ? { status: 500 } : session([])(one),
    );
    const { chat } = await begin(open());
    await expect(chat.callMe?.({ requestId: '14-1', phoneNumber: '11' })).rejects.toMatchObject({
      outcome: 'unknown',
    });
    expect(asked.filter(({ path }) => path.endsWith('/call-me'))).toHaveLength(1);
  });

  it.each(['14', 'x-1', '14-1-1', ''])(
    'with an id that is not the driver’s is refused: %j',
    async (requestId) => {
      const { asked, open } = vendor(session([]));
      const { chat } = await begin(open());
      await expect(chat.callMe?.({ requestId, phoneNumber: '11' })).rejects.toMatchObject({
        code: 'call-not-requested',
      });
      expect(asked).toHaveLength(1);
    },
  );
});
