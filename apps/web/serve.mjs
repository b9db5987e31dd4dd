// Serves the built app: node serve.mjs [--port 5173]
// PARLANCE_GATEWAY_URL and PARLANCE_SANDBOX_URL say where the app finds its servers; one build fits all.
// PARLANCE_VOICE_URL, the gateway's `voice.webSocketUrl`, lets the pages make and take calls.
// PARLANCE_WORKBENCH_URL, which only `pnpm dev` sets, says where /workbench is: no build has it.
// PARLANCE_DEMO_ACCOUNT=true: customers can sign in, without a password. For development and tests only.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { ACCOUNT_PATH, createAccount } from './account.mjs';

const HOST = '127.0.0.1';
const DEFAULT_PORT = '5173';

/** Addresses of pages that differ from their file's. */
export const pages = new Map([
  ['/', '/index.html'],
  ['/desk', '/desk.html'],
]);

/**
 * What the app reads as /config.json.
 * @param {Record<string, string | undefined>} env
 * @returns {{ gatewayUrl: string, sandboxUrl: string }}
 */
export const appConfig = (env) => ({
  gatewayUrl: env['PARLANCE_GATEWAY_URL'] ?? 'http://127.0.0.1:4100',
  sandboxUrl: env['PARLANCE_SANDBOX_URL'] ?? 'http://127.0.0.1:4200',
});

/**
 * The server, as a function from request to response.
 * @param {{ gatewayUrl: string, sandboxUrl: string }} config
 * @param {string} root The folder of the build.
 * @param {{ voiceUrl?: string | undefined, workbenchUrl?: string | undefined, account?: Hono | undefined }} [more]
 * @returns {Hono}
 */
export const createServer = (config, root, { voiceUrl, workbenchUrl, account } = {}) => {
  const servers = [config.gatewayUrl, config.sandboxUrl, ...(voiceUrl === undefined ? [] : [voiceUrl])];
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...servers.map((url) => new URL(url).origin)],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['dompurify', 'lit-html'],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
    }),
  );
  app.get('/config.json', (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json(account === undefined ? config : { ...config, accountUrl: ACCOUNT_PATH });
  });
  if (account !== undefined) app.route(ACCOUNT_PATH, account);
  if (workbenchUrl !== undefined) app.get('/workbench', (context) => context.redirect(workbenchUrl));
  app.get('/assets/*', async (context, next) => {
    await next();
    // Their names change with their content.
    if (context.res.ok) context.header('Cache-Control', 'public, max-age=31536000, immutable');
  });
  app.use(serveStatic({ root, rewriteRequestPath: (path) => pages.get(path) ?? path }));
  return app;
};

const main = async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: DEFAULT_PORT } } });
  const root = join(dirname(fileURLToPath(import.meta.url)), 'dist');
  if (!existsSync(join(root, 'index.html'))) {
    console.error('There is no build to serve. Run the script `build` of @parlance/web first.');
    process.exit(1);
  }
  const account =
    process.env['PARLANCE_DEMO_ACCOUNT'] === 'true'
      ? await createAccount(`http://${HOST}:${values.port}`)
      : undefined;
  const workbenchUrl = process.env['PARLANCE_WORKBENCH_URL'];
  const voiceUrl = process.env['PARLANCE_VOICE_URL'];
  const app = createServer(appConfig(process.env), root, { voiceUrl, workbenchUrl, account });
  serve({ fetch: app.fetch, hostname: HOST, port: Number(values.port) }, ({ port }) =>
    console.log(`The web app listens on http://${HOST}:${port}`),
  );
  if (account !== undefined)
    console.warn(
      'PARLANCE_DEMO_ACCOUNT: anybody can sign in, without a password. For development and tests only.',
    );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
