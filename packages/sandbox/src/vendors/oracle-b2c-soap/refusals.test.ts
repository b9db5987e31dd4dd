import { describe, expect, it } from 'vitest';
import { chatServerSpec, chatSiteSpec } from '../../generated/oracle-chat-soap.js';
import {
  customer,
  envelopeOf,
  messagesIn,
  openScene,
  securityBlock,
  type Scene,
} from './scene.test-helper.js';

const SESSION_CALLS = [
  ['RetrieveMessages', ''],
  ['PostChatMessage', '<e:Body>Hi</e:Body>'],
  ['SendActivityChange', '<e:Mode>LISTENING</e:Mode>'],
  ['TerminateChat', ''],
] as const;

describe('a call to the site is refused', () => {
  it.each([
    ['another password', (xml: string) => xml.replace('sandbox-secret', 'x'), 'INVALID_LOGIN'],
    ['another name', (xml: string) => xml.replace('>parlance-sandbox<', '>x<'), 'INVALID_LOGIN'],
    ['a digest', (xml: string) => xml.replace('#PasswordText', '#PasswordDigest'), 'INVALID_LOGIN'],
    ['no credentials', (xml: string) => xml.replace(/<w:Security.*<\/w:Security>/s, ''), 'INVALID_LOGIN'],
    ['what is for agents', (xml: string) => xml.replace('ENDUSER', 'UQ'), 'INVALID_FIELD'],
    ['an unknown value', (xml: string) => xml.replace('ENDUSER', 'ANYBODY'), 'INVALID_FIELD'],
    ['an unknown element', (xml: string) => xml.replaceAll('m:UrlType', 'm:UrlKind'), 'INVALID_FIELD'],
    [
      'the same element twice',
      (xml: string) => xml.replace('<m:UrlType>', '<m:Version/><m:UrlType>ENDUSER</m:UrlType><m:UrlType>'),
      'INVALID_FIELD',
    ],
    [
      'an operation of the chat server',
      (xml: string) => xml.replaceAll('GetChatUrl', 'TerminateChat'),
      'INVALID_FIELD',
    ],
    ['an unknown operation', (xml: string) => xml.replaceAll('GetChatUrl', 'GetLost'), 'INVALID_FIELD'],
    ['another namespace', (xml: string) => xml.replace('xmlns:m="urn:', 'xmlns:m="urn:x:'), 'INVALID_FIELD'],
    ['two operations', (xml: string) => xml.replace('<s:Body>', '<s:Body><m:GetChatUrl/>'), 'INVALID_FIELD'],
    [
      'no envelope',
      () => '<m:GetChatUrl xmlns:m="urn:messages.chat.ws.rightnow.com/v1_2"/>',
      'INVALID_FIELD',
    ],
    ['no XML', () => '{}', 'INVALID_FIELD'],
    ['nothing', () => '', 'INVALID_FIELD'],
  ])('with %s', async (_what, change, code) => {
    const scene = await openScene();
    const { username, password } = scene.sandbox.oracleB2cSoap;
    const right = envelopeOf(
      securityBlock(username, password),
      '<m:GetChatUrl><m:UrlType>ENDUSER</m:UrlType></m:GetChatUrl>',
    );
    expect((await scene.post(scene.siteUrl, right)).outcome).toBe('200');
    const reply = await scene.post(scene.siteUrl, change(right));
    expect(reply.outcome).toBe(`500 ${code}`);
    expect(reply.first('faultcode')).toBe('soapenv:Client');
    expect(reply.first('faultstring')).toBe(reply.first('exceptionMessage'));
    expect(reply.element('detail')?.children[0]).toMatchObject({
      name: 'RequestErrorFault',
      namespace: 'urn:fault.ws.rightnow.com/v1_2',
    });
  });

  it.each([
    [
      'SOAP 1.2',
      'VersionMismatch',
      (xml: string) =>
        xml.replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
    ],
    [
      'a header that has to be understood',
      'MustUnderstand',
      (xml: string) => xml.replace('<s:Header>', '<s:Header><x xmlns="urn:x" s:mustUnderstand="1"/>'),
    ],
  ])('with %s, as SOAP has it', async (_what, code, change) => {
    const scene = await openScene();
    const right = envelopeOf('', '<m:GetChatUrl/>');
    const reply = await scene.post(scene.siteUrl, change(right));
    expect([reply.status, reply.first('faultcode'), reply.element('detail')]).toEqual([
      500,
      `soapenv:${code}`,
      undefined,
    ]);
  });

  it('where the account has no right, or by an HTTP status by other readings', async () => {
    const scene = await openScene({ installation: { accountMayChat: false } });
    const getUrl = (): Promise<{ readonly outcome: string; readonly text: string }> =>
      scene.site('<m:GetChatUrl/>');
    expect((await getUrl()).outcome).toBe('500 ACCESS_DENIED');
    await scene.setConditions({ faultStatus: '200' });
    expect((await getUrl()).outcome).toBe('200 ACCESS_DENIED');
    for (const [loginRefusal, status] of [
      ['http-401', 401],
      ['http-403', 403],
    ] as const) {
      await scene.setConditions({ loginRefusal });
      const refused = await scene.post(scene.siteUrl, envelopeOf('', '<m:GetChatUrl/>'));
      expect(refused).toMatchObject({ status, text: '' });
    }
  });
});

