import { call } from './call.js';
import type { Clock } from './clock.js';
import { checkUrl, type ClientSettings } from './settings.js';
import { DecodeError } from './errors.js';
import type { Operation } from './operation.js';
import { unwrap } from './result.js';
import { resolveSecret, type Secret } from './secret.js';
import { toForm } from './serialize.js';

/** Proves who calls: gives the headers for one request. */
export interface Credential {
  headers(settings: ClientSettings): Promise<Readonly<Record<string, string>>>;
  /** The API refused these headers. True when other ones can be had, so that the call is repeated once. */
  renew?(refused: Readonly<Record<string, string>>): boolean;
}

/** HTTP bearer. The token is asked for at each request. */
export const bearer = (token: Secret, option: string): Credential => ({
  headers: async () => ({ authorization: `Bearer ${await resolveSecret(token, option)}` }),
});

/** HTTP Basic. `options` are the two options' names, for messages. */
export const basic = (
  username: Secret,
  password: Secret | undefined,
  options: readonly [string, string],
): Credential => ({
  headers: async () => ({
    authorization: basicValue(
      await resolveSecret(username, options[0]),
      await resolveSecret(password, options[1]),
    ),
  }),
});

/** An API key in a header. */
export const apiKey = (header: string, key: Secret, option: string): Credential => ({
  headers: async () => ({ [header]: await resolveSecret(key, option) }),
});

const basicValue = (username: string, password: string): string =>
  `Basic ${btoa(String.fromCodePoint(...new TextEncoder().encode(`${username}:${password}`)))}`;

/** What OAuth 2.0 client credentials need. Functions are asked each time a token is fetched. */
export interface ClientCredentials {
  readonly clientId: Secret;
  readonly clientSecret: Secret;
  /** Where tokens are had, when it is not where the API's description says. A full URL, or one relative to `baseUrl`. */
  readonly tokenUrl?: string | undefined;
}

interface Token {
  readonly headers: Readonly<Record<string, string>>;
  /** By the clock, in milliseconds; a little before the token's true end. */
  readonly staleAtMs: number;
}

/**
 * OAuth 2.0 client credentials: one token for all calls of a client, fetched when first needed, shared by calls that
 * need it at the same time, and fetched again when it expires or is refused.
 * @param tokenUrl A full URL, or one relative to `baseUrl`.
 * @param tokenOperation The API's own description of the token request, for its error codes.
 */
export function clientCredentials(
  options: ClientCredentials,
  tokenUrl: string,
  tokenOperation: Operation = tokenRequest,
): Credential {
  let token: Token | undefined;
  let pending: Promise<Token> | undefined;
  const fetchToken = async (settings: ClientSettings): Promise<Token> => {
    try {
      token = await requestToken(settings, options, tokenUrl, tokenOperation);
      return token;
    } finally {
      pending = undefined;
    }
  };
  return {
    async headers(settings) {
      if (token && settings.clock.now() < token.staleAtMs) return token.headers;
      pending ??= fetchToken(settings);
      return (await pending).headers;
    },
    renew(refused) {
      // Another call may have renewed it already.
      if (token?.headers === refused) token = undefined;
      return true;
    },
  };
}

async function requestToken(
  settings: ClientSettings,
  options: ClientCredentials,
  tokenUrl: string,
  operation: Operation,
): Promise<Token> {
  const clientId = await resolveSecret(options.clientId, 'auth.clientId');
  const clientSecret = await resolveSecret(options.clientSecret, 'auth.clientSecret');
  const url = new URL(options.tokenUrl ?? tokenUrl, `${settings.baseUrl}/`).href;
  const client = {
    settings: { ...settings, baseUrl: checkUrl(url, 'auth.tokenUrl', settings.allowInsecureHttp) },
  };
  const result = await call(
    client,
    { ...operation, path: '', security: [] },
    {
      headers: { authorization: basicValue(clientId, clientSecret) },
      body: { grant_type: 'client_credentials' },
    },
  );
  return readToken(unwrap(result), settings.clock);
}

const tokenRequest: Operation = {
  id: 'token request',
  method: 'post',
  path: '',
  isSafe: true,
  security: [],
  accept: 'application/json',
  body: toForm,
  responses: {
    200: { body: 'json' },
    400: { body: 'json' },
    401: { body: 'json', message: 'The client credentials are refused; check `auth`.' },
  },
};

function readToken(answer: unknown, clock: Clock): Token {
  const { access_token: value, expires_in: expiresInS } = {
    access_token: undefined,
    expires_in: undefined,
    ...Object(answer),
  };
  if (typeof value !== 'string' || value === '') {
    throw new DecodeError(
      'The token endpoint answered without `access_token`. Check that `auth.tokenUrl` is right.',
    );
  }
  // A token is given up a tenth of its life, at most 30 s, early: it must not expire on its way.
  const lifeMs = Number(expiresInS ?? Infinity) * 1_000;
  return {
    headers: { authorization: `Bearer ${value}` },
    staleAtMs: clock.now() + lifeMs - Math.min(30_000, lifeMs / 10),
  };
}
