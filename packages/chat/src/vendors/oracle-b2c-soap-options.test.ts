import { ConfigError } from '@parlance/runtime';
import { describe, expect, it } from 'vitest';

import { oracleB2cSoapOptionsSchema, oracleB2cSoapSettings } from './oracle-b2c-soap-options.js';

const minimal = {
  baseUrl: 'https://site.example.com',
  username: 'integration',
  password: 'secret',
  chatServers: ['https://chat.example.com'],
  interfaceId: '2',
};

const faultOf = (options: object): string => {
  try {
    oracleB2cSoapSettings(Object.assign({}, minimal, options));
  } catch (error) {
    if (ConfigError.is(error)) return error.message;
    throw error;
  }
  return 'none';
};

describe('the options of the SOAP driver', () => {
  it('have the documented defaults', () => {
    expect(oracleB2cSoapSettings(minimal)).toMatchObject({
      timeoutMs: 15_000,
      appId: 'Parlance',
      customFieldsOf: 'IncidentCustomFields',
      siteUrl: 'https://site.example.com/services/soap/connect/chat_soap',
    });
    expect(oracleB2cSoapOptionsSchema.required).toContain('interfaceId');
  });

  it.each([
    { options: { interfaceId: undefined }, fault: '`interfaceId` is missing' },
    { options: { interfaceId: '2a' }, fault: '`interfaceId` must match' },
    { options: { interfaceName: 'a/../b' }, fault: '`interfaceName` must match' },
    { options: { appId: '' }, fault: '`appId` must not be empty' },
    { options: { resume: 'yes' }, fault: '`resume` must be a boolean' },
    { options: { customFieldTypes: { Age: 'OBJECT' } }, fault: '`customFieldTypes` must have types of' },
    { options: { customFieldTypes: { Age: 'INTEGER' } }, fault: 'none' },
    { options: { chatServers: ['http://chat.example.com'] }, fault: 'every call carries the password' },
    { options: { chatServers: ['http://127.0.0.1:4200'] }, fault: 'none' },
    { options: { allowInsecureHttp: true }, fault: '`allowInsecureHttp` is not known' },
    { options: { queueStatistics: 'AGENTS' }, fault: '`queueStatistics` is not known' },
    { options: { fromIdentity: { contactId: 'crm_id' } }, fault: 'none' },
    { options: { fromIdentity: { interfaceId: 'x' } }, fault: '`fromIdentity` has an attribute' },
    { options: { credentials: () => ({}) }, fault: '`username` does not go with `credentials`' },
  ])('$options: $fault', ({ options, fault }) => {
    expect(faultOf(options)).toContain(fault);
  });
});