describe('RequestChat', () => {
  it.each([
    ['no token', (rest: string) => rest.replace(/<e:ChatSessionToken.*/, ''), 'MISSING_ARGUMENT'],
    ['another token', (rest: string) => rest.replace(/(<e:ChatSessionToken>)./, '$1!'), 'ACCESS_DENIED'],
    ['another interface', (rest: string) => rest.replace('id="1"', 'id="99"'), 'BAD_ID'],
    ['an interface that is no number', (rest: string) => rest.replace('id="1"', 'id="one"'), 'INVALID_FIELD'],
    [
      'another queue',
      (rest: string) => rest.replace('<c:FirstName>', '<c:QueueID id="99"/><c:FirstName>'),
      'BAD_ID',
    ],
    [
      'an unknown way to resume',
      (rest: string) => `<e:ResumeType>PERHAPS</e:ResumeType>${rest}`,
      'INVALID_FIELD',
    ],
  ])('is refused with %s', async (_what, change, code) => {
    const scene = await openScene();
    const where = await scene.where();
    const reply = await scene.request(where, change(customer(where.token)));
    expect(reply.outcome).toBe(`500 ${code}`);
    expect(reply.first('faultcode')).toBe('S:Server');
    expect((await scene.request(where)).first('ResultType')).toBe('SUCCESS');
  });

  it('takes a token once, and for two minutes', async () => {
    const scene = await openScene();
    const used = await scene.where();
    expect((await scene.request(used)).outcome).toBe('200');
    expect((await scene.request(used)).outcome).toBe('500 ACCESS_DENIED');
    const old = await scene.where();
    await scene.advance(120_000);
    expect((await scene.request(old)).outcome).toBe('500 ACCESS_DENIED');
    const forgotten = await scene.where();
    await scene.fail('expire-token', 'chatServer.requestChat');
    expect((await scene.request(forgotten)).outcome).toBe('500 ACCESS_DENIED');
  });

  it('takes a token again by the other reading', async () => {
    const scene = await openScene({ readings: { tokenReuse: 'accepted' } });
    const where = await scene.where();
    const first = await scene.request(where);
    expect((await scene.request(where)).first('SessionID')).not.toBe(first.first('SessionID'));
  });

  it.each([
    [{ isHoliday: true }, 'FAIL_HOLIDAY'],
    [{ isOpen: false }, 'FAIL_OUT_OF_HOURS'],
    [{ agentsAvailable: 0 }, 'FAIL_NO_AGENTS_AVAIL'],
    [{ isDequeuedByRules: true }, 'FAIL_RULE_DEQUEUE'],
  ])('says why there is no chat: %o', async (values, result) => {
    const scene = await openScene({ installation: values });
    const reply = await scene.request(await scene.where());
    expect([reply.outcome, reply.first('ResultType'), reply.element('SessionID')]).toEqual([
      '200',
      result,
      undefined,
    ]);
    await scene.setConditions({ failResult: 'fault' });
    const fault = await scene.request(await scene.where());
    expect([fault.outcome, fault.first('faultstring')]).toEqual([
      '500 ACCESS_DENIED',
      `No chat has begun: ${result}.`,
    ]);
  });

  it('is what the opening hours have said before', async () => {
    const scene = await openScene({ installation: { isOpen: false, isHoliday: true } });
    const hours = await scene.site('<m:GetChatOperatingHours/>');
    expect([hours.first('InOperatingHours'), hours.first('InHoliday')]).toEqual(['false', 'true']);
  });
});

