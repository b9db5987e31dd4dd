import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chatOf,
  messagesIn,
  openScene,
  SITE_NAME,
  type Chat,
  type Scene,
  type SoapReply,
} from './scene.test-helper.js';

const EXAMPLES = new URL('../../../../../specs/oracle-chat-soap/examples/', import.meta.url);
const example = (file: string): string => readFileSync(new URL(file, EXAMPLES), 'utf8');

/** An example for this sandbox: only what the sandbox has made up is another. */
function requestOf({ sandbox }: Scene, file: string, { token = '', sessionId = '' } = {}): string {
  const { username, password } = sandbox.oracleB2cSoap;
  return example(file)
    .replaceAll('integration.user', username)
    .replaceAll('not-a-password', password)
    .replaceAll('example_site', SITE_NAME)
    .replaceAll('7d0c4e52-93ab-4f16-b8e0-2c5a61f7d934', token)
    .replaceAll('q7m2xk0v5tr9wd3hb6znf8yc1', sessionId);
}

/** An envelope without its values: elements, their prefixes and order, attributes and declarations. */
const outlineOf = (envelope: string): string =>
  envelope
    .replaceAll(/>[^<]+</g, '><')
    .replaceAll(/ id="\d+"/g, ' id=""')
    .replaceAll(/<([\w:]+)><\/\1>/g, '<$1/>')
    .trim();

/** A chat that the examples have begun. */
async function begin(scene: Scene): Promise<Chat> {
  const where = await scene.where();
  const reply = await scene.post(where.chatUrl, requestOf(scene, 'request-chat.xml', where));
  return chatOf(where, reply);
}

const sendExample = (scene: Scene, chat: Chat, file: string): Promise<SoapReply> =>
  scene.post(chat.chatUrl, requestOf(scene, file, chat));

