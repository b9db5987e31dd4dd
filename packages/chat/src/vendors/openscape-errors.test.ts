import { describe, expect, it } from 'vitest';

import { INPUT, vendor } from './openscape.test-helper.js';

const SECRET = 'Very-Secret-1';

const failureOf = (start: Promise<unknown>): Promise<unknown> =>
  start.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a start that the vendor refuses', () => {
  it.each([
    { status: 400, code: 'invalid-field', names: '`businessUnitName`', isRetryable: false },
    { status: 401, code: 'authentication-failed', names: '`oauth-token-validity-time`', isRetryable: false },
    { status: 403, code: 'not-licensed', names: 'licence', isRetryable: false },
    { status: 404, code: 'http-404', names: '`servlet-name`', isRetryable: false },
    { status: 500, code: 'server-error', names: 'main server', isRetryable: true },
  ])('with $status names $names, and keeps what programs read', async ({ names, ...facts }) => {
    const { open } = vendor(() => ({ status: facts.status }));
    const error = await failureOf(open({ clientSecret: SECRET }).startChat(INPUT));
    expect(error).toMatchObject({
      name: 'ApiError',
      operation: 'sessions.create',
      message: expect.stringContaining(names),
      cause: { code: facts.code },
      ...facts,
    });
    expect(String(error)).not.toMatch(new RegExp(`${SECRET}|${INPUT.message}`));
  });

  it.each([400, 401])('because of its client (%i) names both settings', async (status) => {
    const { open } = vendor(() => ({ status: 201 }), status);
    const error = await failureOf(open({ clientSecret: SECRET }).startChat(INPUT));
    expect(error).toMatchObject({ operation: 'oauth.token', status, outcome: 'not-sent' });
    expect(String(error)).toMatch(/`clientSecret`.*`oauth-client-secret`/);
    expect(String(error)).not.toContain(SECRET);
  });

  it('with a status of a proxy in between is told as it came', async () => {
    const { open } = vendor(() => ({ status: 502 }));
    expect(await failureOf(open().startChat(INPUT))).toMatchObject({ status: 502, code: 'http-502' });
  });
});
