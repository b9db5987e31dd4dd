import { createOracleFusionCore } from '@parlance/client-oracle-fusion';

import { createBench, type Bench } from '../bench.js';
import { oracleFusionApi, type OracleFusionOperations } from '../generated/oracle-fusion.js';
import type { Lessons, Presets } from '../generated/types.js';
import type { Memory } from '../memory.js';
import { settingOf, vendorOf } from '../world.js';

const presets = (): Presets<OracleFusionOperations> => ({
  'sessions.authenticate': {
    headers: { 'Accept-Language': 'en-US' },
    body: {
      authUserName: 'ana',
      interfaceId: 1,
      firstName: 'Ana',
      lastName: 'Costa',
      emailAddress: 'ana@example.com',
      question: 'Hello!',
      // Above 2^53: a number of JavaScript would lose its last digit.
      contactId: '9007199254740993',
      clientType: 'CONSUMER',
      customFields: { page: '/bikes/alder-8' },
      stripeCode: 'CRM',
      allowAgentAttachments: undefined,
      applicationClassification: undefined,
      assigneeId: undefined,
      businessUnitOrgId: undefined,
      categoryId: undefined,
      chatDirection: undefined,
      chatPriority: undefined,
      chatSource: undefined,
      escalationLevel: undefined,
      incidentId: undefined,
      incidentName: undefined,
      incidentSeverityCode: undefined,
      incidentType: undefined,
      inventoryItemId: undefined,
      inventoryOrgId: undefined,
      organizationId: undefined,
      prodGroupId: undefined,
      productId: undefined,
      queueId: undefined,
      resumeType: undefined,
    },
  },
});

const lessons: Lessons<OracleFusionOperations, Memory> = {
  'sessions.authenticate': ({ chatSiteName, jwt, poolId }) => ({ siteName: chatSiteName, jwt, pool: poolId }),
};

/** The session call of Oracle Fusion Service, at the sandbox's simulator; the chat itself is `oracle-chat`. */
export const oracleFusionBench: Bench = createBench(oracleFusionApi, {
  presets,
  lessons,
  connect: (world) => {
    const { baseUrl, settings } = vendorOf(world, 'oracle-fusion');
    const username = settingOf(settings, 'username');
    const password = settingOf(settings, 'password');
    return createOracleFusionCore({ baseUrl, fetch: world.fetch, username, password });
  },
});
