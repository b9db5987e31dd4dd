import { oracleB2cWorld } from '@parlance/worlds/oracle-b2c';

import { connectPageTests } from './connect-page.test-helper.js';

connectPageTests({
  vendor: 'oracle-b2c',
  baseUrl: 'https://service.example.com',
  chatServer: 'https://chat.example.com',
  start: async () => {
    const { connection, close } = await oracleB2cWorld();
    const { baseUrl, username, password } = connection;
    return { baseUrl, environment: { ORACLE_USERNAME: username, ORACLE_PASSWORD: password }, close };
  },
});
