import { examplesOf, recorder, type Given, type Sent } from '@parlance/client-tests';
import { describe, expect, test } from 'vitest';

import {
  createOracleFusionClient,
  sessionsAuthenticate,
  type ChatAuthenticateRequest,
  type OracleFusionClient,
  type OracleFusionClientOptions,
} from './index.js';

const example = examplesOf('oracle-fusion');

const headers = { 'Accept-Language': 'de-CH, en;q=0.5' };
const least: ChatAuthenticateRequest = { authUserName: 'ines.roth', interfaceId: 1 };

function connect(
  answer: Given = { status: 201, json: example('response.json') },
  options: Partial<OracleFusionClientOptions> = {},
): { client: OracleFusionClient; sent: readonly Sent[] } {
  const { fetch, sent } = recorder(answer);
  const client = createOracleFusionClient({
    baseUrl: 'https://fusion.example.com',
    username: 'ines.roth',
    password: 'secret',
    retry: false,
    fetch,
    ...options,
  });
  return { client, sent };
}

describe('what is sent', () => {
  test('is the sample of the vendor document, repaired', async () => {
    const { client, sent } = connect();
    const body: ChatAuthenticateRequest = JSON.parse(example('request.json'));
    await client.sessions.authenticate({ headers, body });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      line: 'POST https://fusion.example.com/serviceApi/resources/11.13.0.0/chatAuthenticate',
      query: {},
      headers: {
        authorization: `Basic ${Buffer.from('ines.roth:secret').toString('base64')}`,
        'content-type': 'application/vnd.oracle.adf.resourceitem+json',
        accept: 'application/json',
        'accept-language': 'de-CH, en;q=0.5',
      },
    });
    expect(sent[0]?.body).toStrictEqual(JSON.parse(example('request.json')));
  });

  test('has every attribute of the table, custom fields as JSON inside a text, ids as they were given', async () => {
    const { client, sent } = connect();
    const onWire: Record<string, unknown> = JSON.parse(example('request-all.json'));
    const customFields: Record<string, string> = JSON.parse(String(onWire['customFields']));
    const body: Required<Omit<ChatAuthenticateRequest, 'incidentId' | 'productId' | 'resumeType'>> = {
      ...JSON.parse(example('request-all.json')),
      customFields,
    };
    await client.sessions.authenticate({ headers, body });
    expect(sent[0]?.body).toStrictEqual({ ...onWire, customFields: JSON.stringify(customFields) });
    expect(sent[0]?.body).toHaveProperty('contactId', '9007199254740993');
  });

  test('goes to the other address where the client is told so', async () => {
    const { client, sent } = connect(undefined, { version: 'latest' });
    await client.sessions.authenticate({ headers, body: least });
    expect(sent[0]?.line).toBe(
      'POST https://fusion.example.com/serviceApi/resources/latest/chatAuthenticate',
    );
  });

  test('is nothing without a language', async () => {
    const { client, sent } = connect();
    const result = await sessionsAuthenticate(client, { headers: { 'Accept-Language': '' }, body: least });
    expect(result).toMatchObject({ kind: 'config', cause: { code: 'header-missing' } });
    expect(sent).toHaveLength(0);
  });
});

describe('what is answered', () => {
  test.each([
    [201, 'application/json'],
    [200, 'application/json; charset=utf-8'],
    [201, 'application/vnd.oracle.adf.resourceitem+json'],
  ])('with status %s as %s is a session', async (status, type) => {
    const { client } = connect({ status, type, json: example('response.json') });
    expect(await sessionsAuthenticate(client, { headers, body: least })).toMatchObject({
      kind: 'success',
      status,
      data: {
        jwt: 'header.claims.signature',
        domain: 'chat.example.com',
        poolId: '12:1',
        chatSiteName: 'example_fusion_site',
      },
    });
  });

  test.each([
    ['', undefined],
    ['"port":null,', null],
    ['"port":"",', ''],
    ['"port":8084,', 8084],
    ['"port":"8084",', '8084'],
  ])('has its port as in %j, its domain as it came, and every digit of its ids', async (port, want) => {
    const json = `{${port}"jwt":"j","domain":"https://chat.example.com","poolId":"12:1","chatSiteName":"s","contactId":9007199254740993,"queueId":"9223372036854775807","interfaceId":1}`;
    const data = await connect({ status: 201, json }).client.sessions.authenticate({ headers, body: least });
    expect(data).toMatchObject({
      domain: 'https://chat.example.com',
      contactId: '9007199254740993',
      queueId: '9223372036854775807',
      interfaceId: 1,
    });
    expect(data.port).toBe(want);
  });

  test.each([
    [400, 'bad-request', false],
    [401, 'not-authenticated', false],
    [403, 'forbidden', false],
    [404, 'not-found', false],
    [415, 'media-type-refused', false],
    [500, 'server-error', true],
    [503, 'unavailable', true],
  ])('%s is %s, with a body or without', async (status, code, isRetryable) => {
    for (const json of ['', '{"detail":"because"}']) {
      const result = await sessionsAuthenticate(connect({ status, json }).client, { headers, body: least });
      expect(result).toMatchObject({ kind: 'error', code, cause: { isRetryable, outcome: 'not-sent' } });
    }
  });
});
