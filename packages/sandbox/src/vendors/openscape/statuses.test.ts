import { describe, expect, it, onTestFinished } from 'vitest';
import { openscapeSpec } from '../../generated/openscape.js';
import { startSandbox } from '../../sandbox.js';
import { basic, connect, SESSION, type Caller } from '../../sandbox.test-helper.js';

/** One request to the simulator. */
interface Attempt {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Brings a status about: changes the contact center's conditions, or the request. */
type Twist = (caller: Caller, attempt: Attempt) => Promise<Attempt> | Attempt;

interface Row {
  /** A request that succeeds. */
  readonly attempt: (caller: Caller) => Promise<Attempt> | Attempt;
  readonly statuses: Readonly<Record<string, Twist>>;
}

const unchanged: Twist = (_caller, attempt) => attempt;
const instead =
  (change: Partial<Attempt>): Twist =>
  (_caller, attempt) => ({ ...attempt, ...change });
const under =
  (conditions: Record<string, unknown>): Twist =>
  async (caller, attempt) => {
    const { status } = await caller.door('PATCH', '/control/vendors/openscape/conditions', conditions);
    expect(status).toBe(200);
    return attempt;
  };

/** What can go wrong with every request that carries a token. */
const COMMON = {
  401: instead({ headers: { authorization: 'Bearer forged' } }),
  403: under({ licensed: false }),
  500: under({ mainServerReachable: false }),
} as const;

const CALLBACK = {
  callbackQueueKey: 9,
  contactName: 'Ana Ferreira',
  phoneNumber: '+351 21 555 0142',
  priority: 10,
  firstAttemptStartTime: '2026-03-02T08:00',
  firstAttemptEndTime: '2026-03-02T12:00',
};

/** A request about a session that Rosa has accepted and in which she has asked for a number to call. */
const aboutSession =
  (method: string, rest: string, body?: unknown): Row['attempt'] =>
  async (caller) => {
    const sessionId = await caller.startActiveSession();
    await caller.door('POST', `/agent/conversations/${sessionId}/call-request`, { agentId: 'rosa' });
    return { method, path: `/v1/sessions/${sessionId}/${rest}`, ...(body === undefined ? {} : { body }) };
  };

const unknownSession = (rest: string): Twist => instead({ path: `/v1/sessions/W0/${rest}` });

const FORM = 'application/x-www-form-urlencoded';
const tokenHeaders = (secret: string): Record<string, string> => ({
  authorization: basic('parlance-sandbox', secret),
  'content-type': FORM,
});

const TABLE: Readonly<Record<string, Row>> = {
  'oauth.token': {
    attempt: () => ({
      method: 'POST',
      path: '/oauth/token',
      body: 'grant_type=client_credentials',
      headers: tokenHeaders('parlance-sandbox-secret'),
    }),
    statuses: {
      200: unchanged,
      400: instead({ body: 'grant_type=password' }),
      401: instead({ headers: tokenHeaders('wrong') }),
    },
  },
  'sessions.create': {
    attempt: () => ({ method: 'POST', path: '/v1/sessions', body: SESSION }),
    statuses: {
      ...COMMON,
      201: unchanged,
      400: instead({ body: { ...SESSION, caption: '' } }),
      503: under({ maxSessions: 0 }),
    },
  },
  'sessions.disconnect': {
    attempt: async (caller) => ({
      method: 'DELETE',
      path: '/v1/sessions',
      body: { sessionId: await caller.startSession() },
    }),
    statuses: {
      ...COMMON,
      200: unchanged,
      400: instead({ body: {} }),
      404: instead({ body: { sessionId: 'W0' } }),
    },
  },
  'contents.list': {
    attempt: aboutSession('GET', 'contents'),
    statuses: {
      ...COMMON,
      200: unchanged,
      400: instead({ path: '/v1/sessions/%20/contents' }),
      404: unknownSession('contents'),
      503: under({ contentsBusy: true }),
    },
  },
  'contents.listFrom': {
    attempt: aboutSession('GET', 'contents/3'),
    statuses: {
      ...COMMON,
      200: unchanged,
      400: (_caller, attempt) => ({ ...attempt, path: attempt.path.replace(/3$/, 'three') }),
      404: unknownSession('contents/3'),
      503: under({ contentsBusy: true }),
    },
  },
  'contents.add': {
    attempt: aboutSession('POST', 'contents', { content: 'Hello' }),
    statuses: {
      ...COMMON,
      201: unchanged,
      400: instead({ body: { content: '' } }),
      404: unknownSession('contents'),
      503: async (caller, attempt) => {
        const sessionId = attempt.path.split('/')[3];
        expect(await caller.vendor('DELETE', '/v1/sessions', { sessionId })).toMatchObject({ status: 200 });
        return attempt;
      },
    },
  },
  'typing.notify': {
    attempt: aboutSession('POST', 'typing', { isTyping: true }),
    statuses: {
      ...COMMON,
      200: unchanged,
      400: instead({ body: { isTyping: 'perhaps' } }),
      404: unknownSession('typing'),
    },
  },
  'callMe.request': {
    attempt: aboutSession('POST', 'call-me', { agentKey: 14, phoneNumber: '351215550142' }),
    statuses: {
      ...COMMON,
      200: unchanged,
      400: instead({ body: { agentKey: 14, phoneNumber: '' } }),
      404: unknownSession('call-me'),
    },
  },
  'callbacks.create': {
    attempt: () => ({ method: 'POST', path: '/v1/callbacks', body: CALLBACK }),
    statuses: {
      ...COMMON,
      201: unchanged,
      400: instead({ body: { ...CALLBACK, callbackQueueKey: 99 } }),
      503: under({ callbackCreation: 'fails' }),
    },
  },
  'callbacks.checkAvailability': {
    attempt: () => ({ method: 'GET', path: '/v1/callbacks/availability/DEFAULT' }),
    statuses: {
      ...COMMON,
      200: unchanged,
      400: instead({ path: '/v1/callbacks/availability/Elsewhere' }),
      503: under({ callbacksEnabled: false }),
    },
  },
};

describe('every status of every operation', () => {
  it('has a scenario here, and no other status has', () => {
    const inSpec = openscapeSpec.operations.map(
      ({ operationId, responses }) => [operationId, Object.keys(responses).sort()] as const,
    );
    const inTable = Object.entries(TABLE).map(
      ([operationId, { statuses }]) => [operationId, Object.keys(statuses).sort()] as const,
    );
    expect(Object.fromEntries(inTable)).toEqual(Object.fromEntries(inSpec));
  });

  const scenarios = Object.entries(TABLE).flatMap(([operationId, { attempt, statuses }]) =>
    Object.entries(statuses).map(([status, twist]) => ({
      operationId,
      status: Number(status),
      attempt,
      twist,
    })),
  );

  it.each(scenarios)('$operationId $status', async ({ operationId, status, attempt, twist }) => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const caller = await connect(sandbox);
    const { method, path, body, headers } = await twist(caller, await attempt(caller));
    const reply = await caller.vendor(method, path, body, headers);
    expect(reply.status).toBe(status);
    if (status >= 400) expect(reply.text).toBe('');
    const { body: log } = await caller.door('GET', `/control/requests?operation=${operationId}`);
    expect(log).toMatchObject({ requests: expect.arrayContaining([expect.objectContaining({ status })]) });
  });
});
