import type { ChatHandle, ChatProvider, ProviderChat, StartChatInput } from '../provider.js';
import { genesysGws, type GenesysGwsOptions } from './genesys-gws.js';

const BASE_PATH = '/api/v2';
export const CENTER = '0a1b2c3d-0000-4000-8000-00000000c0de';

/** What a chat starts with. */
export const INPUT: StartChatInput & { readonly clientChatId: string } = {
  clientChatId: 'A'.repeat(22),
  customer: { name: 'Ana', email: 'ana@example.com' },
  message: 'My invoice is wrong',
};

/** One request. */
export interface Asked {
  readonly method: string;
  /** Without the base path; with the query. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers;
}

/** What the contact center says to one request. */
export interface Answer {
  readonly status?: number;
  /** Text is sent as plain text. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface StubVendor {
  readonly asked: readonly Asked[];
  readonly open: (options?: Partial<GenesysGwsOptions>) => ChatProvider;
}

/** A contact center that is a list of what was asked and a function that answers. */
export const vendor = (answer: (asked: Asked) => Answer): StubVendor => {
  const asked: Asked[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const one = {
      method: request.method,
      path: `${pathname.replace(BASE_PATH, '')}${search}`,
      body,
      headers: request.headers,
    };
    asked.push(one);
    const { status = 200, body: answered = DONE, headers = {} } = answer(one);
    if (typeof answered === 'string') return new Response(answered, { status, headers });
    return Response.json(answered, { status, headers });
  };
  const open = (options: Partial<GenesysGwsOptions> = {}): ChatProvider =>
    genesysGws({
      baseUrl: `https://gws.example.com${BASE_PATH}`,
      contactCenterId: CENTER,
      fetch,
      ...options,
    });
  return { asked, open };
};

const DONE = { statusCode: 0 };

/** `operationName` of a request, or its method and path. */
export const nameOf = ({ method, path, body }: Asked): string =>
  method === 'POST' ? String(Object(body)['operationName']) : `${method} ${path}`;

type Kind = 'Customer' | 'Agent' | 'External';

const PEOPLE: Readonly<Record<Kind, object>> = {
  Customer: { nickname: 'Ana', participantId: '1', type: 'Customer' },
  Agent: { nickname: 'Rosa', participantId: '2', type: 'Agent' },
  External: { nickname: 'Bot', participantId: '3', type: 'External' },
};

/** One message of the vendor's. */
export const message = (index: number, kind: Kind, type: string, text?: string): object => ({
  index,
  type,
  from: PEOPLE[kind],
  ...(text === undefined ? {} : { text }),
});

/** The answer to a read of the messages. */
export const messages = (...all: readonly object[]): Answer => ({ body: { statusCode: 0, messages: all } });

const EVERYTHING = ['SendMessage', 'SendStartTypingNotification', 'SendStopTypingNotification', 'Complete'];

/** The answer to a look at the chat. */
export const chatIs = (state: string, capabilities: readonly string[] = EVERYTHING): Answer => ({
  body: { statusCode: 0, chat: { id: 'C1', state, capabilities, participants: [] } },
});

/** A refusal. */
export const refusal = (statusCode: number, status = 200): Answer => ({
  status,
  body: { statusCode, statusMessage: 'no' },
});

/** Answers of one chat: reads of the messages one after the other, then none; looks alike, then as the last one. */
export const script = (
  reads: readonly Answer[],
  looks: readonly Answer[] = [],
): ((asked: Asked) => Answer) => {
  const [readsLeft, looksLeft] = [[...reads], [...looks]];
  return (asked) => {
    if (nameOf(asked) === 'RequestChat') return { body: { statusCode: 0, id: 'C1', path: '/elsewhere/C1' } };
    if (asked.method === 'POST') return {};
    if (asked.path.includes('/messages')) return readsLeft.shift() ?? messages();
    return (looksLeft.length > 1 ? looksLeft.shift() : looksLeft[0]) ?? chatIs('Chatting');
  };
};

/** A chat that has just been started. */
export const begin = async (
  provider: ChatProvider,
): Promise<{ readonly handle: ChatHandle; readonly chat: ProviderChat }> => {
  const handle = await provider.startChat(INPUT);
  return { handle, chat: provider.attachChat(handle) };
};
