import type { Hono } from 'hono';

/** Where the app finds the company's backend, on its own origin. */
export const ACCOUNT_PATH: '/account';

/** What a gateway's configuration says about the backend; `webUrl` is the app's origin. */
export function identityOf(webUrl: string): {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
};

/** The company's backend for a demonstration: one customer, no password. Its keys are made now, and forgotten with it. */
export function createAccount(webUrl: string): Promise<Hono>;
