// The company's own backend, as small as a demonstration can be: who is signed in, and a signed token that tells a gateway
// so. It asks for no password: serve.mjs has it only where PARLANCE_DEMO_ACCOUNT is set, as `pnpm dev` does.
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Where the app finds it, on its own origin. */
export const ACCOUNT_PATH = '/account';

/** For whom the tokens are: `identity.audience` of the gateway's configuration. */
const AUDIENCE = 'parlance-gateway';

const ALGORITHM = 'ES256';
const KEY_ID = 'demo-1';
const TOKEN_LIFE = '2 minutes';
const COOKIE = 'demo-session';

/** The one who signs in here. */
const CUSTOMER = {
  sub: 'customer-1001',
  name: 'Ana Costa',
  given_name: 'Ana',
  family_name: 'Costa',
  email: 'ana@example.com',
  phone_number: '+351211234567',
};

/**
 * What a gateway's configuration says about it.
 * @param {string} webUrl The app's origin.
 * @returns {{ issuer: string, audience: string, jwksUrl: string }}
 */
export const identityOf = (webUrl) => ({
  issuer: webUrl,
  audience: AUDIENCE,
  jwksUrl: `${webUrl}${ACCOUNT_PATH}/keys`,
});

/**
 * The backend, as a function from request to response. Its keys are made now, and forgotten with it.
 * @param {string} webUrl The app's origin: who signs.
 * @returns {Promise<Hono>}
 */
export const createAccount = async (webUrl) => {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const key = { ...(await exportJWK(publicKey)), alg: ALGORITHM, use: 'sig', kid: KEY_ID };
  const sessions = new Set();
  const isSignedIn = (context) => sessions.has(getCookie(context, COOKIE));
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  app.get('/', (context) => {
    const { name, email, phone_number: phoneNumber } = CUSTOMER;
    return context.json(isSignedIn(context) ? { customer: { name, email, phoneNumber } } : {});
  });
  app.put('/session', (context) => {
    const session = crypto.randomUUID();
    sessions.add(session);
    setCookie(context, COOKIE, session, { httpOnly: true, sameSite: 'Strict', path: ACCOUNT_PATH });
    return context.body(null, 204);
  });
  app.delete('/session', (context) => {
    sessions.delete(deleteCookie(context, COOKIE, { path: ACCOUNT_PATH }));
    return context.body(null, 204);
  });
  app.post('/identity-token', async (context) => {
    if (!isSignedIn(context)) return context.json({ title: 'Nobody is signed in.' }, 401);
    const token = await new SignJWT(CUSTOMER)
      .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID, typ: 'JWT' })
      .setIssuer(webUrl)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(TOKEN_LIFE)
      .sign(privateKey);
    return context.json({ token });
  });
  app.get('/keys', (context) => context.json({ keys: [key] }));
  return app;
};
