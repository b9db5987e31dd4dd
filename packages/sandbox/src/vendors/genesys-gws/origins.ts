import { cors } from 'hono/cors';
import type { MiddlewareHandler } from 'hono';
import { isLoopback } from '../../origins.js';
import type { GenesysGwsInstallation } from './conditions.js';

/** Whether pages of an origin may ask. */
type OriginRule = (origin: string) => boolean;

/** Reads `loopback, https://*.shop.example`; undefined where that is not how it is written. A bare `*` is refused. */
export function readOrigins(text: string): readonly OriginRule[] | undefined {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const rules = parts.flatMap((part) => readOrigin(part) ?? []);
  return rules.length === parts.length ? rules : undefined;
}

function readOrigin(text: string): OriginRule | undefined {
  if (text === 'loopback') return isLoopback;
  const [, scheme, host, port = ''] = /^(https?:\/\/)([\w.*-]*[\w.-][\w.*-]*)(:\d+)?$/i.exec(text) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  const parts = `${scheme}${host}${port}`.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
  const pattern = new RegExp(`^${parts.join('[\\w.-]+')}$`, 'i');
  return (origin) => pattern.test(origin);
}

/** How long a page's preflight is kept; the vendor's default, taken as seconds. */
const PREFLIGHT_SECONDS = 120;

/**
 * Lets pages of the allowed origins ask, with credentials. Source: Web Services API, CORS; notes on the spec, decision 35.
 */
export const allowOrigins =
  (installation: () => GenesysGwsInstallation): MiddlewareHandler =>
  (context, next) => {
    const { allowedOrigins, csrfHeaderName } = installation();
    const rules = readOrigins(allowedOrigins) ?? [];
    const allow = cors({
      origin: (origin) => (rules.some((isAllowed) => isAllowed(origin)) ? origin : null),
      allowMethods: ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
      allowHeaders: ['Content-Type', 'ContactCenterId', csrfHeaderName],
      exposeHeaders: ['X-CSRF-HEADER', 'X-CSRF-TOKEN'],
      credentials: true,
      maxAge: PREFLIGHT_SECONDS,
    });
    return allow(context, next);
  };
