import { describe, expect, it } from 'vitest';

import { begin, IDENTITY, INPUT } from './_shared/oracle-chat/oracle-chat.test-helper.js';
import {
  blockOf,
  CHAT_URL,
  fakeSoapServer,
  LEAD,
  messagesIn,
  OWN_ID,
  systemMessage,
  type Turn,
} from './oracle-b2c-soap.test-helper.js';

const HOURS = (open: string, holiday: string): Turn => ({
  inner: `<n0:InOperatingHours>${open}</n0:InOperatingHours><n0:InHoliday>${holiday}</n0:InHoliday>`,
});
const EXISTING: Turn = {
  inner: '<ns3:ResultType>EXISTING_SESSION</ns3:ResultType><ns3:SessionID>session9</ns3:SessionID>',
};

describe('a chat over SOAP', () => {
  it('begins at the site with the hours and a token, and at the chat server that the site names', async () => {
    const server = fakeSoapServer();
    const provider = server.provider({ queueId: '9007199254740993', productId: '7', incidentId: '8' });
    const handle = await provider.startChat(INPUT);
    expect(server.asked.map(({ operation, url }) => `${operation} ${url}`)).toEqual([
      'GetChatOperatingHours https://site.example.com/services/soap/connect/chat_soap',
      'GetChatUrl https://site.example.com/services/soap/connect/chat_soap',
      `RequestChat ${CHAT_URL}`,
    ]);
    for (const { textOf, envelope } of server.asked) {
      expect(textOf('Username')).toBe('integration');
      expect(textOf('Password')).toBe('secret');
      expect(textOf('AppID')).toBe('Parlance');
      expect(envelope).not.toContain('SessionID');
    }
    const [, place, request] = server.asked;
    expect([place?.textOf('UrlType'), place?.textOf('Version')]).toEqual(['ENDUSER', '1.2']);
    expect(request?.textOf('ClientRequestTime')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const texts = ['SiteName', 'ChatSessionToken', 'EMailAddress', 'FirstName', 'LastName', 'Question'];
    expect(texts.map((name) => request?.textOf(name))).toEqual([
      'site_1',
      'token-1',
      'ana@example.com',
      'Ana',
      'Lima',
      'My invoice is wrong',
    ]);
    expect(request?.textOf('ResumeType')).toBe('DO_NOT_RESUME');
    expect(blockOf(request?.envelope ?? '', 'InterfaceID')).toContain('id="2"');
    for (const id of ['QueueID id="9007199254740993"', 'ProductID id="7"', 'IncidentID id="8"'])
      expect(request?.envelope).toContain(id);
    expect(handle.cursor).toMatchObject({ chatUrl: CHAT_URL, sessionId: 'session1', clientId: OWN_ID });
    expect(handle.fixed).toEqual({ engagementId: '77' });
    expect(JSON.stringify(handle)).not.toMatch(/secret|token-1/);
  });

  it('has every id and name that the options give', async () => {
    const server = fakeSoapServer();
    const options = {
      appId: 'Web chat',
      customFieldsOf: 'ContactCustomFields',
      customFields: { Site: 'shop' },
      queueId: '1',
      organizationId: '3',
      productId: '4',
      categoryId: '5',
      incidentId: '6',
    };
    await server.provider(options).startChat(INPUT);
    for (const { textOf } of server.asked) expect(textOf('AppID')).toBe('Web chat');
    const request = server.asks('RequestChat')[0]?.envelope ?? '';
    const ids = [...request.matchAll(/<(?:\w+:)?(\w*ID) id="(\d+)"/g)].map(([, name, id]) => `${name} ${id}`);
    expect(ids.toSorted()).toEqual([
      'CategoryID 5',
      'ID 2',
      'IncidentID 6',
      'OrganizationID 3',
      'ProductID 4',
      'QueueID 1',
    ]);
    expect(request).toContain('>ContactCustomFieldsc<');
  });

  it.each(['GetChatOperatingHours', 'GetChatUrl', 'RequestChat'])(
    'is given up during %s where the caller gives it up, or its time is over',
    async (operation) => {
      const server = fakeSoapServer();
      const giveUp = new AbortController();
      const reason = new Error('the customer has left');
      server.judge = (asked) => {
        if (asked.operation !== operation) return undefined;
        giveUp.abort(reason);
        return 'stuck';
      };
      const { startChat } = server.provider();
      await expect(startChat(INPUT, { signal: giveUp.signal })).rejects.toBe(reason);
      await expect(startChat(INPUT, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'timeout' });
      expect(server.asks(operation)).toHaveLength(2);
    },
  );

  it('goes to the address of older releases where the interface has a name', async () => {
    const server = fakeSoapServer();
    await server.provider({ interfaceName: 'shop', baseUrl: 'https://site.example.com/' }).startChat(INPUT);
    expect(server.asked[0]?.url).toBe('https://site.example.com/cgi-bin/shop.cfg/services/chat_soap');
  });

  it('an identity wins over the words of the browser, and its claims become ids', async () => {
    const server = fakeSoapServer();
    const provider = server.provider({ fromIdentity: { contactId: 'crm_id' } });
    const handle = await provider.startChat(INPUT, { identity: IDENTITY });
    const [request] = server.asks('RequestChat');
    expect(request?.textOf('EMailAddress')).toBe('ana.lima@example.org');
    expect(request?.envelope).toContain('ContactID id="9007199254740995"');
    expect(request?.textOf('ResumeType')).toBe('DO_NOT_RESUME');
    expect(handle.fixed).toMatchObject({ identity: { subject: 'customer-7' } });
  });

  it.each([{ fault: 'INVALID_LOGIN' }, { status: 401 }, { status: 403 }])(
    'asks for name and password by customer where the option does: once, and again where they are refused (%j)',
    async (refusal) => {
      const server = fakeSoapServer();
      let count = 0;
      const provider = server.provider({
        credentials: async (identity) => ({
          username: identity?.subject ?? '',
          password: `p${(count += 1)}`,
        }),
      });
      const { chat, read } = await begin(provider, IDENTITY);
      server.next('RetrieveMessages', refusal);
      expect(await read()).toMatchObject({ isLast: false });
      await chat.sendMessage({ clientMessageId: 'm', text: 'a' });
      const passwords = server.asked.map(({ textOf }) => `${textOf('Username')} ${textOf('Password')}`);
      expect(passwords).toEqual(
        ['p1', 'p1', 'p1', 'p2', 'p3', 'p3'].map((password) => `customer-7 ${password}`),
      );
    },
  );

  it('asks again where name and password are functions; a second refusal counts', async () => {
    const server = fakeSoapServer();
    let password = 'old';
    const { chat } = await begin(server.provider({ password: () => password }));
    server.judge = ({ textOf }) => {
      password = 'new';
      return textOf('Password') === 'old' ? { fault: 'INVALID_LOGIN' } : undefined;
    };
    await chat.sendMessage({ clientMessageId: 'm', text: 'a' });
    expect(server.asks('PostChatMessage').map(({ textOf }) => textOf('Password'))).toEqual(['old', 'new']);
    server.judge = () => ({ fault: 'INVALID_LOGIN' });
    const sending = chat.sendMessage({ clientMessageId: 'm', text: 'a' });
    await expect(sending).rejects.toMatchObject({ code: 'invalid-login', outcome: 'not-sent' });
    expect(server.asks('PostChatMessage')).toHaveLength(4);
  });

  it('does not ask twice with a password that cannot change', async () => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    server.next('RetrieveMessages', { fault: 'INVALID_LOGIN' });
    await expect(read()).rejects.toMatchObject({ code: 'invalid-login' });
    expect(server.asks('RetrieveMessages')).toHaveLength(1);
  });
});

