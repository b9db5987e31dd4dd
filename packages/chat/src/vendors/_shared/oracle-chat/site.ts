import { DecodeError } from '@parlance/runtime';

import type { Fields } from '../../../json.js';
import type { CallOptions, CustomerBrowser, CustomerIdentity, StartChatInput } from '../../../provider.js';

/** What a session call is made for. */
export interface SessionRequest {
  readonly identity: CustomerIdentity | undefined;
  readonly browser?: CustomerBrowser | undefined;
  /** What the customer asks; absent where no chat begins. */
  readonly input?: StartChatInput;
  /** Goes back into the customer's running chat. */
  readonly isResuming?: boolean;
}

/** How a session call is made. */
export type SessionCall = CallOptions & { readonly retry?: false };

/** What a session call tells, of whichever product. */
export interface OpenedSession {
  /** Opens one engagement, soon. Secret. */
  readonly jwt: string;
  readonly domain: string;
  readonly port?: unknown;
  readonly pool: string;
  readonly siteName: string;
}

/** How a product names the members of its answer to a session call. */
type SessionNames = Readonly<Record<'jwt' | 'domain' | 'pool' | 'siteName', string>>;

/**
 * The answer to a session call, checked: an engagement that is opened with half of it would have no customer.
 * @throws DecodeError `oracle-session-answer` that names what is missing; nothing has begun.
 */
export function readSession(answer: Fields, names: SessionNames): OpenedSession {
  const read = (name: string): string => {
    const value = answer[name];
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text.trim() !== '') return text;
    throw new DecodeError(
      `The site answers the session call without \`${name}\`. Something in front of it may have answered in its place: check ` +
        '`baseUrl` and what lies between.',
      { code: 'oracle-session-answer', outcome: 'not-sent' },
    );
  };
  return {
    jwt: read(names.jwt),
    domain: read(names.domain),
    port: answer['port'],
    pool: read(names.pool),
    siteName: read(names.siteName),
  };
}

/** A product of Oracle's that has chats: how they begin there. Everything after that is alike. */
export interface OracleSite {
  /** As in handles and profiles. */
  readonly vendor: string;
  readonly requiresIdentity?: true;
  /** A session call can lead back into a running chat. */
  readonly canResume: boolean;
  openSession(request: SessionRequest, options?: SessionCall): Promise<OpenedSession>;
}
