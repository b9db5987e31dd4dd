import { startChat } from '@parlance/chat';
import { oracleB2cSoap } from '@parlance/chat/vendors/oracle-b2c-soap';
import { startSandbox } from '@parlance/sandbox';
import { expect, onTestFinished, test } from 'vitest';
import { recorder } from './recorder.js';
import { complaints } from './xmllint.js';

const RUN_MS = 60_000;

/** A value of each type that custom fields have. */
const TYPED = [
  ['CO.Text', 'STRING', 'a < b & "c" ]]> 🌍'],
  ['Vip', 'BOOLEAN', 'true'],
  ['Age', 'INTEGER', '-41'],
  ['Account', 'LONG', '9007199254740993'],
  ['Amount', 'DECIMAL', '10.50'],
  ['Born', 'DATE', '1999-12-31'],
  ['Seen', 'DATETIME', '2026-05-18T09:13:00Z'],
] as const;

const identity = {
  subject: 'customer-7',
  name: 'Ana Lima',
  email: 'ana@customer.example',
  claims: { crm: '9007199254740995' },
};

test(
  'libxml2 finds all that the driver sends valid, with everything that its options can add',
  async () => {
    const sandbox = await startSandbox({ oracleB2cSoap: { installation: { holdMs: 300 } } });
    onTestFinished(() => sandbox.close());
    const { fetch: recorded, sent } = recorder();
    const provider = oracleB2cSoap({
      ...sandbox.oracleB2cSoap,
      fetch: recorded,
      resume: true,
      organizationId: '9007199254740997',
      queueId: '5',
      productId: '7',
      categoryId: '8',
      incidentId: '9',
      fromIdentity: { contactId: 'crm' },
      customFieldTypes: Object.fromEntries(TYPED.map(([name, type]) => [name, type])),
      customFields: Object.fromEntries(TYPED.map(([name, , value]) => [name, value])),
    });
    expect(await provider.getAvailability?.({ identity })).toBeDefined();
    const session = await startChat(
      provider,
      { customer: { name: 'Ana Lima' }, message: 'Where <is> my parcel?', customFields: { Note: 'x' } },
      { identity },
    );
    await session.setTyping(true);
    await session.sendMessage('1 < 2 & 3');
    await session.endChat();
    await session.close();
    const all = sent.join('\n');
    for (const name of ['Organization', 'Queue', 'Product', 'Category', 'Contact', 'Incident'])
      expect(all).toContain(`${name}ID id="`);
    for (const type of ['String', 'Boolean', 'Integer', 'Long', 'Decimal', 'Date', 'DateTime'])
      expect(all).toContain(`:${type}Value>`);
    for (const name of ['ResumeType>RESUME', 'Mode>RESPONDING', ':RetrieveMessages ', ':TerminateChat '])
      expect(all).toContain(name);
    expect(await Promise.all(sent.map(complaints))).toEqual(sent.map(() => ''));
  },
  RUN_MS,
);