describe('the examples of the spec', () => {
  it.each(['/services/soap/connect/chat_soap', '/cgi-bin/example.cfg/services/chat_soap'])(
    'are taken and answered in kind by the site at %s',
    async (path) => {
      const scene = await openScene();
      const url = `${scene.sandbox.oracleB2cSoap.baseUrl}${path}`;
      const found = await scene.post(url, requestOf(scene, 'get-chat-url.xml'));
      expect(found.status).toBe(200);
      expect(outlineOf(found.text)).toBe(outlineOf(example('chat-url.xml')));
      const hours = await scene.post(url, requestOf(scene, 'decided/get-operating-hours.xml'));
      const xsi = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
      expect(outlineOf(hours.text).replace(xsi, '')).toBe(outlineOf(example('decided/operating-hours.xml')));
    },
  );

  it('begin a chat, with custom fields and leniencies', async () => {
    const scene = await openScene();
    const where = await scene.where();
    const reply = await scene.post(where.chatUrl, requestOf(scene, 'request-chat.xml', where));
    expect(outlineOf(reply.text)).toBe(outlineOf(example('chat-requested.xml')));
    expect(await scene.conversation(chatOf(where, reply))).toMatchObject({
      conversation: {
        customerName: 'Inês Amaral',
        data: {
          EMailAddress: 'ines@customer.example',
          InterfaceID: '2',
          'CustomFields.c.language': 'Português',
        },
      },
    });
  });

  it('hold a chat', async () => {
    const scene = await openScene({ installation: { greeting: 'Good morning.' } });
    const chat = await begin(scene);
    await sendExample(scene, chat, 'retrieve-messages.xml');
    await scene.act(chat, 'accept');
    await scene.act(chat, 'messages', { text: 'Your parcel left our store this morning.' });
    const messages = await sendExample(scene, chat, 'retrieve-messages.xml');
    expect(outlineOf(messages.text)).toBe(outlineOf(example('messages.xml')));
    const activity = await sendExample(scene, chat, 'decided/send-activity-change.xml');
    expect(outlineOf(activity.text)).toBe(outlineOf(example('decided/activity-taken.xml')));
    expect(await scene.conversation(chat)).toMatchObject({ conversation: { isCustomerTyping: true } });
    const posted = await sendExample(scene, chat, 'post-chat-message.xml');
    expect(outlineOf(posted.text)).toBe(outlineOf(example('message-posted.xml')));
    expect(await scene.conversation(chat)).toHaveProperty(
      'entries.4.text',
      'Where is my parcel & when will it come?',
    );
    const terminated = await sendExample(scene, chat, 'terminate-chat.xml');
    expect(outlineOf(terminated.text)).toBe(outlineOf(example('chat-terminated.xml')));
  });

  it('show how a refusal of the site and of the chat server looks', async () => {
    const scene = await openScene();
    const login = await scene.post(scene.siteUrl, example('get-chat-url.xml'));
    expect(login.outcome).toBe('500 INVALID_LOGIN');
    expect(outlineOf(login.text)).toBe(outlineOf(example('decided/login-refused.xml')));
    const chat = { ...(await begin(scene)), sessionId: 'nobodys' };
    const session = await sendExample(scene, chat, 'retrieve-messages.xml');
    expect(session.outcome).toBe('500 ACCESS_DENIED');
    expect(outlineOf(session.text)).toBe(outlineOf(example('decided/session-unknown.xml')));
  });

  it('show how it looks where nobody is there, where nothing is new, and where a post brings messages', async () => {
    const scene = await openScene({
      installation: { holdMs: 0 },
      readings: { nothingNew: 'empty', postAnswer: 'with-messages', requestTime: 'empty' },
    });
    const chat = await begin(scene);
    await scene.act(chat, 'accept');
    await sendExample(scene, chat, 'retrieve-messages.xml');
    const nothing = await sendExample(scene, chat, 'retrieve-messages.xml');
    expect(outlineOf(nothing.text)).toBe(outlineOf(example('decided/no-messages.xml')));
    await scene.act(chat, 'messages', { text: 'Are you still there?' });
    const posted = await sendExample(scene, chat, 'post-chat-message.xml');
    expect(outlineOf(posted.text)).toBe(outlineOf(example('decided/message-posted-with-messages.xml')));
    await scene.setConditions({ agentsAvailable: 0 });
    const where = await scene.where();
    const refused = await scene.post(where.chatUrl, requestOf(scene, 'request-chat.xml', where));
    expect(outlineOf(refused.text)).toBe(outlineOf(example('decided/chat-refused.xml')));
  });

  it('show each kind of message: the chat server says all of them', async () => {
    const kinds = new Set(
      [...example('decided/messages-of-every-kind.xml').matchAll(/<ns3:(RNChat\w+)>/g)].map(
        ([, kind]) => kind,
      ),
    );
    const scene = await openScene({ installation: { leadLeaves: 'hand-over' } });
    const chat = await scene.startActiveChat();
    await scene.act(chat, 'join', { agentId: 'kenji' });
    await scene.act(chat, 'typing', { isTyping: true });
    await scene.act(chat, 'messages', { text: 'One moment' });
    await scene.act(chat, 'requeue');
    await scene.setConditions({ pool: '61:2', silentAgents: 'kenji' });
    await scene.advance(120_000);
    await scene.act(chat, 'end', { agentId: 'kenji' });
    const reply = await scene.retrieve(chat);
    const said = [...reply.text.matchAll(/<ns3:(RNChat\w+)>/g)].map(([, kind]) => kind);
    expect(messagesIn(reply)).toEqual([
      'ParticipantAdded CONFEREE',
      'ActivityChanged RESPONDING',
      'ActivityChanged LISTENING',
      'MessagePosted One moment',
      'ParticipantLeft LEAD PARTICIPANT_LEFT',
      'RoleChanged LEAD',
      'ConfigurationChanged 61:2',
      'ParticipantConnectionStateChanged ABSENT',
      'ParticipantLeft LEAD AGENT_CONCLUDED',
      'Concluded AGENT_CONCLUDED LEAD',
    ]);
    kinds.delete('RNChatWaitInformationChangedMessage');
    expect(new Set(said)).toEqual(kinds);
  });
});
