import { isParlanceError } from '@parlance/runtime';
import { isStatusChange } from './echoes.js';
import type { ChatEvent, MessageStatusChanged } from './events.js';
import type { VendorProfile } from './provider.js';
import { findOwn, type ChatSnapshot } from './snapshot.js';

/** What to do after a send that failed: `check` reads the vendor's transcript, `stop` knows enough or never will. */
export type NextStep = 'repeat' | 'check' | 'stop';

/** A send that may have had an effect is never repeated blindly. */
export function nextStep(error: unknown, profile: VendorProfile): NextStep {
  const mayBeRepeated = isNotSent(error) || profile.idempotentSends === true;
  if (mayBeRepeated) return isParlanceError(error) && error.isRetryable ? 'repeat' : 'stop';
  return canCheck(profile) ? 'check' : 'stop';
}

/** Whether the vendor surely has nothing of it. */
export const isNotSent = (error: unknown): boolean => isParlanceError(error) && error.outcome === 'not-sent';

/** Whether one more read shows what the vendor has. A stream has no read that begins later. */
export const canCheck = (profile: VendorProfile): boolean =>
  profile.echoesCustomer && profile.delivery.kind !== 'stream';

/** A status as it is recorded. */
export type NewStatus = Omit<MessageStatusChanged, 'type'> & { readonly text: string };

/** What to record of a new status: nothing when it is none; with the text where the transcript lacks it. */
export function statusEvents(
  snapshot: ChatSnapshot,
  { text, ...change }: NewStatus,
  { echoesCustomer }: VendorProfile,
): readonly ChatEvent[] {
  const own = findOwn(snapshot, change.clientMessageId);
  if (!isStatusChange(own?.status, change.status)) return [];
  const changed: ChatEvent = { type: 'message-status-changed', ...change, ...(own ? {} : { text }) };
  if (change.status !== 'sent' || echoesCustomer) return [changed];
  const { clientMessageId, at } = change;
  const message = { id: `sent-${clientMessageId}`, clientMessageId, from: snapshot.customer, text, at };
  return [changed, { type: 'message-received', message }];
}
