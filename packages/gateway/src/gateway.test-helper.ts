import type { ChatProvider, VendorProfile } from '@parlance/chat';
import { fakeVendor, type FakeVendor } from '@parlance/chat/testing';
import { onTestFinished } from 'vitest';

import type { RequestInfo } from './address.js';
import type { StartRequest } from './chat.js';
import type { GatewayConfig } from './config.js';
import { createGateway, type Gateway, type GatewayOptions } from './gateway.js';
import type { GatewayLogEntry } from './log.js';
import { assertDeclared } from './spec.test-helper.js';
import { defineVendor, type GatewayVendor } from './vendors.js';

export const ORIGIN = 'https://www.example.com';
export const SECRET_TEXT = 'my-very-private-question';

/** A start that fits. */
export const START: StartRequest = {
  clientChatId: 'AAAAAAAAAAAAAAAAAAAAAA',
  customer: { name: 'Ana', email: 'ana@example.com' },
  message: SECRET_TEXT,
};

/** What a test says of one request. */
export interface Ask {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly info?: RequestInfo;
  readonly signal?: AbortSignal;
}

export interface StartedChat {
  readonly chatId: string;
  readonly token: string;
}

/** A gateway over a vendor in memory. Every answer is checked against the spec. */
export interface TestGateway {
  readonly gateway: Gateway;
  readonly vendor: FakeVendor;
  readonly log: readonly GatewayLogEntry[];
  readonly ask: (method: string, path: string, ask?: Ask) => Promise<Response>;
  /** Starts a chat with `START`, unless told otherwise. */
  readonly start: (fields?: object) => Promise<StartedChat>;
}

export interface TestGatewayOptions extends Pick<GatewayOptions, 'clock'> {
  readonly config?: Partial<GatewayConfig>;
  /** What the fake vendor's profile says otherwise. */
  readonly profile?: Partial<VendorProfile>;
  /** Changes the fake vendor's provider. */
  readonly provider?: (provider: ChatProvider) => ChatProvider;
}

export function testGateway({
  config,
  profile,
  provider = (same) => same,
  ...options
}: TestGatewayOptions = {}): TestGateway {
  const vendor = fakeVendor(profile, options.clock);
  const log: GatewayLogEntry[] = [];
  const gateway = createGateway(
    {
      allowedOrigins: [ORIGIN],
      limits: { startsPerAddressPerMinute: 1_000, requestsPerChatPerMinute: 100_000 },
      providers: { main: { vendor: 'fake', label: 'Main', options: {}, customFields: ['order'] } },
      ...config,
    },
    {
      ...options,
      vendors: [fakeDriver(() => provider(vendor.createProvider()))],
      log: (entry) => void log.push(entry),
    },
  );
  onTestFinished(() => gateway.close());
  const ask = async (method: string, path: string, question: Ask = {}): Promise<Response> => {
    const request = toRequest(method, path, question);
    const response = await gateway.fetch(request.clone(), question.info);
    await assertDeclared(request, response);
    return response;
  };
  return {
    gateway,
    vendor,
    log,
    ask,
    start: async (fields) =>
      readStarted(await ask('POST', '/v1/providers/main/chats', { body: { ...START, ...fields } })),
  };
}

/** The vendor `fake`, whatever the options. */
export const fakeDriver = (createProvider: () => ChatProvider): GatewayVendor =>
  defineVendor<object>({ name: 'fake', optionsSchema: { type: 'object', properties: {} }, createProvider });

export function toRequest(method: string, path: string, { token, body, headers, signal }: Ask = {}): Request {
  return new Request(`http://gateway.test${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
}

export async function readStarted(response: Response): Promise<StartedChat> {
  const { chatId, token } = await readFields(response);
  if (typeof chatId !== 'string' || typeof token !== 'string')
    throw new Error(`No chat was started: ${response.status}.`);
  return { chatId, token };
}

/** The fields of a JSON answer. */
export async function readFields(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const data: unknown = await response.json();
  if (typeof data !== 'object' || data === null) throw new Error('The answer is no object.');
  return Object.fromEntries(Object.entries(data));
}