describe('the hours', () => {
  it.each([
    { hours: HOURS('false', 'false'), isAvailable: false, code: 'out-of-hours', words: 'chat hours' },
    { hours: HOURS('true', 'true'), isAvailable: false, code: 'holiday', words: 'holiday' },
    { hours: HOURS('false', 'true'), isAvailable: false, code: 'holiday', words: 'holiday' },
  ])('$code: no chat is asked for', async ({ hours, isAvailable, code, words }) => {
    const server = fakeSoapServer();
    server.next('GetChatOperatingHours', hours, hours);
    expect(await server.provider().getAvailability?.()).toEqual({ isAvailable });
    await expect(server.provider().startChat(INPUT)).rejects.toMatchObject({
      code,
      outcome: 'not-sent',
      message: expect.stringContaining(words),
    });
    expect(server.asks('GetChatUrl')).toEqual([]);
  });

  it.each([HOURS('true', 'false'), { inner: '' }])('open, or not told: %j', async (hours) => {
    const server = fakeSoapServer();
    server.next('GetChatOperatingHours', hours);
    expect(await server.provider().getAvailability?.()).toEqual({ isAvailable: true });
  });
});

describe('going back into a chat that runs', () => {
  it('is for a customer who is signed for, where the option says so; what they say is posted, what comes with it is kept', async () => {
    const server = fakeSoapServer();
    const provider = server.provider({ resume: true, fromIdentity: { contactId: 'crm_id' } });
    server.next('RequestChat', EXISTING);
    const along = systemMessage('MessagePosted', { Body: 'still here', ClientID: LEAD });
    server.next('PostChatMessage', { inner: messagesIn([along]) });
    const { read, chat } = await begin(provider, IDENTITY);
    expect(server.asks('RequestChat')[0]?.textOf('ResumeType')).toBe('RESUME');
    const [post] = server.asks('PostChatMessage');
    expect([post?.textOf('SessionID'), post?.textOf('Body')]).toEqual(['session9', 'My invoice is wrong']);
    expect((await read()).events).toMatchObject([
      { type: 'message-received', message: { text: 'still here' } },
    ]);
    expect(server.asks('RetrieveMessages')).toEqual([]);
    expect((await read()).events).toEqual([]);
    await chat.setTyping(true);
    expect(server.asked.at(-1)?.textOf('SessionID')).toBe('session9');
  });

  it('is by the contact or the address that were signed, not by the address in a form', async () => {
    const server = fakeSoapServer();
    const provider = server.provider({ resume: true, fromIdentity: { contactId: 'crm_id' } });
    const { email: _email, ...identity } = IDENTITY;
    await provider.startChat(INPUT, { identity });
    await provider.startChat(INPUT, { identity: { ...identity, claims: {} } });
    const [byContact, unknown] = server.asks('RequestChat');
    expect([byContact?.textOf('ResumeType'), byContact?.textOf('EMailAddress')]).toEqual([
      'RESUME',
      undefined,
    ]);
    expect([unknown?.textOf('ResumeType'), unknown?.textOf('EMailAddress')]).toEqual([
      'DO_NOT_RESUME',
      undefined,
    ]);
  });

  it('nobody else does, not even where the server leads there', async () => {
    const server = fakeSoapServer();
    server.next('RequestChat', EXISTING);
    await expect(server.provider({ resume: true }).startChat(INPUT)).rejects.toMatchObject({
      code: 'chat-running-already',
      outcome: 'not-sent',
    });
    expect(server.asks('RequestChat')[0]?.textOf('ResumeType')).toBe('DO_NOT_RESUME');
  });
});

