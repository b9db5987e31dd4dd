import { createOracleChatCore, type GetMessagesResponse } from '@parlance/client-oracle-chat';

import { createBench, type Bench } from '../bench.js';
import { oracleChatApi, type OracleChatOperations } from '../generated/oracle-chat.js';
import type { Lessons, Presets } from '../generated/types.js';
import type { Memory } from '../memory.js';

/** What every request may carry, and none needs. */
const NO_TRANSACTION = { clientRequestTime: undefined, clientTransactionId: undefined };

const presets = ({ pool = '12:1' }: Memory): Presets<OracleChatOperations> => ({
  'activities.change': {
    query: { pool },
    body: {
      ...NO_TRANSACTION,
      mode: 'RESPONDING',
      sneakPreviewText: 'Which fra',
      sneakPreviewFocus: undefined,
    },
  },
  'engagements.conclude': { query: { pool }, body: NO_TRANSACTION },
  'engagements.request': { query: { pool }, body: NO_TRANSACTION },
  'messages.get': { query: { pool }, body: NO_TRANSACTION },
  'messages.post': {
    query: { pool },
    body: {
      ...NO_TRANSACTION,
      body: 'Which frame size fits me?',
      messageId: undefined,
      messageDataMap: undefined,
      offTheRecord: undefined,
      richText: undefined,
    },
  },
  'queues.getEngagementQueue': {
    query: {
      pool,
      request: {
        interfaceId: 1,
        interfaceName: undefined,
        categoryId: undefined,
        productId: undefined,
        organizationId: undefined,
        customFields: undefined,
      },
    },
  },
  'queues.getStatistics': {
    query: { pool, request: { queueId: 1, chatProactiveAvailableType: 'SESSIONS' } },
  },
});

/** The chat has moved: every further call names the new pool. */
function fromMessages(answer: GetMessagesResponse | undefined): Memory {
  const moved = answer?.systemMessages?.findLast(
    (message) => message.messageName === 'RNEngagementConfigurationChangedMessage',
  );
  const pool = new Map<string, unknown>(Object.entries(moved ?? {})).get('value');
  return typeof pool === 'string' ? { pool } : {};
}

const lessons: Lessons<OracleChatOperations, Memory> = {
  'engagements.request': ({ sessionId, engagementIdString }) => ({
    ...(sessionId === undefined ? {} : { engagementSessionId: sessionId }),
    ...(engagementIdString === undefined ? {} : { sessionId: engagementIdString }),
  }),
  'messages.get': fromMessages,
};

/** The chat server, as the last session call named the site there. */
export const oracleChatBench: Bench = createBench(oracleChatApi, {
  presets,
  lessons,
  placeOf: ({ siteName = 'parlance_b2c' }) => siteName,
  connect: ({ sandboxUrl, fetch, memory }) =>
    createOracleChatCore({
      baseUrl: `${sandboxUrl}/engagement/api/consumer/${oracleChatBench.placeOf(memory())}/v1`,
      fetch,
      token: () => memory().jwt ?? '',
      sessionId: () => memory().engagementSessionId ?? '',
      // Messages are held for up to 30 s.
      timeoutMs: 45_000,
    }),
});
