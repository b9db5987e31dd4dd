import { Cookie, CookieJar } from 'tough-cookie';

import type { Cookies, CookieState } from './cookies.js';
import { addressOf } from './http-session-state.js';

/** Requests bring no cookies by themselves. */
export const credentials: RequestCredentials = 'same-origin';

/** Keeps cookies as RFC 6265 says: by domain and path, until they expire. */
export function createCookies(known: readonly CookieState[]): Cookies {
  const jar = new CookieJar();
  for (const cookie of known) putBack(jar, cookie);
  return {
    headerFor: (url) => jar.getCookieStringSync(url),
    learn: ({ headers }, url) => {
      // A cookie that is malformed or for another domain is left out, as a browser does.
      for (const text of headers.getSetCookie()) jar.setCookieSync(text, url, { ignoreError: true });
    },
    state: () => (jar.serializeSync()?.cookies ?? []).flatMap((cookie) => toState(Cookie.fromJSON(cookie))),
  };
}

function putBack(jar: CookieJar, state: CookieState): void {
  const { name, value, domain, path, isHostOnly, isSecure, expiresAt } = state;
  const cookie = new Cookie({
    key: name,
    value,
    path,
    secure: isSecure,
    ...(!isHostOnly && { domain }),
    ...(expiresAt !== undefined && { expires: new Date(expiresAt) }),
  });
  jar.setCookieSync(cookie, addressOf(state), { ignoreError: true });
}

function toState(cookie: Cookie | undefined): CookieState[] {
  if (!cookie?.domain) return [];
  const expiry = cookie.expiryTime() ?? Infinity;
  if (expiry <= Date.now()) return [];
  return [
    {
      name: cookie.key,
      value: cookie.value,
      domain: cookie.domain,
      path: cookie.path ?? '/',
      isHostOnly: cookie.hostOnly ?? false,
      isSecure: cookie.secure,
      ...(expiry !== Infinity && { expiresAt: new Date(expiry).toISOString() }),
    },
  ];
}
