import { describe, expect, it } from 'vitest';
import { oracleB2cSpec } from '../../generated/oracle-b2c.js';
import { oracleChatSpec } from '../../generated/oracle-chat.js';
import { oracleFusionSpec } from '../../generated/oracle-fusion.js';
import type { Reply } from '../../sandbox.test-helper.js';
import { openScene, type Chat, type Product, type Scene } from './scene.test-helper.js';

/** Asks for an operation in a way that brings a status about. */
type Scenario = (scene: Scene) => Promise<Reply>;
type Row = Readonly<Record<string, Scenario>>;

const under =
  (values: object, scenario: Scenario): Scenario =>
  async (scene) => {
    await scene.setConditions(values);
    return scenario(scene);
  };

/** What only the control door brings about, of one operation. */
const forced = (operationId: string, scenario: Scenario, ...statuses: readonly number[]): Row =>
  Object.fromEntries(
    statuses.map((status) => [status, under({ refusals: `${operationId} ${status}` }, scenario)]),
  );

/** What a POST in a chat can come to. */
function inChat(operation: string, body: object, wrong: unknown): Row {
  const refused = (status: number): Scenario =>
    active((scene) => scene.setConditions({ refusals: `* ${status}` }));
  const active =
    (change: (scene: Scene, chat: Chat) => Promise<void> | void = () => {}): Scenario =>
    async (scene) => {
      const chat = await scene.startActiveChat();
      await change(scene, chat);
      return scene.post(chat, operation, body);
    };
  const ended = active(async (scene, chat) => {
    await scene.act(chat, 'end');
    await scene.poll(chat);
  });
  return {
    200: active((scene, chat) => void scene.act(chat, 'messages', { text: 'Hello' })),
    204: under(
      { doneAnswer: 'no-content', nothingNew: 'no-content' },
      active((scene) => scene.setConditions({ holdMs: 0 })),
    ),
    400: async (scene) => scene.post(await scene.startActiveChat(), operation, wrong),
    403: ended,
    404: active((_scene, chat) => void (chat.pool = '0:0')),
    409: under({ afterEnd: 'conflict' }, ended),
    500: refused(500),
    503: refused(503),
    501: async (scene) => {
      const { url, pool } = await scene.startActiveChat();
      return scene.get({ url, pool }, operation, {});
    },
  };
}

const begun: Scenario = async (scene) => scene.request(await scene.open());

const count =
  (operation: string): Scenario =>
  async (scene) =>
    scene.get(await scene.open(), operation, {});

const counted = (operationId: string, operation: string): Row => ({
  200: count(operation),
  400: async (scene) => scene.get(await scene.open(), operation, 'queueId=5'),
  404: async (scene) => scene.get({ ...(await scene.open()), pool: '0:0' }, operation, {}),
  ...forced(operationId, count(operation), 500, 503),
  501: async (scene) => scene.post(await scene.startChat(), operation),
});

const CHAT_SERVER: Readonly<Record<string, Row>> = {
  'engagements.request': {
    200: begun,
    400: async (scene) => scene.request({ ...(await scene.open()), pool: '' }),
    403: async (scene) => scene.request({ ...(await scene.open()), jwt: 'a.b.c' }),
    404: async (scene) => scene.request({ ...(await scene.open()), pool: '0:0' }),
    409: under({ isDequeuedByRules: true }, begun),
    ...forced('engagements.request', begun, 408, 500, 503),
    501: async (scene) => scene.get(await scene.open(), 'requestEngagement', {}),
  },
  'messages.get': inChat('getMessages', {}, { sequenceNumber: 1 }),
  'messages.post': inChat('postMessage', { body: 'Hello' }, { body: '' }),
  'activities.change': inChat('activity', { mode: 'RESPONDING' }, { mode: 'AWAY' }),
  'engagements.conclude': inChat('concludeEngagement', {}, { reason: 'done' }),
  'queues.getStatistics': counted('queues.getStatistics', 'getQueueStats'),
  'queues.getEngagementQueue': counted('queues.getEngagementQueue', 'getEngagementQueue'),
};

const session: Scenario = (scene) => scene.session();

