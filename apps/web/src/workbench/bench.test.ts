import type { ClientCore } from '@parlance/runtime';
import { describe, expect, test } from 'vitest';

import type { BenchOperation } from './bench.js';
import { benches } from './generated/index.js';
import { createMemory, type Memory } from './memory.js';
import { problemsOf, validatorOf } from './validate.js';
import type { World } from './world.js';

// As after a walk through a chat.
const memory: Memory = {
  sessionId: 'W1',
  indexKey: 3,
  callMeAgentKey: 1,
  callbackQueueKey: 1,
  agentId: 'rosa',
  providerId: 'openscape',
  chatId: 'a-chat-id-of-20-chars',
  chatToken: 'token',
  queueId: '1',
};

const all = benches.flatMap((bench) =>
  bench.operations.map((operation) => ({ bench, operation, name: `${bench.api} ${operation.id}` })),
);

test.each(all)('$name: the form begins with what fits the spec', ({ operation }) => {
  const fits = validatorOf(operation.schema)();
  expect(fits(operation.preset(memory)) ? [] : problemsOf(fits)).toEqual([]);
});

describe('an operation', () => {
  const asked: Request[] = [];
  const answers: Record<string, Response> = {
    '/oauth/token': Response.json({ access_token: 'T', token_type: 'bearer', scope: 'all' }),
    '/v1/sessions': Response.json({ sessionId: 'W9' }, { status: 201 }),
  };
  const world: World = {
    gatewayUrl: 'http://127.0.0.1:2',
    sandboxUrl: 'http://127.0.0.1:1',
    vendors: [
      {
        vendor: 'openscape',
        title: 'OpenScape Contact Center',
        baseUrl: 'http://localhost:1/openscape/restinteractionsdk',
        settings: { clientId: 'id', clientSecret: 'secret' },
        coverage: {},
      },
    ],
    memory: () => memory,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push(request);
      const path = new URL(request.url).pathname.replace('/openscape/restinteractionsdk', '');
      return answers[path]?.clone() ?? new Response(null, { status: 404 });
    },
  };

  const find = (api: string, id: string): { client: ClientCore; operation: BenchOperation } => {
    const found = all.find(({ bench, operation }) => bench.api === api && operation.id === id);
    if (found === undefined) throw new Error(`There is no ${api} ${id}.`);
    return { client: found.bench.connect(world), operation: found.operation };
  };

  test('gives the typed result, and what is worth remembering', async () => {
    const { client, operation } = find('openscape', 'sessions.create');
    const outcome = await operation.run(client, operation.preset(memory));
    expect(outcome).toMatchObject({
      kind: 'called',
      result: { kind: 'success', status: 201, data: { sessionId: 'W9' } },
      lesson: { sessionId: 'W9', indexKey: 0 },
    });
    expect(asked.map(({ url }) => url)).toEqual([
      'http://127.0.0.1:1/openscape/restinteractionsdk/oauth/token',
      'http://127.0.0.1:1/openscape/restinteractionsdk/v1/sessions',
    ]);
    expect(asked[0]?.headers.get('authorization')).toBe(`Basic ${btoa('id:secret')}`);
  });

  test('gives a refusal with its code, and nothing to remember', async () => {
    const { client, operation } = find('openscape', 'contents.list');
    expect(await operation.run(client, operation.preset({ sessionId: 'gone' }))).toMatchObject({
      kind: 'called',
      result: { kind: 'error', status: 404, code: 'session-not-found' },
      lesson: {},
    });
  });

  test('is not called with what does not fit', async () => {
    const { client, operation } = find('openscape', 'contents.add');
    const before = asked.length;
    expect(await operation.run(client, { path: { sessionId: 'W1' }, body: {} })).toEqual({
      kind: 'misfit',
      problems: ["/body must have required property 'content'"],
    });
    expect(asked).toHaveLength(before);
  });
});

test('the memory keeps the newest and tells of news only', () => {
  const { read, learn, subscribe } = createMemory();
  let count = 0;
  const stop = subscribe(() => (count += 1));
  learn({ sessionId: 'W1', indexKey: 0 });
  learn({});
  learn({ indexKey: 4 });
  stop();
  learn({ indexKey: 5 });
  expect(read()).toEqual({ sessionId: 'W1', indexKey: 5 });
  expect(count).toBe(2);
});
