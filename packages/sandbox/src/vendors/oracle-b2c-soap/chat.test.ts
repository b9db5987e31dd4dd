import { describe, expect, it } from 'vitest';
import { chatOf, customer, messagesIn, openScene, type Scene, type SoapReply } from './scene.test-helper.js';

/** The kinds and texts of an answer as they stand in it, one after the other. */
const said = ({ text }: SoapReply): readonly string[] =>
  [...text.matchAll(/<ns3:(RNChat\w+|Body|Amount)>([^<]*)/g)].map(([, name, value]) =>
    `${name} ${value}`.trim(),
  );

describe('a chat by hand-written envelopes', () => {
  it('goes from the opening hours to its end', async () => {
    const scene = await openScene({ installation: { greeting: 'Hello, Rosa here.' } });
    const hours = await scene.site('<m:GetChatOperatingHours/>');
    expect([hours.first('InOperatingHours'), hours.first('InHoliday')]).toEqual(['true', 'false']);
    const chat = await scene.startChat();
    expect(await scene.conversation(chat)).toMatchObject({
      conversation: {
        vendor: 'oracle-b2c-soap',
        state: 'waiting',
        customerName: 'Ana',
        subject: 'Where is my parcel?',
      },
    });
    expect(await scene.told(chat)).toEqual(['WaitInformationChanged 1']);
    await scene.say(chat, 'Is anybody there?');
    await scene.act(chat, 'accept');
    await scene.act(chat, 'typing', { isTyping: true });
    await scene.act(chat, 'messages', { text: 'In Lisbon, for < 3 > & "you".\r\nTomorrow 🌍' });
    const reply = await scene.retrieve(chat);
    expect(messagesIn(reply)).toEqual([
      'ParticipantAdded LEAD',
      'ActivityChanged RESPONDING',
      'ActivityChanged LISTENING',
      'MessagePosted In Lisbon, for < 3 > & "you".\r\nTomorrow 🌍',
    ]);
    expect(reply.first('Greeting')).toBe('Hello, Rosa here.');
    await scene.call(chat, 'SendActivityChange', '<e:Mode>RESPONDING</e:Mode>');
    expect(await scene.conversation(chat)).toHaveProperty('conversation.isCustomerTyping', true);
    await scene.say(chat, '<![CDATA[Thanks <3]]> &amp; bye&#x21;');
    expect(await scene.conversation(chat)).toMatchObject({ conversation: { isCustomerTyping: false } });
    expect((await scene.call(chat, 'TerminateChat')).outcome).toBe('200');
    expect(await scene.conversation(chat)).toMatchObject({
      conversation: { state: 'ended', endedBy: 'customer' },
      entries: [
        { kind: 'joined' },
        { text: 'Where is my parcel?' },
        { text: 'Is anybody there?' },
        { kind: 'joined' },
        { text: 'Hello, Rosa here.' },
        { kind: 'message' },
        { text: 'Thanks <3 & bye!' },
        { kind: 'ended' },
      ],
    });
    expect(await scene.told(chat)).toEqual(['Concluded END_USER_CONCLUDED']);
    expect((await scene.retrieve(chat)).outcome).toBe('500 ACCESS_DENIED');
    expect((await scene.say(chat, 'Hello?')).outcome).toBe('500 ACCESS_DENIED');
  });

  it('keeps the order across kinds of what happened at the same moment, and equal messages apart', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    await scene.act(chat, 'messages', { text: 'One' });
    await scene.act(chat, 'typing', { isTyping: true });
    await scene.act(chat, 'messages', { text: 'Two' });
    await scene.act(chat, 'messages', { text: 'Two' });
    const reply = await scene.retrieve(chat);
    expect(messagesIn(reply)).toEqual([
      'MessagePosted One',
      'ActivityChanged RESPONDING',
      'ActivityChanged LISTENING',
      'MessagePosted Two',
      'MessagePosted Two',
    ]);
    const times = [...reply.text.matchAll(/<CreatedTime>([^<]*)/g)].map(([, time]) => time);
    expect(times).toHaveLength(5);
    expect(new Set(times)).toHaveLength(1);
  });

  it('has ids with all their digits, or small ones', async () => {
    const scene = await openScene();
    expect((await scene.startChat()).engagementId).toMatch(/^9007199254\d{6}$/);
    await scene.setConditions({ ids: 'small' });
    expect(Number((await scene.startChat()).clientId)).toBeLessThan(1_000_000);
  });

  it('goes on with RESUME, for the same customer', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const where = await scene.where();
    const more = '<e:ResumeType>RESUME</e:ResumeType>';
    const reply = await scene.request(where, customer(where.token, more));
    expect(reply.first('ResultType')).toBe('EXISTING_SESSION');
    expect(chatOf(where, reply)).toMatchObject({
      engagementId: chat.engagementId,
      sessionId: chat.sessionId,
    });
    const again = await scene.where();
    const other = await scene.request(again, customer(again.token, more.replace('RESUME', 'DO_NOT_RESUME')));
    expect(other.first('ResultType')).toBe('SUCCESS');
    expect(other.first('SessionID')).not.toBe(chat.sessionId);
  });

  it('does not go on with the chat of nobody in particular', async () => {
    const scene = await openScene();
    const anonymous = (token: string): string =>
      `<e:ResumeType>RESUME</e:ResumeType><e:ChatSessionToken>${token}</e:ChatSessionToken>`;
    const chat = await scene.startChat(anonymous);
    expect((await scene.startChat(anonymous)).sessionId).not.toBe(chat.sessionId);
  });

  it('tells agents everything that is known of the customer, custom fields of each type included', async () => {
    const scene = await openScene();
    const field = (name: string, type: string, value: string): string =>
      `<c:GenericFields dataType="${type}" name="${name}"><c:DataValue>${value}</c:DataValue></c:GenericFields>`;
    const chat = await scene.startChat(
      (
        token,
      ) => `<e:CustomFields><c:ObjectType><c:TypeName>ContactCustomFields</c:TypeName></c:ObjectType>${field(
        'c',
        'OBJECT',
        `<c:ObjectValue><c:ObjectType><c:TypeName>Any</c:TypeName></c:ObjectType>${field('is_vip', 'BOOLEAN', '<c:BooleanValue>true</c:BooleanValue>')}${field('points', 'LONG', '<c:LongValue>9007199254740993</c:LongValue>')}</c:ObjectValue>`,
      )}</e:CustomFields><e:CustomerInformation><c:Question>Why?</c:Question><c:ContactID id="9007199254740995"/><c:CategoryID
        id="12"/><c:InterfaceID><c:Name>web</c:Name><c:ID id=" 2 "/></c:InterfaceID><c:LastName>Li</c:LastName></e:CustomerInformation>
        <e:IncidentID id="77"/><e:ChatSessionToken> ${token} </e:ChatSessionToken>`,
    );
    expect(await scene.conversation(chat)).toMatchObject({
      conversation: {
        customerName: 'Li',
        subject: 'Why?',
        data: {
          AppID: 'Test',
          ContactID: '9007199254740995',
          CategoryID: '12',
          InterfaceID: '2',
          InterfaceName: 'web',
          IncidentID: '77',
          'CustomFields.c.is_vip': 'true',
          'CustomFields.c.points': '9007199254740993',
        },
      },
    });
  });
});

