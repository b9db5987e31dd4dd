import type { EndEvent, RTCSession } from 'jssip/lib/RTCSession.js';

import type { Call, CallEndReason, CallState, Tone } from '../telephone.js';
import type { CallMedia } from './call-media.js';
import type { Line } from './line.js';

/** How long a call may take to ring somewhere. */
const RINGING_WITHIN_MS = 20_000;

/** One call over SIP, of either side. */
export class SipCall implements Call {
  readonly #session: RTCSession;
  readonly #media: CallMedia;
  readonly #listeners = new Set<(state: CallState) => void>();
  readonly #over = new AbortController();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #state: CallState;

  constructor({ lost, gatherForMs }: Line, session: RTCSession, media: CallMedia) {
    this.#session = session;
    this.#media = media;
    this.#state = { phase: 'connecting', ...media.state() };
    media.watch(() => this.#change({ ...this.#state, ...media.state() }));
    session.on('progress', () => this.#proceed('ringing'));
    session.on('accepted', () => this.#proceed('talking'));
    session.on('ended', (event: EndEvent) => this.#end(endReason(event)));
    session.on('failed', (event: EndEvent) => this.#end(endReason(event)));
    lost.addEventListener('abort', () => this.#end('connection-lost'), { signal: this.#over.signal });
    // The other side would take the silence for a bad line.
    globalThis.addEventListener('pagehide', () => void this.hangUp(), { signal: this.#over.signal });
    this.#boundGathering(gatherForMs);
    this.#boundConnecting();
  }

  get state(): CallState {
    return this.#state;
  }

  subscribe(listener: (state: CallState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async hangUp(): Promise<void> {
    this.#end('hung-up');
    this.#terminate();
  }

  setMuted(isMuted: boolean): void {
    this.#media.setMuted(isMuted);
  }

  setCamera(isOn: boolean): Promise<void> {
    return this.#media.setVideo('camera', isOn);
  }

  setScreenShare(isOn: boolean): Promise<void> {
    return this.#media.setVideo('screen', isOn);
  }

  sendTone(tone: Tone): void {
    if (this.#state.phase !== 'talking') return;
    if (!this.#media.sendTone(tone)) this.#session.sendDTMF(tone);
  }

  getStatistics(): Promise<{ readonly packetsSent: number; readonly packetsReceived: number }> {
    return this.#media.getStatistics();
  }

  #proceed(phase: 'ringing' | 'talking'): void {
    if (this.#state.phase !== 'talking') this.#change({ ...this.#state, phase });
  }

  #end(reason: CallEndReason): void {
    if (this.#state.phase === 'ended') return;
    this.#over.abort();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#media.stop();
    this.#change({ ...this.#state, ...this.#media.state(), phase: 'ended', endReason: reason });
    this.#listeners.clear();
  }

  #change(state: CallState): void {
    if (this.#state.phase === 'ended') return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #terminate(): void {
    if (!this.#session.isEnded()) this.#session.terminate();
  }

  #boundGathering(gatherForMs: number): void {
    let isWaiting = false;
    this.#session.on('icecandidate', ({ candidate, ready }) => {
      if (candidate.type === 'relay') ready();
      if (!isWaiting) this.#after(gatherForMs, ready);
      isWaiting = true;
    });
  }

  #boundConnecting(): void {
    this.#after(RINGING_WITHIN_MS, () => {
      if (this.#state.phase !== 'connecting') return;
      this.#end('connection-lost');
      this.#terminate();
    });
  }

  #after(milliseconds: number, action: () => void): void {
    this.#timers.add(setTimeout(action, milliseconds));
  }
}

/** By the status of SIP that a call was refused with. */
const REASONS: Readonly<Record<number, CallEndReason>> = {
  404: 'not-found',
  408: 'no-answer',
  480: 'not-found',
  486: 'busy',
  600: 'busy',
  603: 'refused',
  604: 'not-found',
};

/** JsSIP's types have an enum for it that does not exist at run time. */
export const isRemote = (originator: string): boolean => originator === 'remote';

/** By JsSIP's word for the cause. */
const CAUSES: Readonly<Record<string, { readonly here: CallEndReason; readonly there: CallEndReason }>> = {
  Terminated: { here: 'hung-up', there: 'hung-up-there' },
  Canceled: { here: 'hung-up', there: 'hung-up-there' },
  'Connection Error': { here: 'connection-lost', there: 'connection-lost' },
  'Request Timeout': { here: 'connection-lost', there: 'connection-lost' },
  'RTP Timeout': { here: 'connection-lost', there: 'connection-lost' },
  'No ACK': { here: 'connection-lost', there: 'connection-lost' },
};

function endReason({ originator, message, cause }: EndEvent): CallEndReason {
  // JsSIP gives no message for what happened here, whatever its types say.
  const status = message && 'status_code' in message ? message.status_code : undefined;
  if (isRemote(originator) && status !== undefined) return REASONS[status] ?? 'failed';
  return CAUSES[cause]?.[isRemote(originator) ? 'there' : 'here'] ?? 'failed';
}
