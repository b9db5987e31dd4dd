import { createOracleB2cCore } from '@parlance/client-oracle-b2c';

import { createBench, type Bench } from '../bench.js';
import { oracleB2cApi, type OracleB2cOperations } from '../generated/oracle-b2c.js';
import type { Lessons, Presets } from '../generated/types.js';
import type { Memory } from '../memory.js';
import { settingOf, vendorOf } from '../world.js';

const presets = (): Presets<OracleB2cOperations> => ({
  'sessions.establish': {
    headers: { 'OSvC-CREST-Application-Context': 'Parlance workbench' },
    body: {
      sessionInformation: {
        firstName: 'Ana',
        lastName: 'Costa',
        emailAddress: 'ana@example.com',
        question: 'Hello!',
        // Above 2^53: a number of JavaScript would lose its last digit.
        contactId: '9007199254740993',
        queueId: undefined,
        organizationId: undefined,
        productId: undefined,
        categoryId: undefined,
        incidentId: undefined,
        auxiliaryData: {
          BROWSER: 'Chromium',
          OPERATING_SYSTEM: 'Linux',
          USER_AGENT: undefined,
          ASYNC_REQUEST_ID: undefined,
        },
        customFields: [{ name: 'page', type: 'STRING', value: '/bikes/alder-8', id: undefined }],
      },
    },
  },
});

const lessons: Lessons<OracleB2cOperations, Memory> = {
  'sessions.establish': ({ siteName, channelToken, sessionServerResponse: { pool } }) => ({
    siteName,
    jwt: channelToken,
    pool,
  }),
};

/** The session call of Oracle B2C Service, at the sandbox's simulator; the chat itself is `oracle-chat`. */
export const oracleB2cBench: Bench = createBench(oracleB2cApi, {
  presets,
  lessons,
  connect: (world) => {
    const { baseUrl, settings } = vendorOf(world, 'oracle-b2c');
    const username = settingOf(settings, 'username');
    const password = settingOf(settings, 'password');
    return createOracleB2cCore({ baseUrl, fetch: world.fetch, username, password });
  },
});
