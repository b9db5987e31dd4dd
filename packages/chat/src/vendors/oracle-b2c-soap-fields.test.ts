import { describe, expect, it } from 'vitest';

import { INPUT } from './_shared/oracle-chat/oracle-chat.test-helper.js';
import { blockOf, fakeSoapServer } from './oracle-b2c-soap.test-helper.js';

describe('a start', () => {
  it('has custom fields by package, the ones of the options before those of the customer', async () => {
    const server = fakeSoapServer();
    const provider = server.provider({
      customFields: { Site: 'shop' },
      customFieldTypes: { Age: 'INTEGER', 'CO.Vip': 'BOOLEAN' },
    });
    await provider.startChat({
      ...INPUT,
      customFields: { Age: ' 30', Site: 'evil', 'CO.Vip': 'true', 'CO.Tier': '<gold>' },
    });
    const fields = blockOf(server.asks('RequestChat')[0]?.envelope ?? '', 'CustomFields').replaceAll(
      'c:',
      '',
    );
    expect(fields).toContain('<TypeName>ContactCustomFields</TypeName>');
    expect(fields).toContain('<GenericFields dataType="OBJECT" name="c">');
    expect(fields).toContain('<TypeName>IncidentCustomFieldsc</TypeName>');
    expect(fields).toContain('<GenericFields dataType="INTEGER" name="Age"><DataValue><IntegerValue>30<');
    expect(fields).toContain('<GenericFields dataType="STRING" name="Site"><DataValue><StringValue>shop<');
    expect(fields).toContain('<TypeName>IncidentCustomFieldsCO</TypeName>');
    expect(fields).toContain('<GenericFields dataType="BOOLEAN" name="Vip"><DataValue><BooleanValue>true<');
    expect(fields).toContain('name="Tier"><DataValue><StringValue>&lt;gold&gt;<');
  });

  it.each([
    { type: 'INTEGER', value: '2147483648' },
    { type: 'INTEGER', value: '-2147483649' },
    { type: 'INTEGER', value: '' },
    { type: 'BOOLEAN', value: 'maybe' },
    { type: 'LONG', value: '1.5' },
    { type: 'LONG', value: '9999999999999999999' },
    { type: 'DECIMAL', value: '1,5' },
    { type: 'DATE', value: 'today' },
    { type: 'DATE', value: '2026-02-30' },
    { type: 'DATE', value: '2026-99-99' },
    { type: 'DATETIME', value: '2026-05-18' },
    { type: 'DATETIME', value: '2026-05-18T09:13' },
    { type: 'DATETIME', value: '2026-05-18T09:13:00 <more>' },
    { type: 'DATETIME', value: '2026-02-30T09:13:00Z' },
    { type: 'DATETIME', value: '2026-05-18T09:13:00+0200' },
  ] as const)('a custom field that is no $type ("$value") is refused by name', async ({ type, value }) => {
    const server = fakeSoapServer();
    const provider = server.provider({ customFieldTypes: { Age: type } });
    const starting = provider.startChat({ ...INPUT, customFields: { Age: value } });
    const message = expect.stringContaining('`Age`');
    await expect(starting).rejects.toMatchObject({ code: 'custom-field-unusable', message });
    expect(server.asks('RequestChat')).toEqual([]);
  });

  it.each([
    { type: 'INTEGER', value: '-2147483648' },
    { type: 'LONG', value: '-9223372036854775808' },
    { type: 'LONG', value: '+9223372036854775807' },
    { type: 'DATE', value: '2024-02-29' },
    { type: 'DATETIME', value: '2026-05-18T09:13:00' },
    { type: 'DATETIME', value: '2026-05-18T09:13:00.5+02:00' },
  ] as const)('a custom field that is a $type ("$value") is sent', async ({ type, value }) => {
    const server = fakeSoapServer();
    const provider = server.provider({ customFieldTypes: { 'c.Age': type } });
    await provider.startChat({ ...INPUT, customFields: { Age: value } });
    const fields = blockOf(server.asks('RequestChat')[0]?.envelope ?? '', 'CustomFields');
    expect(fields).toContain(`dataType="${type}" name="Age"`);
    expect(fields).toContain(`>${value}<`);
  });

  it('a field of the options wins, however the name of the package stands before it', async () => {
    const server = fakeSoapServer();
    const provider = server.provider({ customFields: { Site: 'shop', 'c.Area': 'EU' } });
    await provider.startChat({ ...INPUT, customFields: { 'c.Site': 'evil', Area: 'evil' } });
    const fields = blockOf(server.asks('RequestChat')[0]?.envelope ?? '', 'CustomFields');
    expect(fields).not.toContain('evil');
    for (const name of ['Site', 'Area']) expect(fields.split(`name="${name}"`)).toHaveLength(2);
  });
});
