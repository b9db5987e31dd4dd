import { ConfigError } from '@parlance/runtime';
import { describe, expect, it } from 'vitest';

import { oracleB2cOptionsSchema, oracleB2cSettings } from './oracle-b2c-options.js';
import { oracleFusionOptionsSchema, oracleFusionSettings } from './oracle-fusion-options.js';

const minimal = {
  baseUrl: 'https://site.example.com',
  username: 'integration',
  password: 'secret',
  chatServers: ['https://chat.example.com'],
};

const faultOf = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    if (ConfigError.is(error)) return error.message;
    throw error;
  }
  return 'none';
};

describe('the Oracle options', () => {
  it('have the documented defaults', () => {
    const defaults = { queueStatistics: 'SESSIONS', timeoutMs: 15_000 };
    expect(oracleB2cSettings(minimal)).toMatchObject({ ...defaults, applicationContext: 'Parlance' });
    expect(oracleFusionSettings({ ...minimal, interfaceId: '1' })).toMatchObject(defaults);
    expect(oracleB2cOptionsSchema.required).toEqual(['baseUrl', 'username', 'password', 'chatServers']);
    expect(oracleFusionOptionsSchema.required).toContain('interfaceId');
  });

  it.each([
    { options: { password: undefined }, fault: '`password` is missing' },
    { options: { password: undefined, username: undefined, credentials: () => ({}) }, fault: 'none' },
    { options: { credentials: () => ({}) }, fault: '`username` does not go with `credentials`' },
    { options: { chatServers: undefined }, fault: '`chatServers` is missing' },
    { options: { chatServers: [] }, fault: '`chatServers` must not be empty' },
    { options: { chatServers: 'https://chat.example.com' }, fault: '`chatServers` must be a list of texts' },
    { options: { chatServers: ['chat.example.com'] }, fault: '`chatServers` must be origins' },
    { options: { chatServers: ['http://chat.example.com'] }, fault: 'needs `allowInsecureHttp`' },
    { options: { chatServers: ['http://chat.example.com'], allowInsecureHttp: true }, fault: 'none' },
    {
      options: { applicationContext: 'x'.repeat(41) },
      fault: '`applicationContext` must not be longer than 40',
    },
    { options: { applicationContext: '日本' }, fault: '`applicationContext` must match' },
    { options: { applicationContext: 'a\nb' }, fault: '`applicationContext` must match' },
    { options: { queueId: '12a' }, fault: '`queueId` must match' },
    { options: { queueId: '9007199254740993' }, fault: 'none' },
    { options: { fromIdentity: { contactId: 'crm_id' } }, fault: 'none' },
    {
      options: { fromIdentity: { chatPriority: 'tier' } },
      fault: '`fromIdentity` has an attribute that is not known',
    },
    { options: { contactId: '5' }, fault: '`contactId` is not known' },
  ])('$options: $fault', ({ options, fault }) => {
    expect(faultOf(() => oracleB2cSettings(Object.assign({}, minimal, options)))).toContain(fault);
  });

  it.each([
    { options: { interfaceId: undefined }, fault: '`interfaceId` is missing' },
    { options: { version: '12' }, fault: '`version` must be one of 11.13.0.0, latest' },
    { options: { language: 'de\n' }, fault: '`language` must match' },
    { options: { stripeCode: '' }, fault: '`stripeCode` must not be empty' },
    { options: { authUserName: 'ana' }, fault: '`authUserName` is not known' },
    { options: { fromIdentity: { authUserName: 'login', chatPriority: 'tier' } }, fault: 'none' },
  ])('of Fusion $options: $fault', ({ options, fault }) => {
    const make = () => oracleFusionSettings(Object.assign({ interfaceId: '1' }, minimal, options));
    expect(faultOf(make)).toContain(fault);
  });
});
