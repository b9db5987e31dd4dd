import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readWebPage } from './web-page.js';

test('the host stands apart from the whole address', () => {
  expect(readWebPage('https://shop.example.com/sizes?height=172#alder')).toEqual({
    host: 'shop.example.com',
    href: 'https://shop.example.com/sizes?height=172#alder',
  });
});

describe('whoever the address pretends to be, the true host is told', () => {
  test.each([
    ['https://good.example@evil.example/', 'evil.example'],
    ['https://good.example:secret@evil.example', 'evil.example'],
    ['https://good.example%2F@evil.example/', 'evil.example'],
    ['https:\\\\evil.example\\@good.example', 'evil.example'],
    ['https://evil.example/https://good.example/', 'evil.example'],
    ['https://evil.example?@good.example', 'evil.example'],
    ['https://good.example.evil.example/', 'good.example.evil.example'],
    ['https://аpple.example/', 'xn--pple-43d.example'],
    ['https://good。example/', 'good.example'],
    ['https://GOOD.example:443/', 'good.example'],
    ['https://good.example:8443/', 'good.example:8443'],
    ['http://0x7f.1/', '127.0.0.1'],
  ])('%s is at %s', (address, host) => {
    expect(readWebPage(address)?.host).toBe(host);
  });
});

test('a name and password are neither shown nor sent', () => {
  expect(readWebPage('https://good.example:secret@evil.example/a')?.href).toBe('https://evil.example/a');
});

describe('characters that turn the writing direction', () => {
  test('are written out where they stand in the path', () => {
    expect(readWebPage('https://evil.example/\u202Egnp.exe')?.href).toBe(
      'https://evil.example/%E2%80%AEgnp.exe',
    );
  });

  test('make no host', () => {
    expect(readWebPage('https://evil\u202E.example/')).toBeUndefined();
  });

  test('or any other than plain ones never reach the page', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (path, hash) => {
        expect(readWebPage(`https://example.com/${path}#${hash}`)?.href).toMatch(/^[\x21-\x7E]+$/);
      }),
    );
  });
});

test.each([
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'intent://evil.example#Intent;end',
  'mailto:ana@example.com',
  '//evil.example',
  '/logout',
  'www.example.com',
  'https://',
  '',
])('%j is no page to open', (address) => {
  expect(readWebPage(address)).toBeUndefined();
});
