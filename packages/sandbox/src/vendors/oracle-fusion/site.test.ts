import { describe, expect, it } from 'vitest';
import { basic } from '../../sandbox.test-helper.js';
import { openScene } from '../_oracle-chat/scene.test-helper.js';
import { isAtLeast, isRelease } from './releases.js';

describe('the session call of Oracle Fusion Service', () => {
  it('makes the customer known to the agents, the ids with every digit', async () => {
    const { startChat, conversation } = await openScene('oracle-fusion');
    const chat = await startChat({
      authUserName: 'ana.ferreira',
      firstName: 'Ana',
      lastName: 'Ferreira',
      contactId: '9223372036854775807',
      stripeCode: 'CRM',
      chatPriority: '2',
      customFields: '{"region":"north","orders":3}',
    });
    expect(await conversation(chat)).toMatchObject({
      conversation: {
        vendor: 'oracle-fusion',
        customerName: 'Ana Ferreira',
        subject: 'Where is my parcel?',
        data: {
          authUserName: 'ana.ferreira',
          contactId: '9223372036854775807',
          stripeCode: 'CRM',
          chatPriority: '2',
          'customFields.region': 'north',
          'customFields.orders': '3',
        },
      },
    });
  });

  it('echoes twenty attributes, and tells where to go', async () => {
    const { session } = await openScene('oracle-fusion');
    const { fields } = await session({ contactId: 42, chatPriority: '2', resumeType: null });
    const told = fields.values();
    expect(told).toMatchObject({
      authUserName: 'ana',
      contactId: '42',
      interfaceId: '1',
      question: 'Where is my parcel?',
      resumeType: null,
      poolId: '34:1',
      chatSiteName: 'parlance_fusion',
      links: [{ rel: 'self' }, { rel: 'canonical' }],
    });
    expect(told).not.toHaveProperty('chatPriority');
    expect(Object.keys(told)).toHaveLength(20 + 6);
  });

  it('takes what the sample applications send', async () => {
    const { startChat, conversation, session } = await openScene('oracle-fusion');
    const lenient = {
      mediaList: 'CHAT',
      queueId: null,
      contactId: 9,
      allowAgentAttachments: true,
      escalationLevel: 1,
    };
    const plain = await session(lenient, {
      'content-type': 'application/json',
      'accept-language': undefined,
    });
    expect(plain.status).toBe(201);
    expect(await conversation(await startChat(lenient))).toMatchObject({
      conversation: { data: { allowAgentAttachments: 'true', escalationLevel: '1', contactId: '9' } },
    });
  });

  it.each([
    ['no customer', { authUserName: undefined }],
    ['no interface', { interfaceId: undefined }],
    ['another resumeType', { resumeType: 'DO_NOT_RESUME' }],
    ['custom fields that are no JSON object', { customFields: '[]' }],
    ['custom fields that are no JSON', { customFields: 'region=north' }],
    ['custom fields as an array', { customFields: [] }],
    ['an attribute that nobody knows', { ContactCenterId: '1' }],
  ])('refuses %s', async (_what, attributes) => {
    const { session } = await openScene('oracle-fusion');
    expect(await session(attributes)).toMatchObject({ status: 400, body: { title: 'Bad Request' } });
  });

  it.each([
    [{ hasRole: false }, 'ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT'],
    [{ isEntitled: false }, 'SVC_REQUEST_FOR_CHAT_PRIV'],
  ])('refuses an account with %o', async (installation, named) => {
    const { session } = await openScene('oracle-fusion', { installation });
    expect(await session()).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining(named) },
    });
  });

  it('lets customers speak for themselves only, by one reading', async () => {
    const { session, sandbox } = await openScene('oracle-fusion', {
      installation: { customerAccounts: 'ana, ben' },
      readings: { authUserName: 'own' },
    });
    const { password, username } = sandbox.oracleFusion;
    const as = async (name: string, authUserName: string): Promise<number> =>
      (await session({ authUserName }, { authorization: basic(name, password) })).status;
    expect(await as('ana', 'ana')).toBe(201);
    expect(await as('ana', 'ben')).toBe(403);
    expect(await as(username, 'ana')).toBe(403);
    expect(await as('eve', 'eve')).toBe(401);
    expect(await as('', '')).toBe(401);
  });
});

describe('a release', () => {
  it.each([
    ['11.13.18.13.0', { businessUnitOrgId: '1' }],
    ['11.13.19.06.0', { chatPriority: '1' }],
    ['11.13.24.07.0', { chatSource: 'WCFS' }],
    ['R13.17.11', { chatDirection: 'customer' }],
  ])('%s does not know %o', async (release, attributes) => {
    const { session, setConditions } = await openScene('oracle-fusion', { installation: { release } });
    expect((await session(attributes)).status).toBe(400);
    const name = Object.keys(attributes)[0] ?? '';
    expect((await session({ [name]: null })).status).toBe(201);
    await setConditions({ release: '11.13.24.10.0' });
    expect((await session(attributes)).status).toBe(201);
  });

  it('decides with SVC_CHAT_WAIT_TIME_ENABLED who sets interface and queue, and when', async () => {
    const { session, setConditions, startChat, conversation } = await openScene('oracle-fusion', {
      installation: { interfaceId: '9', queueId: '8' },
    });
    const sent = { interfaceId: 3, queueId: 4 };
    expect((await session(sent)).body).toMatchObject({ interfaceId: '9', queueId: null });
    await setConditions({ chatWaitTimeEnabled: false });
    expect((await session(sent)).body).toMatchObject({ interfaceId: '9', queueId: '8' });
    expect(await conversation(await startChat(sent))).toMatchObject({
      conversation: { data: { queueId: '8' } },
    });
    await setConditions({ release: 'R13.17.11' });
    expect((await session(sent)).body).toMatchObject({ interfaceId: '1', queueId: '1' });
    await setConditions({ release: 'R13.18.02' });
    expect((await session(sent)).body).toMatchObject({ interfaceId: '1', queueId: '8' });
  });

  it('is told in both ways that the vendor writes it', () => {
    expect(['11.13.24.10.0', '13.18.05', 'R13.18.05'].map(isRelease)).toEqual([true, true, true]);
    expect(['', '24B', '11.13', '12.13.18.05', '13.18.05; x'].map(isRelease)).toEqual(Array(5).fill(false));
    expect(isAtLeast('R13.18.05', '11.13.18.05.0')).toBe(true);
    expect(isAtLeast('11.13.18.05.0', '13.18.05')).toBe(true);
    expect(isAtLeast('11.13.18.05.0', '11.13.19.01.0')).toBe(false);
    expect(isAtLeast('11.13.24.10.0', '11.13.19.07.0')).toBe(true);
  });
});