describe('what an agent puts there', () => {
  it('comes as a message of any kind and with any fields, in its place, and the chat goes on', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    await scene.act(chat, 'messages', { text: 'Before' });
    const payment = { Amount: '12.50', Lines: [{ Text: 'a' }, { Text: 'b' }], Note: null };
    expect((await scene.inject(chat, 'RNChatPaymentRequestedMessage', payment)).status).toBe(204);
    await scene.inject(chat, 'RNChatMessagePostedMessage', { Body: 'After', ClientID: 7, RichText: false });
    const reply = await scene.retrieve(chat);
    expect(said(reply)).toEqual([
      'RNChatMessagePostedMessage',
      'Body Before',
      'RNChatPaymentRequestedMessage',
      'Amount 12.50',
      'RNChatMessagePostedMessage',
      'Body After',
    ]);
    expect(reply.text).toContain(
      '<ns3:Lines><ns3:Text>a</ns3:Text></ns3:Lines><ns3:Lines><ns3:Text>b</ns3:Text>',
    );
    expect(reply.text).toContain('<ns3:RichText>false</ns3:RichText>');
    await scene.act(chat, 'messages', { text: 'Later' });
    expect(await scene.told(chat)).toEqual(['MessagePosted Later']);
  });

  it.each([
    ['no name', 'two words', {}, 'cannot be the name of an element'],
    ['no name of a member', 'RNChatNews', { 'a b': 1 }, 'a b cannot be the name of an element'],
    [
      'a known member with another type',
      'RNChatMessagePostedMessage',
      { Body: 'x', ClientID: 'y' },
      'ClientID',
    ],
    ['a known kind without its text', 'RNChatMessagePostedMessage', {}, 'Body'],
    ['what only the REST API has', 'errorMessages', {}, 'no errorMessages'],
  ])('is refused with %s', async (_why, type, members, message) => {
    const scene = await openScene();
    const chat = await scene.startChat();
    const reply = await scene.inject(chat, type, members);
    expect(reply).toMatchObject({ status: 400 });
    expect(reply.text).toContain(message);
  });

  it('is refused where it looks like HTML and nothing tells that it is none', async () => {
    const scene = await openScene({ readings: { agentMarkup: 'plain' } });
    const chat = await scene.startActiveChat();
    for (const text of ['<b>', '</b>', '<!-- -->', 'AT&amp;T', '&#65;', '&nbsp']) {
      const reply = await scene.act(chat, 'messages', { text });
      expect([reply.status, reply.text]).toEqual([400, expect.stringContaining('agentMarkup')]);
    }
    const sent = ['a < b & c', '1 <2 && 3', '<3'];
    for (const text of sent)
      expect(await scene.act(chat, 'messages', { text })).toMatchObject({ status: 201 });
    await scene.act(chat, 'messages', { html: '<b>bold</b>' });
    expect(await scene.told(chat)).toEqual([...sent, '<b>bold</b>'].map((text) => `MessagePosted ${text}`));
    await scene.setConditions({ agentMarkup: 'html' });
    expect(await scene.act(chat, 'messages', { text: '<b>' })).toMatchObject({ status: 201 });
  });

  it('is refused where XML cannot carry it', async () => {
    const scene = await openScene();
    const chat = await scene.startActiveChat();
    const reply = await scene.act(chat, 'messages', { text: 'a\u0001b' });
    expect(reply.status).toBe(400);
    expect(reply.text).toContain('XML cannot carry');
    expect((await scene.inject(chat, 'RNChatNews', 'a\u0001b')).status).toBe(400);
  });
});

describe('the request log', () => {
  const logged = async ({ door }: Scene): Promise<string> =>
    (await door('GET', '/control/requests?vendor=oracle-b2c-soap')).text;

  it('keeps what was said, and no credentials', async () => {
    const scene = await openScene({ username: 'integrator', password: 'p4ss-word' });
    const where = await scene.where();
    const chat = chatOf(where, await scene.request(where));
    await scene.say(chat, 'Hello');
    await scene.post(chat.chatUrl, '<Password>p4ss-word</Passwor');
    const { fields } = await scene.door('GET', '/control/requests?operation=chatServer.postChatMessage');
    expect(fields.list('requests').map((one) => one.values())).toMatchObject([
      {
        vendor: 'oracle-b2c-soap',
        operation: 'chatServer.postChatMessage',
        conversationId: chat.engagementId,
        status: 200,
        body: { operation: 'PostChatMessage', content: { Body: 'Hello' } },
      },
    ]);
    const all = await logged(scene);
    for (const secret of ['p4ss-word', 'integrator', where.token, chat.sessionId])
      expect(all).not.toContain(secret);
  });
});
