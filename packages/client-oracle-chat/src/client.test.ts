import { examplesOf, recorder, type Given, type Sent } from '@parlance/client-tests';
import { describe, expect, test } from 'vitest';

import {
  activitiesChange,
  createOracleChatClient,
  engagementsConclude,
  engagementsRequest,
  messagesGet,
  messagesPost,
  queuesGetEngagementQueue,
  queuesGetStatistics,
  type OracleChatClient,
  type OracleChatClientOptions,
} from './index.js';

const example = examplesOf('oracle-chat');

const ROOT = 'https://chat.example.com:8084/engagement/api/consumer/site_1/v1';
const query = { pool: '12:1' };

function connect(
  answer: Given = {},
  options: Partial<OracleChatClientOptions> = {},
): { client: OracleChatClient; sent: readonly Sent[] } {
  const { fetch, sent } = recorder(answer);
  const given = { baseUrl: ROOT, token: 'jwt', sessionId: 'session', retry: false, fetch } as const;
  return { client: createOracleChatClient({ ...given, ...options }), sent };
}

describe('what is sent', () => {
  test('requestEngagement carries the JWT alone, as the sample of the vendor document has it', async () => {
    const { client, sent } = connect({ json: example('engagement.json') });
    const body = JSON.parse(example('request-engagement.json'));
    await client.engagements.request({ query, body });
    expect(sent[0]).toMatchObject({
      line: `POST ${ROOT}/requestEngagement`,
      query,
      headers: {
        authorization: 'Bearer jwt',
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
      },
      body,
    });
    expect(sent[0]?.headers).not.toHaveProperty('sessionid');
  });

  const posts: [string, unknown, (client: OracleChatClient) => Promise<unknown>][] = [
    ['getMessages', {}, (client) => client.messages.get({ query, body: {} })],
    [
      'postMessage',
      JSON.parse(example('post-message.json')),
      (client) => client.messages.post({ query, body: JSON.parse(example('post-message.json')) }),
    ],
    [
      'activity',
      JSON.parse(example('activity.json')),
      (client) => client.activities.change({ query, body: JSON.parse(example('activity.json')) }),
    ],
    ['concludeEngagement', {}, (client) => client.engagements.conclude({ query, body: {} })],
  ];
  test.each(posts)('%s carries the session alone', async (path, body, run) => {
    const { client, sent } = connect();
    await run(client);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      line: `POST ${ROOT}/${path}`,
      query,
      headers: { sessionid: 'session', 'content-type': 'application/json; charset=utf-8' },
    });
    expect(sent[0]?.body).toStrictEqual(body);
    expect(sent[0]?.headers).not.toHaveProperty('authorization');
  });

  const gets: [string, string, (client: OracleChatClient) => Promise<unknown>][] = [
    [
      'getQueueStats',
      'queue-stats-request.json',
      (client) =>
        client.queues.getStatistics({
          query: { pool: '12:1', request: JSON.parse(example('queue-stats-request.json')) },
        }),
    ],
    [
      'getEngagementQueue',
      'engagement-queue-request.json',
      (client) =>
        client.queues.getEngagementQueue({
          query: { pool: '12:1', request: JSON.parse(example('engagement-queue-request.json')) },
        }),
    ],
  ];
  test.each(gets)('%s carries its question as compact JSON, and no credentials', async (path, file, run) => {
    const { client, sent } = connect({}, { token: undefined, sessionId: undefined });
    await run(client);
    const { request = '', ...others } = sent[0]?.query ?? {};
    expect([sent[0]?.line, others]).toStrictEqual([`GET ${ROOT}/${path}`, query]);
    expect(request).toBe(JSON.stringify(JSON.parse(example(file))));
    expect(sent[0]?.headers).not.toHaveProperty('sessionid');
    expect(sent[0]?.headers).not.toHaveProperty('authorization');
  });

  test('pool and question are percent-encoded', async () => {
    const urls: string[] = [];
    const fetch = async (request: RequestInfo | URL): Promise<Response> => {
      urls.push(request instanceof Request ? request.url : String(request));
      return Response.json({});
    };
    const { client } = connect({}, { fetch });
    await client.queues.getStatistics({ query: { pool: '12:1', request: { queueId: '9007199254740993' } } });
    expect(urls).toStrictEqual([
      `${ROOT}/getQueueStats?pool=12%3A1&request=%7B%22queueId%22%3A%229007199254740993%22%7D`,
    ]);
  });

  test('a call whose credential is missing is not sent', async () => {
    const { client, sent } = connect({}, { sessionId: undefined });
    expect(await messagesGet(client, { query, body: {} })).toMatchObject({
      kind: 'config',
      cause: { code: 'credentials-missing' },
    });
    expect(sent).toHaveLength(0);
  });
});

