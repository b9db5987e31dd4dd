export * from './generated/index.js';
export { createHttpSession, type HttpSession, type HttpSessionOptions } from './http-session.js';
export type { CsrfState, HttpSessionState } from './http-session-state.js';
export type { CookieState } from './cookies.js';
