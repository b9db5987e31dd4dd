import type { CallbackAvailability, CallbackProvider, ChatProvider, VendorEvent } from '@parlance/chat';

import type { ScheduleRequest } from './callbacks.js';

export const PHONE_NUMBER = '+351 21 1234567';

/** A callback that fits. */
export const CALLBACK: ScheduleRequest = {
  clientCallbackId: 'B'.repeat(22),
  queueId: 'sales',
  customer: { name: 'Ana', email: 'ana@example.com' },
  phoneNumber: PHONE_NUMBER,
  windows: [{ startAt: '2099-03-02T09:30:00Z', endAt: '2099-03-02T11:30:00+01:00' }],
  comment: 'About my invoice',
};

export const AVAILABILITY: CallbackAvailability = {
  isOffered: true,
  queues: [
    { id: 'sales', name: 'Sales', description: 'New contracts' },
    { id: 'service', name: 'Service' },
  ],
};

/** A vendor's callbacks, and what it was asked for. */
export interface FakeCallbacks {
  readonly scheduled: readonly ScheduleRequest[];
  readonly provider: (provider: ChatProvider) => ChatProvider;
}

/** Takes callbacks as `schedule` does: it may wait, and fail. */
export function fakeCallbacks(
  schedule: (request: ScheduleRequest) => void | Promise<void> = () => undefined,
  getAvailability: CallbackProvider['getAvailability'] = async () => AVAILABILITY,
): FakeCallbacks {
  const scheduled: ScheduleRequest[] = [];
  const callbacks: CallbackProvider = {
    getAvailability,
    schedule: async (request) => {
      scheduled.push(request);
      await schedule(request);
    },
  };
  return { scheduled, provider: (provider) => ({ ...provider, callbacks }) };
}

/** The agent's wish to call, and the numbers that the agent got. */
export interface FakeCalls {
  /** The agent asks for a number. */
  readonly request: (requestId: string) => void;
  readonly answers: readonly string[];
  readonly provider: (provider: ChatProvider) => ChatProvider;
}

/** Takes a number as `callMe` does: it may wait, and fail. */
export function fakeCalls(callMe: () => void | Promise<void> = () => undefined): FakeCalls {
  const requests: VendorEvent[] = [];
  const answers: string[] = [];
  return {
    request: (requestId) => void requests.push({ type: 'call-requested', requestId }),
    answers,
    provider: (provider) => ({
      ...provider,
      attachChat: (handle) => {
        const chat = provider.attachChat(handle);
        return {
          ...chat,
          receive: async (from, options) => {
            const batch = await chat.receive(from, options);
            return { ...batch, events: [...requests.splice(0), ...batch.events] };
          },
          callMe: async ({ phoneNumber }) => {
            answers.push(phoneNumber);
            await callMe();
          },
        };
      },
    }),
  };
}
