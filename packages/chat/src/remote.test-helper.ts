import type { ChatEvent } from './events.js';
import type { ChatHandle, ChatProvider, ProviderChat, StartChatInput, VendorProfile } from './provider.js';
import { remote, type RemoteOptions } from './remote.js';

export const BASE_URL = 'https://chat.example.com';
/** What a chat starts with. */
export const INPUT: StartChatInput & { readonly clientChatId: string } = {
  clientChatId: 'A'.repeat(22),
  customer: { name: 'Ana' },
  message: 'My invoice is wrong',
};
export const PROFILE: VendorProfile = {
  vendor: 'openscape',
  capabilities: {
    agentTyping: true,
    customerTyping: true,
    queuePosition: false,
    availability: false,
    pushUrl: true,
    callMe: true,
    callbacks: true,
    callbackWindows: 2,
    transfer: true,
    redirect: true,
  },
  delivery: { kind: 'interval', advisedMs: 3_000, minMs: 250, maxMs: 30_000 },
  echoesCustomer: true,
  reads: 'once',
};

/** One event stream as the gateway holds it. */
export interface Held {
  readonly afterId: string | null;
  /** The reader has let go of it. */
  isClosed: boolean;
  send(...events: readonly { readonly id: string; readonly event: ChatEvent }[]): void;
  close(): void;
  breakOff(): void;
}

/** One request. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string | null;
  /** Whom the company has signed for. */
  readonly identityToken?: string;
  readonly body: unknown;
}

/** By method and path. */
export type Answers = Readonly<Record<string, () => Response>>;

export interface StubGateway {
  readonly asked: readonly Asked[];
  readonly streams: readonly Held[];
  readonly fetch: typeof globalThis.fetch;
  readonly open: (options?: Partial<RemoteOptions>) => ChatProvider;
}

export interface Connected extends Pick<StubGateway, 'asked' | 'streams'> {
  readonly handle: ChatHandle;
  readonly chat: ProviderChat;
  readonly next: ChatHandle;
  readonly stream: () => Held | undefined;
}

/** A gateway in a function: event streams are held open, everything else is answered from a table. */
export const gateway = (answers: Answers = {}): StubGateway => {
  const asked: Asked[] = [];
  const streams: Held[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const text = await request.text();
    const identityToken = request.headers.get('parlance-identity');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    asked.push({
      method: request.method,
      path: pathname,
      token: request.headers.get('authorization'),
      ...(identityToken === null ? {} : { identityToken }),
      body,
    });
    const key = `${request.method} ${pathname}`;
    if (answers[key]) return answers[key]();
    if (pathname.endsWith('/events')) return hold(streams, searchParams.get('afterId'), request.signal);
    if (pathname.endsWith('/chats'))
      return Response.json(
        { chatId: 'C1', token: 'T1', providerId: 'main', profile: PROFILE },
        { status: 201 },
      );
    return new Response(null, { status: 204 });
  };
  const open = (options: Partial<RemoteOptions> = {}): ChatProvider =>
    remote({ baseUrl: BASE_URL, providerId: 'main', profile: PROFILE, fetch, ...options });
  return { asked, streams, fetch, open };
};

const hold = (streams: Held[], afterId: string | null, signal: AbortSignal): Response => {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const writer = writable.getWriter();
  const stop = (reason: unknown): void => void writer.abort(reason);
  const held: Held = {
    afterId,
    isClosed: false,
    send: (...events) => {
      const lines = events.map(({ id, event }) => `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`);
      void writer.write(new TextEncoder().encode(lines.join('')));
    },
    close: () => void writer.close(),
    breakOff: () => stop(new TypeError('terminated')),
  };
  const letGo = (): void => {
    held.isClosed = true;
  };
  writer.closed.catch(letGo);
  signal.addEventListener('abort', letGo);
  signal.addEventListener('abort', () => stop(signal.reason));
  streams.push(held);
  return new Response(readable, { headers: { 'content-type': 'text/event-stream' } });
};

/** A text of the agent's. */
export const says = (text: string): ChatEvent => ({
  type: 'message-received',
  message: {
    id: text,
    from: { id: '14', role: 'agent', name: 'Rosa' },
    text,
    at: '2026-01-02T03:04:05.000Z',
  },
});
export const ended: ChatEvent = { type: 'chat-ended', by: 'agent' };

/** A chat just started. */
export const begin = async (provider: ChatProvider): Promise<{ handle: ChatHandle; chat: ProviderChat }> => {
  const handle = await provider.startChat(INPUT);
  return { handle, chat: provider.attachChat(handle) };
};

/** A chat whose stream is open. */
export const connect = async (answers?: Answers): Promise<Connected> => {
  const { streams, open, asked } = gateway(answers);
  const { handle, chat } = await begin(open());
  const { next } = await chat.receive(handle);
  return { handle, chat, next, streams, asked, stream: (): Held | undefined => streams.at(-1) };
};
