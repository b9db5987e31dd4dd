import { createOpenscapeCore, type QueryContentResponse } from '@parlance/client-openscape';

import { createBench, type Bench } from '../bench.js';
import { openscapeApi, type OpenscapeOperations } from '../generated/openscape.js';
import type { Lessons, Presets } from '../generated/types.js';
import type { Memory } from '../memory.js';
import { settingOf, vendorOf } from '../world.js';

const presets = ({
  sessionId = '',
  indexKey = 0,
  callMeAgentKey = 1,
  callbackQueueKey = 1,
}: Memory): Presets<OpenscapeOperations> => ({
  'callMe.request': {
    path: { sessionId },
    body: { agentKey: callMeAgentKey, phoneNumber: '+351211234567' },
  },
  'callbacks.checkAvailability': { path: { businessUnitName: 'DEFAULT' } },
  'callbacks.create': {
    body: {
      callbackQueueKey,
      comment: 'About the frame size.',
      contactData: [{ key: 'page', value: '/bikes/alder-8' }],
      contactName: 'Ana Costa',
      phoneNumber: '+351211234567',
      priority: 10,
      firstAttemptStartTime: '2030-03-04T09:30',
      firstAttemptEndTime: '2030-03-04T11:00',
      secondAttemptStartTime: undefined,
      secondAttemptEndTime: undefined,
    },
  },
  'contents.add': { path: { sessionId }, body: { content: 'Which frame size fits me?' } },
  'contents.list': { path: { sessionId } },
  'contents.listFrom': { path: { sessionId, indexKey } },
  'oauth.token': { body: { grant_type: 'client_credentials' } },
  'sessions.create': {
    body: {
      businessUnitName: 'DEFAULT',
      caption: 'Hello!',
      contactData: [{ key: 'page', value: '/bikes/alder-8' }],
      customerName: 'Ana Costa',
      destination: 'Sales',
      language: 'English',
      priority: 10,
      source: 'ana@example.com',
    },
  },
  'sessions.disconnect': { body: { sessionId } },
  'typing.notify': { path: { sessionId }, body: { isTyping: true } },
});

function fromQuery({ newIndexKey, callMeAgentKey }: QueryContentResponse): Memory {
  return {
    ...(newIndexKey === undefined ? {} : { indexKey: newIndexKey }),
    ...(callMeAgentKey ? { callMeAgentKey } : {}),
  };
}

const lessons: Lessons<OpenscapeOperations, Memory> = {
  'callbacks.checkAvailability': ([queue]) => (queue === undefined ? {} : { callbackQueueKey: queue.key }),
  'contents.list': fromQuery,
  'contents.listFrom': fromQuery,
  'sessions.create': ({ sessionId }) => ({ sessionId, indexKey: 0 }),
};

/** OpenScape's REST API, at the sandbox's simulator. */
export const openscapeBench: Bench = createBench(openscapeApi, {
  presets,
  lessons,
  connect: (world) => {
    const { baseUrl, settings } = vendorOf(world, 'openscape');
    const clientId = settingOf(settings, 'clientId');
    const clientSecret = settingOf(settings, 'clientSecret');
    return createOpenscapeCore({ baseUrl, fetch: world.fetch, auth: { clientId, clientSecret } });
  },
});
