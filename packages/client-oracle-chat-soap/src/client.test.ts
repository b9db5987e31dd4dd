import { ApiError } from '@parlance/runtime';
import { readDocument, type Frame, type Tag } from '@parlance/runtime/soap';
import { describe, expect, test } from 'vitest';

import { createChatServerClient, createChatSiteClient } from './index.js';
import { example, startServer } from './server.test-helper.js';

const credentials = { username: 'integration.user', password: 'not-a-password' };
const transactionRequestData = {
  clientRequestTime: '2026-05-18T09:12:40Z',
  clientTransactionID: '12',
  siteName: 'example_site',
};
const headers = { chatClientInfoHeader: { appID: 'Parlance examples' } };
const sessionHeaders = {
  chatClientInfoHeader: { appID: 'Parlance examples', sessionID: 'q7m2xk0v5tr9wd3hb6znf8yc1' },
};

/**
 * Names of elements and attributes in their order, without prefixes, values, and what is documented to vary: in one of the samples
 * some elements have no namespace (decision 2), and then any is as good.
 */
async function outline(xml: string, sample?: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  const frame = (tag: Tag, depth: number): Frame => {
    const attributes = Object.values(tag.attributes)
      .filter(({ uri, local }) => uri !== 'http://www.w3.org/2000/xmlns/' && local !== 'mustUnderstand')
      .map(({ uri, local }) => `@{${uri}}${local}`);
    const name = (uri: string): string =>
      [`${'  '.repeat(depth)}{${uri}}${tag.local}`, ...attributes.sort()].join(' ');
    lines.push(name(sample?.[lines.length] === name('') ? '' : tag.uri));
    return { open: (child) => frame(child, depth + 1), text: () => undefined, close: () => undefined };
  };
  await readDocument({ body: [new TextEncoder().encode(xml)], mediaType: '' }, (tag) => frame(tag, 0));
  return lines;
}

/** What was sent is the sample, but for values, prefixes and what is documented to vary. */
async function expectSample(sent: string | undefined, name: string): Promise<void> {
  const sample = await outline(example(name));
  expect(sample.length).toBeGreaterThan(8);
  expect(await outline(sent ?? '', sample)).toStrictEqual(sample);
}

test('the comparison with samples tells namespaces apart', async () => {
  const sample = await outline(example('get-chat-url'));
  const other = example('get-chat-url').replaceAll('urn:messages.chat.ws.rightnow.com/v1_2', 'urn:other');
  expect(await outline(other, sample)).not.toStrictEqual(sample);
});

describe('the site', () => {
  test('GetChatUrl: the sample goes out and its answer comes in', async () => {
    const { url, requests } = await startServer(example('chat-url'));
    const site = createChatSiteClient({ baseUrl: url, ...credentials });
    const answer = await site.getChatUrl({
      headers: { clientRequestHeader: { appID: 'Parlance examples' } },
      body: { urlType: 'ENDUSER', version: '1.2' },
    });
    expect(answer.getChatUrlResult).toMatchObject({
      chatUrl: expect.any(String),
      chatToken: expect.any(String),
      siteName: expect.any(String),
    });
    await expectSample(requests[0], 'get-chat-url');
  });
});

