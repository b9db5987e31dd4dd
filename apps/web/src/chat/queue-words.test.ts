import { describe, expect, test } from 'vitest';

import { availabilityWords, queueWords } from './queue-words.js';

describe('the place in the queue', () => {
  test.each([
    [undefined, []],
    [{}, []],
    [{ position: 1 }, ['You are next in line.']],
    [{ position: 3 }, ['You are number 3 in line.']],
    [{ position: 1, estimatedWaitMs: 0 }, ['You are next in line.', 'Less than a minute to wait.']],
    [{ estimatedWaitMs: 1 }, ['About a minute to wait.']],
    [{ position: 2, estimatedWaitMs: 60_001 }, ['You are number 2 in line.', 'About 2 minutes to wait.']],
    [{ estimatedWaitMs: 60 * 60_000 }, ['About 60 minutes to wait.']],
    [{ estimatedWaitMs: 60 * 60_000 + 1 }, ['It may take more than an hour.']],
  ])('%j', (queue, words) => {
    expect(queueWords(queue)).toEqual(words);
  });
});

describe('whether somebody is there', () => {
  test.each([
    [{ isAvailable: true }, 'Somebody is there for you now.'],
    [{ isAvailable: true, agents: 3, waiting: 0, estimatedWaitMs: 0 }, 'Somebody is there for you now.'],
    [{ isAvailable: true, waiting: 1 }, 'Somebody is there for you now. One customer is waiting before you.'],
    [
      { isAvailable: true, waiting: 4, estimatedWaitMs: 5_000 },
      'Somebody is there for you now. 4 customers are waiting before you.',
    ],
    [
      { isAvailable: true, waiting: 4, estimatedWaitMs: 150_000 },
      'Somebody is there for you now. About 3 minutes to wait.',
    ],
    [
      { isAvailable: false, estimatedWaitMs: 60_000 },
      'Nobody is there right now. You can try, but you may not reach anybody.',
    ],
  ])('%j', (availability, words) => {
    expect(availabilityWords(availability)).toBe(words);
  });
});
