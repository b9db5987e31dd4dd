import { describe, expect, it } from 'vitest';

import type { VendorEvent } from '../events.js';
import { readAnswer } from './openscape-answer.js';
import { endEvents, interpret, type Reading } from './openscape-events.js';
import { FIRST_CURSOR, type OpenscapeCursor } from './openscape-handle.js';

const AT = '2026-01-02T03:04:05.000Z';
const rosa = { id: '14', role: 'agent', name: 'Rosa Diaz' } as const;

const item = (messageType: string, fields: object = {}): object => {
  const agent = messageType.startsWith('AGENT_')
    ? { from: '14', agentFirstName: 'Rosa', agentLastName: 'Diaz' }
    : {};
  return {
    messageType,
    from: '',
    agentFirstName: '',
    agentLastName: '',
    content: '',
    formattedContent: '',
    pushedUrl: '',
    ...agent,
    ...fields,
  };
};

const read = (answer: object, cursor: OpenscapeCursor = FIRST_CURSOR): Reading =>
  interpret(readAnswer({ sessionId: 'W1', connected: true, ...answer }, cursor.nextIndex), cursor, AT);

const eventsOf = (...items: readonly object[]): readonly VendorEvent[] =>
  read({ content: items, newIndexKey: items.length + 1 }).events;

describe('the items of a contents answer', () => {
  it('become messages with stable ids, in their order', () => {
    const { events, cursor } = read(
      {
        content: [
          item('CUSTOMER_MESSAGE', { from: 'Ana', content: 'a <b> & c' }),
          item('SYSTEM_MESSAGE', {
            from: '<FONT size=2>System</FONT>',
            content: '<FONT>Please&nbsp;hold</FONT>',
          }),
          item('AGENT_MESSAGE', { content: '<p>Hi &amp; welcome</p>' }),
        ],
        newIndexKey: 7,
      },
      { ...FIRST_CURSOR, nextIndex: 4 },
    );
    expect(events).toEqual([
      {
        type: 'message-received',
        message: {
          id: 'openscape-4',
          from: { id: 'customer', role: 'customer', name: 'Ana' },
          text: 'a <b> & c',
          at: AT,
        },
      },
      {
        type: 'message-received',
        message: {
          id: 'openscape-5',
          from: { id: 'system', role: 'system', name: 'System' },
          text: 'Please hold',
          html: '<FONT>Please&nbsp;hold</FONT>',
          at: AT,
        },
      },
      {
        type: 'message-received',
        message: {
          id: 'openscape-6',
          from: rosa,
          text: 'Hi & welcome',
          html: '<p>Hi &amp; welcome</p>',
          at: AT,
        },
      },
    ]);
    expect(cursor.nextIndex).toBe(7);
  });

  it.each([
    { of: item('AGENT_CONFERENCE_JOIN'), event: { type: 'participant-joined', participant: rosa } },
    { of: item('AGENT_DISCONNECT'), event: { type: 'participant-left', participant: rosa } },
    { of: item('AGENT_REQUEUE'), event: { type: 'transfer-started' } },
    { of: item('AGENT_REQUELUE'), event: { type: 'transfer-started' } },
    {
      of: item('AGENT_PUSH_URL', { pushedUrl: 'https://a.example/' }),
      event: { type: 'url-pushed', url: 'https://a.example/', from: rosa },
    },
    {
      of: item('SYSTEM_PUSH_URL', { pushedUrl: 'https://a.example/', from: 'System' }),
      event: {
        type: 'url-pushed',
        url: 'https://a.example/',
        from: { id: 'system', role: 'system', name: 'System' },
      },
    },
  ])('$of.messageType becomes $event.type', ({ of, event }) => {
    expect(eventsOf(of)).toEqual([event]);
  });

  it('keep what the vendor says when a push has no link', () => {
    expect(eventsOf(item('AGENT_PUSH_URL', { content: 'Look there' }))).toMatchObject([
      { message: { text: 'Look there' } },
    ]);
  });

  it('of a type nobody knows are passed on as they are', () => {
    const unknown = item('AGENT_WAVED', { content: 'o/', strength: 3 });
    expect(eventsOf(unknown, item('constructor'))).toEqual([
      { type: 'vendor-event', name: 'AGENT_WAVED', data: unknown },
      { type: 'vendor-event', name: 'constructor', data: item('constructor') },
    ]);
  });

  it('that were reported before are left out', () => {
    const content = [item('AGENT_MESSAGE', { content: 'one' }), item('AGENT_MESSAGE', { content: 'two' })];
    const { events, cursor } = read({ content, newIndexKey: 3 }, { ...FIRST_CURSOR, nextIndex: 2 });
    expect(events).toMatchObject([{ message: { id: 'openscape-2', text: 'two' } }]);
    expect(read({ content, newIndexKey: 3 }, cursor)).toMatchObject({ events: [], cursor: { nextIndex: 3 } });
  });

  it('count from the index that was asked for where the vendor gives no new one', () => {
    const { events, cursor } = read({ content: [item('AGENT_MESSAGE')] }, { ...FIRST_CURSOR, nextIndex: 5 });
    expect(events).toMatchObject([{ message: { id: 'openscape-5' } }]);
    expect(cursor.nextIndex).toBe(6);
  });

  it.each([{ content: null }, { content: [] }, {}])('may be none: %o', (answer) => {
    expect(read({ ...answer, newIndexKey: 1 })).toEqual({
      events: [],
      cursor: { ...FIRST_CURSOR, wasConnected: true },
      missed: 0,
      isPartial: false,
      isLast: false,
    });
  });
});

