import { oracleB2cSoapWorld } from '@parlance/worlds/oracle-b2c-soap';

import { connectPageTests } from './connect-page.test-helper.js';

connectPageTests({
  vendor: 'oracle-b2c-soap',
  baseUrl: 'https://service.example.com',
  chatServer: 'https://chat.example.com',
  start: async () => {
    const { connection, close } = await oracleB2cSoapWorld({ installation: { chatUrlScheme: 'https' } });
    const { baseUrl, username, password } = connection;
    return { baseUrl, environment: { ORACLE_USERNAME: username, ORACLE_PASSWORD: password }, close };
  },
});
