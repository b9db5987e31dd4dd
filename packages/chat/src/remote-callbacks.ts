import { callbacksGetAvailability, callbacksSchedule } from '@parlance/client-gateway';
import type { ClientCore } from '@parlance/runtime';

import { toFields } from './json.js';
import type { CallbackProvider, CallbackQueue } from './provider.js';
import { dataOf, unfit } from './remote-answer.js';

/** Callbacks of one provider of a gateway. */
export function remoteCallbacks(core: ClientCore, providerId: string): CallbackProvider {
  const path = { providerId };
  return {
    async getAvailability(options) {
      const data = await dataOf(callbacksGetAvailability(core, { path }, options));
      const { isOffered, queues } = toFields(data) ?? {};
      if (typeof isOffered !== 'boolean' || !Array.isArray(queues)) throw unfit('callbacks.getAvailability');
      return { isOffered, queues: queues.map(readQueue) };
    },
    async schedule({ windows, ...request }, options) {
      // A refusal is the customer's to see: whether to try again is theirs to say.
      const once = { ...options, retry: false } as const;
      await dataOf(callbacksSchedule(core, { path, body: { ...request, windows: [...windows] } }, once));
    },
  };
}

function readQueue(data: unknown): CallbackQueue {
  const { id, name, description } = toFields(data) ?? {};
  if (typeof id !== 'string' || typeof name !== 'string') throw unfit('callbacks.getAvailability');
  return { id, name, ...(typeof description === 'string' ? { description } : {}) };
}
