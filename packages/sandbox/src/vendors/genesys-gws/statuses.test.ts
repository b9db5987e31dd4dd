import { describe, expect, it } from 'vitest';
import { genesysGwsSpec } from '../../generated/genesys-gws.js';
import type { Reply } from '../../sandbox.test-helper.js';
import { openScene, START, type Scene } from './simulator.test-helper.js';

/** One request to the simulator. */
interface Attempt {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Brings a status about: changes the contact center's conditions, or the request. */
type Twist = (scene: Scene, attempt: Attempt) => Promise<Attempt> | Attempt;

interface Row {
  /** A request that succeeds. */
  readonly attempt: (scene: Scene) => Promise<Attempt> | Attempt;
  readonly twists: Readonly<Record<string, Twist>>;
}

const unchanged: Twist = (_scene, attempt) => attempt;
const instead =
  (change: Partial<Attempt>): Twist =>
  (_scene, attempt) => ({ ...attempt, ...change });
const under =
  (conditions: Record<string, unknown>): Twist =>
  async (scene, attempt) => {
    await scene.setConditions(conditions);
    return attempt;
  };
const wrongContactCenter = instead({ headers: { ContactCenterId: 'another' } });

/** What can go wrong with every request. */
const COMMON: Readonly<Record<string, Twist>> = {
  200: unchanged,
  401: async (scene, attempt) => {
    await scene.setConditions({ wrongContactCenter: 'not-authenticated' });
    return wrongContactCenter(scene, attempt);
  },
  403: wrongContactCenter,
  500: under({ refusals: '* 4' }),
};

const posted =
  (body: unknown): Row['attempt'] =>
  async (scene) => ({ method: 'POST', path: `/chats/${await scene.startActiveChat()}`, body });

const read =
  (before: string, after: string): Row['attempt'] =>
  async (scene) => ({ method: 'GET', path: `${before}${await scene.startActiveChat()}${after}` });

const unknownChat = instead({ path: '/chats/none' });
const served =
  (attempt: Row['attempt']): Row['attempt'] =>
  async (scene) => {
    await scene.setConditions({ mePaths: 'served' });
    return attempt(scene);
  };

const aboutChat = (operationName: string, more: object, wrong: object): Row => ({
  attempt: posted({ operationName, ...more }),
  twists: { ...COMMON, 400: instead({ body: { operationName, ...wrong } }), 404: unknownChat },
});

const HTTP_TABLE: Readonly<Record<string, Row>> = {
  'chats.requestChat': {
    attempt: () => ({ method: 'POST', path: '/chats', body: START }),
    twists: {
      ...COMMON,
      400: instead({ body: { ...START, subject: 7 } }),
      404: async (scene, attempt) => {
        await scene.setConditions({ unknownEndpoint: 'not-found' });
        return { ...attempt, body: { ...START, endpoint: 'Nowhere' } };
      },
    },
  },
  'chats.sendMessage': aboutChat('SendMessage', { text: 'Hello' }, { text: '' }),
  'chats.sendStartTypingNotification': aboutChat('SendStartTypingNotification', {}, { text: 'Hello' }),
  'chats.sendStopTypingNotification': aboutChat('SendStopTypingNotification', {}, { text: 'Hello' }),
  'chats.complete': aboutChat('Complete', {}, { reason: 'done' }),
  'chats.get': {
    attempt: read('/chats/', ''),
    twists: { ...COMMON, 400: under({ refusals: 'chats.get 10' }), 404: unknownChat },
  },
  'chats.getMe': {
    attempt: served(read('/me/chat/', '')),
    twists: {
      ...COMMON,
      400: under({ refusals: 'chats.getMe 10' }),
      401: under({ mePaths: 'refused' }),
      404: instead({ path: '/me/chat/none' }),
    },
  },
  'chats.listMessages': {
    attempt: read('/chats/', '/messages?index=1'),
    twists: {
      ...COMMON,
      400: (_scene, attempt) => ({ ...attempt, path: attempt.path.replace(/1$/, '-1') }),
      404: instead({ path: '/chats/none/messages' }),
    },
  },
  'chats.listMessagesMe': {
    attempt: served(read('/me/chat/', '/messages')),
    twists: {
      ...COMMON,
      400: (_scene, attempt) => ({ ...attempt, path: `${attempt.path}?index=first` }),
      401: under({ mePaths: 'refused' }),
      404: instead({ path: '/me/chat/none/messages' }),
    },
  },
};

/** A statusCode that only the control door brings about. */
const forced = (statusCode: number): Twist => under({ refusals: `chats.sendMessage ${statusCode}` });

const CODE_TABLE: Row = {
  attempt: posted({ operationName: 'SendMessage', text: 'Hello' }),
  twists: {
    0: unchanged,
    1: instead({ body: { operationName: 'SendMessage' } }),
    2: async (scene, attempt) => {
      expect(await scene.vendor('POST', attempt.path, { operationName: 'Complete' })).toMatchObject({
        status: 200,
      });
      return attempt;
    },
    3: wrongContactCenter,
    4: forced(4),
    5: forced(5),
    6: unknownChat,
    7: forced(7),
    8: forced(8),
    9: forced(9),
    10: instead({ body: { operationName: 'SendPicture', text: 'Hello' } }),
    11: forced(11),
    12: forced(12),
    13: instead({ path: '/chats', body: { ...START, endpoint: 'Nowhere' } }),
    14: forced(14),
    15: forced(15),
    16: forced(16),
    17: forced(17),
    18: forced(18),
    19: forced(19),
    20: (_scene, { path }) => ({ method: 'GET', path: path.replace('/chats/', '/me/chat/') }),
  },
};

async function ask({ attempt, twists }: Row, key: string): Promise<Reply> {
  const scene = await openScene();
  const first = await attempt(scene);
  const { method, path, body, headers } = (await twists[key]?.(scene, first)) ?? first;
  return scene.vendor(method, path, body, headers);
}

describe('every HTTP status of every operation', () => {
  it('has a scenario here, and no other status has', () => {
    const inSpec = genesysGwsSpec.operations.map(
      ({ operationId, responses }) => [operationId, Object.keys(responses).sort()] as const,
    );
    const inTable = Object.entries(HTTP_TABLE).map(
      ([operationId, { twists }]) => [operationId, Object.keys(twists).sort()] as const,
    );
    expect(Object.fromEntries(inTable)).toEqual(Object.fromEntries(inSpec));
  });

  const scenarios = Object.entries(HTTP_TABLE).flatMap(([operationId, row]) =>
    Object.keys(row.twists).map((status) => ({ operationId, status, row })),
  );

  it.each(scenarios)('$operationId $status', async ({ status, row }) => {
    const reply = await ask(row, status);
    expect(reply.status).toBe(Number(status));
    expect(reply.fields.integer('statusCode') === 0).toBe(status === '200');
  });
});

describe('every statusCode', () => {
  it('has a scenario here, and no other has', () => {
    expect(Object.keys(CODE_TABLE.twists).map(Number)).toEqual(
      genesysGwsSpec.schemas['StatusCode']?.['examples'],
    );
  });

  it.each(Object.keys(CODE_TABLE.twists))('%s', async (statusCode) => {
    const { fields } = await ask(CODE_TABLE, statusCode);
    expect(fields.integer('statusCode')).toBe(Number(statusCode));
    expect(fields.optionalText('statusMessage') === undefined).toBe(statusCode === '0');
  });

  it('is logged with the operation that was asked for', async () => {
    const scene = await openScene();
    const chatId = await scene.startChat();
    await scene.send(chatId, 'Hello');
    await scene.operate(chatId, 'SendPicture');
    await scene.messages(chatId, 2);
    const { fields } = await scene.door('GET', `/control/requests?conversationId=${chatId}`);
    const logged = fields
      .list('requests')
      .map((request) => [request.optionalText('operation'), request.text('path'), request.integer('status')]);
    const path = `/genesys-gws/api/v2/chats/${chatId}`;
    expect(logged).toEqual([
      ['chats.requestChat', '/genesys-gws/api/v2/chats', 200],
      ['chats.sendMessage', path, 200],
      [undefined, path, 400],
      ['chats.listMessages', `${path}/messages?index=2`, 200],
    ]);
  });
});
