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

/** What a session call tells, of whichever product. */
export interface OpenedSession {
  /** Opens one engagement, soon. Secret. */
  readonly jwt: string;
  readonly domain: string;
  readonly port?: unknown;
  readonly pool: string;
  readonly siteName: string;
}

/** A product of Oracle's that has chats: how they begin there. Everything after that is alike. */
export interface OracleSite {
  /** As in handles and profiles. */
  readonly vendor: string;
  readonly requiresIdentity?: true;
  /** A session call can lead back into a running chat. */
  readonly canResume: boolean;
  openSession(request: SessionRequest, options?: CallOptions): Promise<OpenedSession>;
}
