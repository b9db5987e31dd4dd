import { SessionError, type Clock } from '@parlance/runtime';

import { backoffMs, codeOf, nap } from './backoff.js';
import { isSameText } from './echoes.js';
import { chatEndedError, sessionClosedError } from './errors.js';
import type { MessageStatus } from './events.js';
import type { CallOptions, ProviderChat, VendorProfile } from './provider.js';
import type { ReadLoop, ReadOutcome } from './read-loop.js';
import type { Recorder } from './recorder.js';
import { canCheck, isNotSent, nextStep, statusEvents } from './send-outcome.js';
import { findOwn } from './snapshot.js';

/** What became of a sent text. */
export interface SentMessage {
  readonly clientMessageId: string;
  /** `unconfirmed`: the answer was lost, and the vendor may or may not have the text. */
  readonly status: 'sent' | 'unconfirmed';
}

export interface SenderParts {
  readonly chat: ProviderChat;
  readonly profile: VendorProfile;
  readonly recorder: Recorder;
  readonly reads: Pick<ReadLoop, 'nextRead' | 'isOver'>;
  readonly clock: Clock;
  /** Aborted when the session stops. */
  readonly stopped: AbortSignal;
}

interface OutgoingMessage {
  readonly clientMessageId: string;
  readonly text: string;
}

interface Outcome {
  readonly status: SentMessage['status'];
  readonly errorCode?: string;
}

/** How often a text is offered before the customer is told that it failed. */
const MAX_ATTEMPTS = 4;
/** How often a text is sent again that a complete read has shown not to have arrived. */
const MAX_RESENDS = 1;
/** How often a text is looked for while the vendor holds its transcript back: the texts after this one wait so long. */
const MAX_PARTIAL_READS = 4;

