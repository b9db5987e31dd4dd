import { ConfigError } from '@parlance/runtime';
import { describe, expect, it } from 'vitest';

import { genesysGwsSettings, type GenesysGwsOptions } from './genesys-gws-options.js';

const minimal: GenesysGwsOptions = { baseUrl: 'https://gws.example.com/api/v2', contactCenterId: 'c1' };

const faultOf = (options: object): string => {
  try {
    genesysGwsSettings({ ...minimal, ...options });
  } catch (error) {
    if (ConfigError.is(error)) return error.message;
    throw error;
  }
  return 'none';
};

describe('the Genesys options', () => {
  it('have the documented defaults', () => {
    expect(genesysGwsSettings(minimal)).toMatchObject({
      paths: 'chats',
      emailKey: 'EmailAddress',
      languageKey: 'Language',
      pollMs: 3_000,
      stateMs: 30_000,
    });
  });

  it.each([
    { options: { baseUrl: undefined }, names: '`baseUrl` is missing' },
    { options: { baseUrl: 'gws.example.com' }, names: '`baseUrl` must match ^https?://' },
    { options: { contactCenterId: '' }, names: '`contactCenterId` must not be empty' },
    { options: { paths: 'you' }, names: '`paths` must be one of chats, me' },
    { options: { headers: { apikey: 7 } }, names: '`headers` must be an object of texts' },
    { options: { userData: 'gold' }, names: '`userData` must be an object of texts' },
    { options: { userData: ['gold'] }, names: '`userData` must be an object of texts' },
    { options: { pollMs: 31_000 }, names: '`pollMs` must be a whole number from 250 to 30000' },
    { options: { stateMs: 0.5 }, names: '`stateMs` must be a whole number from 250 to 300000' },
    { options: { endpoint: 7 }, names: '`endpoint` must be a string' },
    { options: { subject: () => 'x' }, names: '`subject` must be a string' },
    { options: { endpiont: 'Sales' }, names: '`endpiont` is not known; known are baseUrl, contactCenterId' },
  ])('refuse $options', ({ options, names }) => {
    expect(faultOf(options)).toContain(names);
  });

  it.each([
    { contactCenterId: async () => 'c1', fetch },
    { headers: { apikey: 'k' }, userData: {}, paths: 'me', endpoint: undefined },
    { pollMs: 250, stateMs: 300_000, timeoutMs: 1, allowInsecureHttp: true, subject: 'x' },
  ])('accept %o', (options) => {
    expect(faultOf(options)).toBe('none');
  });

  it('refuse a name that every object has', () => {
    expect(faultOf({ ['toString']: 'x' })).toContain('`toString` is not known');
  });

  it('never show a value in a message', () => {
    expect(faultOf({ headers: { apikey: 7, other: 'top-secret' } })).not.toContain('top-secret');
  });
});
