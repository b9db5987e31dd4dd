import { isParlanceError, SessionError } from '@parlance/runtime';

import type { CallAnswered } from './events.js';
import type { CallMeInput, CallOptions, ProviderChat, VendorProfile } from './provider.js';
import type { Recorder } from './recorder.js';
import { isNotSent } from './send-outcome.js';

/** What became of the number that the customer gave. */
export type AnsweredCall = Omit<CallAnswered, 'type'>;

export interface CallAnswererParts {
  readonly chat: ProviderChat;
  readonly profile: VendorProfile;
  readonly recorder: Recorder;
  readonly report: (error: unknown) => void;
}

/** Gives each agent who asks for it the customer's number, once. */
export class CallAnswerer {
  readonly #parts: CallAnswererParts;
  readonly #answers = new Map<
    string,
    { readonly phoneNumber: string; readonly result: Promise<AnsweredCall> }
  >();

  constructor(parts: CallAnswererParts) {
    this.#parts = parts;
  }

  /** Resolves when no number is on its way any more. */
  async idle(): Promise<void> {
    await Promise.allSettled(Array.from(this.#answers.values(), ({ result }) => result));
  }

  /** What became of this answer if it was given before; `undefined` when it has to be given. */
  known({ requestId, phoneNumber }: CallMeInput): Promise<AnsweredCall> | undefined {
    const known = this.#answers.get(requestId);
    if (known && known.phoneNumber !== phoneNumber) {
      throw new SessionError(
        'This call was answered with another number. Let the agent ask again to give a new one.',
        { code: 'call-already-answered' },
      );
    }
    return known?.result;
  }

  /** Asks the vendor once; a number that surely did not arrive, or does no harm twice, may be given again. */
  answer(call: CallMeInput, options: CallOptions): Promise<AnsweredCall> {
    const { requestId, phoneNumber } = call;
    const { chat, profile, recorder } = this.#parts;
    if (!chat.callMe || !profile.capabilities.callMe) {
      throw new SessionError('This vendor cannot call during a chat: see `profile.capabilities.callMe`.', {
        code: 'call-me-not-supported',
      });
    }
    if (recorder.snapshot.callRequest?.requestId !== requestId) {
      throw new SessionError(
        'Nobody asks for this call, or not any more. Answer `snapshot().callRequest` only.',
        { code: 'call-not-requested' },
      );
    }
    const result = this.#deliver(chat.callMe(call, options), requestId);
    this.#answers.set(requestId, { phoneNumber, result });
    return result;
  }

  /** A gateway that gave the number on although its answer was lost says so when it is given again. */
  #mayRepeat(error: unknown): boolean {
    return this.#parts.profile.idempotentSends === true && isParlanceError(error) && error.isRetryable;
  }

  async #deliver(delivery: Promise<void>, requestId: string): Promise<AnsweredCall> {
    const { recorder, report } = this.#parts;
    const status = await delivery.then(
      () => 'sent' as const,
      (error: unknown) => {
        if (isNotSent(error) || this.#mayRepeat(error)) {
          this.#answers.delete(requestId);
          throw error;
        }
        report(error);
        return 'unconfirmed' as const;
      },
    );
    await recorder
      .commit(({ callRequest }) =>
        // A gateway may have told it already.
        callRequest?.requestId === requestId ? [{ type: 'call-answered', requestId, status }] : [],
      )
      // The agent has the number all the same: it must not be given again.
      .catch(report);
    return { requestId, status };
  }
}
