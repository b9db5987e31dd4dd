import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { chatOf, openScene } from '../_oracle-chat/scene.test-helper.js';

describe('the session call of Oracle B2C Service', () => {
  it('makes what the company knows of the customer known to the agents, every digit of it', async () => {
    const { startChat, conversation } = await openScene();
    const chat = await startChat({
      firstName: 'Ana',
      lastName: 'Ferreira',
      emailAddress: 'ana@example.com',
      question: 'Where is my parcel?',
      queueId: 5,
      contactId: '9223372036854775807',
      organizationId: 300_000_001_234_568,
      auxiliaryData: { BROWSER: 'Firefox 140', ASYNC_REQUEST_ID: 'A1' },
      customFields: [
        { name: 'city', type: 'string', value: 'Basel' },
        { name: 'inventoryItemId', id: 999_000_111_222_333 },
      ],
    });
    expect(await conversation(chat)).toMatchObject({
      conversation: {
        vendor: 'oracle-b2c',
        customerName: 'Ana Ferreira',
        subject: 'Where is my parcel?',
        data: {
          firstName: 'Ana',
          lastName: 'Ferreira',
          emailAddress: 'ana@example.com',
          queueId: '5',
          contactId: '9223372036854775807',
          organizationId: '300000001234568',
          'auxiliaryData.BROWSER': 'Firefox 140',
          'auxiliaryData.ASYNC_REQUEST_ID': 'A1',
          'customFields.city': 'Basel',
          'customFields.inventoryItemId': '999000111222333',
          applicationContext: 'Parlance',
        },
      },
    });
  });

  it('takes numbers beyond 2^53, the spelling of the table, and null', async () => {
    const { session, open, request, conversation, sandbox } = await openScene();
    const sessionInformation =
      '{"contactId": 9223372036854775807, "question": null, "auxillaryData": {"USER_AGENT": "any"}}';
    expect((await session({ sessionInformation })).status).toBe(200);
    const opened = await open({ sessionInformation });
    const chat = chatOf(opened, await request(opened));
    expect(await conversation(chat)).toMatchObject({
      conversation: {
        customerName: 'Customer',
        subject: '',
        data: { contactId: '9223372036854775807', 'auxiliaryData.USER_AGENT': 'any' },
      },
    });
    expect(sandbox.violations()).toEqual([]);
  });

  it.each([
    ['an attribute that nobody knows', { priority: 1 }],
    ['a key of auxiliaryData that is not permitted', { auxiliaryData: { SCREEN: '4k' } }],
    ['a custom field without a name', { customFields: [{ value: 'a' }] }],
    ['texts for custom fields', { customFields: ['city'] }],
    ['a word for an id', { queueId: 'sales' }],
  ])('refuses %s', async (_what, attributes) => {
    const { session } = await openScene();
    expect(await session(attributes)).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/^sessionInformation: /) },
    });
  });

  it.each([
    ['no JSON', '{'],
    ['JSON that is no object', '[]'],
    ['raw line breaks in a text', '{"question": "one\ntwo"}'],
  ])('refuses sessionInformation that is %s', async (_what, sessionInformation) => {
    const { session } = await openScene();
    expect(await session({ sessionInformation })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('not a JSON object') },
    });
  });

  it('wants an application context of at most 40 characters, not bytes', async () => {
    const { session } = await openScene();
    const status = async (context: string | undefined): Promise<number> =>
      (await session({}, { 'OSvC-CREST-Application-Context': context })).status;
    expect(await status(undefined)).toBe(400);
    expect(await status('a'.repeat(41))).toBe(400);
    expect(await status('a'.repeat(40))).toBe(200);
  });

  it('accepts its account only', async () => {
    const { session } = await openScene('oracle-b2c', { username: 'shop', password: 'a:b' });
    const as = async (account: string): Promise<number> =>
      (await session({}, { authorization: `Basic ${Buffer.from(account).toString('base64')}` })).status;
    expect(await as('shop:a:b')).toBe(200);
    expect(await as('shop:a')).toBe(401);
    expect(await as('other:a:b')).toBe(401);
    expect(await as('shop')).toBe(401);
  });

  it('links to a JSON Schema that its answer fits', async () => {
    const { session } = await openScene();
    const { body, fields } = await session();
    const [link] = fields.list('links');
    expect(link?.text('rel')).toBe('describedby');
    const schema: unknown = await (await fetch(link?.text('href') ?? '')).json();
    const ajv = new Ajv2020({ allowUnionTypes: true, validateFormats: false });
    if (typeof schema !== 'object' || schema === null) throw new Error('The schema has to be an object.');
    const validate = ajv.compile(schema);
    expect(validate(body)).toBe(true);
    expect(validate({ ...fields.values(), siteName: 7 })).toBe(false);
  });

  it('keeps passwords and JWTs out of the request log', async () => {
    const { startChat, door, sandbox } = await openScene();
    const chat = await startChat();
    const { text } = await door('GET', '/control/requests');
    expect(text).toContain('sessionInformation');
    for (const secret of [sandbox.oracleB2c.password, chat.sessionId, 'eyJ'])
      expect(text).not.toContain(secret);
  });
});