/** Sends texts one after another, each once, and finds out what became of a text whose answer was lost. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #underWay = new Map<string, { readonly text: string; readonly result: Promise<SentMessage> }>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** Resolves when nothing is being sent any more. */
  async idle(): Promise<void> {
    await this.#last;
  }

  /** Idempotent by clientMessageId; a text that failed may be sent again under its id. */
  send(message: OutgoingMessage, options: CallOptions): Promise<SentMessage> {
    const told = this.#tellStatus(message, 'sending');
    // Awaited only when it is this text's turn.
    told.catch(() => undefined);
    return this.#enqueue(message, async () => {
      await told;
      return this.#deliver(message, options);
    });
  }

  /** Finds out about the texts that an earlier process was sending when it ended. */
  settleInterrupted(): void {
    for (const { clientMessageId, text, status } of this.#parts.recorder.snapshot.messages) {
      if (status !== 'sending' || clientMessageId === undefined) continue;
      const message = { clientMessageId, text };
      void this.#enqueue(message, () => this.#deliverInterrupted(message)).catch(() => undefined);
    }
  }

  /** What became of a text that was sent before under this id; `undefined` when it has to be sent. */
  known({ clientMessageId, text }: OutgoingMessage): Promise<SentMessage> | undefined {
    const underWay = this.#underWay.get(clientMessageId);
    const recorded = findOwn(this.#parts.recorder.snapshot, clientMessageId);
    const known = underWay ?? recorded;
    if (known && !isSameText(known.text, text)) {
      throw new SessionError(
        'This `clientMessageId` was used before for another text. Make a new one for each text.',
        { code: 'client-message-id-reused' },
      );
    }
    if (underWay) return underWay.result;
    const status = recorded?.status;
    return status === 'sent' || status === 'unconfirmed'
      ? Promise.resolve({ clientMessageId, status })
      : undefined;
  }

  #enqueue(
    { clientMessageId, text }: OutgoingMessage,
    deliver: () => Promise<SentMessage>,
  ): Promise<SentMessage> {
    const result = this.#last.then(deliver).finally(() => this.#underWay.delete(clientMessageId));
    this.#last = result.catch(() => undefined);
    this.#underWay.set(clientMessageId, { text, result });
    return result;
  }

  async #deliver(message: OutgoingMessage, options: CallOptions): Promise<SentMessage> {
    try {
      return await this.#settle(message, await this.#attempt(message, options));
    } catch (error) {
      await this.#tellStatus(message, 'failed', options.signal?.aborted ? 'aborted' : codeOf(error));
      throw error;
    }
  }

  async #deliverInterrupted(message: OutgoingMessage): Promise<SentMessage> {
    if (this.#parts.profile.idempotentSends) return this.#deliver(message, {});
    const outcome = await this.#lookUp(message, 'interrupted');
    if (outcome) return this.#settle(message, outcome);
    await this.#tellStatus(message, 'failed', 'interrupted');
    throw new SessionError('The process ended before this text was sent. Send it again.', {
      code: 'interrupted',
      isRetryable: true,
    });
  }

  async #settle(message: OutgoingMessage, { status, errorCode }: Outcome): Promise<SentMessage> {
    await this.#tellStatus(message, status, errorCode);
    return { clientMessageId: message.clientMessageId, status };
  }

  async #attempt(message: OutgoingMessage, options: CallOptions): Promise<Outcome> {
    // The code of a call that may have had an effect, and that was not looked up since.
    let lostCode: string | undefined;
    for (let failures = 0, resends = 0; ; failures += 1) {
      this.#assertOpen(options);
      try {
        const receipt = await this.#parts.chat.sendMessage(message, options);
        return { status: receipt.status ?? 'sent' };
      } catch (error) {
        const step = nextStep(error, this.#parts.profile);
        if (!isNotSent(error)) lostCode = codeOf(error);
        if (step === 'check') {
          const outcome = await this.#lookUp(message, codeOf(error));
          if (outcome) return outcome;
          lostCode = undefined;
          if (resends === MAX_RESENDS) throw error;
          resends += 1;
        } else if (step === 'repeat' && failures + 1 < MAX_ATTEMPTS) {
          await nap(this.#parts.clock, backoffMs(failures, error), this.#parts.stopped);
        } else {
          if (lostCode === undefined) throw error;
          return { status: 'unconfirmed', errorCode: lostCode };
        }
      }
    }
  }

  #assertOpen({ signal }: CallOptions): void {
    signal?.throwIfAborted();
    if (this.#parts.recorder.snapshot.state === 'ended') throw chatEndedError();
    if (this.#parts.stopped.aborted) throw sessionClosedError();
  }

  /**
   * Looks for a text after one complete read that began later than now; `undefined` when the vendor does not have it for
   * sure. Where texts of this chat were ever lost, it may be among them.
   */
  async #lookUp({ clientMessageId }: OutgoingMessage, errorCode: string): Promise<Outcome | undefined> {
    const { recorder, profile } = this.#parts;
    const isComplete = canCheck(profile) && (await this.#readCompletely());
    if (findOwn(recorder.snapshot, clientMessageId)?.isReceived) return { status: 'sent' };
    const isSure = isComplete && recorder.snapshot.missedMessages === 0;
    return isSure ? undefined : { status: 'unconfirmed', errorCode };
  }

  async #readCompletely(): Promise<boolean> {
    const { reads } = this.#parts;
    for (let partial = 0; partial < MAX_PARTIAL_READS && !reads.isOver;) {
      const outcome: ReadOutcome = await reads.nextRead();
      if (outcome === 'complete') return true;
      if (outcome === 'partial') partial += 1;
    }
    return false;
  }

  #tellStatus(message: OutgoingMessage, status: MessageStatus, errorCode?: string): Promise<void> {
    const { clock, profile, recorder } = this.#parts;
    const at = new Date(clock.now()).toISOString();
    const change = { ...message, status, at, ...(errorCode === undefined ? {} : { errorCode }) };
    return recorder.commit((snapshot) => statusEvents(snapshot, change, profile));
  }
}
