import { expect, test } from 'vitest';

import { callWithin, ConfigError, type CallFailure, type AnyAnswer } from './index.js';
import { coreFor, operation, sendJson, startServer, type TestServer } from './server.test-helper.js';

const limits = { 'X-Context': { isRequired: true, maxLength: 4 }, 'X-Note': { maxLength: 2 } };

async function resultOf(
  headers: Record<string, unknown> | undefined,
  options = {},
): Promise<{ result: AnyAnswer | CallFailure; server: TestServer }> {
  const server = await startServer((response) => sendJson(response, 1));
  const result = await callWithin(limits, coreFor(server.url), operation(), { headers }, options);
  return { result, server };
}

test.each([
  [undefined, 'header-missing', 'X-Context'],
  [{ 'X-Context': '' }, 'header-missing', 'X-Context'],
  [{ 'X-Context': null }, 'header-missing', 'X-Context'],
  [{ 'X-Context': 'secret' }, 'header-too-long', 'X-Context'],
  [{ 'X-Context': '1', 'X-Note': 'secret' }, 'header-too-long', 'X-Note'],
])('%j is refused before anything is sent', async (headers, code, name) => {
  const { result, server } = await resultOf(headers);
  expect(result).toMatchObject({ kind: 'config', cause: { code, outcome: 'not-sent' } });
  const cause = result.kind === 'config' ? result.cause : undefined;
  expect(ConfigError.is(cause)).toBe(true);
  expect(cause?.message).toContain(`\`${name}\``);
  expect(cause?.message).not.toContain('secret');
  expect(server.requests).toHaveLength(0);
});

test('what fits is sent, counted in characters', async () => {
  const { result, server } = await resultOf({ 'X-Context': 'üüüü', 'X-Note': 12 });
  expect(result).toMatchObject({ kind: 'success' });
  expect(server.requests[0]?.headers).toMatchObject({ 'x-note': '12' });
});

test('a header of the call counts too', async () => {
  expect((await resultOf({}, { headers: { 'X-Context': 'abc' } })).result).toMatchObject({ kind: 'success' });
});
