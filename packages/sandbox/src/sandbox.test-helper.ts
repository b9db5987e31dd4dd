import { fieldsOf, type Fields } from './fields.js';
import type { FaultKind } from './faults.js';
import type { Sandbox } from './sandbox.js';

/** An answer, read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
  readonly fields: Fields;
}

/** Sends requests as anybody's HTTP client would; nothing of the simulators is shared with it. */
export interface Caller {
  /** A request to the OpenScape simulator, with a valid token unless another is given. */
  vendor(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  door(method: string, path: string, body?: unknown): Promise<Reply>;
  /** Starts a session; gives its id. */
  startSession(overrides?: Record<string, unknown>): Promise<string>;
  /** Starts a session that Rosa has accepted. */
  startActiveSession(): Promise<string>;
  contents(sessionId: string, index?: number): Promise<Reply>;
  say(sessionId: string, text: string): Promise<Reply>;
  fail(kind: FaultKind, operation: string, more?: Record<string, unknown>): Promise<Reply>;
}

export const SESSION = {
  businessUnitName: 'DEFAULT',
  caption: 'Where is my parcel?',
  customerName: 'Ana Ferreira',
  language: 'English',
  priority: 5,
  source: 'ana.ferreira@example.com',
};

export const basic = (clientId: string, clientSecret: string): string =>
  `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;

/** Asks for a token with the sandbox's credentials. */
export async function fetchToken(sandbox: Sandbox): Promise<string> {
  const { baseUrl, clientId, clientSecret } = sandbox.openscape;
  const response = await fetch(`${baseUrl}/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: basic(clientId, clientSecret),
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  return fieldsOf(await response.json()).text('access_token');
}

/** A caller of one sandbox, with a token of its own. */
export async function connect(sandbox: Sandbox): Promise<Caller> {
  const token = await fetchToken(sandbox);
  const door: Caller['door'] = (method, path, body) =>
    send(`${sandbox.url}${path}`, method, body, { 'content-type': 'application/json' });
  const vendor: Caller['vendor'] = (method, path, body, headers = {}) =>
    send(`${sandbox.openscape.baseUrl}${path}`, method, body, {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json; charset=utf-8',
      ...headers,
    });
  const startSession: Caller['startSession'] = async (overrides = {}) => {
    const reply = await vendor('POST', '/v1/sessions', { ...SESSION, ...overrides });
    return reply.fields.text('sessionId');
  };
  return {
    vendor,
    door,
    startSession,
    async startActiveSession() {
      const sessionId = await startSession();
      await door('POST', `/agent/conversations/${sessionId}/accept`, { agentId: 'rosa' });
      return sessionId;
    },
    contents: (sessionId, index) =>
      vendor('GET', `/v1/sessions/${sessionId}/contents${index === undefined ? '' : `/${index}`}`),
    say: (sessionId, text) =>
      door('POST', `/agent/conversations/${sessionId}/messages`, { agentId: 'rosa', text }),
    fail: (kind, operation, more = {}) =>
      door('POST', '/control/faults', { vendor: 'openscape', operation, kind, ...more }),
  };
}

/** One request, its answer read to the end. */
export async function send(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Reply> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: text }) });
  const answer = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const value: unknown = isJson ? JSON.parse(answer) : undefined;
  return {
    status: response.status,
    headers: response.headers,
    text: answer,
    body: value,
    fields: fieldsOf(value),
  };
}
