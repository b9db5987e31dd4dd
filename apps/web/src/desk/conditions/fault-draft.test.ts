import { describe, expect, test } from 'vitest';

import { firstDraft, toFaultRequest, wrongNumbers, type FaultDraft } from './fault-draft.js';

const draft = (more: Partial<FaultDraft>): FaultDraft => ({ ...firstDraft, ...more });

describe('the fault that is added', () => {
  test('has what its kind needs, and no more', () => {
    expect(toFaultRequest(draft({ kind: 'hang', times: '2', afterMatches: '1' }), 'openscape')).toEqual({
      vendor: 'openscape',
      operation: '*',
      kind: 'hang',
      times: 2,
      afterMatches: 1,
    });
    expect(toFaultRequest(draft({ kind: 'status', status: '500' }), 'openscape')).toMatchObject({
      kind: 'status',
      status: 500,
    });
    expect(toFaultRequest(draft({ kind: 'delay', delayMs: ' 90 ' }), 'openscape')).toMatchObject({
      kind: 'delay',
      delayMs: 90,
    });
  });

  test('is for one conversation where one is chosen', () => {
    const chosen = draft({ conversationId: '7', operation: 'messages.send' });
    expect(toFaultRequest(chosen, 'openscape')).toMatchObject({
      conversationId: '7',
      operation: 'messages.send',
    });
  });
});

test.each([
  [{ times: '0' }, ['times']],
  [{ afterMatches: '' }, ['afterMatches']],
  [{ kind: 'status', status: '200' }, ['status']],
  [{ kind: 'delay', delayMs: '60001', times: 'x' }, ['delayMs', 'times']],
] as const)('%j cannot be sent', (more, wrong) => {
  expect(wrongNumbers(draft(more))).toEqual(wrong);
  expect(toFaultRequest(draft(more), 'openscape')).toBeUndefined();
});

test('a number that the kind does not have cannot be wrong', () => {
  expect(wrongNumbers(draft({ kind: 'hang', status: 'x', delayMs: '' }))).toEqual([]);
});
