import { expect, test } from 'vitest';

import type { Outcome } from './bench.js';
import { benches } from './generated/index.js';
import { createMemory } from './memory.js';
import type { World } from './world.js';

const CHAT_SERVER = 'http://127.0.0.1:1/engagement/api/consumer';

/** A developer at the workbench: what was asked, and the forms one after the other. */
function walk(answers: Readonly<Record<string, string>>): {
  readonly asked: Request[];
  readonly run: (api: string, id: string) => Promise<Outcome>;
} {
  const asked: Request[] = [];
  const memory = createMemory();
  const settings = { username: 'name', password: 'word' };
  const simulated = (vendor: string): World['vendors'][number] => ({
    vendor,
    title: vendor,
    baseUrl: `http://127.0.0.1:1/${vendor}`,
    settings,
    coverage: {},
  });
  const world: World = {
    gatewayUrl: 'http://127.0.0.1:2',
    sandboxUrl: 'http://127.0.0.1:1',
    vendors: [simulated('oracle-b2c'), simulated('oracle-fusion')],
    memory: memory.read,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push(request);
      const body = answers[new URL(request.url).pathname.split('/').at(-1) ?? ''];
      return new Response(body, {
        status: body === undefined ? 404 : 200,
        headers: { 'content-type': 'application/json' },
      });
    },
  };
  return {
    asked,
    run: async (api, id) => {
      const bench = benches.find((each) => each.api === api);
      const operation = bench?.operations.find((each) => each.id === id);
      if (bench === undefined || operation === undefined) throw new Error(`There is no ${api} ${id}.`);
      const outcome = await operation.run(bench.connect(world), operation.preset(memory.read()));
      if (outcome.kind === 'called') memory.learn(outcome.lesson);
      return outcome;
    },
  };
}

const answers = {
  establishSessions:
    '{"channelToken":"T1","siteName":"shop","sessionServerResponse":"{\\"domain\\":\\"127.0.0.1\\",\\"pool\\":\\"7:1\\"}"}',
  chatAuthenticate: '{"chatSiteName":"fusion","domain":"127.0.0.1","jwt":"T2","poolId":"8:1"}',
  requestEngagement:
    '{"sessionId":"S1","engagementId":9007199254740993,"engagementIdString":"9007199254740993","resultType":"SUCCESS"}',
  getMessages:
    '{"systemMessages":[{"messageName":"RNEngagementConfigurationChangedMessage","name":"CHAT_CLUSTER_POOL_ID","value":"7:2","sequenceNumber":1}]}',
  postMessage: '{}',
  getQueueStats: '{}',
};

test('the session call sends JSON inside JSON, with every digit of an id, and leads to the chat server', async () => {
  const { asked, run } = walk(answers);
  await run('oracle-b2c', 'sessions.establish');
  const body = new Map<string, unknown>(Object.entries(await asked[0]?.json()));
  const information = String(body.get('sessionInformation'));
  expect(JSON.parse(information)).toMatchObject({ firstName: 'Ana', question: 'Hello!' });
  expect(information).toContain('9007199254740993');
  await run('oracle-chat', 'engagements.request');
  expect(asked[1]?.url).toBe(`${CHAT_SERVER}/shop/v1/requestEngagement?pool=7%3A1`);
  expect(asked[1]?.headers.get('authorization')).toBe('Bearer T1');
});

test('another session call leads to another site there', async () => {
  const { asked, run } = walk(answers);
  await run('oracle-b2c', 'sessions.establish');
  await run('oracle-fusion', 'sessions.authenticate');
  await run('oracle-chat', 'engagements.request');
  expect(asked.at(-1)?.url).toBe(`${CHAT_SERVER}/fusion/v1/requestEngagement?pool=8%3A1`);
  expect(asked.at(-1)?.headers.get('authorization')).toBe('Bearer T2');
});

test('a chat that moves is followed, and its ids keep every digit', async () => {
  const { asked, run } = walk(answers);
  await run('oracle-b2c', 'sessions.establish');
  expect(await run('oracle-chat', 'engagements.request')).toMatchObject({
    result: { kind: 'success', data: { engagementId: '9007199254740993' } },
    lesson: { engagementSessionId: 'S1', sessionId: '9007199254740993' },
  });
  await run('oracle-chat', 'messages.get');
  await run('oracle-chat', 'messages.post');
  expect(asked.at(-1)?.url).toBe(`${CHAT_SERVER}/shop/v1/postMessage?pool=7%3A2`);
  expect(asked.at(-1)?.headers.get('sessionid')).toBe('S1');
});

test('a question in the query is JSON', async () => {
  const { asked, run } = walk(answers);
  await run('oracle-chat', 'queues.getStatistics');
  const { searchParams } = new URL(asked[0]?.url ?? '');
  expect(JSON.parse(searchParams.get('request') ?? '')).toEqual({
    queueId: 1,
    chatProactiveAvailableType: 'SESSIONS',
  });
});
