import type { Hono } from 'hono';

interface ServedConfig {
  readonly gatewayUrl: string;
  readonly sandboxUrl: string;
}

/** Addresses of pages that differ from their file's. */
export const pages: ReadonlyMap<string, string>;

/** What the app reads as /config.json. */
export function appConfig(env: Readonly<Record<string, string | undefined>>): ServedConfig;

/** What only some sites have. */
interface More {
  /** Where SIP is spoken over WebSocket, as browsers reach it. */
  readonly voiceUrl?: string | undefined;
  /** Where /workbench leads. */
  readonly workbenchUrl?: string | undefined;
  /** Where customers sign in: see account.mjs. */
  readonly account?: Hono | undefined;
}

/** The server, as a function from request to response; `root` is the folder of the build. */
export function createServer(config: ServedConfig, root: string, more?: More): Hono;
