import { isParlanceError } from '@parlance/chat';
import type { AgentPhone, AgentPhoneState, IncomingCall } from '@parlance/click-to-contact/sip';
import type { Call, CallEndReason, CallState, Tone } from '@parlance/click-to-contact';

/** Who calls, and whom. */
export interface Caller {
  readonly customerNumber: string;
  readonly destinationLabel: string;
}

/** A call under way. */
export interface PhoneCall extends Caller {
  readonly call: Call;
  readonly state: CallState;
  /** The keys that the customer pressed so far. */
  readonly tones: string;
}

/** All that the desk shows of its phone. The same object until something changes. */
export interface PhoneSnapshot {
  readonly status: AgentPhoneState | 'not-configured';
  /** It rings. */
  readonly incoming?: Caller & { readonly isAnswering: boolean };
  readonly call?: PhoneCall;
  /** What became of the last call. */
  readonly lastCall?: CallEndReason | 'over';
  /** The `code` of what went wrong last. */
  readonly problem?: string;
}

/** Tells the keys that are heard in a stream; gives back what stops it. */
export type ListenForTones = (stream: MediaStream, onTone: (tone: Tone) => void) => () => void;

/** An agent's phone, as the desk shows it: one call at a time. */
export class DeskPhone {
  readonly #phone: AgentPhone;
  readonly #listenForTones: ListenForTones;
  readonly #listeners = new Set<() => void>();
  #ringing: IncomingCall | undefined;
  #snapshot: PhoneSnapshot;

  constructor(phone: AgentPhone, listenForTones: ListenForTones) {
    this.#phone = phone;
    this.#listenForTones = listenForTones;
    this.#snapshot = { status: phone.state };
    phone.subscribe((status) => this.#change({ ...this.#snapshot, status }));
    phone.onIncoming((incoming) => this.#ring(incoming));
  }

  /** Takes calls from now on, and tries again where that is not possible yet. */
  async start(): Promise<void> {
    try {
      await this.#phone.register();
    } catch (error) {
      if (codeOf(error) !== 'voice-not-configured') return;
      await this.#phone.close();
      this.#change({ status: 'not-configured' });
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PhoneSnapshot => this.#snapshot;

  async answer(): Promise<void> {
    const ringing = this.#ringing;
    if (ringing === undefined || this.#snapshot.incoming?.isAnswering === true) return;
    const caller = toCaller(ringing);
    this.#change({ status: this.#snapshot.status, incoming: { ...caller, isAnswering: true } });
    try {
      const call = await ringing.answer();
      this.#ringing = undefined;
      this.#follow(call, caller);
    } catch (error) {
      // It may have stopped ringing meanwhile.
      if (this.#ringing !== ringing) return;
      const incoming = { ...caller, isAnswering: false };
      this.#change({ status: this.#snapshot.status, incoming, problem: codeOf(error) });
    }
  }

  refuse(): void {
    this.#ringing?.refuse();
    this.#ringing = undefined;
    this.#change({ status: this.#snapshot.status });
  }

  /** Does something within the call; what goes wrong is told, and does not end it. */
  async use(action: (call: Call) => Promise<void> | void): Promise<void> {
    const { call, problem: _problem, ...rest } = this.#snapshot;
    if (call === undefined) return;
    this.#change({ ...rest, call });
    try {
      await action(call.call);
    } catch (error) {
      this.#change({ ...this.#snapshot, problem: codeOf(error) });
    }
  }

  close(): Promise<void> {
    this.#listeners.clear();
    return this.#phone.close();
  }

  #ring(incoming: IncomingCall): void {
    this.#ringing = incoming;
    this.#change({
      status: this.#snapshot.status,
      incoming: { ...toCaller(incoming), isAnswering: false },
    });
    incoming.onOver(() => {
      if (this.#ringing !== incoming) return;
      this.#ringing = undefined;
      this.#change({ status: this.#snapshot.status, lastCall: 'over' });
    });
  }

  #follow(call: Call, caller: Caller): void {
    const { status } = this.#snapshot;
    this.#change({ status, call: { ...caller, call, state: call.state, tones: '' } });
    let stopListening: (() => void) | undefined;
    const hear = (tone: Tone): void => {
      const current = this.#snapshot.call;
      if (current?.call !== call) return;
      this.#change({ ...this.#snapshot, call: { ...current, tones: `${current.tones}${tone}` } });
    };
    const take = (state: CallState): void => {
      const current = this.#snapshot.call;
      if (current?.call !== call) return;
      if (state.phase === 'ended') {
        stopListening?.();
        this.#change({ status: this.#snapshot.status, lastCall: state.endReason ?? 'failed' });
        return;
      }
      if (state.phase === 'talking' && state.remote !== undefined)
        stopListening ??= this.#listenForTones(state.remote, hear);
      this.#change({ ...this.#snapshot, call: { ...current, state } });
    };
    call.subscribe(take);
    // It may have ended before anybody listened.
    take(call.state);
  }

  #change(snapshot: PhoneSnapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}

const toCaller = ({ customerNumber, destinationLabel }: IncomingCall): Caller => ({
  customerNumber,
  destinationLabel,
});

const codeOf = (error: unknown): string => (isParlanceError(error) ? error.code : 'other');
