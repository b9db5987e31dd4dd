import type { CustomerIdentity } from '@parlance/chat';
import type { Clock } from '@parlance/runtime';
import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';

import type { RequestInfo } from './address.js';
import type { Chat } from './chat.js';
import type { GatewaySettings } from './config.js';
import type { ConfiguredProvider } from './config-check.js';
import { operations } from './generated/gateway.js';
import { describeProblem, type GatewayLog } from './log.js';
import { IDENTITY_HEADER } from './identity.js';
import { problemResponse, refusal, toProblem } from './problems.js';

/** What the handlers of one request tell each other. */
export interface AppEnv {
  readonly Bindings: RequestInfo;
  readonly Variables: {
    /** The route's template, for the log. */
    route?: string;
    configured?: ConfiguredProvider;
    /** Whom the company has signed for; absent for a customer who is who they say to be. */
    identity?: CustomerIdentity;
    chat?: Chat;
  };
}

export type Step = MiddlewareHandler<AppEnv>;

/** What every request goes through, whatever the route. */
export interface AppParts {
  readonly settings: GatewaySettings;
  readonly clock: Clock;
  readonly log: GatewayLog;
  /** What to do for each operation of the spec, by operationId. */
  readonly routes: Readonly<Record<string, readonly Step[]>>;
}

/** The handler of all requests: each operation of the spec has its route, and nothing else has one. */
export function createApp({ settings, clock, log, routes }: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(logged(clock, log), strictHeaders, notStored);
  app.use('/v1/*', originGuard(settings.allowedOrigins), crossOrigin(settings.allowedOrigins));
  for (const { operationId, method, path } of operations) {
    const steps = routes[operationId];
    if (!steps) throw new Error(`The spec has ${operationId}, the gateway does not.`);
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), named(path), ...steps);
  }
  app.notFound(() => problemResponse(noSuchRoute.problem));
  app.onError((error) => problemResponse(toProblem(error)));
  return app;
}

const noSuchRoute = refusal(
  'route-not-found',
  'Compare method and path with the API description of the gateway.',
);

const strictHeaders: Step = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  xFrameOptions: 'DENY',
  // Whoever ends TLS speaks for the whole host; the gateway is only one part of it.
  strictTransportSecurity: false,
});

const notStored: Step = async (context, next) => {
  await next();
  context.header('cache-control', 'no-store');
};

/** Requests without an Origin come from no page: from a server, or from a browser that asks its own site. */
const originGuard =
  (allowed: readonly string[]): Step =>
  async (context, next) => {
    const origin = context.req.header('origin');
    if (origin === undefined || allowed.includes(origin)) return next();
    throw refusal(
      'origin-refused',
      "Add the page's origin to `allowedOrigins` in the gateway's configuration, exactly as the browser sends it.",
    );
  };

const crossOrigin = (allowed: readonly string[]): Step =>
  cors({
    origin: [...allowed],
    allowMethods: ['GET', 'POST', 'PUT'],
    allowHeaders: ['authorization', 'content-type', 'last-event-id', IDENTITY_HEADER],
    exposeHeaders: ['retry-after'],
    maxAge: 600,
  });

const named =
  (route: string): Step =>
  async (context, next) => {
    context.set('route', route);
    await next();
  };

const logged =
  (clock: Clock, log: GatewayLog): Step =>
  async (context, next) => {
    const startedAt = clock.now();
    await next();
    const { route, configured, chat } = context.var;
    const { error } = context;
    log({
      event: 'request',
      at: new Date(startedAt).toISOString(),
      method: context.req.method,
      ...(route === undefined ? {} : { route }),
      status: context.res.status,
      durationMs: clock.now() - startedAt,
      ...(configured === undefined ? {} : { providerId: configured.providerId }),
      ...chat?.name,
      ...(error === undefined ? {} : describeProblem(error)),
    });
  };
