import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { doorRoutes } from './doors/routes.js';
import { SandboxError } from './errors.js';
import { vendorRoutes } from './vendor-routes.js';
import type { SimulatorOptions } from './vendors/registry.js';
import { encodeProblem, toResponse } from './wire.js';
import { allSimulators, createWorld, type World } from './world.js';

/** Settings of a sandbox; all have defaults. */
export interface SandboxOptions extends SimulatorOptions {
  /** TCP port; 0 takes a free one. @default 0 */
  readonly port?: number;
  /** Address to listen on; the default is reached from this machine only. @default '127.0.0.1' */
  readonly host?: string;
  /** Where the simulators' clock starts and how it runs, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/** A running sandbox. */
export interface Sandbox {
  /** Where both doors are, for instance `http://127.0.0.1:4200`. */
  readonly url: string;
  /** The base URL of each vendor's simulator. */
  readonly urls: { readonly openscape: string };
  /** What the OpenScape driver needs: `openscape(sandbox.openscape)`. */
  readonly openscape: OpenscapeAccess;
  /** Answers of the simulators that broke their own spec: operation and reason. Empty unless the sandbox has a defect. */
  violations(): readonly string[];
  /**
   * Breaks all connections off and frees the port.
   * @throws SandboxError `invalid-answer` when there are violations, so that the test at hand fails.
   */
  close(): Promise<void>;
}

/** Address and made-up credentials of the OpenScape simulator. */
export interface OpenscapeAccess {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

// Longer than any test pauses: a connection that is closed just as a client uses it again would look like a fault.
const KEEP_ALIVE_MS = 120_000;

/**
 * Starts all simulators, the agent door and the control door on one port. Any number may run in one process.
 * @throws SandboxError `port-taken` or `cannot-listen`.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1', now = Date.now } = options;
  const closing = new AbortController();
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const url = (): string => urlOf(server, host);
  const world = createWorld({ ...options, now }, closing.signal, url);
  // Leaves the process's own Request and Response alone: the sandbox is a guest in other programs' tests.
  const answer = getRequestListener(routesOf(world).fetch, { overrideGlobalObjects: false });
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing));
  await listen(server, port, host);
  const { openscape } = world.simulators;
  const openscapeUrl = `${url()}${openscape.basePath}`;
  return {
    url: url(),
    urls: { openscape: openscapeUrl },
    openscape: { baseUrl: openscapeUrl, ...credentialsIn(openscape.settings) },
    violations: () => [...world.violations],
    close: async () => {
      closing.abort();
      await stop(server);
      failOnViolations(world);
    },
  };
}

function routesOf(world: World): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  for (const simulator of allSimulators(world.simulators))
    routes.route(simulator.basePath, vendorRoutes(simulator, world));
  routes.route('/', doorRoutes(world));
  routes.notFound(({ req }) =>
    toResponse(encodeProblem(404, 'not-found', 'Not found', `Nothing answers ${req.method} ${req.path}.`)),
  );
  routes.onError((error, { req }) => {
    world.violations.push(`${req.method} ${req.path}: ${error.message}`);
    return toResponse(encodeProblem(500, 'defect', 'The sandbox has a defect', error.message));
  });
  return routes;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(cause, port, host)));
    server.listen(port, host, () => resolve());
  });
}

function cannotListen(cause: Error, port: number, host: string): SandboxError {
  return 'code' in cause && cause.code === 'EADDRINUSE'
    ? new SandboxError('port-taken', `Port ${port} is taken. Pass another \`port\`, or 0 for a free one.`, {
        cause,
      })
    : new SandboxError(
        'cannot-listen',
        `Cannot listen on ${host}, port ${port}: check \`host\` and \`port\`.`,
        {
          cause,
        },
      );
}

function urlOf(server: Server, host: string): string {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sandbox does not listen.');
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${address.port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function failOnViolations({ violations }: World): void {
  if (violations.length === 0) return;
  const list = violations.join('\n  ');
  throw new SandboxError(
    'invalid-answer',
    `The sandbox broke its own spec, which is a defect of it:\n  ${list}`,
  );
}

function credentialsIn(settings: Readonly<Record<string, string>>): Omit<OpenscapeAccess, 'baseUrl'> {
  return { clientId: settings['clientId'] ?? '', clientSecret: settings['clientSecret'] ?? '' };
}
