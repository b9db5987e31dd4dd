import { writeEnvelope } from './envelope.js';
import type { SoapOperation } from './operation.js';
import { writeUsernameToken, type UsernameToken } from './security.js';

/** One SOAP request, before its envelope is put together. */
export interface SoapRequest {
  readonly endpoint: string;
  readonly operation: SoapOperation;
  /** Header blocks, as XML. */
  readonly headers: readonly string[];
  /** The body's element, as XML; empty for none. */
  readonly body: string;
  readonly usernameToken?: UsernameToken | undefined;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** The client's own: proxy, certificates and TLS are settled there. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Puts envelopes together and sends them. Answers are read elsewhere. */
export interface SoapTransport {
  /** Gives the answer, body unread; rejects as `fetch` does when there is none. */
  send(request: SoapRequest): Promise<Response>;
}

/** Needs nothing but `fetch`: Node, browsers, workers. */
export const fetchTransport: SoapTransport = {
  send: ({ headers, body, usernameToken, ...request }) => {
    const security = usernameToken ? [writeUsernameToken(usernameToken)] : [];
    return postEnvelope(request, writeEnvelope({ headers: [...headers, ...security], body }));
  },
};

/** Posts an envelope. */
export const postEnvelope = (
  {
    endpoint,
    operation,
    httpHeaders,
    signal,
    fetch,
  }: Omit<SoapRequest, 'headers' | 'body' | 'usernameToken'>,
  envelope: string,
): Promise<Response> => {
  const headers = new Headers({
    'content-type': 'text/xml; charset=utf-8',
    accept: 'text/xml',
    soapaction: `"${operation.action}"`,
  });
  // Names in any case: each replaces ours.
  for (const [name, value] of Object.entries(httpHeaders)) headers.set(name, value);
  return fetch(
    new Request(endpoint, {
      method: 'POST',
      headers,
      body: envelope,
      signal,
      // A redirect must not be able to send credentials or chats elsewhere.
      redirect: 'manual',
    }),
  );
};
