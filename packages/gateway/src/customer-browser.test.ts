import { expect, test } from 'vitest';

import { customerBrowser } from './customer-browser.js';
import { START, testGateway } from './gateway.test-helper.js';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';

const brave = {
  'sec-ch-ua': '"Not;A=Brand";v="24", "Chromium";v="128", "Brave";v="128"',
  'sec-ch-ua-mobile': '?0',
  'sec-ch-ua-platform': '"Windows"',
};

test.each([
  {
    name: 'a User-Agent alone',
    headers: { 'user-agent': FIREFOX },
    want: { userAgent: FIREFOX, browser: 'Firefox 128.0', operatingSystem: 'Linux' },
  },
  {
    name: 'client hints, which win over the User-Agent',
    headers: { 'user-agent': CHROME, ...brave },
    want: { userAgent: CHROME, browser: 'Brave 128', operatingSystem: 'Windows' },
  },
  {
    name: 'hints alone',
    headers: { 'sec-ch-ua-platform': '"Android"' },
    want: { operatingSystem: 'Android' },
  },
  { name: 'nothing', headers: {}, want: {} },
  { name: 'a program', headers: { 'user-agent': 'word' }, want: { userAgent: 'word' } },
])('of $name', ({ headers, want }) => {
  expect(customerBrowser(new Headers(Object.entries(headers)))).toEqual(want);
});

test('what is too long is cut, and control characters go', () => {
  const headers = new Headers({
    'user-agent': `Fire\tfox ${'a'.repeat(5_000)}`,
    'sec-ch-ua-platform': '"a"b"',
  });
  const { userAgent = '', operatingSystem } = customerBrowser(headers);
  expect(userAgent).toMatch(/^Firefox a+$/);
  expect(userAgent).toHaveLength(512);
  expect(operatingSystem).toBeUndefined();
});

test.each([
  `"${'\\'.repeat(3_000)}`,
  '"a";v="'.repeat(2_000),
  '('.repeat(5_000),
  `Mozilla/5.0 (${' '.repeat(5_000)}`,
])('made to be slow, it is not: %#', (text) => {
  const startedAt = performance.now();
  customerBrowser(new Headers({ 'user-agent': text, 'sec-ch-ua': text, 'sec-ch-ua-platform': text }));
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

test('the driver is told what the request says, and no browser can say it in the body', async () => {
  const { ask, vendor } = testGateway();
  const headers = { 'user-agent': FIREFOX };
  await ask('POST', '/v1/providers/main/chats', { body: START, headers });
  expect(vendor.starts).toEqual([
    { browser: { userAgent: FIREFOX, browser: 'Firefox 128.0', operatingSystem: 'Linux' } },
  ]);
  const body = { ...START, clientChatId: 'B'.repeat(22), browser: { userAgent: 'mine' } };
  expect((await ask('POST', '/v1/providers/main/chats', { body, headers })).status).toBe(400);
});
