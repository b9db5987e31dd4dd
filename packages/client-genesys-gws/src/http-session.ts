import { createCookies, credentials } from '#cookies';

import { isCsrfHeader, readState, type CsrfState, type HttpSessionState } from './http-session-state.js';

/** How an HTTP session begins. */
export interface HttpSessionOptions {
  /**
   * Does the requests.
   * @default globalThis.fetch
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Of the same chat, earlier: what `state()` gave, as it came back from where it was kept. What does not fit is left out. */
  readonly state?: unknown;
}

/** What belongs to one chat besides its id: cookies and CSRF token. */
export interface HttpSession {
  /** For the client's option `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** As it is now. JSON-safe, equal to the last one unless something changed. */
  state(): HttpSessionState;
}

/**
 * Keeps what the server wants to see again: cookies (of the HTTP session and of a load balancer) and the CSRF token, which
 * it takes from any answer and sends with every request that changes something. One for each chat: two chats of one
 * process are two customers. In a page the browser keeps the cookies, and requests carry credentials.
 *
 * Source: Web Services API, CSRF Protection (documented).
 */
export function createHttpSession({ fetch, state }: HttpSessionOptions = {}): HttpSession {
  const known = readState(state);
  const cookies = createCookies(known.cookies ?? []);
  let csrf = known.csrf;
  return {
    fetch: async (input, init) => {
      const request = new Request(input, { ...init, credentials });
      prove(request, cookies.headerFor(request.url), csrf);
      const response = await (fetch ?? globalThis.fetch)(request);
      cookies.learn(response, request.url);
      csrf = csrfOf(response) ?? csrf;
      return response;
    },
    state: () => {
      const kept = cookies.state();
      return { ...(kept.length > 0 && { cookies: kept }), ...(csrf && { csrf }) };
    },
  };
}

function prove({ headers, method }: Request, cookie: string, csrf: CsrfState | undefined): void {
  if (cookie !== '') headers.set('cookie', cookie);
  if (csrf && !/^(get|head|options)$/i.test(method)) headers.set(csrf.header, csrf.token);
}

const TOKEN = 'X-CSRF-TOKEN';

function csrfOf({ headers }: Response): CsrfState | undefined {
  const token = headers.get(TOKEN);
  const header = headers.get('X-CSRF-HEADER') ?? TOKEN;
  return token ? { header: isCsrfHeader(header) ? header : TOKEN, token } : undefined;
}
