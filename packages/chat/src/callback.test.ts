import { expect, test } from 'vitest';

import { scheduleCallback } from './callback.js';
import type { CallbackRequest } from './provider.js';
import { buildProfile } from './testing/builders.js';
import { fakeVendor } from './testing/fake-vendor.js';
import { manualClock } from './testing/manual-clock.js';

const AT = Date.parse('2027-03-02T09:00:00Z');
const REQUEST: CallbackRequest = {
  queueId: 'billing',
  customer: { name: 'Ana' },
  phoneNumber: '+351 21 1234567',
  windows: [{ startAt: '2027-03-02T09:30:00Z', endAt: '2027-03-02T11:00:00Z' }],
};

/** A clock that stands at a moment of our own. */
const clock = manualClock(AT);

test('a callback is scheduled under a random key, or the one that is given', async () => {
  const vendor = fakeVendor();
  const { clientCallbackId } = await scheduleCallback(vendor.createProvider(), REQUEST, { clock });
  expect(clientCallbackId).toMatch(/^[A-Za-z0-9_-]{22,64}$/);
  const own = { ...REQUEST, clientCallbackId: 'b'.repeat(22) };
  expect(await scheduleCallback(vendor.createProvider(), own, { clock })).toEqual({
    clientCallbackId: own.clientCallbackId,
  });
  expect(await vendor.callbacks()).toHaveLength(2);
});

test('a window that has begun but is not over is taken', async () => {
  const vendor = fakeVendor();
  const windows = [{ startAt: '2027-03-02T08:00:00Z', endAt: '2027-03-02T09:00:00.001Z' }] as const;
  await scheduleCallback(vendor.createProvider(), { ...REQUEST, windows }, { clock });
  expect(await vendor.callbacks()).toMatchObject([{ windows }]);
});

test.each([
  { name: 'two digits are needed', change: { phoneNumber: 'extension 7' }, code: 'phone-number-invalid' },
  { name: 'a name is needed', change: { customer: { name: ' ' } }, code: 'customer-name-empty' },
  {
    name: 'a window needs a time zone',
    change: { windows: [{ startAt: '2027-03-02T09:30:00', endAt: '2027-03-02T11:00:00' }] },
    code: 'callback-window-invalid',
  },
  {
    name: 'a window has some length',
    change: { windows: [{ startAt: '2027-03-02T10:00:00Z', endAt: '2027-03-02T12:00:00+02:00' }] },
    code: 'callback-window-invalid',
  },
  {
    name: 'a window that is just over is too late',
    change: { windows: [{ startAt: '2027-03-02T08:00:00Z', endAt: '2027-03-02T09:00:00Z' }] },
    code: 'callback-window-invalid',
  },
  {
    name: 'the second window is looked at too',
    change: { windows: [...REQUEST.windows, { startAt: 'later', endAt: 'much later' }] },
    code: 'callback-window-invalid',
  },
  {
    name: 'three windows are more than this vendor takes',
    change: { windows: [...REQUEST.windows, ...REQUEST.windows, ...REQUEST.windows] },
    code: 'callback-window-invalid',
  },
] as const)('$name: nothing is asked of the vendor', async ({ change, code }) => {
  const vendor = fakeVendor();
  await expect(
    scheduleCallback(vendor.createProvider(), { ...REQUEST, ...change }, { clock }),
  ).rejects.toMatchObject({ name: 'SessionError', code, outcome: 'not-sent' });
  expect(vendor.calls.callback).toBe(0);
});

test('a vendor without callbacks says so', async () => {
  const capabilities = { ...buildProfile().capabilities, callbacks: false };
  const provider = fakeVendor({ capabilities }).createProvider();
  await expect(scheduleCallback(provider, REQUEST, { clock })).rejects.toMatchObject({
    code: 'callbacks-not-supported',
  });
});

test('an aborted signal stops it before anything is sent', async () => {
  const vendor = fakeVendor();
  const signal = AbortSignal.abort('changed my mind');
  await expect(scheduleCallback(vendor.createProvider(), REQUEST, { clock, signal })).rejects.toBe(
    'changed my mind',
  );
  expect(vendor.calls.callback).toBe(0);
});
