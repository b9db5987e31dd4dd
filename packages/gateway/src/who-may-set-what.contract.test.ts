import { openscapeWorld } from '@parlance/worlds/openscape';
import { expect, onTestFinished, test } from 'vitest';

import { createGateway } from './gateway.js';
import { START, toRequest } from './gateway.test-helper.js';

test('what a browser says reaches the contact center; what routes or identifies comes from the configuration only', async () => {
  const { connection, sandbox, close } = await openscapeWorld();
  const options = { ...connection, pollMs: 250, priority: 7, destination: 'web' };
  const gateway = createGateway(
    { providers: { main: { vendor: 'openscape', options, customFields: ['order'] } } },
    { log: () => undefined },
  );
  onTestFinished(async () => {
    await gateway.close();
    await close();
  });
  const start = async (fields: object): Promise<number> =>
    (await gateway.fetch(toRequest('POST', '/v1/providers/main/chats', { body: { ...START, ...fields } })))
      .status;

  for (const refused of [
    { priority: 100 },
    { businessUnitName: 'VIP' },
    { destination: 'vip' },
    { source: 'someone.else@example.com' },
    { customer: { ...START.customer, source: 'someone.else@example.com' } },
    { customFields: { priority: '100' } },
  ]) {
    expect(await start(refused)).toBe(400);
  }
  expect((await sandbox.requests.list()).requests).toEqual([]);

  expect(await start({ customFields: { order: '4711' } })).toBe(201);
  const { requests } = await sandbox.requests.list({ query: { operation: 'sessions.create' } });
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({
    body: {
      priority: 7,
      destination: 'web',
      businessUnitName: 'DEFAULT',
      source: START.customer.email,
      contactData: expect.arrayContaining([{ key: 'order', value: '4711' }]),
    },
  });
});
