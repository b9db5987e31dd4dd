import { randomUUID } from 'node:crypto';
import { parse } from 'hono/utils/cookie';

/** What the web server keeps for one HTTP session. */
export interface HttpSession {
  readonly sessionId: string;
  readonly csrfToken: string;
  /** The highest index given, by chat. */
  readonly givenUpTo: Map<string, number>;
}

/** The HTTP sessions of one simulator. */
export interface HttpSessions {
  /** The session that a Cookie header names. */
  of(cookies: string | undefined): HttpSession | undefined;
  open(): HttpSession;
  forgetAll(): void;
}

const NAME = 'JSESSIONID';
/** A client without cookies opens one with every request. */
const KEPT = 10_000;

/** Keeps the newest 10,000. */
export function createHttpSessions(): HttpSessions {
  const sessions = new Map<string, HttpSession>();
  return {
    of: (cookies) => sessions.get(parse(cookies ?? '', NAME)[NAME] ?? ''),
    open() {
      const session = {
        sessionId: randomUUID(),
        csrfToken: randomUUID(),
        givenUpTo: new Map<string, number>(),
      };
      sessions.set(session.sessionId, session);
      const [oldest] = sessions.keys();
      if (sessions.size > KEPT && oldest !== undefined) sessions.delete(oldest);
      return session;
    },
    forgetAll: () => sessions.clear(),
  };
}

/** The Cookie header of a request that brings this session. */
export const cookieOf = ({ sessionId }: HttpSession): string => `${NAME}=${sessionId}`;

/** The Set-Cookie header of a new session. */
export const setCookieOf = (session: HttpSession, attributes: string): string =>
  `${cookieOf(session)}; ${attributes}`;
