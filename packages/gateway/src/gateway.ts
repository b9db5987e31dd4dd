import { systemClock, type Clock } from '@parlance/runtime';

import type { RequestInfo } from './address.js';
import { createApp } from './app.js';
import { Callbacks } from './callbacks.js';
import { Chats } from './chats.js';
import type { GatewayConfig } from './config.js';
import { checkConfig } from './config-check.js';
import type { Environment } from './environment.js';
import { describeError, logToStdout, type GatewayLog } from './log.js';
import { createRoutes } from './routes.js';
import { builtInVendors } from './generated/vendors.js';
import type { GatewayVendor } from './vendors.js';

/** What a gateway takes from its surroundings. */
export interface GatewayOptions {
  /** Where `{ "env": "NAME" }` settings are looked up. `process.env` by default. */
  readonly env?: Environment;
  /** Drivers that providers can be configured for. The built-in ones by default. */
  readonly vendors?: readonly GatewayVendor[];
  /** Gets one entry per request. Lines of JSON on the standard output by default. */
  readonly log?: GatewayLog;
  /** For tests. */
  readonly clock?: Clock;
}

/** A gateway without a port: give `fetch` to whatever serves requests. */
export interface Gateway {
  /** Answers one request. Give the other end's address: limits per address count by it. */
  readonly fetch: (request: Request, info?: RequestInfo) => Promise<Response>;
  /**
   * Takes no new chats and callbacks, lets texts and callbacks under way finish, and ends all event streams. The chats go
   * on at the contact centers, but this gateway's record of them is gone with it.
   */
  readonly close: () => Promise<void>;
}

/**
 * Makes a gateway.
 * @throws ConfigError `invalid-config` that lists every setting that is missing, unknown or wrong.
 * @example
 * const gateway = createGateway({
 *   allowedOrigins: ['https://www.example.com'],
 *   providers: { main: { vendor: 'openscape', options: { baseUrl, clientId, clientSecret: { env: 'OPENSCAPE_CLIENT_SECRET' } } } },
 * });
 * const response = await gateway.fetch(new Request('https://chat.example.com/v1/providers'));
 */
export const createGateway = (config: GatewayConfig, options: GatewayOptions = {}): Gateway =>
  gatewayOf(config, options);

/** A gateway with a configuration that came from elsewhere: it is checked like any other. */
export function gatewayOf(
  config: unknown,
  { env = process.env, vendors = builtInVendors, log = logToStdout, clock = systemClock }: GatewayOptions,
): Gateway {
  const { settings, providers } = checkConfig(config, { env, vendors });
  const chats = new Chats({
    clock,
    endedChatTtlMs: settings.endedChatTtlMs,
    report: (chat, error) =>
      log({
        event: 'vendor-trouble',
        at: new Date(clock.now()).toISOString(),
        ...chat,
        ...describeError(error),
      }),
  });
  const callbacks = new Callbacks(clock);
  const app = createApp({
    settings,
    clock,
    log,
    routes: createRoutes({ settings, providers, chats, callbacks, clock }),
  });
  return {
    fetch: async (request, info = {}) => app.fetch(request, info),
    close: async () => {
      await Promise.all([chats.close(), callbacks.close()]);
      await Promise.all([...providers.values()].map((provider) => provider.close()));
    },
  };
}