describe('typing', () => {
  const known: OpenscapeCursor = { ...FIRST_CURSOR, agentNames: { '14': 'Rosa Diaz' } };

  it.each(['14', 'Rosa Diaz', ' 14 '])(
    'lasts while the vendor names the agent %o, and stops once',
    (whoIsTyping) => {
      const first = read({ whoIsTyping }, known);
      const second = read({ whoIsTyping }, first.cursor);
      const third = read({ whoIsTyping: '' }, second.cursor);
      expect([first.events, second.events, third.events]).toEqual([
        [{ type: 'typing-started', participant: rosa }],
        [{ type: 'typing-started', participant: rosa }],
        [{ type: 'typing-stopped', participant: rosa }],
      ]);
    },
  );

  it('tells several agents apart', () => {
    const first = read({ whoIsTyping: '14,Max Weber' }, known);
    expect(read({ whoIsTyping: 'Max Weber,77' }, first.cursor).events).toEqual([
      { type: 'typing-stopped', participant: rosa },
      { type: 'typing-started', participant: { id: 'Max Weber', role: 'agent', name: 'Max Weber' } },
      { type: 'typing-started', participant: { id: '77', role: 'agent', name: 'Agent' } },
    ]);
  });
});

describe('an agent who typed before any text told the key', () => {
  it.each([
    { whoIsTyping: 'Rosa Diaz', id: 'Rosa Diaz' },
    { whoIsTyping: '14', id: '14' },
  ])('is the same participant afterwards: $whoIsTyping', ({ whoIsTyping, id }) => {
    const first = read({ whoIsTyping });
    const content = [
      item('AGENT_MESSAGE'),
      item('AGENT_DISCONNECT', { agentFirstName: '', agentLastName: '' }),
    ];
    const second = read({ content, newIndexKey: 3, whoIsTyping }, first.cursor);
    expect(first.events).toMatchObject([{ type: 'typing-started', participant: { id } }]);
    expect(second.events).toMatchObject([
      { type: 'message-received', message: { from: { id, name: 'Rosa Diaz' } } },
      { type: 'participant-left', participant: { id, name: 'Rosa Diaz' } },
      { type: 'typing-started', participant: { id, name: 'Rosa Diaz' } },
    ]);
  });
});

