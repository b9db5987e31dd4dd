import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { ConditionRefusal } from './conditions.js';
import { doorRoutes } from './doors/routes.js';
import { SandboxError } from './errors.js';
import { simulatedVendors, type SimulatedVendor } from './simulated-vendors.js';
import { apisOf } from './simulator.js';
import { vendorRoutes } from './vendor-routes.js';
import { accessTo, type SimulatorOptions, type VendorAccess } from './generated/simulators.js';
import type { VoiceOptions } from './voice.js';
import { encodeProblem, toResponse } from './wire.js';
import { allSimulators, createWorld, type World } from './world.js';

/** Settings of a sandbox; all have defaults. */
export interface SandboxOptions extends SimulatorOptions {
  /** TCP port; 0 takes a free one. @default 0 */
  readonly port?: number;
  /** Address to listen on; the default is reached from this machine only. @default '127.0.0.1' */
  readonly host?: string;
  /** The pilot that customers call, for the phones of desks. @default none */
  readonly voice?: VoiceOptions;
  /** Where the simulators' clock starts and how it runs, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/** A running sandbox, with the access to each vendor's simulator: `sandbox.openscape`. */
export interface Sandbox extends VendorAccess {
  /** Where both doors are, for instance `http://127.0.0.1:4200`. */
  readonly url: string;
  /** All that is simulated, for whoever shows it. */
  readonly vendors: readonly SimulatedVendor[];
  /** What was wrong with the options without being an error, for instance a key of a configuration file that nobody knows. */
  readonly warnings: readonly string[];
  /** Answers of the simulators that broke their own spec: operation and reason. Empty unless the sandbox has a defect. */
  violations(): readonly string[];
  /**
   * Breaks all connections off and frees the port.
   * @throws SandboxError `invalid-answer` when there are violations, so that the test at hand fails.
   */
  close(): Promise<void>;
}

// Longer than any test pauses: a connection that is closed just as a client uses it again would look like a fault.
const KEEP_ALIVE_MS = 120_000;

/**
 * Starts all simulators, the agent door and the control door on one port. Any number may run in one process.
 * @throws SandboxError `port-taken`, `cannot-listen`, `invalid-option`, or one of those for a configuration.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1', now = Date.now } = options;
  checkPort(port);
  const closing = new AbortController();
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const url = (): string => urlOf(server, host);
  const world = checkedWorld({ ...options, now }, closing.signal, url);
  // Leaves the process's own Request and Response alone: the sandbox is a guest in other programs' tests.
  const answer = getRequestListener(routesOf(world).fetch, { overrideGlobalObjects: false });
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing));
  await listen(server, port, host);
  return {
    ...accessTo(world.simulators, url()),
    url: url(),
    vendors: simulatedVendors(world.simulators, url()),
    warnings: allSimulators(world.simulators).flatMap(({ warnings }) => warnings),
    violations: () => [...world.violations],
    close: async () => {
      closing.abort();
      await stop(server);
      failOnViolations(world);
    },
  };
}

function checkedWorld(...given: Parameters<typeof createWorld>): World {
  try {
    return createWorld(...given);
  } catch (cause) {
    throw cause instanceof ConditionRefusal
      ? new SandboxError('invalid-option', `An option cannot be as it is: ${cause.message}`, { cause })
      : cause;
  }
}

function routesOf(world: World): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  for (const simulator of allSimulators(world.simulators))
    for (const api of apisOf(simulator)) routes.route(api.basePath, vendorRoutes(simulator, api, world));
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

function checkPort(port: number): void {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return;
  throw new SandboxError('invalid-option', '`port` must be a whole number from 0 (a free one) to 65535.');
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
