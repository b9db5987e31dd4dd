import type { Condition } from '@parlance/client-sandbox';
import { describe, expect, test } from 'vitest';

import { isChanged, nameWords, readValue, valueWords } from './condition-words.js';

const condition = (more: Partial<Condition>): Condition => ({
  name: 'maxSessions',
  group: 'installation',
  description: 'Most sessions at once.',
  type: 'integer',
  value: 5,
  defaultValue: 5,
  ...more,
});

test.each([
  ['licensed', 'Licensed'],
  ['maxSessions', 'Max sessions'],
  ['pushedUrl', 'Pushed url'],
  ['socket-timeout', 'Socket timeout'],
])('%s is called %s', (name, words) => {
  expect(nameWords(name)).toBe(words);
});

test.each([
  [true, 'on'],
  [false, 'off'],
  [0, '0'],
  ['', '(empty)'],
  ['font', 'font'],
])('%j is shown as %s', (value, words) => {
  expect(valueWords(value)).toBe(words);
});

describe('what was typed', () => {
  test.each([
    ['12', 12],
    [' 0 ', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['99999999999999999999', undefined],
    ['101', undefined],
  ])('%j for a whole number from 0 to 100', (typed, value) => {
    expect(readValue(condition({ minimum: 0, maximum: 100 }), typed)).toBe(value);
  });

  test('is taken as it is for a text', () => {
    expect(readValue(condition({ type: 'text' }), ' 9 Returns ')).toBe(' 9 Returns ');
  });
});

test('a condition is changed when it differs from the start', () => {
  expect(isChanged(condition({ value: 5 }))).toBe(false);
  expect(isChanged(condition({ value: 6 }))).toBe(true);
});
