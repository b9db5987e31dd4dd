import { describe, expect, it } from 'vitest';

import { begin, INPUT, refusal, script, vendor } from './genesys-gws.test-helper.js';

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a start that the vendor refuses', () => {
  it.each([
    { answer: refusal(3, 403), code: 'forbidden', names: '`contactCenterId`', isRetryable: false },
    { answer: refusal(3), code: 'forbidden', names: '`contactCenterId`', isRetryable: false },
    { answer: refusal(20, 401), code: 'not-authenticated', names: '`contactCenterId`', isRetryable: false },
    { answer: { status: 401, body: 'who?' }, code: 'not-authenticated', names: '`contactCenterId`' },
    { answer: refusal(13, 500), code: 'not-creatable', names: '`endpoint`', isRetryable: false },
    { answer: refusal(6, 404), code: 'not-found', names: '`endpoint`', isRetryable: false },
    { answer: { status: 404, body: 'nothing here' }, code: 'not-found', names: '`baseUrl`' },
    { answer: { status: 400, body: 'no' }, code: 'bad-request', names: '`endpoint`', isRetryable: false },
    { answer: refusal(1, 400), code: 'parameter-missing', names: 'a name', isRetryable: false },
    { answer: refusal(10, 400), code: 'value-out-of-range', names: '`userData`', isRetryable: false },
    { answer: refusal(4, 500), code: 'internal-error', names: 'Chat Server', isRetryable: true },
  ])('with $code names $names, and keeps what programs read', async ({ answer, names, ...facts }) => {
    const { open } = vendor(() => answer);
    const error = await failureOf(open().startChat(INPUT));
    expect(error).toMatchObject({
      name: 'ApiError',
      operation: 'chats.requestChat',
      message: expect.stringContaining(names),
      cause: { code: facts.code },
      ...facts,
    });
    expect(String(error)).not.toContain(INPUT.message);
  });

  it('with a status of a proxy in between is told as it came', async () => {
    const { open } = vendor(() => ({ status: 502, body: '<html>' }));
    expect(await failureOf(open().startChat(INPUT))).toMatchObject({ status: 502, code: 'http-502' });
  });
});

it('a read that asks for credentials names `paths`', async () => {
  const { open } = vendor((one) => (one.path.startsWith('/me/') ? refusal(20, 401) : script([])(one)));
  const { handle, chat } = await begin(open({ paths: 'me' }));
  expect(await failureOf(chat.receive(handle))).toMatchObject({
    code: 'not-authenticated',
    isRetryable: false,
    message: expect.stringContaining('`paths`'),
  });
});
