import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSandbox, type Sandbox, type SandboxOptions } from '@parlance/sandbox';
import { describe, expect, onTestFinished, test } from 'vitest';
import { jaxws } from './jaxws.js';
import type { Line } from './line.js';
import { SPECS } from './places.js';
import { complaints } from './xmllint.js';
import { zeep } from './zeep.js';

const BUILD_MS = 90_000;
const PASSWORD = 'p4ss & <word>';
const PATHS = ['/services/soap/connect/chat_soap', '/cgi-bin/interop.cfg/services/chat_soap'] as const;

type SoapOptions = NonNullable<SandboxOptions['oracleB2cSoap']>;

async function open(options: SoapOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({
    oracleB2cSoap: { ...options, readings: { agentMarkup: 'plain', ...options.readings } },
  });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

async function ask(url: string, method = 'GET', body?: object): Promise<unknown> {
  const json = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { method, ...json });
  return response.status === 200 ? response.json() : undefined;
}

/** What is told of the chats, as text: enough to look for what has happened. */
const chats = async ({ url }: Sandbox): Promise<string> =>
  JSON.stringify(await ask(`${url}/agent/conversations`));

const idIn = (told: string): string => /"conversationId":"(\d+)"/.exec(told)?.[1] ?? '';

/** What happens at the agent door, as text; begins with what has happened before. */
async function* agentEvents({ url }: Sandbox, stop: AbortSignal): AsyncGenerator<string> {
  const { body } = await fetch(`${url}/agent/events`, { signal: stop });
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) yield chunk;
}

/** Rosa joins whoever comes, and says two things after the customer's text. */
async function playAgent(sandbox: Sandbox, stop: AbortSignal): Promise<void> {
  const act = (id: string, deed: string, body: object = {}): Promise<unknown> =>
    ask(`${sandbox.url}/agent/conversations/${id}/${deed}`, 'POST', { agentId: 'rosa', ...body });
  let told = '';
  let hasJoined = false;
  for await (const events of agentEvents(sandbox, stop)) {
    told += events;
    const id = idIn(told);
    if (!hasJoined && told.includes('conversation-started')) {
      hasJoined = true;
      await act(id, 'accept');
    }
    if (!told.includes('你好')) continue;
    await act(id, 'messages', { text: 'Olá & welcome 🌍' });
    await act(id, 'typing', { isTyping: true });
    await act(id, 'messages', { text: 'Anything else?' });
    return;
  }
}

const steps = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ step, facts }) => (step === 'message' ? String(facts['kind']) : step));

describe('the simulator', () => {
  test.each([
    [zeep.stack, PATHS[0], zeep],
    [zeep.stack, PATHS[1], zeep],
    [jaxws.stack, PATHS[0], jaxws],
  ] as const)(
    'holds a whole chat with %s from the WSDLs at %s',
    async (_stack, path, client) => {
      const sandbox = await open({
        username: 'interop',
        password: PASSWORD,
      });
      const site = `${sandbox.oracleB2cSoap.baseUrl}${path}`;
      const stop = new AbortController();
      const services = {
        siteWsdl: `${site}?wsdl`,
        serverWsdl: `${site}?wsdl=server`,
        user: 'interop',
        password: PASSWORD,
      };
      const agent = playAgent(sandbox, stop.signal);
      const lines = await client.chat(services).finally(() => stop.abort());
      await agent.catch(() => undefined);
      expect(steps(lines).slice(0, 3)).toEqual(['hours', 'url', 'requested']);
      expect(lines[2]?.facts).toMatchObject({ result: 'SUCCESS' });
      // Of 64 bits.
      expect(lines[2]?.facts['engagement']).toMatch(/^\d{16,}$/);
      expect(lines[2]?.facts['engagement']).toBe(idIn(await chats(sandbox)));
      const kinds = steps(lines);
      const order = ['RNChatParticipantAddedMessage', 'posted', 'RNChatMessagePostedMessage', 'terminated'];
      expect([...new Set(kinds.filter((kind) => order.includes(kind)))]).toEqual(order);
      expect(lines.map(({ facts }) => facts['Body'])).toContain('Olá & welcome 🌍');
      const told = await chats(sandbox);
      expect(told).toContain('"endedBy":"customer"');
      expect(told).toContain(`"CustomFields.c.stack":"${client.stack}"`);
    },
    BUILD_MS,
  );
});