describe('the chat server', () => {
  test('RequestChat: with custom fields', async () => {
    const { url, requests } = await startServer(example('chat-requested'));
    const server = createChatServerClient({ baseUrl: url, ...credentials });
    const answer = await server.requestChat({
      headers,
      body: {
        transactionRequestData,
        customFields: {
          objectType: { typeName: 'ContactCustomFields' },
          genericFields: [
            {
              dataType: 'OBJECT',
              name: 'c',
              dataValue: {
                choice: {
                  kind: 'ObjectValue',
                  value: {
                    objectType: { typeName: 'IncidentCustomFieldsExample' },
                    genericFields: [
                      {
                        dataType: 'STRING',
                        name: 'language',
                        dataValue: { choice: { kind: 'StringValue', value: 'Português' } },
                      },
                    ],
                  },
                },
              },
            },
          ],
        },
        customerInformation: {
          eMailAddress: 'ines@customer.example',
          firstName: 'Inês',
          lastName: 'Amaral',
          interfaceID: { id: { id: '2' } },
        },
        chatSessionToken: '7d0c4e52-93ab-4f16-b8e0-2c5a61f7d934',
      },
    });
    expect(answer).toMatchObject({
      resultType: 'SUCCESS',
      sessionID: expect.any(String),
      engagementID: { id: expect.stringMatching(/^\d+$/) },
    });
    await expectSample(requests[0], 'request-chat');
  });

  test('RetrieveMessages: messages of several kinds keep their order', async () => {
    const { url, requests } = await startServer(example('messages'));
    const server = createChatServerClient({ baseUrl: url, ...credentials });
    const answer = await server.retrieveMessages({
      headers: sessionHeaders,
      body: { transactionRequestData },
    });
    expect(answer.systemMessages?.items).toMatchObject([
      {
        kind: 'RNChatParticipantAddedMessage',
        value: { name: 'Tomasz Lis', role: 'LEAD', clientID: '5021' },
      },
      { kind: 'RNChatMessagePostedMessage', value: { body: 'Your parcel left our store this morning.' } },
    ]);
    expect(answer.transactionResponseData?.clientRequestTime).toBe('');
    await expectSample(requests[0], 'retrieve-messages');
  });

  test('a message and a field that nobody knows are kept in their place', async () => {
    const news =
      '<ns3:RNChatNewsMessage><CreatedTime>2026-05-18T09:13:30Z</CreatedTime><x/></ns3:RNChatNewsMessage>';
    const more = '<ns3:Mood>glad</ns3:Mood>';
    const text = example('messages')
      .replace('<ns3:RNChatMessagePostedMessage>', `${news}<ns3:RNChatMessagePostedMessage>`)
      .replace('<ns3:Body>', `${more}<ns3:Body>`);
    const { url } = await startServer(text);
    const server = createChatServerClient({ baseUrl: url, ...credentials });
    const { systemMessages } = await server.retrieveMessages({
      headers: sessionHeaders,
      body: { transactionRequestData },
    });
    expect(systemMessages?.items).toMatchObject([
      { kind: 'RNChatParticipantAddedMessage' },
      {
        kind: 'unknown',
        value: { name: 'RNChatNewsMessage', children: [{ name: 'CreatedTime' }, { name: 'x' }] },
      },
      {
        kind: 'RNChatMessagePostedMessage',
        value: { unknownElements: [{ name: 'Mood', children: ['glad'] }] },
      },
    ]);
  });

  test('PostChatMessage and TerminateChat', async () => {
    const posted = await startServer(example('message-posted'));
    const server = createChatServerClient({ baseUrl: posted.url, ...credentials });
    await server.postChatMessage({
      headers: sessionHeaders,
      body: { transactionRequestData, body: '1 < 2 & 3' },
    });
    expect(posted.requests[0]).toContain(':Body>1 &lt; 2 &amp; 3</');
    await expectSample(posted.requests[0], 'post-chat-message');
    const ended = await startServer(example('chat-terminated'));
    const other = createChatServerClient({ baseUrl: ended.url, ...credentials });
    await other.terminateChat({ headers: sessionHeaders, body: { transactionRequestData } });
    await expectSample(ended.requests[0], 'terminate-chat');
  });

  test('a fault is an ApiError with the code that its detail tells', async () => {
    const fault = `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><S:Fault><faultcode>S:Server</faultcode><faultstring>no</faultstring><detail><ns4:RequestErrorFault xmlns:ns4="urn:faults.chat.ws.rightnow.com/v1"><ns4:exceptionCode>ACCESS_DENIED</ns4:exceptionCode></ns4:RequestErrorFault></detail></S:Fault></S:Body></S:Envelope>`;
    const { url } = await startServer(fault, 500);
    const server = createChatServerClient({ baseUrl: url, ...credentials });
    const error: unknown = await server
      .terminateChat({ headers: sessionHeaders, body: { transactionRequestData } }, { retry: false })
      .catch((reason: unknown) => reason);
    expect(ApiError.is(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'access-denied',
      status: 500,
      isRetryable: false,
      outcome: 'not-sent',
    });
  });
});

