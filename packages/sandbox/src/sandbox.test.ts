import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import { describe, expect, it } from 'vitest';
import { SandboxError } from './errors.js';
import { fieldsOf } from './fields.js';
import { startSandbox } from './sandbox.js';
import { connect, SESSION } from './sandbox.test-helper.js';
import type { Simulator } from './simulator.js';
import { vendorRoutes } from './vendor-routes.js';
import { createWorld } from './world.js';

const portOf = (url: string): number => Number(new URL(url).port);

describe('startSandbox', () => {
  it('runs any number in one process, each with its own state', async () => {
    const sandboxes = await Promise.all([startSandbox(), startSandbox(), startSandbox()]);
    const callers = await Promise.all(sandboxes.map((sandbox) => connect(sandbox)));
    const sessionIds = await Promise.all(callers.map((caller) => caller.startSession()));
    const [first, second] = callers;
    await first?.door('POST', '/control/clock/advance', { byMs: 3_600_000 });
    await first?.fail('status', '*', { status: 500 });
    expect(await second?.contents(sessionIds[1] ?? '')).toMatchObject({ status: 200 });
    expect(await second?.contents(sessionIds[0] ?? '')).toMatchObject({ status: 404 });
    expect((await second?.door('GET', '/agent/conversations'))?.fields.list('conversations')).toHaveLength(1);
    await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
  });

  it('says when the port is taken, and frees it when closed', async () => {
    const sandbox = await startSandbox();
    const port = portOf(sandbox.url);
    const error: unknown = await startSandbox({ port }).catch((reason: unknown) => reason);
    expect(SandboxError.is(error) && error.code).toBe('port-taken');
    expect(String(error)).toContain(`Port ${port} is taken`);
    await sandbox.close();
    const again = await startSandbox({ port });
    expect(portOf(again.url)).toBe(port);
    await again.close();
  });

  it.each([70_000, -1, 1.5, Number.NaN])('refuses the port %d', async (port) => {
    const error: unknown = await startSandbox({ port }).catch((reason: unknown) => reason);
    expect(SandboxError.is(error) && error.code).toBe('invalid-option');
    expect(String(error)).toContain('`port`');
  });

  it('listens on this machine only, and cannot listen where it is not', async () => {
    const sandbox = await startSandbox();
    expect(new URL(sandbox.url).hostname).toBe('127.0.0.1');
    await sandbox.close();
    const error: unknown = await startSandbox({ host: '192.0.2.1' }).catch((reason: unknown) => reason);
    expect(SandboxError.is(error) && error.code).toBe('cannot-listen');
  });

  it('answers other paths with a problem', async () => {
    const sandbox = await startSandbox();
    const { door } = await connect(sandbox);
    expect(await door('GET', '/nowhere')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    await sandbox.close();
  });
});

describe('a configuration of the OpenScape simulator', () => {
  const CONFIGURATION = {
    'servlet-name': 'webchat',
    'oauth-client-id': 'site',
    'oauth-client-secret': 'made-up',
    'max-sockets': 1,
    'socket-timeout': 60,
    'oauth-token-validity-time': 600,
  } as const;

  it('changes path, credentials, number of sockets and life of tokens', async () => {
    const sandbox = await startSandbox({ openscape: { configuration: CONFIGURATION } });
    expect(sandbox.openscape).toEqual({
      baseUrl: `${sandbox.url}/openscape/webchat`,
      clientId: 'site',
      clientSecret: 'made-up',
    });
    const { vendor, startSession, contents, door } = await connect(sandbox);
    const sessionId = await startSession();
    expect(await contents(sessionId)).toMatchObject({ status: 200 });
    expect(await vendor('POST', '/v1/sessions', SESSION)).toMatchObject({ status: 503 });
    await door('POST', '/control/clock/advance', { byMs: 60_000 });
    expect(await vendor('POST', '/v1/sessions', SESSION)).toMatchObject({ status: 201 });
    await door('POST', '/control/clock/advance', { byMs: 540_000 });
    expect(await contents(sessionId)).toMatchObject({ status: 401 });
    expect((await door('GET', '/control/sandbox')).body).toMatchObject({
      vendors: expect.arrayContaining([
        expect.objectContaining({
          baseUrl: sandbox.openscape.baseUrl,
          settings: expect.objectContaining({ clientId: 'site' }),
        }),
      ]),
    });
    expect((await fetch(`${sandbox.url}/openscape/restinteractionsdk/oauth/token`)).status).toBe(404);
    await sandbox.close();
  });

  it('counts less than the options that say the same', async () => {
    const openscape = { configuration: CONFIGURATION, tokenValidityMs: 0 };
    const sandbox = await startSandbox({ openscape });
    const { contents, door } = await connect(sandbox);
    await door('POST', '/control/clock/advance', { byMs: 3_600_000 });
    expect(await contents('W0')).toMatchObject({ status: 404 });
    await sandbox.close();
  });

  it.each([
    [{ configuration: { 'servlet-name': 'a/b' } }, 'configuration-invalid', 'servlet-name'],
    [{ configurationFile: 'no/such.xml' }, 'configuration-unreadable', 'no/such.xml'],
    [{ tokenValidityMs: -1 }, 'invalid-option', 'tokenValidityMs'],
  ])('stops the start where it cannot be: %j', async (openscape, code, name) => {
    const error: unknown = await startSandbox({ openscape }).catch((reason: unknown) => reason);
    expect(SandboxError.is(error) && error.code).toBe(code);
    expect(String(error)).toContain(name);
  });
});

describe('a simulator that breaks its own spec', () => {
  const answering = async (operations: Simulator['operations']): Promise<[number, readonly string[]]> => {
    const world = createWorld({ now: Date.now }, new AbortController().signal, () => '');
    const { openscape } = world.simulators;
    const broken: Simulator = {
      ...openscape,
      authorise: () => undefined,
      operations: { ...openscape.operations, ...operations },
    };
    const routes = new Hono<{ Bindings: HttpBindings }>().route('/', vendorRoutes(broken, broken, world));
    const incoming = new IncomingMessage(new Socket());
    const sockets: HttpBindings = { incoming, outgoing: new ServerResponse(incoming) };
    const response = await routes.request('/v1/sessions/W1/contents', {}, sockets);
    const { code } = { code: fieldsOf(await response.json()).optionalText('code') };
    expect(code).toBe('invalid-answer');
    return [response.status, world.violations];
  };

  it.each([
    ['a field of the wrong type', { status: 200, value: { sessionId: 1 } }, 'sessionId must be string'],
    ['no body', { status: 200 }, 'body must be object'],
    ['a status that is not declared', { status: 418 }, '418 is not declared'],
    ['a body where there is none', { status: 404, value: {} }, '404 must be empty'],
  ])('with %s answers 500, and it is remembered', async (_what, answer, reason) => {
    const [status, violations] = await answering({ 'contents.list': () => answer });
    expect(status).toBe(500);
    expect(violations).toEqual([expect.stringContaining(reason)]);
    expect(violations[0]).toMatch(/^openscape contents\.list: /);
  });

  it('makes close() fail, so that the test at hand fails', async () => {
    const noTime = Number.NaN;
    const sandbox = await startSandbox({ now: () => noTime });
    const response = await fetch(`${sandbox.url}/control/clock`);
    expect(response.status).toBe(500);
    expect(sandbox.violations()).toHaveLength(1);
    const error: unknown = await sandbox.close().catch((reason: unknown) => reason);
    expect(SandboxError.is(error) && error.code).toBe('invalid-answer');
    expect(String(error)).toContain('GET /control/clock');
  });
});
