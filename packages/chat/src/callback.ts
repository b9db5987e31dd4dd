import { SessionError, systemClock, type Clock } from '@parlance/runtime';

import { checkCustomerName } from './customer-name.js';
import { readMoment } from './moment.js';
import { checkPhoneNumber } from './phone-number.js';
import type { CallbackRequest, CallOptions, ChatProvider, TimeWindow } from './provider.js';
import { randomId } from './random-id.js';

/** How one callback is asked for. */
export interface ScheduleOptions extends CallOptions {
  /** Makes random ids of at least 128 bits. */
  readonly newId?: () => string;
  readonly clock?: Clock;
}

/**
 * Asks for a phone call at a time that suits the customer. Vendors give no id, so a callback cannot be read, changed or
 * cancelled afterwards; where the answer was lost (`outcome: 'unknown'`) a repeat may bring a second call.
 * @returns The idempotency key: give it again to repeat what surely failed.
 * @throws SessionError `callbacks-not-supported`, `callback-window-invalid` (no moment with Z or an offset, an end that is
 * not after its start, a window that is over, too many windows), `phone-number-invalid` (fewer than two digits) or
 * `customer-name-empty`; else the driver's error.
 * @example
 * await scheduleCallback(provider, {
 *   queueId: queue.id,
 *   customer: { name: 'Ana' },
 *   phoneNumber: '+351211234567',
 *   windows: [{ startAt: '2027-03-02T09:30:00Z', endAt: '2027-03-02T11:00:00Z' }],
 * });
 */
export async function scheduleCallback(
  { callbacks, profile }: ChatProvider,
  request: CallbackRequest,
  options: ScheduleOptions = {},
): Promise<{ readonly clientCallbackId: string }> {
  const { newId = randomId, clock = systemClock, ...call } = options;
  call.signal?.throwIfAborted();
  if (!callbacks) {
    throw new SessionError('This vendor has no callbacks: see `profile.capabilities.callbacks`.', {
      code: 'callbacks-not-supported',
    });
  }
  checkCustomerName(request.customer);
  checkPhoneNumber(request.phoneNumber);
  checkWindows(request.windows, profile.capabilities.callbackWindows, clock.now());
  const clientCallbackId = request.clientCallbackId ?? newId();
  await callbacks.schedule({ ...request, clientCallbackId }, call);
  return { clientCallbackId };
}

function checkWindows(windows: readonly TimeWindow[], limit: number = 1, nowMs: number): void {
  if (windows.length < 1 || windows.length > limit)
    throw invalidWindow(`\`windows\` must have one entry and at most ${limit}`);
  windows.forEach(({ startAt, endAt }, index) => {
    const [startMs, endMs] = [readMoment(startAt), readMoment(endAt)];
    const name = `\`windows[${index}]\``;
    if (startMs === undefined || endMs === undefined)
      throw invalidWindow(
        `${name} needs ISO 8601 times with Z or an offset, for instance 2027-03-02T09:30:00Z`,
      );
    if (endMs <= startMs) throw invalidWindow(`${name} must end after it starts`);
    if (endMs <= nowMs) throw invalidWindow(`${name} is over already: choose a later time`);
  });
}

const invalidWindow = (fault: string): SessionError =>
  new SessionError(`${fault}.`, { code: 'callback-window-invalid' });
