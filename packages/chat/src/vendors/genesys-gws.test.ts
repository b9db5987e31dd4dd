import { describe, expect, it } from 'vitest';

import type { ChatHandle } from '../provider.js';
import {
  begin,
  CENTER,
  chatIs,
  INPUT,
  message,
  messages,
  nameOf,
  refusal,
  script,
  vendor,
  type Answer,
} from './genesys-gws.test-helper.js';

const stored = (handle: ChatHandle): ChatHandle => JSON.parse(JSON.stringify(handle));

describe('starting a chat', () => {
  it('asks for it, then says the first message in it; the configuration decides what routes', async () => {
    const { asked, open } = vendor(script([]));
    const options = { endpoint: 'Sales', userData: { Tier: 'gold' }, emailKey: 'Mail' };
    await open(options).startChat({
      ...INPUT,
      language: 'Deutsch',
      customFields: { orderNumber: '4711', Tier: 'platinum', Mail: 'other@example.com' },
    });
    expect(asked.map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: '/chats',
        body: {
          operationName: 'RequestChat',
          nickname: 'Ana',
          subject: 'My invoice is wrong',
          endpoint: 'Sales',
          userData: { orderNumber: '4711', Mail: 'ana@example.com', Language: 'Deutsch', Tier: 'gold' },
        },
      },
      { path: '/chats/C1', body: { operationName: 'SendMessage', text: 'My invoice is wrong' } },
    ]);
    expect(asked.every(({ headers }) => headers.get('contactcenterid') === CENTER)).toBe(true);
    expect(asked.some(({ headers }) => headers.has('authorization'))).toBe(false);
  });

  it.each([
    { message: `${'ß'.repeat(150)}\nsecond line`, subject: `${'ß'.repeat(99)}…` },
    { message: '\n Hello \nsecond line', subject: 'Hello ' },
  ])('is about the beginning of the first message: $subject', async ({ message: text, subject }) => {
    const { asked, open } = vendor(script([]));
    await open().startChat({ ...INPUT, message: text });
    expect(asked[0]?.body).toMatchObject({ subject });
    expect(asked[1]?.body).toMatchObject({ text });
  });

  it('is about what the site says, where it says it', async () => {
    const { asked, open } = vendor(script([]));
    await open({ subject: 'Web shop' }).startChat(INPUT);
    expect(asked[0]?.body).toMatchObject({ subject: 'Web shop' });
  });

  it('is not repeated when its answer is lost: that would be a second chat', async () => {
    const { asked, open } = vendor(() => {
      throw new TypeError('socket hang up');
    });
    await expect(open().startChat(INPUT)).rejects.toMatchObject({ name: 'NetworkError', outcome: 'unknown' });
    expect(asked).toHaveLength(1);
  });

  /** Loses the answer to the first text. */
  const loseFirst = (reads: readonly Answer[]) => {
    const answer = script(reads);
    let isLost = false;
    return vendor((asked) => {
      if (nameOf(asked) === 'SendMessage' && !isLost) {
        isLost = true;
        throw new TypeError('socket hang up');
      }
      return answer(asked);
    });
  };

  it('looks for a first message whose answer is lost, and finds it', async () => {
    const { asked, open } = loseFirst([
      messages(message(1, 'Customer', 'ParticipantJoined'), message(2, 'Customer', 'Text', INPUT.message)),
    ]);
    await open().startChat(INPUT);
    expect(asked.map(nameOf)).toEqual(['RequestChat', 'SendMessage', 'GET /chats/C1/messages?index=0']);
  });

  it('says a first message once more that did not arrive', async () => {
    const { asked, open } = loseFirst([messages(message(1, 'Customer', 'ParticipantJoined'))]);
    await open().startChat(INPUT);
    expect(asked.map(nameOf).slice(2)).toEqual(['GET /chats/C1/messages?index=0', 'SendMessage']);
  });

  it('leaves no empty chat behind when the first message is refused', async () => {
    const answer = script([]);
    const { asked, open } = vendor((one) => (nameOf(one) === 'SendMessage' ? refusal(10) : answer(one)));
    await expect(open().startChat(INPUT)).rejects.toMatchObject({ code: 'value-out-of-range' });
    expect(asked.at(-1)?.body).toEqual({ operationName: 'Complete' });
  });

  it('fails with the decode error when the answer has no id', async () => {
    const { open } = vendor(() => ({}));
    await expect(open().startChat(INPUT)).rejects.toMatchObject({ name: 'DecodeError' });
  });
});

