import type { Line } from './line.js';

/** The services that a client is to use: nothing else is told to it. */
export interface Services {
  readonly siteWsdl: string;
  readonly serverWsdl: string;
  readonly user: string;
  readonly password: string;
}

/** A SOAP stack that is not ours, as a customer's chat client. */
export interface ForeignClient {
  readonly stack: string;
  /**
   * Holds a whole chat: opening hours, address, start, custom fields, reading until an agent is there, typing, a text, reading
   * until a text comes, end, and one more read. The agent has to join, and to answer the text.
   * @returns what it has met, in order
   * @throws Error with the program's output, when it fails
   */
  chat(services: Services): Promise<readonly Line[]>;
}

/** The password, which has no place in a list of processes, and no proxy between programs of one machine. */
export const environment = (password: string): { readonly env: Readonly<Record<string, string>> } => ({
  env: { INTEROP_PASSWORD: password, PYTHONIOENCODING: 'utf-8', NO_PROXY: '127.0.0.1' },
});