describe.each(SESSION_CALLS)('%s', (operation, rest) => {
  it.each([
    ['no session', (sessionId: string) => sessionId.replaceAll(/./g, ''), 'MISSING_ARGUMENT'],
    ['another session', () => 'nobodys', 'ACCESS_DENIED'],
  ])('is refused with %s', async (_what, change, code) => {
    const scene = await openScene();
    const chat = await scene.startChat();
    const reply = await scene.call({ ...chat, sessionId: change(chat.sessionId) }, operation, rest);
    expect(reply.outcome).toBe(`500 ${code}`);
  });

  it('is refused with another site, or with none', async () => {
    const scene = await openScene();
    const chat = await scene.startChat();
    const twice = '<e:TransactionRequestData/>';
    expect((await scene.call(chat, operation, `${rest}${twice}`)).outcome).toBe('500 INVALID_FIELD');
    const calls: readonly (readonly [string, string])[] = [
      ['<e:SiteName>elsewhere</e:SiteName>', 'INVALID_FIELD'],
      ['<e:SiteName/>', 'MISSING_ARGUMENT'],
      ['', 'MISSING_ARGUMENT'],
    ];
    for (const [siteName, code] of calls)
      expect((await sendWith(scene, chat, operation, siteName, rest)).outcome).toBe(`500 ${code}`);
  });

  it('after the end is denied, or an empty success by the other reading', async () => {
    const scene = await openScene({ readings: { ownEnd: 'silent' } });
    const chat = await scene.startChat();
    await scene.retrieve(chat);
    await scene.call(chat, 'TerminateChat');
    expect((await scene.call(chat, operation, rest)).outcome).toBe('500 ACCESS_DENIED');
    await scene.setConditions({ afterEnd: 'empty' });
    const reply = await scene.call(chat, operation, rest);
    expect([reply.outcome, reply.element(`${operation}Response`)?.children.length]).toEqual(['200', 1]);
  });
});

/** A call whose transaction has just this. */
function sendWith(
  { post, sandbox }: Scene,
  chat: { readonly chatUrl: string; readonly sessionId: string },
  operation: string,
  transaction: string,
  rest: string,
): ReturnType<Scene['post']> {
  const { username, password } = sandbox.oracleB2cSoap;
  const common = 'urn:messages.common.chat.ws.rightnow.com/v1';
  const header = `${securityBlock(username, password)}<ChatClientInfoHeader xmlns="${common}"><SessionID>${chat.sessionId}</SessionID></ChatClientInfoHeader>`;
  const namespace = 'urn:messages.enduser.chat.ws.rightnow.com/v1';
  const body = `<e:${operation} xmlns:e="${namespace}"><e:TransactionRequestData>${transaction}</e:TransactionRequestData>${rest}</e:${operation}>`;
  return post(chat.chatUrl, envelopeOf(header, body));
}

describe('a call is taken', () => {
  const SITE = '<e:SiteName>parlance_b2c_soap</e:SiteName>';

  it.each([
    ['no time and no number', SITE],
    [
      'another order',
      `${SITE}<e:ClientTransactionID>1</e:ClientTransactionID><e:ClientRequestTime>now</e:ClientRequestTime>`,
    ],
    ['empty elements', `<e:ClientRequestTime/><e:ClientTransactionID/>${SITE}`],
    ['no namespace', '<SiteName> parlance_b2c_soap </SiteName>'],
    [
      'the common namespace',
      '<SiteName xmlns="urn:messages.common.chat.ws.rightnow.com/v1">parlance_b2c_soap</SiteName>',
    ],
    ['a number of 64 bits', `${SITE}<e:ClientTransactionID>9223372036854775807</e:ClientTransactionID>`],
  ])('with %s', async (_what, transaction) => {
    const scene = await openScene();
    const chat = await scene.startChat();
    const reply = await sendWith(scene, chat, 'PostChatMessage', transaction, '<e:Body/>');
    expect(reply.outcome).toBe('200');
    const [, sent] = />(\d+)</.exec(transaction) ?? [];
    expect(reply.first('ClientTransactionID')).toBe(sent);
  });

  it('with the same transaction id again and again, each time for itself', async () => {
    const scene = await openScene();
    const chat = await scene.startChat();
    const number = `${SITE}<e:ClientTransactionID>1</e:ClientTransactionID>`;
    for (const text of ['One', 'Two'])
      await sendWith(scene, chat, 'PostChatMessage', number, `<e:Body>${text}</e:Body>`);
    expect(await scene.conversation(chat)).toMatchObject({
      entries: [{}, {}, { text: 'One' }, { text: 'Two' }],
    });
  });

  it.each([' s:mustUnderstand="1"', ' mustUnderstand="1"', ' s:mustUnderstand=" 0 "', ''])(
    'with a security header that has%s',
    async (attributes) => {
      const scene = await openScene();
      const { username, password } = scene.sandbox.oracleB2cSoap;
      const block = securityBlock(username, password, attributes);
      expect((await scene.post(scene.siteUrl, envelopeOf(block, '<m:GetChatUrl/>'))).outcome).toBe('200');
    },
  );

  it('with any version, for nobody looks', async () => {
    const scene = await openScene();
    const reply = await scene.site('<m:GetChatUrl><m:Version>newest</m:Version></m:GetChatUrl>');
    expect(reply.first('SiteName')).toBe('parlance_b2c_soap');
  });

  it.each(['"GetLost"', ''])('with the SOAPAction %s, for the body decides', async (soapaction) => {
    const scene = await openScene();
    const { username, password } = scene.sandbox.oracleB2cSoap;
    const whole = envelopeOf(securityBlock(username, password), '<m:GetChatUrl/>');
    const reply = await scene.post(scene.siteUrl, whole, { soapaction, 'content-type': 'text/plain' });
    expect(reply.first('SiteName')).toBe('parlance_b2c_soap');
  });
});