describe('CSRF protection and cookies', () => {
  /** Wants a cookie and a token on each POST, and gives both on each GET; tokens change when `tokens` does. */
  const guarded = (tokens: { current: string }) => {
    const answer = script([]);
    return vendor((asked) => {
      const given = {
        'set-cookie': `JSESSIONID=s-${tokens.current}; Path=/`,
        'x-csrf-header': 'X-Guard',
        'x-csrf-token': tokens.current,
      };
      if (asked.method === 'GET') return { ...answer(asked), headers: given };
      const isProven =
        asked.headers.get('cookie') === `JSESSIONID=s-${tokens.current}` &&
        asked.headers.get('x-guard') === tokens.current;
      return isProven ? answer(asked) : { status: 403, body: 'CSRF token is missing or invalid' };
    });
  };

  it('costs one look at a chat that cannot exist, and nothing more', async () => {
    const { asked, open } = guarded({ current: 't1' });
    const { chat } = await begin(open());
    await chat.sendMessage({ clientMessageId: 'c1', text: 'Hi' });
    expect(asked.map(nameOf)).toEqual([
      'RequestChat',
      'GET /chats/0',
      'RequestChat',
      'SendMessage',
      'SendMessage',
    ]);
  });

  it('go with the handle to another process', async () => {
    const { asked, open } = guarded({ current: 't1' });
    const { handle, chat } = await begin(open());
    const { next } = await chat.receive(handle);
    const before = asked.length;
    await open().attachChat(stored(next)).sendMessage({ clientMessageId: 'c1', text: 'Hi' });
    expect(asked.slice(before).map(nameOf)).toEqual(['SendMessage']);
  });

  it('are learned anew after a restart of the server', async () => {
    const tokens = { current: 't1' };
    const { asked, open } = guarded(tokens);
    const { chat } = await begin(open());
    tokens.current = 't2';
    const before = asked.length;
    await chat.sendMessage({ clientMessageId: 'c1', text: 'Hi' });
    expect(asked.slice(before).map(nameOf)).toEqual(['SendMessage', 'GET /chats/C1', 'SendMessage']);
  });

  it('that never come are told in words', async () => {
    const { open } = vendor(() => ({ status: 403, body: 'CSRF token is missing or invalid' }));
    await expect(open().startChat(INPUT)).rejects.toMatchObject({
      code: 'csrf-token-refused',
      message: expect.stringMatching(/CSRF.*X-CSRF-TOKEN.*`contactCenterId`/),
    });
  });
});

