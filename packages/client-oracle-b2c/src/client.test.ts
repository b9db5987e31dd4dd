import { examplesOf, recorder, type Given, type Sent } from '@parlance/client-tests';
import { describe, expect, test } from 'vitest';

import {
  createOracleB2cClient,
  sessionsEstablish,
  type OracleB2cClient,
  type SessionInformation,
} from './index.js';

const example = examplesOf('oracle-b2c');

const HEADER = 'OSvC-CREST-Application-Context';
const headers = { [HEADER]: 'Parlance' } as const;

function connect(answer: Given = { json: example('response.json') }): {
  client: OracleB2cClient;
  sent: readonly Sent[];
} {
  const { fetch, sent } = recorder(answer);
  const client = createOracleB2cClient({
    baseUrl: 'https://site.example.com',
    username: 'chat-account',
    password: 'ü:secret',
    retry: false,
    fetch,
  });
  return { client, sent };
}

const establish = (client: OracleB2cClient, sessionInformation: SessionInformation = {}) =>
  sessionsEstablish(client, { headers, body: { sessionInformation } });

describe('what is sent', () => {
  test('is the sample of the vendor document, repaired', async () => {
    const { client, sent } = connect();
    await establish(client, JSON.parse(example('session-information.json')));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      line: 'POST https://site.example.com/services/rest/crossChannelServices/latest/establishSessions',
      query: {},
      headers: {
        authorization: `Basic ${Buffer.from('chat-account:ü:secret').toString('base64')}`,
        'content-type': 'application/json',
        accept: 'application/json',
        'osvc-crest-application-context': 'Parlance',
      },
    });
    expect(canonical(sent[0]?.body)).toStrictEqual(canonical(JSON.parse(example('request.json'))));
  });

  test('has every attribute of the table, ids as they were given', async () => {
    const { client, sent } = connect();
    const information: Required<SessionInformation> = {
      firstName: 'Ines',
      lastName: 'Roth',
      emailAddress: 'ines@example.com',
      queueId: 7,
      contactId: '9007199254740993',
      organizationId: '9223372036854775807',
      productId: 1,
      categoryId: 2,
      incidentId: '9007199254740995',
      question: 'He said "line\nbreak"',
      auxiliaryData: { BROWSER: 'B', OPERATING_SYSTEM: 'O', USER_AGENT: 'U', ASYNC_REQUEST_ID: 'A' },
      customFields: [
        { name: 'city', type: 'STRING', value: 'Basel' },
        { name: 'item', id: '9007199254740997' },
      ],
    };
    await establish(client, information);
    expect(canonical(sent[0]?.body)).toStrictEqual({ sessionInformation: information });
  });
});

/** The request's body with its inner document as a value: neither order nor white space counts. */
function canonical(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('sessionInformation' in body)) return body;
  return { ...body, sessionInformation: JSON.parse(String(body.sessionInformation)) };
}

describe('the application context', () => {
  test.each([
    ['', 'header-missing'],
    ['x'.repeat(41), 'header-too-long'],
  ])('%j is refused before anything is sent', async (context, code) => {
    const { client, sent } = connect();
    const input = { headers: { [HEADER]: context }, body: { sessionInformation: {} } } as const;
    expect(await sessionsEstablish(client, input)).toMatchObject({ kind: 'config', cause: { code } });
    await expect(client.sessions.establish(input)).rejects.toMatchObject({ code });
    expect(sent).toHaveLength(0);
  });

  test('may have forty characters', async () => {
    const { client, sent } = connect();
    await client.sessions.establish({
      headers: { [HEADER]: 'ü'.repeat(40) },
      body: { sessionInformation: {} },
    });
    expect(sent).toHaveLength(1);
  });
});

describe('what is answered', () => {
  test.each([200, 201])('with status %s is given with its inner document as a value', async (status) => {
    const { client } = connect({ status, json: example('response.json') });
    expect(await establish(client)).toMatchObject({
      kind: 'success',
      status,
      data: {
        channelToken: 'header.claims.signature',
        siteName: 'example_site',
        sessionServerResponse: { domain: 'chat.example.com', pool: '12:1' },
        links: [{ rel: 'describedby' }],
      },
    });
  });

  test.each([
    [{}, undefined],
    [{ port: null }, null],
    [{ port: '' }, ''],
    [{ port: 8084 }, 8084],
    [{ port: '8084' }, '8084'],
  ])('the port can be as in %j', async (more, port) => {
    const server = { domain: 'https://chat.example.com', pool: '12:1', ...more };
    const json = JSON.stringify({
      channelToken: 't',
      siteName: 's',
      sessionServerResponse: JSON.stringify(server),
    });
    const data = await connect({ json }).client.sessions.establish({
      headers,
      body: { sessionInformation: {} },
    });
    expect(data.sessionServerResponse.port).toBe(port);
    expect(data.sessionServerResponse.domain).toBe('https://chat.example.com');
  });

  test('an inner document that is none is told by name, and not quoted', async () => {
    const json = JSON.stringify({
      channelToken: 't',
      siteName: 's',
      sessionServerResponse: '{ "pool": secret',
    });
    const result = await establish(connect({ json }).client);
    expect(result).toMatchObject({ kind: 'decode', cause: { code: 'decode' } });
    expect(result.kind === 'decode' && result.cause.message).toMatch(
      /^sessions\.establish: `sessionServerResponse` has no JSON in it(?!.*secret)/,
    );
  });

  test.each([
    [400, 'bad-request', false],
    [401, 'not-authenticated', false],
    [403, 'forbidden', false],
    [404, 'not-found', false],
    [500, 'server-error', true],
    [503, 'unavailable', true],
  ])('%s is %s', async (status, code, isRetryable) => {
    const json = JSON.stringify({ detail: 'because of Ines' });
    const result = await establish(connect({ status, json, type: 'application/problem+json' }).client);
    expect(result).toMatchObject({
      kind: 'error',
      code,
      error: { detail: 'because of Ines' },
      cause: { isRetryable, outcome: 'not-sent' },
    });
    expect(result.kind === 'error' && result.cause.message).not.toContain('Ines');
  });
});
