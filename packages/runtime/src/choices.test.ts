import { expect, test } from 'vitest';

import { atChosenPath, createCore, withChoices, type ClientCore, type Operation } from './index.js';

const core = (given: string | undefined): ClientCore =>
  withChoices(createCore({ baseUrl: 'https://a.example' }), {
    paths: { given, values: ['new', 'old', 'mine'] },
  });

const operation: Operation = {
  id: 'a.b',
  method: 'get',
  path: '/new',
  isSafe: true,
  security: [],
  responses: {},
};

test.each([
  [undefined, '/new'],
  ['new', '/new'],
  ['old', '/old'],
  ['mine', '/new'],
])('with the choice %s the path is %s', (given, want) => {
  expect(atChosenPath(core(given), operation, 'paths', { old: '/old' }).path).toBe(want);
});

test('a client without choices is at the usual path', () => {
  const plain = createCore({ baseUrl: 'https://a.example' });
  expect(atChosenPath(plain, operation, 'paths', { old: '/old' })).toBe(operation);
});

test('a value that is none of them is told when the client is made', () => {
  expect(() => core('other')).toThrow("`paths` must be 'new' or 'old' or 'mine'.");
});
