import type { RTCSession } from 'jssip/lib/RTCSession.js';
import type { RTCSessionEvent } from 'jssip/lib/UA.js';

import { TelephoneError, type Call } from '../telephone.js';
import type { SipAccount } from './account.js';
import { CallMedia } from './call-media.js';
import { openMicrophone } from './devices.js';
import { connectionOptions, connectLine, type Line } from './line.js';
import { isRemote, SipCall } from './sip-call.js';

/** What an agent's phone registers with, and what leads to it. */
export interface PhoneRegistration extends SipAccount {
  readonly destinations: readonly PilotDestination[];
}

/** A place where customers can call, and the number that their calls are addressed to. */
export interface PilotDestination {
  readonly key: string;
  readonly label: string;
  readonly pilotNumber: string;
}

/** Whether calls reach this phone; `unreachable` while it tries again by itself. */
export type AgentPhoneState = 'off' | 'connecting' | 'registered' | 'unreachable';

/** A customer calls. */
export interface IncomingCall {
  /** As the contact center's signalling gives it. */
  readonly customerNumber: string;
  /** Empty for a pilot number that is no configured destination. */
  readonly destinationKey: string;
  /** What customers read of the destination; the pilot number where nothing is configured. */
  readonly destinationLabel: string;
  /**
   * Answers it.
   * @throws TelephoneError `microphone-refused`, `microphone-failed`: it goes on ringing; `call-failed` when it is over.
   */
  readonly answer: (devices?: {
    readonly audioInput?: string;
    readonly videoInput?: string;
  }) => Promise<Call>;
  /** Declines it; other desks go on ringing. */
  readonly refuse: () => void;
  /** Tells when it can no longer be answered: the customer gave up, another desk was faster, it rang for too long. */
  readonly onOver: (listener: () => void) => void;
}

/** An agent's phone: calls of customers ring here. One call at a time: others find it busy. */
export interface AgentPhone {
  readonly state: AgentPhoneState;
  /** Tells of each change from now on; gives back what stops it. */
  readonly subscribe: (listener: (state: AgentPhoneState) => void) => () => void;
  /** Tells of each call from now on; gives back what stops it. */
  readonly onIncoming: (listener: (call: IncomingCall) => void) => () => void;
  /**
   * Registers, and stays registered until {@link AgentPhone.close}: tries again by itself. Settles after the first attempt.
   * @throws what `getRegistration` throws, or TelephoneError `connection-lost`, of the first attempt; an AbortError when
   * the phone was closed before it was over
   */
  readonly register: () => Promise<void>;
  /** Ends the call and the registration. */
  readonly close: () => Promise<void>;
}

/** What an agent's phone is made of. */
export interface AgentPhoneOptions {
  /** Gets a fresh, short-lived account; asked again whenever one is needed. */
  readonly getRegistration: (options: { readonly signal: AbortSignal }) => Promise<PhoneRegistration>;
  /** How long to wait before trying to register again. @default 3_000 */
  readonly retryAfterMs?: number;
}

/** Makes an agent's phone; it does nothing until it is told to register. */
export const createAgentPhone = (options: AgentPhoneOptions): AgentPhone => new RegisteredPhone(options);

const RETRY_AFTER_MS = 3_000;

class RegisteredPhone implements AgentPhone {
  readonly #options: AgentPhoneOptions;
  readonly #closed = new AbortController();
  readonly #listeners = new Set<(state: AgentPhoneState) => void>();
  readonly #incomingListeners = new Set<(call: IncomingCall) => void>();
  #state: AgentPhoneState = 'off';
  #registered: Promise<void> | undefined;
  #line: Line | undefined;
  #current: RTCSession | undefined;

  constructor(options: AgentPhoneOptions) {
    this.#options = options;
  }

  get state(): AgentPhoneState {
    return this.#state;
  }