// Decision 35 of the notes on the WSDLs.
test('an empty number, time or yes-or-no in an answer is as if it were missing', async () => {
  const hours = example('decided/operating-hours').replace(/(InOperatingHours>)true(<)/, '$1 $2');
  const site = await startServer(hours);
  const { getChatOperatingHoursResult } = await createChatSiteClient({
    baseUrl: site.url,
    ...credentials,
  }).getChatOperatingHours({ headers: { clientRequestHeader: { appID: 'a' } }, body: {} });
  expect(getChatOperatingHoursResult).toMatchObject({ inOperatingHours: undefined, inHoliday: false });
  const emptied = example('messages')
    .replaceAll(/(CreatedTime>)[^<]+(<)/g, '$1$2')
    .replaceAll(/(ClientID>)[^<]+(<)/g, '$1$2');
  const server = await startServer(emptied);
  const { systemMessages } = await createChatServerClient({
    baseUrl: server.url,
    ...credentials,
  }).retrieveMessages({
    headers: { chatClientInfoHeader: { appID: 'a', sessionID: 'b' } },
    body: { transactionRequestData },
  });
  const known = systemMessages?.items.flatMap((item) => (item.kind === 'unknown' ? [] : [item.value])) ?? [];
  expect(known.length).toBeGreaterThan(1);
  for (const value of known) expect(value).toMatchObject({ createdTime: undefined, clientID: undefined });
});

describe('what has another form than is described takes nothing else with it', () => {
  test('in messages', async () => {
    const wait = (position: string): string =>
      `<ns3:RNChatWaitInformationChangedMessage><ns3:Position>${position}</ns3:Position></ns3:RNChatWaitInformationChangedMessage>`;
    const text = example('messages').replace(
      '<ns3:RNChatMessagePostedMessage>',
      `${wait('unknown')}${wait('3')}<ns3:RNChatMessagePostedMessage/>$&`,
    );
    const { url } = await startServer(text);
    const { systemMessages } = await createChatServerClient({
      baseUrl: url,
      ...credentials,
    }).retrieveMessages({ headers: sessionHeaders, body: { transactionRequestData } });
    expect(systemMessages?.items).toMatchObject([
      { kind: 'RNChatParticipantAddedMessage' },
      {
        kind: 'RNChatWaitInformationChangedMessage',
        value: { unknownElements: [{ name: 'Position', children: ['unknown'] }] },
      },
      { kind: 'RNChatWaitInformationChangedMessage', value: { position: 3 } },
      { kind: 'unknown', value: { name: 'RNChatMessagePostedMessage' } },
      { kind: 'RNChatMessagePostedMessage', value: { body: 'Your parcel left our store this morning.' } },
    ]);
  });

  test.each(['<ns3:EngagementID id=""/>', '<ns3:EngagementID/>', '<ns3:EngagementID id="none"/>'])(
    'in the start of a chat: %s',
    async (engagement) => {
      const text = example('chat-requested').replace(/<ns3:EngagementID [^>]*\/>/, engagement);
      expect(text).toContain(engagement);
      const { url } = await startServer(text);
      const answer = await createChatServerClient({ baseUrl: url, ...credentials }).requestChat({
        headers,
        body: {
          transactionRequestData,
          customerInformation: { interfaceID: {} },
          chatSessionToken: '7d0c4e52-93ab-4f16-b8e0-2c5a61f7d934',
        },
      });
      expect(answer).toMatchObject({ sessionID: expect.any(String) });
      expect(answer.engagementID).toBeUndefined();
    },
  );
});
