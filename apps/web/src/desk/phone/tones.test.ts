import { describe, expect, test } from 'vitest';

import { toneIn } from './tones.js';

const SILENCE = -120;
const sound =
  (levels: Readonly<Record<number, number>>) =>
  (frequency: number): number =>
    levels[frequency] ?? SILENCE;

describe('which key is heard', () => {
  test.each([
    ['1', 697, 1209],
    ['5', 770, 1336],
    ['9', 852, 1477],
    ['*', 941, 1209],
    ['0', 941, 1336],
    ['#', 941, 1477],
  ] as const)('%s', (key, low, high) => {
    expect(toneIn(sound({ [low]: -20, [high]: -22 }))).toBe(key);
  });

  test('none in silence, in one tone alone, or far away', () => {
    expect(toneIn(sound({}))).toBeUndefined();
    expect(toneIn(sound({ 697: -20 }))).toBeUndefined();
    expect(toneIn(sound({ 697: -70, 1209: -70 }))).toBeUndefined();
  });

  test('none in a voice, which has all of them', () => {
    expect(toneIn(sound({ 697: -30, 770: -33, 852: -35, 1209: -30, 1336: -38 }))).toBeUndefined();
  });
});
