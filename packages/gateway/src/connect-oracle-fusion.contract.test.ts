import { oracleFusionWorld } from '@parlance/worlds/oracle-fusion';

import { connectPageTests } from './connect-page.test-helper.js';
import { createBackend } from './identity.test-helper.js';

connectPageTests({
  vendor: 'oracle-fusion',
  baseUrl: 'https://fusion.example.com',
  chatServer: 'https://chat.example.com',
  start: async () => {
    const { connection, close } = await oracleFusionWorld();
    const { baseUrl, username, password } = connection;
    // The page's own name of the key.
    const backend = await createBackend('ES256', '2027-01');
    const { x, y } = backend.publicKey;
    return {
      baseUrl,
      environment: {
        ORACLE_USERNAME: username,
        ORACLE_PASSWORD: password,
        IDENTITY_KEY_X: String(x),
        IDENTITY_KEY_Y: String(y),
      },
      headers: { 'parlance-identity': await backend.sign({ claims: { aud: 'chat.example.com' } }) },
      close,
    };
  },
});
