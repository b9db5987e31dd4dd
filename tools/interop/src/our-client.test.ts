import {
  createChatServerClient,
  createChatSiteClient,
  type ChatServerClient,
} from '@parlance/client-oracle-chat-soap';
import { ApiError } from '@parlance/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForeignServer, type ForeignServer } from './foreign-server.js';
import { recorder } from './recorder.js';
import { complaints } from './xmllint.js';

const BUILD_MS = 60_000;
const credentials = { username: 'interop', password: 'p4ss & <word>' };

let server: ForeignServer;
beforeAll(async () => {
  server = await startForeignServer({
    user: credentials.username,
    password: credentials.password,
    holdMs: 300,
  });
}, BUILD_MS);
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const siteHeaders = { clientRequestHeader: { appID: 'Parlance' } };

const head = (siteName: string, transaction: number) => ({
  clientRequestTime: '2026-05-18T09:12:40Z',
  clientTransactionID: String(transaction),
  siteName,
});

type Item = NonNullable<
  Awaited<ReturnType<ChatServerClient['retrieveMessages']>>['systemMessages']
>['items'][number];

/** Reads until something of that kind has come. */
async function readUntil(kind: Item['kind'], read: () => Promise<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = [];
  while (!items.some((item) => item.kind === kind)) items.push(...(await read()));
  return items;
}

test(
  'our client holds a whole chat with a JAX-WS server, in the order of the wire, and asks validly',
  async () => {
    const { fetch: recorded, sent } = recorder();
    const site = createChatSiteClient({ baseUrl: server.siteUrl, fetch: recorded, ...credentials });
    const hours = await site.getChatOperatingHours({ headers: siteHeaders, body: {} });
    expect(hours.getChatOperatingHoursResult.inOperatingHours).toBe(true);
    const { getChatUrlResult: where } = await site.getChatUrl({
      headers: siteHeaders,
      body: { urlType: 'ENDUSER', version: '1.2' },
    });
    const chat = createChatServerClient({ baseUrl: where.chatUrl, fetch: recorded, ...credentials });
    const opened = await chat.requestChat({
      headers: { chatClientInfoHeader: { appID: 'Parlance' } },
      body: {
        transactionRequestData: head(where.siteName, 1),
        customerInformation: {
          firstName: 'Ana',
          question: 'Où & <quoi> 你好?',
          interfaceID: { id: { id: '1' } },
        },
        chatSessionToken: where.chatToken,
      },
    });
    expect(opened).toMatchObject({ resultType: 'SUCCESS', sessionID: expect.any(String) });
    const headers = {
      chatClientInfoHeader: { appID: 'Parlance', ...(opened.sessionID && { sessionID: opened.sessionID }) },
    };
    const transactionRequestData = head(where.siteName, 2);
    const read = async (): Promise<readonly Item[]> =>
      (await chat.retrieveMessages({ headers, body: { transactionRequestData } })).systemMessages?.items ??
      [];
    await readUntil('RNChatParticipantAddedMessage', read);
    await chat.sendActivityChange({ headers, body: { transactionRequestData, mode: 'RESPONDING' } });
    const text = 'Two < three & "four" 🌍';
    const posted = await chat.postChatMessage({ headers, body: { transactionRequestData, body: text } });
    const items = [...(posted.systemMessages?.items ?? [])];
    while (items.length < 4) items.push(...(await read()));
    expect(items.map(({ kind }) => kind)).toEqual([
      'RNChatActivityChangedMessage',
      'RNChatMessagePostedMessage',
      'RNChatActivityChangedMessage',
      'RNChatMessagePostedMessage',
    ]);
    const bodies = items.flatMap((item) =>
      item.kind === 'RNChatMessagePostedMessage' ? [item.value.body] : [],
    );
    expect(bodies).toEqual([`You said: ${text}`, 'Anything else?']);
    expect(new Set(items.map((item) => item.kind !== 'unknown' && item.value.createdTime)).size).toBe(1);
    await chat.terminateChat({ headers, body: { transactionRequestData } });
    const refused = await read().catch((error: unknown) => error);
    expect(ApiError.is(refused) && refused.code).toBe('access-denied');
    expect(await Promise.all(sent.map(complaints))).toEqual(sent.map(() => ''));
    expect(server.lines.find(({ step }) => step === 'url')?.facts['wsuId']).toMatch(/^[A-Za-z]/);
    expect(server.lines.find(({ step }) => step === 'text')?.facts['body']).toBe(text);
  },
  BUILD_MS,
);

test('our client reads a refusal of the site', async () => {
  const site = createChatSiteClient({ baseUrl: server.siteUrl, ...credentials, password: 'wrong' });
  const refused = await site
    .getChatOperatingHours({ headers: siteHeaders, body: {} })
    .catch((error: unknown) => error);
  expect(ApiError.is(refused) && refused.code).toBe('invalid-login');
});