  subscribe = (listener: (state: AgentPhoneState) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  onIncoming = (listener: (call: IncomingCall) => void): (() => void) => {
    this.#incomingListeners.add(listener);
    return () => this.#incomingListeners.delete(listener);
  };

  register = (): Promise<void> =>
    (this.#registered ??= new Promise((resolve, reject) => {
      void this.#stayRegistered(resolve, reject);
    }));

  close = async (): Promise<void> => {
    this.#closed.abort();
    this.#line?.agent.stop();
  };

  async #stayRegistered(resolve: () => void, reject: (error: unknown) => void): Promise<void> {
    const { signal } = this.#closed;
    while (!signal.aborted) {
      this.#become('connecting');
      try {
        const line = await this.#open(signal);
        this.#become('registered');
        resolve();
        await aborted(line.lost);
      } catch (error) {
        reject(error);
      }
      this.#line = undefined;
      if (signal.aborted) break;
      this.#become('unreachable');
      await this.#pause(signal);
    }
    this.#become('off');
    reject(signal.reason);
  }

  async #open(signal: AbortSignal): Promise<Line> {
    const registration = await this.#options.getRegistration({ signal });
    const line = await connectLine(registration, signal);
    this.#line = line;
    line.agent.on('registrationExpiring', () => void this.#renew(line));
    line.agent.on('newRTCSession', ({ originator, session }: RTCSessionEvent) => {
      if (isRemote(originator)) this.#ring(line, registration, session);
    });
    try {
      await registered(line);
    } catch (error) {
      line.agent.stop();
      throw error;
    }
    line.agent.on('registrationFailed', () => void this.#notRenewed(line));
    return line;
  }

  async #renew(line: Line): Promise<void> {
    const { signal } = this.#closed;
    try {
      const { username, password } = await this.#options.getRegistration({ signal });
      signal.throwIfAborted();
      line.agent.set('authorization_user', username);
      line.agent.set('password', password);
      line.agent.register();
    } catch {
      await this.#notRenewed(line);
    }
  }

  /** A call goes on without a registration, but not without its line: that is made anew when nobody talks. */
  async #notRenewed(line: Line): Promise<void> {
    if (!this.#current) return line.agent.stop();
    await this.#pause(line.lost);
    if (!line.lost.aborted) await this.#renew(line);
  }

  #pause(signal: AbortSignal): Promise<void> {
    return pause(this.#options.retryAfterMs ?? RETRY_AFTER_MS, signal);
  }

  #ring(line: Line, registration: PhoneRegistration, session: RTCSession): void {
    if (this.#current || this.#incomingListeners.size === 0) {
      session.terminate({ status_code: BUSY });
      return;
    }
    this.#current = session;
    const free = (): void => {
      this.#current = undefined;
    };
    session.on('ended', free);
    session.on('failed', free);
    const call = incomingCall(line, registration, session);
    for (const listener of this.#incomingListeners) listener(call);
  }

  #become(state: AgentPhoneState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

const BUSY = 486;
const DECLINE = 603;

function incomingCall(line: Line, registration: PhoneRegistration, session: RTCSession): IncomingCall {
  const pilotNumber = session.local_identity.uri.user;
  const destination = registration.destinations.find((known) => known.pilotNumber === pilotNumber);
  let isAnswered = false;
  return {
    customerNumber: session.remote_identity.uri.user,
    destinationKey: destination?.key ?? '',
    destinationLabel: destination?.label ?? pilotNumber,
    answer: async ({ audioInput, videoInput } = {}) => {
      const microphone = await openMicrophone(audioInput);
      if (isAnswered || session.isEnded()) {
        microphone.stop();
        throw new TelephoneError('The call is over, or answered already.', { code: 'call-failed' });
      }
      isAnswered = true;
      return answer(line, registration, session, new CallMedia(microphone, videoInput));
    },
    refuse: () => {
      if (!isAnswered && !session.isEnded()) session.terminate({ status_code: DECLINE });
    },
    onOver: (listener) => {
      session.on('failed', listener);
      session.on('ended', listener);
    },
  };
}

function answer(line: Line, account: SipAccount, session: RTCSession, media: CallMedia): Call {
  session.on('peerconnection', ({ peerconnection }) => media.answerTo(peerconnection));
  const call = new SipCall(line, session, media);
  session.answer({ mediaConstraints: { audio: false, video: false }, pcConfig: connectionOptions(account) });
  return call;
}

function registered({ agent, lost }: Line): Promise<void> {
  return new Promise((resolve, reject) => {
    agent.on('registered', () => resolve());
    agent.on('registrationFailed', () =>
      reject(
        new TelephoneError('The phone was not registered. Check that the pilot has the same secret.', {
          code: 'connection-lost',
          isRetryable: true,
        }),
      ),
    );
    lost.addEventListener('abort', () => reject(lost.reason));
    agent.register();
  });
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
