import type { Json } from '../../../events.js';
import type {
  ChatHandle,
  ChatProvider,
  CustomerIdentity,
  ProviderChat,
  StartChatInput,
} from '../../../provider.js';
import { oracleB2c, type OracleB2cOptions } from '../../oracle-b2c.js';
import { oracleFusion, type OracleFusionOptions } from '../../oracle-fusion.js';

/** What a chat starts with. */
export const INPUT: StartChatInput & { readonly clientChatId: string } = {
  clientChatId: 'A'.repeat(22),
  customer: { name: 'Ana Lima', email: 'ana@example.com' },
  message: 'My invoice is wrong',
};

export const IDENTITY: CustomerIdentity = {
  subject: 'customer-7',
  name: 'Ana Maria Lima',
  email: 'ana.lima@example.org',
  claims: { sub: 'customer-7', crm_id: '9007199254740995', tier: 'gold', tags: ['a'] },
};

/** The ids of this chat are beyond 2^53. */
export const OWN_ID = '9007199254740993';
export const LEAD = '9007199254740997';
export const CONFEREE = '9007199254740999';
export const CHAT_SERVER = 'https://chat.example.com:8443';

/** One request. */
export interface Asked {
  /** The last part of the path: `establishSessions`, `getMessages`… */
  readonly operation: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Json;
}

/** What is answered instead of the usual: a status with a body, `empty` (a 200 without), or nothing (`lost`: done all the same). */
export type Turn = { readonly status?: number; readonly body?: Json } | 'empty' | 'lost';

export interface FakeServer {
  readonly asked: readonly Asked[];
  readonly asks: (operation: string) => readonly Asked[];
  /** The next calls of an operation are answered so. */
  readonly next: (operation: string, ...turns: readonly Turn[]) => void;
  /** Something happens in the chat: numbered, and given by the next read. */
  readonly happens: (kind: string, members?: Readonly<Record<string, Json>>) => void;
  /** What is numbered next gets this number. */
  sequence: bigint;
  /** Asked before every answer: a turn of its own where there is one. */
  judge: (asked: Asked) => Turn | undefined;
  /** Messages that the next read gives, unless its answer is lost. */
  readonly pending: () => readonly Json[];
  /** Messages whose answer was lost come again. */
  redelivers: boolean;
  pool: string;
  readonly b2c: (options?: Partial<OracleB2cOptions>) => ChatProvider;
  readonly fusion: (options?: Partial<OracleFusionOptions>) => ChatProvider;
}

/** A site and a chat server with one chat, without a network. */
export function fakeServer(): FakeServer {
  const asked: Asked[] = [];
  const turns = new Map<string, Turn[]>();
  let pending: Json[] = [];

  const usual = (operation: string): Json => {
    const place = { domain: 'chat.example.com', port: 8443 };
    if (operation === 'establishSessions') {
      const sessionServerResponse = JSON.stringify({ ...place, pool: server.pool });
      return { channelToken: 'jwt-1', siteName: 'site_1', sessionServerResponse };
    }
    if (operation === 'chatAuthenticate')
      return { ...place, jwt: 'jwt-1', poolId: server.pool, chatSiteName: 'site_1' };
    if (operation === 'requestEngagement')
      return {
        sessionId: 'session1',
        clientIdString: OWN_ID,
        engagementIdString: '77',
        resultType: 'SUCCESS',
      };
    return operation === 'getMessages' ? { systemMessages: pending, errorMessages: [] } : {};
  };

  const answer = (operation: string, turn: Turn | undefined): Response => {
    const told = typeof turn === 'object' ? turn : {};
    const body = 'body' in told ? told.body : usual(operation);
    const isLost = turn === 'lost';
    const isRefused = told.status !== undefined && told.status >= 400;
    if (operation === 'getMessages' && !isRefused && !(isLost && server.redelivers)) pending = [];
    if (isLost) throw new TypeError('the connection broke');
    if (turn === 'empty') return new Response('', { headers: { 'content-type': 'application/json' } });
    const status = told.status ?? (operation === 'chatAuthenticate' ? 201 : 200);
    return status === 204 ? new Response(null, { status }) : Response.json(body, { status });
  };

  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const operation = url.pathname.split('/').at(-1) ?? '';
    const text = await request.text();
    const body: Json = text === '' ? null : JSON.parse(text);
    const one = { operation, url, headers: request.headers, body };
    asked.push(one);
    return answer(operation, server.judge(one) ?? turns.get(operation)?.shift());
  };

  const account = ({ credentials }: Partial<OracleFusionOptions>) => ({
    chatServers: [CHAT_SERVER],
    fetch,
    ...(credentials ? {} : { username: 'integration', password: 'secret' }),
  });

  const server: FakeServer = {
    asked,
    asks: (operation) => asked.filter((one) => one.operation === operation),
    next: (operation, ...more) => {
      turns.set(operation, [...(turns.get(operation) ?? []), ...more]);
    },
    happens: (kind, members = {}) => {
      const number = String((server.sequence += 1n));
      const numbers = { sequenceNumber: Number(number), sequenceNumberString: number };
      pending = [...pending, { messageName: `RNEngagement${kind}Message`, ...numbers, ...members }];
    },
    sequence: 0n,
    judge: () => undefined,
    pending: () => pending,
    redelivers: false,
    pool: '12:1',
    b2c: (options = {}) =>
      oracleB2c({ baseUrl: 'https://site.example.com', ...account(options), ...options }),
    fusion: (options = {}) => {
      const connection = { baseUrl: 'https://fusion.example.com', interfaceId: '1' };
      return oracleFusion({ ...connection, ...account(options), ...options });
    },
  };
  return server;
}

/** A chat that was just started, read by hand. */
export interface ReadChat {
  chat: ProviderChat;
  handle: ChatHandle;
  /** Reads once and goes on from there. */
  readonly read: () => ReturnType<ProviderChat['receive']>;
}

/** Starts a chat of the B2C driver, or of the one that is given. */
export async function begin(provider: ChatProvider, identity?: CustomerIdentity): Promise<ReadChat> {
  const first = await provider.startChat(INPUT, identity ? { identity } : {});
  const reading: ReadChat = {
    chat: provider.attachChat(first),
    handle: first,
    read: async () => {
      const batch = await reading.chat.receive(reading.handle);
      reading.handle = JSON.parse(JSON.stringify(batch.next));
      return batch;
    },
  };
  return reading;
}

/** The lead comes. */
export const joins = (server: FakeServer, members: Readonly<Record<string, Json>> = {}): void =>
  server.happens('ParticipantAdded', { clientIdString: LEAD, name: 'Rosa', role: 'LEAD', ...members });
