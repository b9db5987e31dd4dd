import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chatServerOrigin, readAllowedServer, type AllowedServer } from './address.js';

const allow = (...entries: readonly string[]): readonly AllowedServer[] =>
  entries.map((entry) => {
    const server = readAllowedServer(entry, true);
    if (typeof server === 'string') throw new Error(server);
    return server;
  });

describe('where the chat server is', () => {
  it.each([
    { domain: 'chat.example.com', port: undefined, entry: 'https://chat.example.com' },
    { domain: 'chat.example.com', port: null, entry: 'https://chat.example.com' },
    { domain: 'chat.example.com', port: '', entry: 'https://chat.example.com' },
    { domain: 'chat.example.com', port: 443, entry: 'https://chat.example.com' },
    { domain: 'chat.example.com', port: 8443, entry: 'https://chat.example.com:8443' },
    { domain: 'chat.example.com', port: '8443', entry: 'https://chat.example.com:8443' },
    { domain: 'chat.example.com:8443', port: undefined, entry: 'https://chat.example.com:8443' },
    { domain: 'chat.example.com:8443', port: 8443, entry: 'https://chat.example.com:8443' },
    { domain: 'https://chat.example.com/', port: undefined, entry: 'https://chat.example.com' },
    { domain: 'HTTPS://Chat.Example.com', port: 8443, entry: 'https://chat.example.com:8443' },
    { domain: 'Chat.Example.COM', port: undefined, entry: 'https://chat.example.com' },
    { domain: '127.0.0.1', port: 4200, entry: 'http://127.0.0.1:4200' },
    { domain: 'http://127.0.0.1:4200', port: undefined, entry: 'http://127.0.0.1:4200' },
    { domain: '[::1]', port: 4200, entry: 'http://[::1]:4200' },
  ])('$domain with the port $port is $entry', ({ domain, port, entry }) => {
    const allowed = allow('https://other.example.com', entry);
    expect(chatServerOrigin({ domain, port }, allowed)).toBe(entry);
  });

  it('a star stands for one label', () => {
    const allowed = allow('https://*.example.com');
    expect(chatServerOrigin({ domain: 'c1.example.com' }, allowed)).toBe('https://c1.example.com');
    for (const domain of ['example.com', 'a.b.example.com', 'c1.example.com.evil.net', 'c1-example.com'])
      expect(() => chatServerOrigin({ domain }, allowed)).toThrow('`chatServers`');
  });

  it.each([
    'evil.example.net',
    'chat.example.com.evil.net',
    'chat.example.com@evil.net',
    'chat.example.com/../x',
    'evil.net/chat.example.com',
    'evil.net?chat.example.com',
    'evil.net#chat.example.com',
    'https://user:pass@chat.example.com',
    'chat.example.com\\@evil.net',
    'http://chat.example.com',
    'ftp://chat.example.com',
    'chat.example.com:444',
    '',
    ' ',
  ])('%s is refused by name', (domain) => {
    const error = expect.objectContaining({ name: 'ConfigError', code: 'chat-server-refused' });
    expect(() => chatServerOrigin({ domain }, allow('https://chat.example.com'))).toThrow(error);
  });

  it('a refusal shows no credentials', () => {
    const domain = 'https://name:secret@evil.example.net';
    expect(() => chatServerOrigin({ domain }, allow('https://chat.example.com'))).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });

  it('whatever the session call names, only what is listed is gone to', () => {
    const allowed = allow('https://chat.example.com', 'https://*.example.org:8443');
    const parts = fc.constantFrom(
      'https://',
      'http://',
      'chat.',
      'example.com',
      'example.org',
      '@',
      ':',
      '8443',
      '/',
      '\\',
      'evil.net',
      '.',
      '%2f',
      ' ',
      '?',
      '#',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 8 }),
        fc.constantFrom(undefined, 443, '8443', 80),
        (domain, port) => {
          try {
            const { origin, pathname } = new URL(
              chatServerOrigin({ domain: domain.join(''), port }, allowed),
            );
            expect(pathname).toBe('/');
            expect(origin).toMatch(/^https:\/\/(chat\.example\.com|[^.]+\.example\.org:8443)$/);
          } catch (error) {
            expect(error).toMatchObject({ code: 'chat-server-refused' });
          }
        },
      ),
    );
  });

  it.each([
    { entry: 'chat.example.com', fault: 'must be origins' },
    { entry: 'https://chat.example.com/path', fault: 'must be origins' },
    { entry: 'https://*', fault: 'must be origins' },
    { entry: 'https://*.com', fault: 'must have two labels' },
    { entry: 'wss://chat.example.com', fault: 'must begin with https://' },
    { entry: 'http://chat.example.com', fault: 'needs `allowInsecureHttp`' },
  ])('the entry $entry $fault', ({ entry, fault }) => {
    expect(readAllowedServer(entry, false)).toContain(fault);
  });
});
