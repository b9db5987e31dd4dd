import type { CookieState } from './cookies.js';

/** What the server wants to see again with every request of a chat. JSON-safe; keep it with the chat, and out of logs. */
export interface HttpSessionState {
  readonly cookies?: readonly CookieState[];
  readonly csrf?: CsrfState;
}

/** The header that proves that a request is not forged. */
export interface CsrfState {
  /** Name of the header. */
  readonly header: string;
  readonly token: string;
}

/**
 * Reads a state that was put away. What does not fit is left out: the server then gives it anew.
 */
export function readState(value: unknown): HttpSessionState {
  const cookies = list(field(value, 'cookies')).flatMap(readCookie);
  const csrf = readCsrf(field(value, 'csrf'));
  return { ...(cookies.length > 0 && { cookies }), ...(csrf && { csrf }) };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An address that a cookie goes to; the domain may be an IPv6 address. */
export const addressOf = ({ domain, path }: Pick<CookieState, 'domain' | 'path'>): string =>
  `https://${domain.includes(':') ? `[${domain}]` : domain}${path}`;

function readCookie(value: unknown): CookieState[] {
  const [name, content, domain, path] = ['name', 'value', 'domain', 'path'].map((key) => field(value, key));
  const expiresAt = field(value, 'expiresAt');
  if (typeof name !== 'string' || typeof content !== 'string') return [];
  if (typeof domain !== 'string' || typeof path !== 'string' || !path.startsWith('/')) return [];
  if (!URL.canParse(addressOf({ domain, path }))) return [];
  if (expiresAt !== undefined && !isMoment(expiresAt)) return [];
  return [
    {
      name,
      value: content,
      domain,
      path,
      isHostOnly: field(value, 'isHostOnly') !== false,
      isSecure: field(value, 'isSecure') !== false,
      ...(expiresAt !== undefined && { expiresAt }),
    },
  ];
}

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

function readCsrf(value: unknown): CsrfState | undefined {
  const [header, token] = [field(value, 'header'), field(value, 'token')];
  return typeof header === 'string' &&
    typeof token === 'string' &&
    isCsrfHeader(header) &&
    isHeaderValue(token)
    ? { header, token }
    : undefined;
}

/** Whether a header may be set because a server says so: one of its own, never Authorization, Cookie or the like. */
export const isCsrfHeader = (name: string): boolean => /^x-[a-z0-9-]{1,100}$/i.test(name);

const isHeaderValue = (text: string): boolean => /^[!-~]+( [!-~]+)*$/.test(text);
