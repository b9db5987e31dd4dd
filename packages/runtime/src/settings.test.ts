import { describe, expect, test } from 'vitest';

import { createCore, redact, systemClock } from './index.js';
import {
  ApiError,
  ConfigError,
  DecodeError,
  isParlanceError,
  NetworkError,
  ParlanceError,
  SessionError,
  TimeoutError,
} from './errors.js';

describe('baseUrl', () => {
  test.each([
    'https://a.example/x',
    'http://localhost:1',
    'http://127.0.0.1:1/',
    'http://[::1]:1',
    'http://a.localhost',
  ])('%s is taken', (baseUrl) => {
    expect(() => createCore({ baseUrl })).not.toThrow();
  });

  test.each([
    { baseUrl: 'http://a.example', want: 'allowInsecureHttp' },
    { baseUrl: 'http://localhost.evil.example', want: 'allowInsecureHttp' },
    { baseUrl: 'http://127.0.0.1.evil.example', want: 'allowInsecureHttp' },
    { baseUrl: 'a.example', want: '`baseUrl` must be a full URL' },
    { baseUrl: 'ftp://a.example', want: '`baseUrl` must be a full URL' },
    { baseUrl: 'https://me:secret@a.example', want: 'must not have credentials' },
    { baseUrl: 'https://a.example/?x=1', want: 'must not have credentials, a query' },
  ])('$baseUrl is refused', ({ baseUrl, want }) => {
    expect(() => createCore({ baseUrl })).toThrow(want);
    expect(() => createCore({ baseUrl })).not.toThrow('secret');
  });

  test('plain http elsewhere has to be wanted', () => {
    expect(() => createCore({ baseUrl: 'http://a.example', allowInsecureHttp: true })).not.toThrow();
  });
});

describe('errors', () => {
  const all = [
    new ConfigError('m'),
    new NetworkError('m'),
    new TimeoutError('m'),
    new DecodeError('m'),
    new SessionError('m'),
    new ApiError('m', { operation: 'a.b', status: 404 }),
  ];
  const classes = [ConfigError, NetworkError, TimeoutError, DecodeError, SessionError, ApiError];

  test('each is recognised by its own class and by the base, and by no other', () => {
    for (const [index, error] of all.entries()) {
      expect(classes.map((one) => one.is(error))).toStrictEqual(classes.map((_, other) => other === index));
      expect(isParlanceError(error) && ParlanceError.is(error)).toBe(true);
    }
  });

  test('one of another copy of this package is recognised too', () => {
    const foreign = Object.assign(new Error('m'), {
      origin: '@parlance',
      name: 'NetworkError',
      code: 'network',
    });
    expect(NetworkError.is(foreign)).toBe(true);
    expect(ApiError.is(foreign)).toBe(false);
  });

  test.each([undefined, null, 'text', new Error('m'), { origin: 'other', name: 'ApiError' }])(
    '%o is none',
    (value) => {
      expect(isParlanceError(value)).toBe(false);
      expect(ApiError.is(value)).toBe(false);
    },
  );

  test('details are plain fields; absent ones are absent', () => {
    const cause = new Error('inner');
    const error = new ApiError('m', {
      operation: 'a.b',
      status: 429,
      retryAfterMs: 5,
      isRetryable: true,
      outcome: 'not-sent',
      cause,
    });
    expect(error).toMatchObject({
      code: 'http-429',
      status: 429,
      retryAfterMs: 5,
      isRetryable: true,
      outcome: 'not-sent',
      cause,
    });
    expect(new NetworkError('m')).not.toHaveProperty('retryAfterMs');
  });
});

test('redact masks secrets at any depth and leaves the rest', () => {
  const given = {
    url: '/x',
    headers: { Authorization: 'Bearer t', 'Parlance-Identity': 'i', accept: 'a' },
    list: [{ sessionId: 's', n: 1 }],
    clientSecret: 'c',
    jwt: 'j',
    nothing: null,
  };
  expect(redact(given)).toStrictEqual({
    url: '/x',
    headers: { Authorization: '[redacted]', 'Parlance-Identity': '[redacted]', accept: 'a' },
    list: [{ sessionId: '[redacted]', n: 1 }],
    clientSecret: '[redacted]',
    jwt: '[redacted]',
    nothing: null,
  });
  expect(redact(new Headers({ cookie: 'c', 'x-a': 'b' }))).toStrictEqual({
    cookie: '[redacted]',
    'x-a': 'b',
  });
});

describe('the system clock', () => {
  test('sleeps', async () => {
    const before = performance.now();
    await systemClock.sleep(15);
    expect(performance.now() - before).toBeGreaterThanOrEqual(14);
  });

  test("rejects with the signal's reason, aborted before or meanwhile", async () => {
    const controller = new AbortController();
    const sleeping = systemClock.sleep(60_000, controller.signal);
    controller.abort('enough');
    await expect(sleeping).rejects.toBe('enough');
    await expect(systemClock.sleep(60_000, controller.signal)).rejects.toBe('enough');
  });
});
