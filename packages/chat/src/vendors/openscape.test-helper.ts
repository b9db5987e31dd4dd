import type { ChatProvider, StartChatInput } from '../provider.js';
import { openscape, type OpenscapeOptions } from './openscape.js';

const BASE_URL = 'https://contact.example.com/restinteractionsdk';
/** What a chat starts with. */
export const INPUT: StartChatInput & { readonly clientChatId: string } = {
  clientChatId: 'A'.repeat(22),
  customer: { name: 'Ana', email: 'ana_maria@example.com' },
  message: 'My invoice is wrong',
};

/** One request, the token's apart. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What the contact center says to one request. */
export type Answer = { readonly status?: number; readonly body?: unknown };

export interface StubVendor {
  readonly asked: readonly Asked[];
  readonly open: (options?: Partial<OpenscapeOptions>) => ChatProvider;
}

/** A contact center that is a list of what was asked and a function that answers. */
export const vendor = (answer: (asked: Asked) => Answer, tokenStatus: number = 200): StubVendor => {
  const asked: Asked[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace('/restinteractionsdk', '');
    if (path === '/oauth/token') {
      const token = { access_token: 't', token_type: 'bearer', scope: 'all' };
      return tokenStatus === 200 ? Response.json(token) : new Response(null, { status: tokenStatus });
    }
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const one = { method: request.method, path, body };
    asked.push(one);
    const { status = 200, body: answered } = answer(one);
    return answered === undefined ? new Response(null, { status }) : Response.json(answered, { status });
  };
  const open = (options: Partial<OpenscapeOptions> = {}): ChatProvider =>
    openscape({ baseUrl: BASE_URL, clientId: 'id', clientSecret: 'secret', fetch, ...options });
  return { asked, open };
};
