import { openscapeWorld } from '@parlance/worlds/openscape';

import { connectPageTests } from './connect-page.test-helper.js';

connectPageTests({
  vendor: 'openscape',
  baseUrl: 'https://openscape.example.com/restinteractionsdk',
  start: async () => {
    const { connection, close } = await openscapeWorld();
    const { baseUrl, clientId, clientSecret } = connection;
    return {
      baseUrl,
      environment: { OPENSCAPE_CLIENT_ID: clientId, OPENSCAPE_CLIENT_SECRET: clientSecret },
      close,
    };
  },
});