describe('a start that is refused', () => {
  it('a token that has expired on the way: one more', async () => {
    const server = fakeSoapServer();
    server.next('RequestChat', { fault: 'ACCESS_DENIED' });
    await server.provider().startChat(INPUT);
    expect(server.asks('GetChatUrl')).toHaveLength(2);
    server.next('RequestChat', { fault: 'ACCESS_DENIED' }, { fault: 'ACCESS_DENIED' });
    await expect(server.provider().startChat(INPUT)).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringMatching(/token.*or the chat itself/),
    });
    expect(server.asks('RequestChat')).toHaveLength(4);
  });

  it.each([
    { turn: { inner: '<ns3:ResultType>FAIL_NO_AGENTS_AVAIL</ns3:ResultType>' }, code: 'no-agents' },
    { turn: { fault: 'FAIL_NO_AGENTS_AVAIL' }, code: 'no-agents' },
    { turn: { fault: 'ACCESS_DENIED', words: 'No chat: FAIL_NO_AGENTS_AVAIL.' }, code: 'no-agents' },
    { turn: { inner: '<ns3:ResultType>FAIL_RULE_DEQUEUE</ns3:ResultType>' }, code: 'dequeued-by-rules' },
    {
      turn: { inner: '<ns3:ResultType>FAIL_SOMEHOW</ns3:ResultType><ns3:SessionID>s</ns3:SessionID>' },
      code: 'chat-refused',
    },
    { turn: { fault: 'BAD_ID' }, code: 'bad-id' },
    { turn: { fault: 'INVALID_FIELD' }, code: 'invalid-field' },
    { turn: { fault: 'SOMETHING_NEW' }, code: 'request-refused' },
    {
      turn: { fault: 'UNKNOWN_EXCEPTION', kind: 'UnexpectedErrorFault' },
      code: 'unknown-exception',
      outcome: 'unknown',
    },
    { turn: { inner: '<ns3:ResultType/>' }, code: 'oracle-chat-answer', outcome: 'unknown' },
    { turn: 'lost' as const, code: 'network', outcome: 'unknown' },
  ])(
    '$turn: $code',
    async ({ turn, code, outcome = 'not-sent' }: { turn: Turn; code: string; outcome?: string }) => {
      const server = fakeSoapServer();
      server.next('RequestChat', turn);
      await expect(server.provider().startChat(INPUT)).rejects.toMatchObject({ code, outcome });
      expect(server.asks('RequestChat')).toHaveLength(1);
    },
  );

  it('what the start tells of surveys is passed on; of what nothing describes the name, for it may be a credential', async () => {
    const server = fakeSoapServer();
    server.next('RequestChat', {
      inner:
        '<ns3:CancelledSurveyID id="11"/><ns3:CompletedSurveyID id="12"/><ns3:ResultType>SUCCESS</ns3:ResultType>' +
        '<ns3:SessionID>session1</ns3:SessionID><ns3:Region>EU</ns3:Region>',
    });
    const { read } = await begin(server.provider());
    expect((await read()).events).toMatchObject([
      {
        type: 'vendor-event',
        name: 'RequestChatResponse',
        data: { cancelledSurveyID: '11', completedSurveyID: '12', unknownElements: ['Region'] },
      },
    ]);
    expect((await read()).events).toEqual([]);
  });

  it('an answer that only has a session is a start', async () => {
    const server = fakeSoapServer();
    const noSurvey = '<ns3:CancelledSurveyID id="0"/><ns3:CompletedSurveyID id="0"/>';
    server.next('RequestChat', { inner: `${noSurvey}<ns3:SessionID>session3</ns3:SessionID>` });
    const handle = await server.provider().startChat(INPUT);
    expect(handle.cursor).toMatchObject({ sessionId: 'session3', clientId: '', pending: [] });
  });

  it.each([
    {
      operation: 'GetChatOperatingHours',
      turn: { fault: 'INVALID_LOGIN' },
      words: '`username` and `password`',
    },
    {
      operation: 'GetChatUrl',
      turn: { fault: 'INVALID_LOGIN', status: 200 },
      words: '`username` and `password`',
    },
    { operation: 'GetChatUrl', turn: { status: 401 }, words: '`username` and `password`' },
    { operation: 'GetChatUrl', turn: { fault: 'ACCESS_DENIED' }, words: 'right to use chat' },
    { operation: 'GetChatUrl', turn: { status: 404 }, words: '`baseUrl` and `interfaceName`' },
    { operation: 'RequestChat', turn: { fault: 'BAD_ID' }, words: '`interfaceId`' },
    { operation: 'RequestChat', turn: { fault: 'INVALID_FIELD' }, words: '`customFields`' },
    { operation: 'RequestChat', turn: { fault: 'MISSING_ARGUMENT' }, words: '`interfaceId`' },
    { operation: 'RequestChat', turn: { fault: 'SOMETHING_NEW' }, words: 'It calls it SOMETHING_NEW.' },
    { operation: 'GetChatUrl', turn: { fault: 'INVALID_FIELD' }, words: 'log of the site' },
  ])('$operation $turn names $words', async ({ operation, turn, words }) => {
    const server = fakeSoapServer();
    server.next(operation, turn);
    const starting = server.provider().startChat(INPUT);
    await expect(starting).rejects.toMatchObject({ message: expect.stringContaining(words) });
    await expect(starting).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });

  it('a first text with a character that XML has no way to write', async () => {
    const server = fakeSoapServer();
    const starting = server.provider().startChat({ ...INPUT, message: 'a\u0001' });
    await expect(starting).rejects.toMatchObject({ name: 'ApiError', code: 'message-refused' });
    expect(server.asks('RequestChat')).toEqual([]);
  });

  it.each([
    'https://evil.example.net/chat',
    'http://chat.example.com:8443/chat',
    'https://name:pass@chat.example.com:8443/chat',
    'https://chat.example.com:8443/chat#x',
    'chat.example.com',
    'javascript:alert(1)',
  ])('a chat server at %s is not gone to', async (chatUrl) => {
    const server = fakeSoapServer();
    server.next('GetChatUrl', {
      inner: `<n0:ChatUrl>${chatUrl}</n0:ChatUrl><n0:ChatToken>t</n0:ChatToken><n0:SiteName>s</n0:SiteName>`,
    });
    const starting = server.provider().startChat(INPUT);
    await expect(starting).rejects.toMatchObject({ code: 'chat-server-refused' });
    await expect(starting).rejects.not.toMatchObject({ message: expect.stringContaining('pass') });
    expect(server.asks('RequestChat')).toEqual([]);
  });

  it('a stored chat at a server that is not listed any more is not gone to', async () => {
    const server = fakeSoapServer();
    const handle = await server.provider().startChat(INPUT);
    const provider = server.provider({ chatServers: ['https://other.example.com'] });
    expect(() => provider.attachChat(handle)).toThrow(
      expect.objectContaining({ code: 'chat-server-refused' }),
    );
  });
});