/** An example of the spec for a sandbox, and what it is answered with. */
async function send(
  sandbox: Sandbox,
  url: string,
  file: string,
  { token = '', sessionId = '', change = (xml: string): string => xml } = {},
): Promise<string> {
  const { username, password } = sandbox.oracleB2cSoap;
  const example = await readFile(join(SPECS, 'examples', file), 'utf8');
  const body = change(
    example
      .replaceAll('integration.user', username)
      .replaceAll('not-a-password', password)
      .replaceAll('example_site', 'parlance_b2c_soap')
      .replaceAll('7d0c4e52-93ab-4f16-b8e0-2c5a61f7d934', token)
      .replaceAll('q7m2xk0v5tr9wd3hb6znf8yc1', sessionId),
  );
  const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'text/xml' } });
  return response.text();
}

const between = (xml: string, name: string): string => new RegExp(`${name}>([^<]*)<`).exec(xml)?.[1] ?? '';

/** Holds a chat with everything in it, and gives all answers. */
async function holdChat(options: SoapOptions): Promise<readonly string[]> {
  const sandbox = await open({
    ...options,
    installation: { holdMs: 0, leadLeaves: 'hand-over', ...options.installation },
  });
  const site = `${sandbox.oracleB2cSoap.baseUrl}${PATHS[0]}`;
  const answers: string[] = [await send(sandbox, site, 'decided/get-operating-hours.xml')];
  const where = await send(sandbox, site, 'get-chat-url.xml');
  const chatUrl = between(where, 'ChatUrl');
  const begun = await send(sandbox, chatUrl, 'request-chat.xml', { token: between(where, 'ChatToken') });
  answers.push(where, begun);
  const sessionId = between(begun, 'SessionID');
  const id = /EngagementID id="(\d+)"/.exec(begun)?.[1] ?? '';
  const call = async (file: string): Promise<void> => {
    answers.push(await send(sandbox, chatUrl, file, { sessionId }));
  };
  const act = (deed: string, body: object = {}, agentId = 'rosa'): Promise<unknown> =>
    ask(`${sandbox.url}/agent/conversations/${id}/${deed}`, 'POST', { agentId, ...body });
  const set = (values: object): Promise<unknown> =>
    ask(`${sandbox.url}/control/vendors/oracle-b2c-soap/conditions`, 'PATCH', values);
  await call('retrieve-messages.xml');
  await act('accept');
  await act('messages', { text: 'a < b & "c"\r\n\tð 🌍' });
  await call('post-chat-message.xml');
  await act('join', {}, 'kenji');
  await act('typing', { isTyping: true });
  await set({ silentAgents: 'rosa', pool: '61:2' });
  await ask(`${sandbox.url}/control/clock/advance`, 'POST', { byMs: 130_000 });
  await call('retrieve-messages.xml');
  await call('retrieve-messages.xml');
  await act('requeue');
  await act('end', {}, 'kenji');
  await call('decided/send-activity-change.xml');
  await call('retrieve-messages.xml');
  await call('terminate-chat.xml');
  await call('retrieve-messages.xml');
  answers.push(
    await send(sandbox, site, 'get-chat-url.xml', { change: (xml) => xml.replace('ENDUSER', '&nope;') }),
  );
  answers.push(
    await send(sandbox, chatUrl, 'terminate-chat.xml', {
      change: (xml) => xml.replaceAll('soapenv', 'other'),
    }),
  );
  await set({ isOpen: false });
  const closed = await send(sandbox, site, 'get-chat-url.xml');
  answers.push(await send(sandbox, chatUrl, 'request-chat.xml', { token: between(closed, 'ChatToken') }));
  await set({ refusals: '* 500' });
  answers.push(
    await send(sandbox, site, 'get-chat-url.xml'),
    await send(sandbox, chatUrl, 'terminate-chat.xml'),
  );
  return answers.filter((answer) => answer !== '');
}

test.each<SoapOptions>([
  {},
  {
    installation: { greeting: 'Hello' },
    readings: {
      afterEnd: 'empty',
      concludedName: 'engagement-concluded',
      failResult: 'fault',
      ids: 'small',
      answerClientId: 'varying',
      requestTime: 'empty',
      nothingNew: 'empty',
      postAnswer: 'with-messages',
      agentMarkup: 'html',
      ownMessages: 'echoed',
      ownPresence: 'told',
      tokenReuse: 'accepted',
      faultStatus: '200',
    },
  },
])('libxml2 finds all answers of the simulator valid: %o', { timeout: BUILD_MS }, async (options) => {
  const answers = await holdChat(options);
  expect(answers.length).toBeGreaterThan(14);
  for (const answer of answers) expect([answer, await complaints(answer)]).toEqual([answer, '']);
  const kinds = new Set(
    answers.flatMap((answer) => [...answer.matchAll(/<ns3:(RNChat\w+)/g)].map(([, kind]) => kind)),
  );
  expect(kinds.size).toBeGreaterThan(7);
});
