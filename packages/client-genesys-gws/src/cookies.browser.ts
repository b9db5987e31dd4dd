import type { Cookies } from './cookies.js';

/** The browser keeps the cookies, and sends them to other origins only when it is asked to. */
export const credentials: RequestCredentials = 'include';

/** A page can neither see nor set them. */
export const createCookies = (): Cookies => ({
  headerFor: () => '',
  learn: () => undefined,
  state: () => [],
});