describe('the one-shot fields', () => {
  it('report a pushed page only where no item does', () => {
    const withItem = {
      content: [item('AGENT_PUSH_URL', { pushedUrl: 'https://a.example/' })],
      newIndexKey: 2,
      pushUrl: 'https://a.example/',
    };
    expect(read(withItem).events).toHaveLength(1);
    expect(read({ pushUrl: 'https://a.example/' }).events).toMatchObject([
      { type: 'url-pushed', url: 'https://a.example/' },
    ]);
  });

  const redirectUrl = 'https://b.example/';
  const url = 'https://a.example/';
  const pushedItem = item('AGENT_PUSH_URL', { pushedUrl: url });

  it('wait with a pushed page while a redirect holds its item back', () => {
    const held = read({ content: null, newIndexKey: 2, pushUrl: url, redirectUrl });
    expect(held).toMatchObject({ events: [{ type: 'redirect-requested' }], isPartial: true });
    const given = read({ content: [pushedItem], newIndexKey: 2 }, held.cursor);
    expect(given).toMatchObject({ events: [{ type: 'url-pushed', url, from: rosa }], isPartial: false });
    expect(read({ newIndexKey: 2 }, given.cursor).events).toEqual([]);
  });

  it('report a page that was held back where no item tells it', () => {
    const held = read({ content: null, newIndexKey: 2, pushUrl: url, redirectUrl });
    const given = read({ content: [item('AGENT_MESSAGE')], newIndexKey: 2 }, held.cursor);
    expect(given.events.filter(({ type }) => type === 'url-pushed')).toMatchObject([{ url }]);
    expect(read({ content: null, newIndexKey: 1, pushUrl: url, redirectUrl }).events).toMatchObject([
      { type: 'url-pushed', url },
      { type: 'redirect-requested' },
    ]);
  });

  it('report nothing for an answer that is repeated with the item', () => {
    const answer = { content: [pushedItem], newIndexKey: 2, pushUrl: url };
    expect(read(answer, read(answer).cursor).events).toEqual([]);
  });

  it('report that an agent asks to call', () => {
    const first = read({ callMeAgentKey: 14 });
    expect(first.events).toEqual([
      { type: 'call-requested', requestId: '14-1', from: { ...rosa, name: 'Agent' } },
    ]);
    const nothing = read({ callMeAgentKey: 0 }, first.cursor);
    expect(nothing.events).toEqual([]);
    const named = read(
      { content: [item('AGENT_MESSAGE')], newIndexKey: 2, callMeAgentKey: 14 },
      nothing.cursor,
    );
    expect(named.events.at(-1)).toEqual({ type: 'call-requested', requestId: '14-2', from: rosa });
  });

  it('do not make two agents of one who typed under a name and asks to call under a key', () => {
    const { cursor } = read({ whoIsTyping: 'Rosa Diaz' });
    expect(read({ whoIsTyping: 'Rosa Diaz', callMeAgentKey: 14 }, cursor).events.at(-1)).toEqual({
      type: 'call-requested',
      requestId: '14-1',
    });
  });

  it('report a redirect again after an answer without one', () => {
    const url = 'https://b.example/';
    const first = read({ content: null, redirectUrl: url });
    const between = read({ content: [], newIndexKey: 1 }, first.cursor);
    expect(read({ content: null, redirectUrl: url }, between.cursor).events).toHaveLength(1);
  });

  it('report a redirect once, however often the vendor repeats it', () => {
    const first = read({ content: null, redirectUrl: 'https://b.example/' });
    expect(first.events).toEqual([{ type: 'redirect-requested', url: 'https://b.example/' }]);
    expect(read({ content: null, redirectUrl: 'https://b.example/' }, first.cursor).events).toEqual([]);
  });
});

