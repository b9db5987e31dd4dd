import type { Hono } from 'hono';

interface ServedConfig {
  readonly gatewayUrl: string;
  readonly sandboxUrl: string;
}

/** Addresses of pages that differ from their file's. */
export const pages: ReadonlyMap<string, string>;

/** What the app reads as /config.json. */
export function appConfig(env: Readonly<Record<string, string | undefined>>): ServedConfig;

/**
 * The server, as a function from request to response; `root` is the folder of the build. In development, /workbench leads
 * to `workbenchUrl`.
 */
export function createServer(config: ServedConfig, root: string, workbenchUrl?: string): Hono;
