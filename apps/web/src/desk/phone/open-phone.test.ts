import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { DeskPhone } from './desk-phone.js';
import { openPhone } from './open-phone.js';

let isClosed: boolean;
let register: ReturnType<typeof vi.fn<() => Promise<void>>>;
const newPhone = (): DeskPhone =>
  new DeskPhone(
    {
      state: 'off',
      subscribe: () => () => undefined,
      onIncoming: () => () => undefined,
      register,
      close: async () => {
        isClosed = true;
      },
    },
    () => () => undefined,
  );
const onPhone = vi.fn<Parameters<typeof openPhone>[1]>();

beforeEach(() => {
  vi.useFakeTimers();
  isClosed = false;
  register = vi.fn<() => Promise<void>>(async () => undefined);
  onPhone.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a phone whose parts do not load is tried again until they do', async () => {
  const make = vi
    .fn<() => Promise<DeskPhone>>(async () => newPhone())
    .mockRejectedValueOnce(new Error('Offline.'));
  openPhone(make, onPhone);
  await vi.advanceTimersByTimeAsync(0);
  expect(onPhone).toHaveBeenLastCalledWith('unreachable');
  await vi.runAllTimersAsync();
  expect(onPhone).toHaveBeenLastCalledWith(expect.any(DeskPhone));
  expect(register).toHaveBeenCalledOnce();
});

test('what ends it closes the phone', async () => {
  const close = openPhone(async () => newPhone(), onPhone);
  await vi.advanceTimersByTimeAsync(0);
  close();
  expect(isClosed).toBe(true);
  expect(onPhone).toHaveBeenLastCalledWith(undefined);
});

test('what ends it while the parts load leaves nothing behind, nor while it waits', async () => {
  for (const make of [async () => newPhone(), () => Promise.reject(new Error('Offline.'))]) {
    onPhone.mockReset();
    openPhone(make, onPhone)();
    await vi.runAllTimersAsync();
    expect(onPhone.mock.calls).toEqual([[undefined]]);
  }
  const close = openPhone(() => Promise.reject(new Error('Offline.')), onPhone);
  await vi.advanceTimersByTimeAsync(0);
  close();
  expect(vi.getTimerCount()).toBe(0);
  expect(register).not.toHaveBeenCalled();
});