describe('the end', () => {
  it('comes after one more read that brings nothing', () => {
    const first = read({
      connected: false,
      content: [item('AGENT_MESSAGE'), item('AGENT_DISCONNECT')],
      newIndexKey: 3,
    });
    const second = read(
      { connected: false, content: [item('AGENT_MESSAGE', { content: 'bye' })], newIndexKey: 4 },
      first.cursor,
    );
    const third = read({ connected: false, content: [], newIndexKey: 4 }, second.cursor);
    expect([first.isLast, second.isLast, third.isLast]).toEqual([false, false, true]);
    expect(second.events).toMatchObject([{ message: { text: 'bye' } }]);
  });

  it.each([
    { items: ['AGENT_DISCONNECT'], by: 'agent' },
    { items: ['CUSTOMER_DISCONNECT'], by: 'customer' },
    { items: ['AGENT_DISCONNECT', 'AGENT_MESSAGE'], by: 'unknown' },
    { items: ['AGENT_DISCONNECT', 'SYSTEM_MESSAGE'], by: 'agent' },
    { items: [], by: 'unknown' },
  ])('is by $by after $items', ({ items, by }) => {
    const { cursor } = read({
      connected: false,
      content: items.map((type) => item(type)),
      newIndexKey: items.length + 1,
    });
    expect(endEvents(cursor, 'unknown')).toEqual([{ type: 'chat-ended', by }]);
  });

  it('is not told by `connected: false` before the session was connected', () => {
    const waiting = read({ connected: false, content: [item('SYSTEM_MESSAGE')], newIndexKey: 2 });
    const stillWaiting = read({ connected: false, content: [], newIndexKey: 2 }, waiting.cursor);
    expect([waiting.cursor.isClosing, stillWaiting.isLast]).toEqual([false, false]);
    const ended = read(
      { connected: false, content: [item('CUSTOMER_DISCONNECT')], newIndexKey: 3 },
      stillWaiting.cursor,
    );
    expect(read({ connected: false, newIndexKey: 3 }, ended.cursor).isLast).toBe(true);
    const active = read({ connected: true, newIndexKey: 2 }, waiting.cursor);
    expect(read({ connected: false, newIndexKey: 2 }, active.cursor).cursor.isClosing).toBe(true);
  });

  const quiet = { connected: false, content: [], newIndexKey: 3 };

  it.each(['AGENT_REQUEUE', 'AGENT_REQUELUE'])(
    'is not told by `connected: false` after %s either, until an agent is there again',
    (requeue) => {
      const content = [item('AGENT_MESSAGE'), item(requeue)];
      const active = read({ content: content.slice(0, 1), newIndexKey: 2 });
      const back = read({ connected: false, content: content.slice(1), newIndexKey: 3 }, active.cursor);
      const waiting = read(quiet, back.cursor);
      expect([back.cursor.isClosing, waiting.cursor.isClosing, waiting.isLast]).toEqual([
        false,
        false,
        false,
      ]);
      const again = read({ ...quiet, connected: true }, waiting.cursor);
      const closing = read(quiet, again.cursor);
      expect([closing.cursor.isClosing, closing.isLast]).toEqual([true, false]);
      expect(read(quiet, closing.cursor).isLast).toBe(true);
    },
  );

  it('is taken back where the session is connected again', () => {
    const active = read({});
    const closing = read({ connected: false, newIndexKey: 1 }, active.cursor);
    expect(read({ newIndexKey: 1 }, closing.cursor).cursor.isClosing).toBe(false);
  });

  it.each(['AGENT_DISCONNECT', 'CUSTOMER_DISCONNECT'])(
    'is told by %s where the vendor leaves `connected` out',
    (type) => {
      const silent = { connected: undefined, content: [], newIndexKey: 2 };
      const left = read({ ...silent, content: [item(type)] });
      expect(left).toMatchObject({ isLast: false, cursor: { isClosing: true } });
      expect(read(silent, left.cursor).isLast).toBe(true);
    },
  );

  it('comes with the first quiet answer once the vendor was told, whatever `connected` says', () => {
    const answer = readAnswer({ connected: true, content: [], newIndexKey: 1 }, 1);
    expect(interpret(answer, FIRST_CURSOR, AT, { isEnded: true }).isLast).toBe(true);
    const redirected = { connected: false, content: null, newIndexKey: 2, redirectUrl: 'https://b.example/' };
    expect(interpret(readAnswer(redirected, 1), FIRST_CURSOR, AT, { isEnded: true }).isLast).toBe(false);
  });

  it('tells how many items a redirect has kept back for good', () => {
    const redirected = { connected: false, content: null, newIndexKey: 4, redirectUrl: 'https://b.example/' };
    const active = read({ content: [item('AGENT_MESSAGE')], newIndexKey: 2 });
    const first = read(redirected, active.cursor);
    expect(first).toMatchObject({ isLast: false, missed: 0, isPartial: true });
    expect(read(redirected, first.cursor)).toMatchObject({ isLast: true, missed: 2, isPartial: true });
  });

  it('ends typing too', () => {
    const { cursor } = read({ whoIsTyping: 'Rosa Diaz' });
    expect(endEvents(cursor, 'customer').map(({ type }) => type)).toEqual(['typing-stopped', 'chat-ended']);
  });
});

describe('an answer that is not what the guide describes', () => {
  it.each([
    { name: 'no object', data: 'hello' },
    { name: 'a list', data: [] },
    { name: 'a content that is no list', data: { content: {} } },
    { name: 'an item that is no object', data: { content: ['x'], newIndexKey: 2 } },
    { name: 'a text that is none', data: { content: [{ messageType: 7 }], newIndexKey: 2 } },
    { name: 'an index that is none', data: { content: [], newIndexKey: '2' } },
    { name: 'an index too small for its items', data: { content: [{}, {}, {}], newIndexKey: 2 } },
    { name: 'a flag that is none', data: { connected: 'yes' } },
  ])('is refused: $name', ({ data }) => {
    expect(() => readAnswer(data, 1)).toThrow(
      expect.objectContaining({ name: 'DecodeError', code: 'openscape-answer' }),
    );
  });

  it('is told without its text', () => {
    expect(() => readAnswer({ content: 'my card number is 4711' }, 1)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('4711') }),
    );
  });
});
