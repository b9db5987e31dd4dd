import type { OpenscapeClient } from '@parlance/client-openscape';
import { ApiError, DecodeError, SessionError } from '@parlance/runtime';

import { toFields } from '../json.js';
import { readMoment } from '../moment.js';
import type { CallbackProvider, CallbackQueue, TimeWindow } from '../provider.js';
import { toContactData } from './openscape-contact-data.js';
import { explained } from './openscape-errors.js';
import type { OpenscapeSettings } from './openscape-options.js';

/** How many windows of time one callback may name. Source: programming guide, section 4.4.1. */
export const CALLBACK_WINDOWS = 2;

/** Callbacks of one OpenScape Contact Center. Source: programming guide, sections 3.3.9 and 4.4. */
export function openscapeCallbacks(client: OpenscapeClient, settings: OpenscapeSettings): CallbackProvider {
  const { businessUnitName, callbackPriority } = settings;
  return {
    async getAvailability(options) {
      const path = { businessUnitName };
      const call = client.callbacks.checkAvailability({ path }, options);
      const data: unknown = await explained(call).catch((error: unknown) => {
        if (!isSwitchedOff(error)) throw error;
        return undefined;
      });
      return data === undefined
        ? { isOffered: false, queues: [] }
        : { isOffered: true, queues: readQueues(data) };
    },
    async schedule({ queueId, customer, phoneNumber, windows, comment, customFields }, options) {
      const [first, second] = windows;
      const firstAttempt = toAttempt(first);
      const secondAttempt = second && toAttempt(second);
      const body = {
        callbackQueueKey: toQueueKey(queueId),
        contactName: customer.name,
        phoneNumber,
        priority: callbackPriority,
        firstAttemptStartTime: firstAttempt.startTime,
        firstAttemptEndTime: firstAttempt.endTime,
        ...(secondAttempt && {
          secondAttemptStartTime: secondAttempt.startTime,
          secondAttemptEndTime: secondAttempt.endTime,
        }),
        ...(comment === undefined ? {} : { comment }),
        contactData: toContactData(customFields, { email: customer.email }),
      };
      // A refusal is the customer's to see: whether to try again is theirs to say.
      await explained(client.callbacks.create({ body }, { ...options, retry: false }));
    },
  };
}

/**
 * A moment as the vendor takes it: UTC, with the offset left out; seconds only where there are any, fractions cut.
 * Source: programming guide, section 4.4.1.
 * @throws SessionError `callback-window-invalid` for a time without Z or offset.
 */
export function toVendorTime(at: string): string {
  const ms = readMoment(at);
  if (ms === undefined) {
    throw new SessionError(
      'A window needs ISO 8601 times with Z or an offset, for instance 2027-03-02T09:30:00Z.',
      {
        code: 'callback-window-invalid',
      },
    );
  }
  return new Date(ms).toISOString().replace(/(?::00)?\.\d+Z$/, '');
}

const toAttempt = ({
  startAt,
  endAt,
}: TimeWindow): { readonly startTime: string; readonly endTime: string } => ({
  startTime: toVendorTime(startAt),
  endTime: toVendorTime(endAt),
});

function toQueueKey(queueId: string): number {
  const key = Number(queueId);
  if (/^-?\d+$/.test(queueId) && Number.isSafeInteger(key)) return key;
  throw new SessionError('This vendor has no such queue. Take a `queueId` from `getAvailability`.', {
    code: 'callback-queue-unknown',
  });
}

function readQueues(data: unknown): readonly CallbackQueue[] {
  if (!Array.isArray(data)) throw unfit('no list');
  return data.map((queue: unknown) => {
    const { key, name, description } = toFields(queue) ?? {};
    if (typeof key !== 'number' || typeof name !== 'string') throw unfit('a queue without key or name');
    const hasDescription = typeof description === 'string' && description !== '';
    return { id: String(key), name, ...(hasDescription ? { description } : {}) };
  });
}

/** The 503 of this operation, and of no other, says that callbacks are switched off. Source: section 4.4.2. */
const isSwitchedOff = (error: unknown): boolean => ApiError.is(error) && error.status === 503;

const unfit = (what: string): DecodeError =>
  new DecodeError(
    `OpenScape answers ${what} where its guide describes the queues for callbacks. Check that \`baseUrl\` leads to the Web Interaction REST API.`,
    { code: 'openscape-answer' },
  );
