import { ApiError, DecodeError, NetworkError, SessionError, TimeoutError } from '@parlance/chat';
import { describe, expect, test } from 'vitest';

import { readForm, toFailure, type FieldErrors, type Windows } from './callback-input.js';
import { strings } from './strings.js';

const nowMs = Date.parse('2026-11-20T10:00:00Z');
const morning = { startAt: '2026-11-21T09:00:00Z', endAt: '2026-11-21T11:00:00Z' };
const evening = { startAt: '2026-11-21T18:00:00Z', endAt: '2026-11-21T19:00:00Z' };
const over = { startAt: '2026-11-20T08:00:00Z', endAt: '2026-11-20T10:00:00Z' };

const formOf = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const filledIn = formOf({ name: ' Ana ', phoneNumber: ' +351 211 234 567 ', comment: ' ' });
const read = (data: FormData, ...windows: Windows): ReturnType<typeof readForm> =>
  readForm(data, 'sales', windows, nowMs);

test('name, number and one time are enough', () => {
  expect(read(filledIn, morning)).toEqual({
    errors: {},
    request: {
      queueId: 'sales',
      customer: { name: 'Ana' },
      phoneNumber: '+351 211 234 567',
      windows: [morning],
    },
  });
});

test('a second time and a comment are passed on', () => {
  const data = formOf({ name: 'Ana', phoneNumber: '4711', comment: 'The Oak' });
  expect(read(data, morning, evening).request).toMatchObject({
    windows: [morning, evening],
    comment: 'The Oak',
  });
});

const faults: readonly (readonly [string, Windows, FieldErrors])[] = [
  ['a time that is over', [over], { window: strings.windowOver }],
  ['a second one that is over', [morning, over], { otherWindow: strings.windowOver }],
  ['a second one before the first', [evening, morning], { otherWindow: strings.windowOrder }],
  ['a second one within the first', [morning, morning], { otherWindow: strings.windowOrder }],
];
test.each(faults)('%s is refused, and nothing is asked for', (_, windows, errors) => {
  expect(read(filledIn, ...windows)).toEqual({ errors });
});

test('each field that is wrong is named', () => {
  expect(read(formOf({ name: '', phoneNumber: ' ' }), over).errors).toEqual({
    name: strings.missingName,
    phoneNumber: strings.unfitNumber,
    window: strings.windowOver,
  });
});

describe('a failure', () => {
  const refused = (details: Partial<ConstructorParameters<typeof ApiError>[1]>): ApiError =>
    new ApiError('refused', { operation: 'callbacks.schedule', ...details });

  test('between here and the gateway can be tried again', () => {
    for (const error of [new NetworkError('broken'), new TimeoutError('late')]) {
      expect(toFailure(error)).toEqual({ kind: 'trouble', trouble: 'unreachable' });
    }
  });

  test('where the answer of the contact center was lost is not called one', () => {
    for (const error of [
      refused({ status: 502, outcome: 'unknown' }),
      new DecodeError('no JSON'),
      new Error('other'),
    ]) {
      expect(toFailure(error)).toEqual({ kind: 'unconfirmed' });
    }
  });

  test('that surely had no effect says so', () => {
    expect(toFailure(refused({ status: 503, outcome: 'not-sent', isRetryable: true }))).toEqual({
      kind: 'trouble',
      trouble: 'busy',
    });
    expect(toFailure(refused({ status: 403, outcome: 'not-sent' }))).toEqual({
      kind: 'trouble',
      trouble: 'refused',
    });
  });

  test('of a field is told at the field', () => {
    expect(toFailure(new SessionError('no digits', { code: 'phone-number-invalid' }))).toEqual({
      kind: 'field',
      errors: { phoneNumber: strings.unfitNumber },
    });
  });
});
