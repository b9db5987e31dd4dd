import { describe, expect, it } from 'vitest';

import { begin } from './_shared/oracle-chat/oracle-chat.test-helper.js';
import {
  example,
  fakeSoapServer,
  kindsOf,
  LEAD,
  messagesIn,
  ROSA,
  systemMessage,
  talking,
  textsOf,
} from './oracle-b2c-soap.test-helper.js';

describe('what is not as it is described', () => {
  it('an unknown kind and an unknown field are kept, in their places, and the chat goes on', async () => {
    const server = fakeSoapServer();
    const { read } = await begin(server.provider());
    server.next('RetrieveMessages', { inner: example('decided/unknown-messages.xml') });
    const batch = await read();
    expect(batch.isLast).toBe(false);
    expect(batch.events).toMatchObject([
      { type: 'message-received', message: { text: 'Before.' } },
      { type: 'vendor-event', name: 'RNChatPaymentRequestedMessage' },
      { type: 'message-received', message: { text: 'After.' } },
      {
        type: 'vendor-event',
        name: 'RNChatMessagePostedMessage',
        data: { unknownElements: [{ name: 'RichText', children: ['false'] }] },
      },
    ]);
    expect(JSON.stringify(batch.events[1])).toMatch(/12\.50.*EUR/);
  });

  it.each([
    { where: 'in no namespace', element: 'RNChatMessagePostedMessage xmlns=""' },
    { where: 'in another namespace', element: 'RNChatMessagePostedMessage xmlns="urn:other"' },
    { where: 'under the name of the REST API', element: 'RNEngagementMessagePostedMessage xmlns=""' },
  ])('a text $where is told, and kept as it came', async ({ element }) => {
    const { server, reading } = await talking();
    const [name = ''] = element.split(' ');
    const posted = `<${element}><Body>hello</Body><ClientID>${LEAD}</ClientID></${name}>`;
    server.next('RetrieveMessages', { inner: messagesIn([posted]) });
    expect((await reading.read()).events).toMatchObject([
      { type: 'message-received', message: { from: ROSA, text: 'hello' } },
      { type: 'vendor-event', name, data: { name, children: [{ name: 'Body' }, { name: 'ClientID' }] } },
    ]);
  });

  it('an end in no namespace is an end, with its reason', async () => {
    const { server, reading } = await talking();
    const concluded =
      '<RNChatConcludedMessage xmlns=""><Reason>IDLE_TIMEOUT</Reason></RNChatConcludedMessage>';
    server.next('RetrieveMessages', { inner: messagesIn([concluded]) });
    const { events, isLast } = await reading.read();
    expect(isLast).toBe(true);
    expect(events.at(-1)).toEqual({ type: 'chat-ended', by: 'system', reason: 'inactivity' });
  });

  it('a member in another namespace is read, and kept as it came', async () => {
    const { server, reading } = await talking();
    const posted =
      '<ns3:RNChatMessagePostedMessage><ns3:Body>hello</ns3:Body>' +
      `<ClientID>${LEAD}</ClientID></ns3:RNChatMessagePostedMessage>`;
    server.next('RetrieveMessages', { inner: messagesIn([posted]) });
    expect((await reading.read()).events).toMatchObject([
      { type: 'message-received', message: { from: ROSA, text: 'hello' } },
      { type: 'vendor-event', data: { unknownElements: [{ name: 'ClientID' }] } },
    ]);
  });

  it.each([
    { wrong: 'an id that is no number', members: '<ns3:Body>odd</ns3:Body><ns3:ClientID>abc</ns3:ClientID>' },
    { wrong: 'a text in no namespace', members: '<Body xmlns="">odd</Body><ns3:ClientID>0</ns3:ClientID>' },
    { wrong: 'no text', members: '<ns3:ClientID>0</ns3:ClientID>' },
  ])('a message with $wrong takes no other with it, and is kept', async ({ members }) => {
    const { server, reading } = await talking();
    server.happens('MessagePosted', { Body: 'before', ClientID: LEAD });
    const odd = `<ns3:RNChatMessagePostedMessage>${members}</ns3:RNChatMessagePostedMessage>`;
    const after = systemMessage('MessagePosted', { Body: 'after', ClientID: LEAD });
    server.next('RetrieveMessages', { inner: messagesIn([...server.pending(), odd, after]) });
    const batch = await reading.read();
    expect(textsOf(batch)).toEqual(['before', 'after']);
    expect(kindsOf(batch)).toContain('vendor-event');
    const notices = batch.events.filter(({ type }) => type === 'notice-received');
    expect(notices).toEqual([{ type: 'notice-received', text: members.includes('odd') ? 'odd' : '' }]);
  });

  it.each([
    '<ns3:RNChatConfigurationChangedMessage><CreatedTime>2026-05-18T09:13:20Z</CreatedTime><ns3:Name>KEY</ns3:Name>' +
      '<ns3:Value>hidden</ns3:Value><ns3:More>hidden</ns3:More></ns3:RNChatConfigurationChangedMessage>',
    '<RNChatConfigurationChangedMessage xmlns=""><CreatedTime>2026-05-18T09:13:20Z</CreatedTime><Name>KEY</Name>' +
      '<Value>hidden</Value><More><Most>hidden</Most></More></RNChatConfigurationChangedMessage>',
  ])('of a setting that changed, its name and time are told and no more: %s', async (changed) => {
    const { server, reading } = await talking();
    server.next('RetrieveMessages', { inner: messagesIn([changed]) });
    const data = { createdTime: '2026-05-18T09:13:20Z', name: 'KEY' };
    expect((await reading.read()).events).toEqual([
      { type: 'vendor-event', name: 'RNChatConfigurationChangedMessage', data },
    ]);
  });

  it('a message that is a credential is told of, without it', async () => {
    const { server, reading } = await talking();
    const token = '<ns3:RNChatMediaTokenMessage><ns3:Token>hidden</ns3:Token></ns3:RNChatMediaTokenMessage>';
    server.next('RetrieveMessages', { inner: messagesIn([token]) });
    expect((await reading.read()).events).toEqual([
      { type: 'vendor-event', name: 'RNChatMediaTokenMessage', data: {} },
    ]);
  });

  it('an unknown field of a message that is passed on is told once', async () => {
    const { server, reading } = await talking();
    server.happens('RoleChanged', { ClientID: LEAD, Role: 'LEAD', Mood: 'glad' });
    const { events } = await reading.read();
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events).split('glad')).toHaveLength(2);
  });
});
