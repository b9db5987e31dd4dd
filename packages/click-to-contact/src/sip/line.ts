import type { UA } from 'jssip';

import { TelephoneError } from '../telephone.js';
import type { SipAccount } from './account.js';

/** A connection to the signalling server. */
export interface Line {
  readonly agent: UA;
  /** Aborted when the connection is gone, for whatever reason. It is not made again. */
  readonly lost: AbortSignal;
  /** How long a call waits for more ways to this browser once one is known. */
  readonly gatherForMs: number;
}

/** A silent STUN server must not hold up a call for long; a relay may be the only way there is. */
const GATHER_FOR_MS = 1_000;
const GATHER_RELAYS_FOR_MS = 5_000;

const CONNECTED_WITHIN_MS = 10_000;

/** How long the contact center takes a desk for there that says nothing more. */
const REGISTRATION_S = 120;

/** Longer than any contact center lets a call ring: how long that is, is for it to say. */
const NO_ANSWER_AFTER_S = 600;

/**
 * Connects to the signalling server.
 * @throws TelephoneError `connection-lost`; the signal's reason
 */
export async function connectLine(account: SipAccount, signal?: AbortSignal): Promise<Line> {
  // Only who calls needs it.
  const { UA, WebSocketInterface } = await import('jssip');
  signal?.throwIfAborted();
  const agent = new UA({
    sockets: new WebSocketInterface(account.webSocketUrl),
    uri: account.uri,
    authorization_user: account.username,
    password: account.password,
    realm: account.realm,
    register: false,
    register_expires: REGISTRATION_S,
    no_answer_timeout: NO_ANSWER_AFTER_S,
    user_agent: 'Parlance',
  });
  const gone = new AbortController();
  agent.on('disconnected', () => {
    gone.abort(connectionLost());
    agent.stop();
  });
  try {
    await connected(agent, gone.signal, signal);
  } catch (error) {
    agent.stop();
    throw error;
  }
  const hasRelay = account.iceServers.some(({ urls }) => urls.some((url) => url.startsWith('turn')));
  return { agent, lost: gone.signal, gatherForMs: hasRelay ? GATHER_RELAYS_FOR_MS : GATHER_FOR_MS };
}

function connected(agent: UA, lost: AbortSignal, signal: AbortSignal | undefined): Promise<void> {
  const given = [lost, AbortSignal.timeout(CONNECTED_WITHIN_MS), ...(signal ? [signal] : [])];
  const stop = AbortSignal.any(given);
  return new Promise((resolve, reject) => {
    stop.addEventListener('abort', () => reject(signal?.aborted ? signal.reason : connectionLost()));
    agent.on('connected', () => resolve());
    agent.start();
  });
}

const connectionLost = (): TelephoneError =>
  new TelephoneError(
    'The telephone cannot be reached. Check the internet connection, and that `voice.webSocketUrl` of the gateway is right.',
    { code: 'connection-lost', isRetryable: true },
  );

/** Servers as the browser takes them. */
export const connectionOptions = ({ iceServers }: SipAccount): RTCConfiguration => ({
  iceServers: iceServers.map(({ urls, ...login }) => ({ urls: [...urls], ...login })),
});
