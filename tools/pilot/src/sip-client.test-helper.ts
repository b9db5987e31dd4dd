import { createHash, createHmac, randomBytes } from 'node:crypto';

import { WebSocket } from 'undici';

/** What is sent, as whoever sends it likes it: nothing is checked here. */
export interface SipRequest {
  readonly method: string;
  /** Request-URI. */
  readonly uri: string;
  readonly from: string;
  /** @default the Request-URI */
  readonly to?: string;
  readonly login?: SipLogin;
  readonly headers?: readonly string[];
  readonly body?: string;
  /** @default a new one */
  readonly callId?: string;
}

export interface SipLogin {
  readonly username: string;
  readonly password: string;
}

/** A message that came, split as far as tests look. */
export interface SipMessage {
  readonly firstLine: string;
  /** Of a response. */
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly text: string;
}

/** Somebody who speaks SIP without a browser, and as they please. */
export interface SipClient {
  /** Sends it, answers a challenge where there is a login, and gives the final response. */
  readonly ask: (request: SipRequest) => Promise<SipMessage>;
  /** Sends a text as it is. */
  readonly send: (text: string) => void;
  /** The next message that fits, of those that have not been taken. */
  readonly next: (isWanted: (message: SipMessage) => boolean) => Promise<SipMessage>;
  readonly close: () => void;
}

const ANSWERED_WITHIN_MS = 5_000;

export async function connectSip(webSocketUrl: string): Promise<SipClient> {
  const socket = new WebSocket(webSocketUrl, 'sip');
  const inbox: SipMessage[] = [];
  let wake = (): void => undefined;
  socket.addEventListener('message', ({ data }) => {
    inbox.push(toMessage(String(data)));
    wake();
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const next: SipClient['next'] = async (isWanted) => {
    const deadline = AbortSignal.timeout(ANSWERED_WITHIN_MS);
    for (;;) {
      const index = inbox.findIndex(isWanted);
      const [found] = index < 0 ? [] : inbox.splice(index, 1);
      if (found) return found;
      await new Promise<void>((resolve, reject) => {
        wake = resolve;
        deadline.addEventListener('abort', () => reject(new Error('No such SIP message came.')));
      });
    }
  };
  const send = (text: string): void => socket.send(text);
  return { send, next, ask: (request) => ask(request, { send, next }), close: () => socket.close() };
}

async function ask(
  request: SipRequest,
  { send, next }: Pick<SipClient, 'send' | 'next'>,
): Promise<SipMessage> {
  const { callId = randomBytes(8).toString('hex') } = request;
  const attempt = async (cseq: number, more: readonly string[]): Promise<SipMessage> => {
    send(toText(request, { callId, cseq, more }));
    return next(
      ({ status, header }) =>
        status >= 200 && header('call-id') === callId && header('cseq') === `${cseq} ${request.method}`,
    );
  };
  const first = await attempt(1, []);
  const challenge = first.header('www-authenticate') ?? first.header('proxy-authenticate');
  if (challenge === undefined || !request.login) return first;
  const name = first.status === 401 ? 'Authorization' : 'Proxy-Authorization';
  return attempt(2, [`${name}: ${digest(challenge, request, request.login)}`]);
}

function toText(
  { method, uri, from, to = uri, headers = [], body = '' }: SipRequest,
  {
    callId,
    cseq,
    more,
  }: { readonly callId: string; readonly cseq: number; readonly more: readonly string[] },
): string {
  return [
    `${method} ${uri} SIP/2.0`,
    `Via: SIP/2.0/WS tester.invalid;branch=z9hG4bK${randomBytes(6).toString('hex')}`,
    'Max-Forwards: 70',
    `From: <${from}>;tag=tester`,
    `To: <${to}>`,
    `Call-ID: ${callId}`,
    `CSeq: ${cseq} ${method}`,
    'Contact: <sip:tester@tester.invalid;transport=ws>',
    ...headers,
    ...more,
    ...(body === '' ? [] : ['Content-Type: application/sdp']),
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

function digest(challenge: string, { method, uri }: SipRequest, { username, password }: SipLogin): string {
  const field = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1] ?? '';
  const [realm, nonce] = [field('realm'), field('nonce')];
  const cnonce = randomBytes(8).toString('hex');
  const response = md5(
    `${md5(`${username}:${realm}:${password}`)}:${nonce}:00000001:${cnonce}:auth:${md5(`${method}:${uri}`)}`,
  );
  return `Digest username="${username}", realm="${realm}", nonce="${nonce}", uri="${uri}", qop=auth, nc=00000001, cnonce="${cnonce}", response="${response}", algorithm=MD5`;
}

function toMessage(text: string): SipMessage {
  const [firstLine = '', ...lines] = text.split('\r\n');
  const status = Number(/^SIP\/2.0 (\d{3})/.exec(firstLine)?.[1] ?? 0);
  const header = (name: string): string | undefined => {
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim();
  };
  return { firstLine, status, header, text };
}

/** A login as the gateway and the sandbox make it; `secret` and `expiresAtMs` may be wrong on purpose. */
export function loginFor(scope: string, secret: string, expiresAtMs: number = Date.now() + 60_000): SipLogin {
  const username = `${Math.ceil(expiresAtMs / 1_000)}:${scope}`;
  return { username, password: createHmac('sha1', secret).update(username).digest('base64') };
}
