import { Agent, fetch as fetchByAgent, type Response as AgentResponse } from 'undici';

import { connectorFor } from './connector.js';
import { checkOptions, type NodeFetchOptions } from './options.js';
import { tlsErrorFrom } from './tls-failure.js';
import { tlsSettings } from './trust.js';
import { tunnelsThrough } from './tunnel.js';

/** A `fetch` of its own network settings and connections. */
export interface NodeFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Ends the requests under way, event streams too, and lets go of all connections. */
  readonly close: () => Promise<void>;
}

/**
 * A `fetch` for a Node process behind a corporate proxy, with a private CA, a client certificate or a least TLS version.
 * Takes and gives the global `Request` and `Response`; a request's body is read whole before it is sent. There is no
 * time limit of its own but 10 s for a connection and 30 s for a proxy's answer: the caller's `signal` ends a request.
 * @throws ConfigError `invalid-option` that names the option that cannot be used.
 * @example
 * const fetch = nodeFetch({ proxyUrl: 'http://proxy.example.com:8080', ca: await readFile('corporate-ca.pem', 'utf8') });
 * const provider = openscape({ baseUrl, clientId, clientSecret, fetch });
 */
export function nodeFetch(options: NodeFetchOptions): NodeFetch {
  checkOptions(options);
  const { proxyUrl } = options;
  const tls = tlsSettings(options);
  const tunnels = proxyUrl === undefined ? undefined : tunnelsThrough(proxyUrl, tls);
  const agent = new Agent({
    connect: tunnels?.connect ?? connectorFor(tls.toTarget),
    // A quiet event stream is no broken one, and calls have a time limit already.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const close = async (): Promise<void> => {
    await Promise.all([agent.destroy(), tunnels?.close()]);
  };
  return Object.assign(
    async (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      const answer = await fetchBy(agent, request).catch((error: unknown) => {
        const { host } = new URL(request.url);
        const tls = tlsErrorFrom(error, `no answer from ${host}`);
        throw tls ? new TypeError('fetch failed', { cause: tls }) : error;
      });
      return toResponse(answer, [answer, request, input]);
    },
    { close },
  );
}

/** undici knows only its own `Request` and `Response`, not those of the `fetch` that Node brings along. */
async function fetchBy(agent: Agent, request: Request): Promise<AgentResponse> {
  const { url, method, redirect, signal } = request;
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  return fetchByAgent(url, {
    dispatcher: agent,
    method,
    headers: [...request.headers],
    redirect,
    signal,
    body,
  });
}

/**
 * What a body depends on: once a request is collected, its signal no longer follows the caller's, and once an undici
 * response is, undici ends the body that nobody has begun to read.
 */
const sources = new WeakMap<object, readonly unknown[]>();

function toResponse({ body, status, statusText, headers, url }: AgentResponse, source: unknown[]): Response {
  if (body !== null) sources.set(body, source);
  const response = new Response(body instanceof ReadableStream ? body : null, {
    status,
    statusText,
    headers: [...headers],
  });
  return Object.defineProperty(response, 'url', { value: url });
}