const B2C: Readonly<Record<string, Row>> = {
  'sessions.establish': {
    200: session,
    201: under({ statusOfSession: '201' }, session),
    400: (scene) => scene.session({ sessionInformation: '{"question": "line\nbreak"}' }),
    401: (scene) => scene.session({}, { authorization: undefined }),
    403: under({ accountMayChat: false }, session),
    ...forced('*', session, 404, 500, 503),
  },
};

const fusion = (release: string): Row => {
  const ask =
    (attributes: object = {}, headers = {}): Scenario =>
    (scene) =>
      scene.session(attributes, headers, release);
  return {
    201: ask(),
    200: under({ statusOfSession: '200' }, ask()),
    400: ask({ resumeType: 'DO_NOT_RESUME' }),
    401: ask({}, { authorization: 'Basic bm9ib2R5Ondyb25n' }),
    403: under({ isEntitled: false }, ask()),
    415: ask({}, { 'content-type': 'text/plain' }),
    ...forced('*', ask(), 404, 500, 503),
  };
};

const FUSION: Readonly<Record<string, Row>> = {
  'sessions.authenticate': fusion('11.13.0.0'),
  'sessions.authenticateLatest': fusion('latest'),
};

const TABLES = [
  { spec: oracleChatSpec, product: 'oracle-b2c', table: CHAT_SERVER },
  { spec: oracleChatSpec, product: 'oracle-fusion', table: CHAT_SERVER },
  { spec: oracleB2cSpec, product: 'oracle-b2c', table: B2C },
  { spec: oracleFusionSpec, product: 'oracle-fusion', table: FUSION },
] as const satisfies readonly { product: Product; [key: string]: unknown }[];

describe.each(TABLES)('$spec.title of $product', ({ spec, product, table }) => {
  it('has a scenario here for every status of every operation, and no other', () => {
    const inSpec = spec.operations.map(
      ({ operationId, responses }) => [operationId, Object.keys(responses).sort()] as const,
    );
    const inTable = Object.entries(table).map(
      ([operationId, row]) => [operationId, Object.keys(row).sort()] as const,
    );
    expect(Object.fromEntries(inTable)).toEqual(Object.fromEntries(inSpec));
  });

  const scenarios = Object.entries(table).flatMap(([operationId, row]) =>
    Object.entries(row).map(([status, scenario]) => ({ operationId, status, scenario })),
  );

  it.each(scenarios)('$operationId $status', async ({ status, scenario }) => {
    const reply = await scenario(await openScene(product));
    expect(reply.status).toBe(Number(status));
    if (reply.status >= 400) expect(reply.text).toMatch(/"(message|detail)":"[^"]+"/);
  });
});

describe('a refusal', () => {
  it('says by a code why, or nothing at all by the other reading', async () => {
    const { startChat, post, setConditions } = await openScene();
    const chat = { ...(await startChat()), sessionId: 'another' };
    expect((await post(chat, 'activity')).body).toEqual({
      exceptionCode: 'ACCESS_DENIED',
      message: expect.any(String),
    });
    await setConditions({ errorBodies: 'empty' });
    expect((await post(chat, 'activity')).body).toEqual({});
  });

  it('may come though all was done, and only where the operation has the status', async () => {
    const { startChat, post, get, setConditions, conversation } = await openScene();
    const chat = await startChat();
    await setConditions({ refusals: 'messages.post 500 processed; queues.getStatistics 403; * 408' });
    expect((await post(chat, 'postMessage', { body: 'Hello' })).status).toBe(500);
    expect((await get(chat, 'getQueueStats', {})).status).toBe(200);
    expect(await conversation(chat)).toMatchObject({ entries: [{}, {}, { text: 'Hello' }] });
  });

  it('is a 501 for operations and methods that there are not', async () => {
    const { startChat, post, sandbox } = await openScene();
    const chat = await startChat();
    expect(await post(chat, 'authenticate')).toMatchObject({
      status: 501,
      body: { exceptionCode: 'UNDEFINED_CONDITION' },
    });
    const deleted = await fetch(`${chat.url}/getMessages`, { method: 'DELETE' });
    expect(deleted.status).toBe(501);
    const elsewhere = await fetch(`${sandbox.url}/engagement/api/consumer/no_site/v1/getQueueStats`);
    expect(elsewhere.status).toBe(404);
  });
});
