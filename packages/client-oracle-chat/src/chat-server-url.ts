import { ConfigError } from '@parlance/runtime';

/** Where a session call says that the chat server is. */
export interface ChatServerPlace {
  /** Host, with or without a scheme. */
  readonly domain: string;
  /** Missing or empty for the usual one. */
  readonly port?: number | string | null | undefined;
  /** `siteName` of establishSessions, `chatSiteName` of chatAuthenticate. */
  readonly siteName: string;
}

/**
 * The `baseUrl` of a chat server, from what the session call has told. A domain without a scheme is taken for https.
 * It is what the site says: compare its host with those that you expect before anything is sent there.
 *
 * Source: Oracle B2C Service and Oracle Fusion Service, Chat REST API guides (decided; specs/oracle-chat/NOTES.md,
 * decision 1).
 * @throws ConfigError `chat-server` when domain, port or site name are none.
 */
export function chatServerUrl({ domain, port, siteName }: ChatServerPlace): string {
  const told = domain.trim();
  const origin = /^https?:\/\//i.test(told) ? told : `https://${told}`;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  const wanted = String(port ?? '').trim();
  const isOrigin = url?.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  const isPort = /^\d{0,5}$/.test(wanted) && Number(wanted) <= 65_535;
  if (!url || !isOrigin || !isPort || /^\.{0,2}$/.test(siteName))
    throw new ConfigError(
      'The session call names no chat server: `domain` must be a host, `port` a port and `siteName` a name. Check what the site answers.',
      { code: 'chat-server' },
    );
  if (wanted !== '') url.port = wanted;
  return `${url.origin}/engagement/api/consumer/${encodeURIComponent(siteName)}/v1`;
}
