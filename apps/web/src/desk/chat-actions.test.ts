import type { ConversationState } from '@parlance/client-sandbox';
import { describe, expect, test } from 'vitest';

import { findObstacle, type ChatAction } from './chat-actions.js';

const ACTIONS: readonly ChatAction[] = [
  'accept',
  'join',
  'say',
  'addColleague',
  'requestCall',
  'requeue',
  'end',
];

const possible = (state: ConversationState, agentIds: readonly string[]): readonly ChatAction[] =>
  ACTIONS.filter((action) => findObstacle(action, { state, agentIds: [...agentIds] }, 'rosa') === undefined);

describe('what an agent can do', () => {
  test('with a chat that waits is to accept it', () => {
    expect(possible('waiting', [])).toEqual(['accept']);
  });

  test('in a chat of theirs is all but to accept or join it', () => {
    expect(possible('active', ['kenji', 'rosa'])).toEqual([
      'say',
      'addColleague',
      'requestCall',
      'requeue',
      'end',
    ]);
  });

  test('with a colleague’s chat is to join it', () => {
    expect(possible('active', ['kenji'])).toEqual(['join']);
  });

  test('after the end is nothing', () => {
    expect(possible('ended', ['rosa'])).toEqual([]);
  });
});

test.each([
  ['requeue', 'waiting', [], 'not-accepted'],
  ['join', 'waiting', [], 'not-accepted'],
  ['end', 'active', ['kenji'], 'not-joined'],
  ['addColleague', 'waiting', [], 'not-accepted'],
  ['addColleague', 'active', ['kenji'], 'not-joined'],
  ['join', 'active', ['rosa'], 'joined'],
  ['accept', 'active', ['kenji'], 'accepted'],
  ['say', 'ended', ['rosa'], 'ended'],
] as const)('why not %s when %s with %j', (action, state, agentIds, obstacle) => {
  expect(findObstacle(action, { state, agentIds: [...agentIds] }, 'rosa')).toBe(obstacle);
});
