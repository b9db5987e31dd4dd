import { ConfigError } from '@parlance/runtime';

/** An entry of the option `chatServers`. */
export interface AllowedServer {
  readonly protocol: 'http:' | 'https:';
  /** In lower case; begins with `*.` where the first label may be any. */
  readonly hostname: string;
  readonly port: string;
}

/** Where the session call says that the chat server is. */
export interface ServerPlace {
  /** Host, with or without a scheme, with or without a port. */
  readonly domain: string;
  /** Missing, empty, a number or a text. */
  readonly port?: unknown;
}

const WILD = 'any-label';
const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The entry, or what is wrong with it, to be read after the option's name.
 * @param allowsInsecureHttp `undefined` where that cannot be chosen.
 */
export function readAllowedServer(
  entry: string,
  allowsInsecureHttp: boolean | undefined,
): AllowedServer | string {
  const url = readOrigin(entry.replace('://*.', `://${WILD}.`));
  if (url === undefined || url.hostname.includes('*'))
    return 'must be origins: scheme, host and maybe a port, for instance https://chat.example.com';
  const { protocol } = url;
  if (protocol !== 'https:' && protocol !== 'http:') return 'must begin with https://';
  if (protocol === 'http:' && !allowsInsecureHttp && !LOOPBACK.test(url.hostname))
    return allowsInsecureHttp === undefined
      ? 'must begin with https://, for every call carries the password'
      : 'must begin with https://; plain http to another machine needs `allowInsecureHttp`';
  const isWild = entry.includes('://*.');
  if (isWild && !/\..*\../.test(url.hostname)) return 'must have two labels or more after the star';
  const hostname = isWild ? `*${url.hostname.slice(WILD.length)}` : url.hostname;
  return { protocol, hostname, port: portOf(url) };
}

/**
 * The origin of the chat server that the session call names. A bare host gets the scheme of the entry that allows it.
 * Source: specs/oracle-chat/NOTES.md, decision 1.
 * @throws ConfigError `chat-server-refused` when `chatServers` does not list it.
 */
export function chatServerOrigin({ domain, port }: ServerPlace, allowed: readonly AllowedServer[]): string {
  const told = domain.trim();
  const isBare = !/^[a-z][a-z\d+.-]*:\/\//i.test(told);
  const asked = typeof port === 'number' || typeof port === 'string' ? String(port).trim() : '';
  for (const { protocol, ...server } of allowed) {
    const url = readOrigin(isBare ? `${protocol}//${told}` : told);
    if (url === undefined || url.protocol !== protocol) continue;
    const wanted = asked === '' ? portOf(url) : asked;
    if (wanted === server.port && isHost(url.hostname, server.hostname))
      return `${protocol}//${url.hostname}${wanted === DEFAULT_PORTS[protocol] ? '' : `:${wanted}`}`;
  }
  throw refusal(told, asked);
}

/**
 * The address of a chat server that the site gives as a whole URL, path and all.
 * @throws ConfigError `chat-server-refused` when it is none, has credentials in it, or `chatServers` does not list its origin.
 */
export function chatServerUrl(address: string, allowed: readonly AllowedServer[]): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url !== undefined && url.username === '' && url.password === '' && url.hash === '';
  if (!isPlain) throw refusal(address.replace(/\/\/[^/]*@/, '//'), '');
  chatServerOrigin({ domain: url.origin }, allowed);
  return url.href;
}

/** A URL that is an origin and nothing besides: no path, no credentials. */
function readOrigin(text: string): URL | undefined {
  if (!URL.canParse(text) || text.includes('\\')) return undefined;
  const url = new URL(text);
  const isOrigin = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return isOrigin && url.password === '' && url.hostname !== '' ? url : undefined;
}

const portOf = ({ port, protocol }: URL): string => (port === '' ? (DEFAULT_PORTS[protocol] ?? '') : port);

function isHost(hostname: string, allowed: string): boolean {
  if (!allowed.startsWith('*.')) return hostname === allowed;
  const [, ...rest] = hostname.split('.');
  return rest.join('.') === allowed.slice(2);
}

function refusal(domain: string, port: string): ConfigError {
  const named = domain.slice(domain.lastIndexOf('@') + 1);
  const server = `${named}${port === '' ? '' : `:${port}`}`.slice(0, 200).replace(/[^\w.:/*[\]-]/g, '?');
  return new ConfigError(
    `The site names the chat server ${server}, which the option \`chatServers\` does not list. Add its origin there ` +
      'if it is one of Oracle, or of your own.',
    { code: 'chat-server-refused' },
  );
}