describe('what is answered', () => {
  test('an engagement, with every digit of its ids', async () => {
    const json =
      '{"sessionId":"s","engagementId":9007199254740993,"clientId":-9223372036854775808,"resultType":"SUCCESS"}';
    const { client } = connect({ json });
    expect(await client.engagements.request({ query, body: {} })).toStrictEqual({
      sessionId: 's',
      engagementId: '9007199254740993',
      clientId: '-9223372036854775808',
      resultType: 'SUCCESS',
    });
  });

  test('ids as texts and as numbers that fit stay as they are', async () => {
    const { client } = connect({ json: example('engagement.json') });
    expect(await client.engagements.request({ query, body: {} })).toStrictEqual(
      JSON.parse(example('engagement.json')),
    );
  });

  test('counts of a queue, numbers or texts', async () => {
    const { client } = connect({ json: '{"availableAgentSessions":"3","expectedWaitSeconds":30}' });
    const request = { queueId: 5, chatProactiveAvailableType: 'AGENTS' as const };
    expect(await client.queues.getStatistics({ query: { ...query, request } })).toStrictEqual({
      availableAgentSessions: '3',
      expectedWaitSeconds: 30,
    });
  });

  test.each([
    ['messages.get', (client: OracleChatClient) => client.messages.get({ query, body: {} })],
    ['messages.post', (client: OracleChatClient) => client.messages.post({ query, body: { body: 'Hello' } })],
    [
      'activities.change',
      (client: OracleChatClient) => client.activities.change({ query, body: { mode: 'LISTENING' } }),
    ],
    ['engagements.conclude', (client: OracleChatClient) => client.engagements.conclude({ query, body: {} })],
  ])('%s takes a 204 for done', async (_, run) => {
    expect(await run(connect({ status: 204 }).client)).toBeUndefined();
  });

  test('a page in place of JSON is no answer', async () => {
    const { client } = connect({ json: '<p>9007199254740993</p>', type: 'text/html' });
    expect(await messagesGet(client, { query, body: {} })).toMatchObject({ kind: 'decode' });
  });
});

describe('refusals', () => {
  const calls = {
    request: (client: OracleChatClient) => engagementsRequest(client, { query, body: {} }),
    get: (client: OracleChatClient) => messagesGet(client, { query, body: {} }),
    post: (client: OracleChatClient) => messagesPost(client, { query, body: { body: 'Hello' } }),
    activity: (client: OracleChatClient) => activitiesChange(client, { query, body: { mode: 'RESPONDING' } }),
    conclude: (client: OracleChatClient) => engagementsConclude(client, { query, body: {} }),
    statistics: (client: OracleChatClient) =>
      queuesGetStatistics(client, { query: { ...query, request: {} } }),
    queue: (client: OracleChatClient) => queuesGetEngagementQueue(client, { query: { request: {} } }),
  };
  const all = Object.keys(calls);
  const table: [status: number, code: string, outcome: string, names: readonly string[]][] = [
    [400, 'bad-request', 'not-sent', all],
    [403, 'jwt-refused', 'not-sent', ['request']],
    [403, 'session-unknown', 'not-sent', ['get', 'post', 'activity', 'conclude']],
    [404, 'not-found', 'not-sent', all],
    [408, 'engagement-timed-out', 'unknown', ['request']],
    [409, 'dequeued-by-rules', 'not-sent', ['request']],
    [409, 'message-refused', 'not-sent', ['post']],
    [409, 'chat-ended', 'not-sent', ['get', 'activity', 'conclude']],
    [500, 'server-error', 'unknown', all],
    [501, 'not-supported', 'not-sent', all],
    [503, 'unavailable', 'unknown', all],
  ];
  test.each(table)('%s is %s', async (status, code, outcome, names) => {
    for (const [name, run] of Object.entries(calls)) {
      if (!names.includes(name)) continue;
      const json = '{"exceptionCode":"CONFLICT","message":"said Ines","id":9007199254740993}';
      const result = await run(connect({ status, json }).client);
      expect(result).toMatchObject({
        kind: 'error',
        code,
        error: { exceptionCode: 'CONFLICT', id: '9007199254740993' },
        cause: { outcome },
      });
      expect(result.kind === 'error' && result.cause.message).not.toContain('Ines');
      expect(await run(connect({ status, json: '' }).client)).toMatchObject({ kind: 'error', code });
    }
  });
});
