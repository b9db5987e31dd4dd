import { startChat, type ChatProvider, type ChatSession } from '@parlance/chat';
import { listProviders, remote } from '@parlance/chat/remote';
import { openscape } from '@parlance/chat/vendors/openscape';
import { createAuthority } from '@parlance/corporate-network';
import { nodeFetch, type NodeFetchOptions } from '@parlance/runtime/node';
import type { OpenscapeWorld } from '@parlance/worlds/openscape';
import { describe, expect, onTestFinished, test } from 'vitest';

import {
  corporation,
  CREDENTIALS,
  temporaryFile,
  type Corporation,
  type Surroundings,
} from './corporation.test-helper.js';
import { readFields, START } from './gateway.test-helper.js';
import type { GatewayLogEntry } from './log.js';
import type { NetworkConfig } from './network.js';
import { startGateway } from './server.js';

const HOST = 'openscape.corp.test';
const TARGET = `${HOST}:443`;

/** The driver alone, with its own fetch. */
function direct({ options }: Corporation, network: NodeFetchOptions): ChatProvider {
  const fetch = nodeFetch(network);
  onTestFinished(() => fetch.close());
  return openscape({ ...options, fetch });
}

/** A gateway with a `network` in its settings, its log, and a driver that speaks to it. */
async function throughGateway(
  { options }: Corporation,
  network: NetworkConfig | undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<{ url: string; provider: ChatProvider; log: readonly GatewayLogEntry[] }> {
  const log: GatewayLogEntry[] = [];
  const gateway = await startGateway({
    port: 0,
    env,
    log: (entry) => void log.push(entry),
    // As it stands in a file.
    config: JSON.parse(
      JSON.stringify({ providers: { main: { vendor: 'openscape', options, ...(network && { network }) } } }),
    ),
  });
  onTestFinished(() => gateway.close());
  const [main] = await listProviders({ baseUrl: gateway.url });
  if (!main) throw new Error('The gateway has no provider.');
  return { url: gateway.url, provider: remote({ baseUrl: gateway.url, ...main }), log };
}

const INPUT = { customer: { name: 'Ana', email: 'ana@example.com' }, message: 'My invoice is wrong' };

const start = async (provider: ChatProvider): Promise<ChatSession> => {
  const chat = await startChat(provider, INPUT);
  onTestFinished(() => chat.close());
  return chat;
};

/** One chat from its start to its end, with texts both ways. */
async function expectWholeChat(provider: ChatProvider, { agent }: OpenscapeWorld): Promise<void> {
  const chat = await start(provider);
  await agent.accept();
  await agent.say('Hello Ana');
  await chat.sendMessage('It says 3 €');
  const texts = (): string[] =>
    chat
      .snapshot()
      .messages.filter(({ from }) => from.role !== 'system')
      .map(({ text }) => text);
  await expect.poll(texts, { timeout: 10_000 }).toEqual([INPUT.message, 'Hello Ana', 'It says 3 €']);
  await agent.end(['Mended.']);
  expect(await chat.ended).toMatchObject({ by: 'agent' });
  expect(texts()).toContain('Mended.');
  expect((await agent.transcript()).map(({ text }) => text)).toContain('It says 3 €');
}

describe('a chat works with the settings', () => {
  test('the driver alone', async () => {
    const corp = await corporation();
    await expectWholeChat(
      direct(corp, { proxyUrl: corp.proxyUrl, ca: corp.authority.certificate }),
      corp.world,
    );
    expect(new Set(corp.asked)).toEqual(new Set([TARGET]));
  });

  test('the gateway, with a file and a variable', async () => {
    const corp = await corporation();
    const { provider } = await throughGateway(
      corp,
      { proxyUrl: { env: 'PROXY_URL' }, caFile: await temporaryFile('ca.pem', corp.authority.certificate) },
      { PROXY_URL: corp.proxyUrl },
    );
    await expectWholeChat(provider, corp.world);
    expect(new Set(corp.asked)).toEqual(new Set([TARGET]));
  });

  test('the gateway, where a client certificate and TLS 1.3 are demanded', async () => {
    const clients = await createAuthority('Clients CA');
    const own = await clients.issue({ hostName: 'gateway' });
    const corp = await corporation({ front: { clientAuthority: clients.certificate } });
    const { provider } = await throughGateway(corp, {
      proxyUrl: corp.proxyUrl,
      caFile: await temporaryFile('ca.pem', corp.authority.certificate),
      certificateFile: await temporaryFile('own.pem', own.certificate),
      keyFile: await temporaryFile('own-key.pem', own.key),
      minTlsVersion: 'TLSv1.3',
    });
    await expectWholeChat(provider, corp.world);
  });
});

interface Refusal {
  readonly name: string;
  readonly surroundings?: Surroundings;
  /** Which settings are left out or wrong. */
  readonly without?: readonly ('ca' | 'proxy' | 'credentials')[];
  readonly code: string;
  readonly isRetryable?: boolean;
  /** All of them stand in the message. */
  readonly words: readonly string[];
}

const REFUSALS: readonly Refusal[] = [
  {
    name: 'without the CA',
    without: ['ca'],
    code: 'certificate',
    words: [HOST, 'issued by nobody that this machine trusts', '`ca`', '`network.caFile`'],
  },
  {
    name: 'without the proxy',
    without: ['proxy'],
    code: 'network',
    isRetryable: true,
    words: [HOST, '`proxyUrl`', '`network.proxyUrl`'],
  },
  {
    name: "without the proxy's credentials",
    without: ['credentials'],
    code: 'proxy',
    words: ['407', 'credentials', '`network.proxyUrl`'],
  },
  {
    name: 'where the proxy does not allow the host',
    surroundings: { proxy: { targets: {} } },
    code: 'proxy',
    words: [TARGET, '403', 'administrator'],
  },
  {
    name: 'with an expired certificate',
    surroundings: { isExpired: true },
    code: 'certificate',
    words: [HOST, 'has expired'],
  },
  {
    name: "with another host's certificate",
    surroundings: { certificateFor: 'other.corp.test' },
    code: 'certificate',
    words: [HOST, 'for another host name'],
  },
];

describe('what is wrong is named', () => {
  const settingsFor = (
    { proxyUrl, authority }: Corporation,
    without: Refusal['without'] = [],
  ): NodeFetchOptions => ({
    ...(!without.includes('ca') && { ca: authority.certificate }),
    ...(!without.includes('proxy') && {
      proxyUrl: without.includes('credentials') ? `http://${new URL(proxyUrl).host}` : proxyUrl,
    }),
  });

  test.each(REFUSALS)('the driver alone, $name', async ({ surroundings, without, words, ...refusal }) => {
    const corp = await corporation(surroundings);
    const error: unknown = await start(direct(corp, settingsFor(corp, without))).catch(
      (reason: unknown) => reason,
    );
    const { code, isRetryable = false } = refusal;
    expect(error).toMatchObject({ name: 'NetworkError', code, isRetryable, outcome: 'not-sent' });
    for (const word of words) expect(error).toHaveProperty('message', expect.stringContaining(word));
    expect(String(error)).not.toContain(encodeURIComponent(CREDENTIALS.password));
    expect((await corp.world.sandbox.requests.list()).requests).toEqual([]);
  });

  test.each(REFUSALS)('the gateway, $name', async ({ surroundings, without, words, ...refusal }) => {
    const corp = await corporation(surroundings);
    const { ca, proxyUrl } = settingsFor(corp, without);
    const network: NetworkConfig = {
      ...(typeof ca === 'string' && { caFile: await temporaryFile('ca.pem', ca) }),
      ...(proxyUrl !== undefined && { proxyUrl }),
    };
    const { url, log } = await throughGateway(corp, network);
    // The customer's side learns the code; the reason, with names of the corporate network, is for the log.
    const response = await fetch(`${url}/v1/providers/main/chats`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(START),
    });
    const { code, isRetryable = false } = refusal;
    const problem = await readFields(response);
    expect(problem).toMatchObject({
      status: isRetryable ? 503 : 502,
      code,
      isRetryable,
      outcome: 'not-sent',
    });
    expect(JSON.stringify(problem)).not.toContain(HOST);
    const logged = log.filter((entry) => entry.code === code).at(-1)?.error ?? '';
    for (const word of words) expect(logged).toContain(word);
    expect(JSON.stringify(log)).not.toContain(encodeURIComponent(CREDENTIALS.password));
    expect((await corp.world.sandbox.requests.list()).requests).toEqual([]);
  });

  test('a client certificate that is demanded and not given', async () => {
    const clients = await createAuthority('Clients CA');
    const corp = await corporation({ front: { clientAuthority: clients.certificate } });
    const provider = direct(corp, { proxyUrl: corp.proxyUrl, ca: corp.authority.certificate });
    await expect(start(provider)).rejects.toMatchObject({
      code: 'certificate',
      outcome: 'not-sent',
      message: expect.stringMatching(/client certificate.*`certificate`.*`network\.certificateFile`/),
    });
  });
});