describe('reading', () => {
  it('asks from the highest index seen plus 1, and looks at the chat once at the start', async () => {
    const { asked, open } = vendor(
      script([
        messages(message(7, 'Agent', 'Text', 'b'), message(3, 'Agent', 'Text', 'a')),
        messages(message(7, 'Agent', 'Text', 'b'), message(9, 'Agent', 'Text', 'c')),
      ]),
    );
    const { handle, chat } = await begin(open());
    const first = await chat.receive(handle);
    const second = await chat.receive(first.next);
    await chat.receive(second.next);
    expect(asked.slice(2).map(nameOf)).toEqual([
      'GET /chats/C1/messages?index=1',
      'GET /chats/C1',
      'GET /chats/C1/messages?index=8',
      'GET /chats/C1/messages?index=10',
    ]);
    expect([...first.events, ...second.events]).toMatchObject([
      { message: { id: 'genesys-gws-3', text: 'a' } },
      { message: { id: 'genesys-gws-7', text: 'b' } },
      { message: { id: 'genesys-gws-9', text: 'c' } },
    ]);
    expect(second.missed).toBeUndefined();
  });

  it('goes on in another process where the handle stands', async () => {
    const { asked, open } = vendor(script([messages(message(4, 'Agent', 'Text', 'Hi'))]));
    const { handle, chat } = await begin(open());
    const { next } = await chat.receive(handle);
    await open().attachChat(stored(next)).receive(stored(next));
    expect(asked.map(nameOf)).toContain('GET /chats/C1/messages?index=5');
  });

  it('fails at once when the vendor does, so that the session can tell', async () => {
    const { asked, open } = vendor(script([refusal(4, 500)]));
    const { handle, chat } = await begin(open());
    await expect(chat.receive(handle)).rejects.toMatchObject({ code: 'internal-error', isRetryable: true });
    expect(asked).toHaveLength(3);
  });

  it('stops with the reason of the signal', async () => {
    const { open } = vendor(script([]));
    const { handle, chat } = await begin(open());
    const reason = new Error('enough');
    await expect(chat.receive(handle, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('at the general page’s addresses where they are served', async () => {
    const { asked, open } = vendor((one) =>
      script([])({ ...one, path: one.path.replace('/me/chat/', '/chats/') }),
    );
    const { handle, chat } = await begin(open({ paths: 'me' }));
    await chat.receive(handle);
    expect(asked.slice(2).map(nameOf)).toEqual(['GET /me/chat/C1/messages?index=1', 'GET /me/chat/C1']);
  });
});

describe('a handle', () => {
  const { open } = vendor(script([]));

  it.each([
    { vendor: 'openscape', version: 1, fixed: { chatId: 'C1' }, cursor: {} },
    { vendor: 'genesys-gws', version: 2, fixed: { chatId: 'C1' }, cursor: {} },
    { vendor: 'genesys-gws', version: 1, fixed: {}, cursor: {} },
    { vendor: 'genesys-gws', version: 1, fixed: { chatId: 'C1' }, cursor: { nextIndex: '3' } },
  ])('that is not the driver’s is refused: %o', (handle) => {
    expect(() => open().attachChat(handle)).toThrow(
      expect.objectContaining({ name: 'ConfigError', code: 'invalid-handle' }),
    );
  });
});

describe('commands', () => {
  it('are refused in words where the chat does not allow them, and the next read looks why', async () => {
    const answer = script([], [chatIs('Chatting'), chatIs('Idle', [])]);
    const { open } = vendor((one) =>
      nameOf(one) === 'SendMessage' && Object(one.body)['text'] === 'Hi' ? refusal(2, 400) : answer(one),
    );
    const { handle, chat } = await begin(open());
    const { next } = await chat.receive(handle);
    await expect(chat.sendMessage({ clientMessageId: 'c1', text: 'Hi' })).rejects.toMatchObject({
      code: 'invalid-in-state',
      outcome: 'not-sent',
      isRetryable: false,
      message: expect.stringContaining('`capabilities`'),
    });
    expect(await chat.receive(next)).toMatchObject({ isLast: true });
  });

  it('typing is not told to a chat that does not take it', async () => {
    const { asked, open } = vendor(script([], [chatIs('Chatting', ['SendMessage', 'Complete'])]));
    const { handle, chat } = await begin(open());
    await chat.receive(handle);
    await chat.setTyping(true);
    expect(asked.filter(({ method }) => method === 'POST').map(nameOf)).not.toContain(
      'SendStartTypingNotification',
    );
  });

  it('typing is told where nothing is known, and after an agent has come', async () => {
    const { asked, open } = vendor(
      script(
        [messages(), messages(message(2, 'Agent', 'ParticipantJoined'))],
        [chatIs('WaitingForAgent', ['SendMessage', 'Complete'])],
      ),
    );
    const { handle, chat } = await begin(open());
    await chat.setTyping(true);
    const { next } = await chat.receive(handle);
    await chat.setTyping(false);
    await chat.receive(next);
    await chat.setTyping(true);
    expect(asked.map(nameOf).filter((name) => name.endsWith('TypingNotification'))).toEqual([
      'SendStartTypingNotification',
      'SendStartTypingNotification',
    ]);
  });
});