describe('answers by other readings', () => {
  it('tell the end, its name and empty things otherwise', async () => {
    const scene = await openScene({
      installation: { holdMs: 0 },
      readings: {
        endTold: 'concluded',
        concludedName: 'engagement-concluded',
        nothingNew: 'empty',
        requestTime: 'missing',
      },
    });
    const chat = await scene.startActiveChat();
    const nothing = await scene.retrieve(chat);
    expect([nothing.element('SystemMessages')?.children, nothing.element('ClientRequestTime')]).toEqual([
      [],
      undefined,
    ]);
    await scene.act(chat, 'end');
    expect(messagesIn(await scene.retrieve(chat))).toEqual(['EngagementConcluded AGENT_CONCLUDED LEAD']);
  });

  it('have other client ids, own texts and HTML', async () => {
    const scene = await openScene({
      readings: { answerClientId: 'varying', ownMessages: 'echoed', agentMarkup: 'html' },
    });
    const chat = await scene.startActiveChat();
    await scene.say(chat, 'Hi');
    await scene.act(chat, 'messages', { text: 'a < b' });
    const reply = await scene.retrieve(chat);
    expect(messagesIn(reply)).toEqual(['MessagePosted Hi', 'MessagePosted <div>a &lt; b</div>']);
    expect(reply.first('ClientID')).not.toBe(chat.clientId);
    expect(reply.text).toContain(`<ns3:Body>Hi</ns3:Body><ns3:ClientID>${chat.clientId}</ns3:ClientID>`);
  });
});

describe('statuses', () => {
  const operations = [...chatSiteSpec.operations, ...chatServerSpec.operations];
  const asked = operations.flatMap(({ operationId, selector, responses }) =>
    Object.keys(responses).map((status) => [operationId, status, selector?.value ?? ''] as const),
  );

  it.each(asked)('%s answers %s', async (operationId, status, operation) => {
    const scene = await openScene({ installation: { holdMs: 0 } });
    const chat = await scene.startChat();
    const where = await scene.where();
    if (status !== '200') await scene.setConditions({ refusals: `${operationId} ${status}` });
    const rest = new Map<string, string>(SESSION_CALLS).get(operation);
    const reply = await (operationId.startsWith('chatSite.')
      ? scene.site(`<m:${operation}/>`)
      : rest === undefined
        ? scene.request(where)
        : scene.call(chat, operation, rest));
    expect(reply.status).toBe(Number(status));
    const fault = status === '500' ? ['ServerErrorFault', 'UNKNOWN_EXCEPTION'] : [undefined, undefined];
    expect([reply.element('detail')?.children[0]?.name, reply.first('exceptionCode')]).toEqual(fault);
    expect(reply.text === '').toBe(!['200', '500'].includes(status));
  });

  it('are refused after it was done, where the control door wants it so', async () => {
    const scene = await openScene();
    const chat = await scene.startChat();
    await scene.setConditions({ refusals: 'chatServer.postChatMessage 503 processed' });
    expect((await scene.say(chat, 'Done')).status).toBe(503);
    expect(await scene.conversation(chat)).toHaveProperty('entries.2.text', 'Done');
  });
});
