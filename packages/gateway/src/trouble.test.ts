import { ApiError, ConfigError, NetworkError } from '@parlance/chat';
import { fakeVendor } from '@parlance/chat/testing';
import { expect, onTestFinished, test } from 'vitest';

import { createGateway } from './gateway.js';
import { readFields, START, toRequest } from './gateway.test-helper.js';
import type { GatewayLogEntry } from './log.js';
import { defineVendor } from './vendors.js';

const SECRET = 'the-very-secret';

/** What browser and log are told when a chat cannot start for this reason. */
async function toldOf(error: Error): Promise<{
  readonly browser: Readonly<Record<string, unknown>>;
  readonly log: GatewayLogEntry | undefined;
}> {
  const log: GatewayLogEntry[] = [];
  const gateway = createGateway(
    { providers: { main: { vendor: 'fake', options: {} } } },
    {
      log: (entry) => void log.push(entry),
      vendors: [
        defineVendor<object>({
          name: 'fake',
          optionsSchema: { type: 'object', properties: {} },
          createProvider: () => ({
            ...fakeVendor().createProvider(),
            startChat: async () => {
              throw error;
            },
          }),
        }),
      ],
    },
  );
  onTestFinished(() => gateway.close());
  const response = await gateway.fetch(toRequest('POST', '/v1/providers/main/chats', { body: START }));
  return { browser: await readFields(response), log: log[0] };
}

test.each([
  new ApiError('sessions.create, HTTP 403: the contact center has no licence. Ask its administrator.', {
    operation: 'sessions.create',
    status: 403,
    code: 'not-licensed',
    outcome: 'not-sent',
    body: SECRET,
  }),
  new NetworkError('sessions.create: no answer from contact.internal. Check `baseUrl`.', {
    outcome: 'not-sent',
  }),
  new ConfigError('The variable OPENSCAPE_CLIENT_SECRET gave nothing. Set it.', { code: 'secret-missing' }),
])(
  'the error with its way out goes to the log, and only its code and a sentence to the browser: $name',
  async (error) => {
    const { browser, log } = await toldOf(error);
    expect(log).toMatchObject({ code: error.code, error: error.message });
    expect(JSON.stringify(log)).not.toContain(SECRET);
    expect(browser).toMatchObject({ code: error.code, detail: expect.stringMatching(/its log/) });
    expect(JSON.stringify(browser)).not.toMatch(/contact\.internal|OPENSCAPE|licence|administrator/);
  },
);
