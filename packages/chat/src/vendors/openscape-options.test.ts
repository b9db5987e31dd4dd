import { ConfigError } from '@parlance/runtime';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  openscapeOptionsSchema,
  openscapeSettings,
  sourceOf,
  type OpenscapeOptions,
} from './openscape-options.js';

const minimal: OpenscapeOptions = {
  baseUrl: 'https://contact.example.com/restinteractionsdk',
  clientId: 'id',
  clientSecret: 'secret',
};
const customer = { name: 'Ana', clientChatId: 'A'.repeat(22) };
const FORBIDDEN = openscapeOptionsSchema.properties.forbiddenCharacters.default;

const faultOf = (options: object): string => {
  try {
    openscapeSettings({ ...minimal, ...options });
  } catch (error) {
    if (ConfigError.is(error)) return error.message;
    throw error;
  }
  return 'none';
};

describe('the OpenScape options', () => {
  it('have the documented defaults', () => {
    expect(openscapeSettings(minimal)).toMatchObject({
      businessUnitName: 'DEFAULT',
      language: 'English',
      priority: 50,
      callbackPriority: 50,
      typingAs: 'boolean',
      pollMs: 3_000,
    });
    expect(openscapeSettings({ ...minimal, priority: 7 })).toMatchObject({ callbackPriority: 7 });
  });

  it.each([
    { options: { baseUrl: undefined }, names: '`baseUrl` is missing' },
    { options: { baseUrl: 'contact.example.com' }, names: '`baseUrl` must match ^https?://' },
    { options: { clientSecret: '' }, names: '`clientSecret` must not be empty' },
    { options: { priority: 0 }, names: '`priority` must be a whole number from 1 to 100' },
    { options: { priority: 101 }, names: '`priority` must be a whole number from 1 to 100' },
    { options: { priority: 1.5 }, names: '`priority` must be a whole number from 1 to 100' },
    { options: { priority: '5' }, names: '`priority` must be a whole number from 1 to 100' },
    { options: { pollMs: 100 }, names: '`pollMs` must be a whole number from 250 to 30000' },
    { options: { language: 7 }, names: '`language` must be a string' },
    { options: { language: () => 'English' }, names: '`language` must be a string' },
    { options: { prioritiy: 5 }, names: '`prioritiy` is not known' },
    { options: { destination: 'sales_new' }, names: '`destination` has a character that the vendor refuses' },
    { options: { destination: 'Verkäufe' }, names: '`destination` has a character that the vendor refuses' },
    { options: { callbackPriority: 0 }, names: '`callbackPriority` must be a whole number from 1 to 100' },
    { options: { typingAs: 'word' }, names: '`typingAs` must be one of boolean, text' },
    { options: { forbiddenCharacters: '_-' }, names: '`forbiddenCharacters` must match' },
    { options: { destination: 'a#b', forbiddenCharacters: '#' }, names: '`destination`' },
  ])('refuse $options', ({ options, names }) => {
    expect(faultOf(options)).toContain(names);
  });

  it.each([
    { clientId: () => 'id', clientSecret: async () => 'secret' },
    { priority: 1, destination: 'Sales 1', language: 'Deutsch', source: () => 'x', fetch },
    { priority: 100, pollMs: 250, timeoutMs: 1, allowInsecureHttp: true },
  ])('accept %o', (options) => {
    expect(faultOf(options)).toBe('none');
  });

  it('never show a secret in a message', () => {
    expect(faultOf({ clientSecret: 'top-secret', priority: 0 })).not.toContain('top-secret');
  });
});

describe('the source of a chat', () => {
  const settings = { forbiddenCharacters: FORBIDDEN };

  it('is the e-mail address where that is legal', async () => {
    expect(await sourceOf({ ...customer, email: 'ana@example.com' }, settings)).toEqual({
      source: 'ana@example.com',
    });
  });

  it('is made legal, and gives the true value besides', async () => {
    const { source, trueValue } = await sourceOf({ ...customer, email: 'ana_maria@example.com' }, settings);
    expect(source).toMatch(/^ana-maria@example\.com-[0-9a-f]{16}$/);
    expect(trueValue).toBe('ana_maria@example.com');
  });

  it('does not give the chat key away where there is no e-mail address', async () => {
    const { source, trueValue } = await sourceOf(customer, settings);
    expect(source).toMatch(/^chat-[0-9a-f]{16}$/);
    expect(trueValue).toBeUndefined();
  });

  it('can be made by the site', async () => {
    const source = ({ name }: { readonly name: string }): string => `site ${name}`;
    expect(await sourceOf(customer, { ...settings, source })).toEqual({ source: 'site Ana' });
  });

  it('is legal, and another for another customer', async () => {
    const email = fc.string({
      unit: fc.constantFrom('a', '-', '_', '!', '%', 'é', '@', '.'),
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(email, email, async (one, other) => {
        const [first, second] = [
          await sourceOf({ ...customer, email: one }, settings),
          await sourceOf({ ...customer, email: other }, settings),
        ];
        expect(first.source).toMatch(/^[ -~]+$/);
        expect(Array.from(FORBIDDEN).filter((character) => first.source.includes(character))).toEqual([]);
        expect(first.source === second.source).toBe(one === other);
      }),
    );
  });
});
