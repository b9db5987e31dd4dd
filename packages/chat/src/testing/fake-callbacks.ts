import { ApiError } from '@parlance/runtime';

import type { CallbackProvider } from '../provider.js';
import { lostAnswer } from './fake-faults.js';
import type { CallCounts, CommandFault } from './fake-chat.js';
import type { AgentCallback } from './world.js';

/** The fake vendor's callbacks: one queue, open at all times. */
export class FakeCallbacks {
  readonly scheduled: AgentCallback[] = [];
  readonly faults: (CommandFault | 'refused')[] = [];

  provider(calls: CallCounts): CallbackProvider {
    return {
      getAvailability: async () => ({
        isOffered: true,
        queues: [{ id: 'billing', name: 'Billing', description: 'Invoices and payments' }],
      }),
      schedule: async ({ customer, phoneNumber, windows, comment }, options) => {
        calls.callback += 1;
        options?.signal?.throwIfAborted();
        const fault = this.faults.shift();
        if (fault === 'before') throw lostAnswer();
        if (fault === 'refused') throw refused();
        this.scheduled.push({ customerName: customer.name, phoneNumber, windows, comment });
        if (fault === 'after') throw lostAnswer();
      },
    };
  }
}

const refused = (): ApiError =>
  new ApiError('The fake vendor is told to schedule nothing.', {
    operation: 'fake.schedule',
    status: 503,
    isRetryable: true,
    outcome: 'not-sent',
  });
