import { expect, test } from 'vitest';

import { loadConfig, parseConfig } from './config.js';

const config = { gatewayUrl: 'http://127.0.0.1:4100/', sandboxUrl: 'http://127.0.0.1:4200' };

test('reads both addresses, without a slash at the end', async () => {
  await expect(loadConfig(async () => Response.json(config))).resolves.toEqual({
    gatewayUrl: 'http://127.0.0.1:4100',
    sandboxUrl: 'http://127.0.0.1:4200',
  });
});

test('reads where customers sign in, if they can', () => {
  expect(parseConfig({ ...config, accountUrl: '/account' }).accountUrl).toBe('/account');
  expect(parseConfig(config)).not.toHaveProperty('accountUrl');
});

test('names the setting that is missing', () => {
  expect(() => parseConfig({ gatewayUrl: config.gatewayUrl })).toThrow(/sandboxUrl.*PARLANCE_SANDBOX_URL/);
  expect(() => parseConfig(null)).toThrow(/gatewayUrl/);
});

test('says so when there is no config.json', async () => {
  await expect(loadConfig(async () => new Response('', { status: 404 }))).rejects.toThrow(
    /config\.json answered 404/,
  );
});
