import { expect, onTestFinished } from 'vitest';
import { fieldsOf, type Fields } from '../../fields.js';
import { writeJson } from '../../lossless-json.js';
import { startSandbox, type Sandbox } from '../../sandbox.js';
import { basic, send, type Reply } from '../../sandbox.test-helper.js';
import type { OracleB2cSimulatorOptions } from '../oracle-b2c/simulator.js';
import type { OracleFusionSimulatorOptions } from '../oracle-fusion/simulator.js';
import { doorsOf, type Doors } from './doors.test-helper.js';

const NOW_MS = Date.parse('2026-02-14T09:30:00Z');

/** The two products that a chat server stands behind. */
export type Product = 'oracle-b2c' | 'oracle-fusion';

/** What a site has told of the chat server. */
export interface Opened {
  readonly jwt: string;
  readonly pool: string;
  readonly url: string;
}

/** A customer's chat, as the customer's side knows it. */
export interface Chat {
  readonly engagementId: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly url: string;
  /** The pool that calls name; can be changed. */
  pool: string;
}

/** A sandbox for one test, and an HTTP client that shares nothing with the simulator. */
export interface Scene extends Doors<Chat> {
  readonly sandbox: Sandbox;
  /** The session call, at the product's site. */
  session(
    attributes?: object,
    headers?: Record<string, string | undefined>,
    release?: string,
  ): Promise<Reply>;
  /** What a session call has told. */
  open(attributes?: object): Promise<Opened>;
  request(opened: Opened, headers?: Record<string, string>): Promise<Reply>;
  startChat(attributes?: object): Promise<Chat>;
  /** A chat that Rosa has accepted, with nothing that waits to be read. */
  startActiveChat(attributes?: object): Promise<Chat>;
  /** A POST of the chat server. */
  post(chat: Chat, operation: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  get(chat: Pick<Chat, 'url' | 'pool'>, operation: string, question: unknown): Promise<Reply>;
  poll(chat: Chat): Promise<Reply>;
  /** Polls, and gives the messages in short: what, and who or why. */
  told(chat: Chat): Promise<readonly string[]>;
  say(chat: Chat, body: string): Promise<Reply>;
}

/** Closes by itself when the test is over. The clock stands still unless the test moves it. */
export async function openScene(
  product: Product = 'oracle-b2c',
  options: OracleB2cSimulatorOptions & OracleFusionSimulatorOptions = {},
): Promise<Scene> {
  const sandbox = await startSandbox({
    now: () => NOW_MS,
    ...(product === 'oracle-b2c' ? { oracleB2c: options } : { oracleFusion: options }),
  });
  onTestFinished(() => sandbox.close());
  const doors = doorsOf(sandbox, product);
  const { act } = doors;
  const site = product === 'oracle-b2c' ? atB2c(sandbox) : atFusion(sandbox);
  const open: Scene['open'] = async (attributes) => site.read(await site.session(attributes));
  const request: Scene['request'] = ({ jwt, pool, url }, headers = {}) =>
    send(
      `${url}/requestEngagement?pool=${encodeURIComponent(pool)}`,
      'POST',
      {},
      {
        ...JSON_BODY,
        authorization: `Bearer ${jwt}`,
        ...headers,
      },
    );
  const startChat: Scene['startChat'] = async (attributes) => {
    const opened = await open(attributes);
    return chatOf(opened, await request(opened));
  };
  const post: Scene['post'] = (chat, operation, body = {}, headers = {}) =>
    send(`${chat.url}/${operation}?pool=${encodeURIComponent(chat.pool)}`, 'POST', body, {
      ...JSON_BODY,
      sessionid: chat.sessionId,
      ...headers,
    });
  const poll: Scene['poll'] = (chat) => post(chat, 'getMessages');
  return {
    ...doors,
    sandbox,
    session: site.session,
    open,
    request,
    startChat,
    async startActiveChat(attributes) {
      const chat = await startChat(attributes);
      expect(await act(chat, 'accept')).toMatchObject({ status: 200 });
      expect(await poll(chat)).toMatchObject({ status: 200 });
      return chat;
    },
    post,
    get: ({ url, pool }, operation, question) => {
      const text = typeof question === 'string' ? question : JSON.stringify(question);
      const query = new URLSearchParams({ pool, request: text });
      return send(`${url}/${operation}?${query}`, 'GET', undefined, {});
    },
    poll,
    told: async (chat) => (await poll(chat)).fields.list('systemMessages').map(describeMessage),
    say: (chat, body) => post(chat, 'postMessage', { body }),
  };
}

export const JSON_BODY = { 'content-type': 'application/json; charset=utf-8' } as const;

interface Site {
  readonly session: Scene['session'];
  readonly read: (reply: Reply) => Opened;
}

const atB2c = ({ oracleB2c: { baseUrl, username, password }, url }: Sandbox): Site => ({
  session: (attributes = { firstName: 'Ana', question: 'Where is my parcel?' }, headers = {}) =>
    send(
      `${baseUrl}/services/rest/crossChannelServices/latest/establishSessions`,
      'POST',
      'sessionInformation' in attributes ? attributes : { sessionInformation: JSON.stringify(attributes) },
      present({
        'content-type': 'application/json',
        authorization: basic(username, password),
        'OSvC-CREST-Application-Context': 'Parlance',
        ...headers,
      }),
    ),
  read: ({ fields }) => {
    const server = fieldsOf(JSON.parse(fields.text('sessionServerResponse')));
    return {
      jwt: fields.text('channelToken'),
      pool: server.text('pool'),
      url: `${url}/engagement/api/consumer/${fields.text('siteName')}/v1`,
    };
  },
});

const atFusion = ({ oracleFusion: { baseUrl, username, password }, url }: Sandbox): Site => ({
  session: (attributes = {}, headers = {}, release = '11.13.0.0') =>
    send(
      `${baseUrl}/serviceApi/resources/${release}/chatAuthenticate`,
      'POST',
      { authUserName: 'ana', interfaceId: 1, question: 'Where is my parcel?', ...attributes },
      present({
        'content-type': 'application/vnd.oracle.adf.resourceitem+json',
        authorization: basic(username, password),
        'accept-language': 'en-US',
        ...headers,
      }),
    ),
  read: ({ fields }) => ({
    jwt: fields.text('jwt'),
    pool: fields.text('poolId'),
    url: `${url}/engagement/api/consumer/${fields.text('chatSiteName')}/v1`,
  }),
});

const present = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** The chat that requestEngagement has answered with. */
export const chatOf = ({ url, pool }: Opened, { fields }: Reply): Chat => ({
  engagementId: fields.text('engagementIdString'),
  sessionId: fields.text('sessionId'),
  clientId: fields.text('clientIdString'),
  url,
  pool,
});

const TELLING = [
  'role',
  'disconnectReason',
  'reason',
  'connectionState',
  'mode',
  'value',
  'body',
  'position',
];

/** For instance `ParticipantLeft LEAD TRANSFERRED_TO_QUEUE`. */
function describeMessage(message: Fields): string {
  const values = new Map<string, unknown>(Object.entries(message.values()));
  const name = message.text('messageName').replace(/^RNEngagement(.*)Message$/, '$1');
  const told = TELLING.map((key) => values.get(key)).filter((value) => value !== undefined && value !== null);
  return [name, ...told.map((value) => (typeof value === 'string' ? value : writeJson(value)))].join(' ');
}
