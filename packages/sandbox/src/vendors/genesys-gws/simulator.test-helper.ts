import { expect, onTestFinished } from 'vitest';
import type { Fields } from '../../fields.js';
import type { FaultKind } from '../../faults.js';
import { startSandbox, type Sandbox } from '../../sandbox.js';
import { send, type Reply } from '../../sandbox.test-helper.js';
import type { GenesysGwsSimulatorOptions } from './simulator.js';

const NOW_MS = Date.parse('2026-02-14T09:30:00Z');

export const START = {
  operationName: 'RequestChat',
  nickname: 'Ana Ferreira',
  subject: 'Where is my parcel?',
};

/** A sandbox for one test, and an HTTP client that shares nothing with the simulator. */
export interface Scene {
  readonly sandbox: Sandbox;
  /** A request to the simulator, with the right ContactCenterId unless another is given. */
  vendor(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  door(method: string, path: string, body?: unknown): Promise<Reply>;
  setConditions(values: Record<string, unknown>): Promise<void>;
  advance(byMs: number): Promise<Reply>;
  fail(kind: FaultKind, operation: string): Promise<Reply>;
  /** Starts a chat; gives its id. */
  startChat(change?: Record<string, unknown>): Promise<string>;
  /** Starts a chat that Rosa has accepted. */
  startActiveChat(): Promise<string>;
  operate(chatId: string, operationName: string, more?: Record<string, unknown>): Promise<Reply>;
  send(chatId: string, text: string): Promise<Reply>;
  /** The chat as GetChat gives it. */
  chat(chatId: string): Promise<unknown>;
  messages(chatId: string, index?: number | string): Promise<readonly Fields[]>;
  /** The types of the messages, who they are from, and their texts. */
  told(chatId: string, index?: number): Promise<readonly string[]>;
  /** What an agent does, by the last part of the door's path. */
  act(chatId: string, deed: string, body?: Record<string, unknown>): Promise<Reply>;
  conversation(chatId: string): Promise<unknown>;
}

/** Closes by itself when the test is over. */
export async function openScene(options: GenesysGwsSimulatorOptions = {}): Promise<Scene> {
  const sandbox = await startSandbox({ now: () => NOW_MS, genesysGws: options });
  onTestFinished(() => sandbox.close());
  const { baseUrl, contactCenterId } = sandbox.genesysGws;
  const vendor: Scene['vendor'] = (method, path, body, headers = {}) =>
    send(`${baseUrl}${path}`, method, body, { ContactCenterId: contactCenterId, ...headers });
  const door: Scene['door'] = (method, path, body) =>
    send(`${sandbox.url}${path}`, method, body, { 'content-type': 'application/json' });
  const startChat: Scene['startChat'] = async (change = {}) =>
    (await vendor('POST', '/chats', { ...START, ...change })).fields.text('id');
  const operate: Scene['operate'] = (chatId, operationName, more = {}) =>
    vendor('POST', `/chats/${chatId}`, { operationName, ...more });
  const act: Scene['act'] = (chatId, deed, body = {}) =>
    door('POST', `/agent/conversations/${chatId}/${deed}`, { agentId: 'rosa', ...body });
  const messages: Scene['messages'] = async (chatId, index) => {
    const query = index === undefined ? '' : `?index=${index}`;
    return (await vendor('GET', `/chats/${chatId}/messages${query}`)).fields.list('messages');
  };
  return {
    sandbox,
    vendor,
    door,
    startChat,
    operate,
    act,
    messages,
    setConditions: async (values) => {
      const { status } = await door('PATCH', '/control/vendors/genesys-gws/conditions', values);
      expect(status).toBe(200);
    },
    advance: (byMs) => door('POST', '/control/clock/advance', { byMs }),
    fail: (kind, operation) => door('POST', '/control/faults', { vendor: 'genesys-gws', operation, kind }),
    startActiveChat: async () => {
      const chatId = await startChat();
      expect(await act(chatId, 'accept')).toMatchObject({ status: 200 });
      return chatId;
    },
    send: (chatId, text) => operate(chatId, 'SendMessage', { text }),
    chat: async (chatId) => (await vendor('GET', `/chats/${chatId}`)).fields.values()['chat'],
    told: async (chatId, index) => (await messages(chatId, index)).map(describeMessage),
    conversation: async (chatId) => (await door('GET', `/agent/conversations/${chatId}`)).body,
  };
}

/** For instance `3 Agent Text: Hello`. */
function describeMessage(message: Fields): string {
  const from: unknown = message.values()['from'];
  const type = typeof from === 'object' && from !== null && 'type' in from ? String(from.type) : 'nobody';
  const text = message.optionalText('text');
  const words = text === undefined ? '' : `: ${text}`;
  return `${message.integer('index')} ${type} ${message.text('type')}${words}`;
}
