import { systemClock, type Clock } from '@parlance/runtime';

import type { RequestInfo } from './address.js';
import { createApp } from './app.js';
import { Availabilities } from './availability.js';
import { Callbacks } from './callbacks.js';
import { Chats } from './chats.js';
import type { GatewayConfig } from './config.js';
import { checkConfig, type CheckedConfig } from './config-check.js';
import type { Environment } from './environment.js';
import { identityCheck, type IdentityCheck } from './identity.js';
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
   * Takes no new chats and callbacks, lets texts, callbacks and reads under way finish, for at most `drainMs`, and ends all
   * event streams. The chats go on at the contact centers, but this gateway's record of them is gone with it.
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
  const checked = checkConfig(config, { env, vendors });
  const { settings, providers, identityKeys } = checked;
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
    routes: createRoutes({
      settings,
      providers,
      chats,
      callbacks,
      availabilities: new Availabilities(clock, settings.availabilityTtlMs),
      identity: identityOf(checked, clock),
      clock,
    }),
  });
  const close = async (): Promise<void> => {
    await drain(Promise.all([chats.close(), callbacks.close()]), settings.drainMs, { clock, log });
    await Promise.all([...providers.values()].map((provider) => provider.close()));
    await identityKeys?.close();
  };
  let closing: Promise<void> | undefined;
  return {
    fetch: async (request, info = {}) => app.fetch(request, info),
    close: () => (closing ??= close()),
  };
}

const identityOf = (
  { settings: { identity }, identityKeys }: CheckedConfig,
  clock: Clock,
): IdentityCheck | undefined =>
  identity && identityKeys && identityCheck(identity, identityKeys.getKey, clock);

/** Whoever stops a process kills it in the end: better to go while there is time to say what is left. */
async function drain(
  drained: Promise<unknown>,
  drainMs: number,
  { clock, log }: { readonly clock: Clock; readonly log: GatewayLog },
): Promise<void> {
  const done = new AbortController();
  const late = clock.sleep(drainMs, done.signal).then(
    () =>
      log({
        event: 'vendor-trouble',
        at: new Date(clock.now()).toISOString(),
        code: 'drain-incomplete',
        error: 'Reads or texts were still under way when `drainMs` was over; what they bring is lost.',
      }),
    () => undefined,
  );
  await Promise.race([drained, late]);
  done.abort();
}
