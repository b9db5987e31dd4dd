import { ConfigError } from '@parlance/runtime';
import { describe, expect, test } from 'vitest';

import { chatServerUrl } from './index.js';

const ROOT = '/engagement/api/consumer/site_1/v1';

describe('the base URL of a chat server', () => {
  test.each([
    ['chat.example.com', undefined, 'https://chat.example.com'],
    ['chat.example.com', null, 'https://chat.example.com'],
    ['chat.example.com', '', 'https://chat.example.com'],
    ['chat.example.com', 8084, 'https://chat.example.com:8084'],
    ['chat.example.com', '8084', 'https://chat.example.com:8084'],
    ['chat.example.com', 443, 'https://chat.example.com'],
    ['https://chat.example.com', undefined, 'https://chat.example.com'],
    ['https://Chat.Example.com/', ' 8084 ', 'https://chat.example.com:8084'],
    ['chat.example.com:8084', undefined, 'https://chat.example.com:8084'],
    ['http://127.0.0.1', 4200, 'http://127.0.0.1:4200'],
  ])('%s and port %j', (domain, port, want) => {
    expect(chatServerUrl({ domain, port, siteName: 'site_1' })).toBe(`${want}${ROOT}`);
  });

  test.each(['', '.', '..'])('the site name %j is refused', (siteName) => {
    expect(() => chatServerUrl({ domain: 'chat.example.com', siteName })).toThrow('`siteName` a name');
  });

  test.each([
    ['', undefined],
    ['chat.example.com/elsewhere', undefined],
    ['https://a:b@chat.example.com', undefined],
    ['chat.example.com?x=1', undefined],
    ['chat.example.com', '80/x'],
    ['chat.example.com', 70_000],
    ['chat.example.com', -1],
  ])('%s and port %j are refused', (domain, port) => {
    try {
      chatServerUrl({ domain, port, siteName: 's' });
      expect.unreachable();
    } catch (error) {
      expect(ConfigError.is(error) && error.code).toBe('chat-server');
    }
  });

  test('a site name cannot lead elsewhere', () => {
    expect(chatServerUrl({ domain: 'chat.example.com', siteName: '../x?' })).toBe(
      'https://chat.example.com/engagement/api/consumer/..%2Fx%3F/v1',
    );
  });
});
