import { genesysGwsWorld } from '@parlance/worlds/genesys-gws';

import { connectPageTests } from './connect-page.test-helper.js';

connectPageTests({
  vendor: 'genesys-gws',
  baseUrl: 'https://gws.example.com/api/v2',
  start: async () => {
    const { connection, close } = await genesysGwsWorld();
    return {
      baseUrl: connection.baseUrl,
      environment: { GENESYS_CONTACT_CENTER_ID: connection.contactCenterId },
      close,
    };
  },
});
