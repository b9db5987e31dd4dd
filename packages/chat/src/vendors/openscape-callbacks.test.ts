import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CallbackProvider } from '../provider.js';
import { toVendorTime } from './openscape-callbacks.js';
import { vendor, type StubVendor } from './openscape.test-helper.js';
import type { OpenscapeOptions } from './openscape.js';

const callbacksOf = ({ open }: StubVendor, options?: Partial<OpenscapeOptions>): CallbackProvider => {
  const { callbacks } = open(options);
  if (!callbacks) throw new Error('The driver has no callbacks.');
  return callbacks;
};

const REQUEST = {
  clientCallbackId: 'A'.repeat(22),
  queueId: '7',
  customer: { name: 'Ana', email: 'ana@example.com' },
  phoneNumber: '+351 21 1234567',
  windows: [{ startAt: '2027-03-02T09:30:00Z', endAt: '2027-03-02T13:00:00+02:00' }],
} as const;

describe('availability', () => {
  it('lists the queues of the business unit', async () => {
    const stub = vendor(() => ({
      body: [
        { key: 7, name: 'Billing', description: 'Invoices' },
        { key: 8, name: 'Sales', description: '' },
      ],
    }));
    expect(await callbacksOf(stub, { businessUnitName: 'Retail & Co' }).getAvailability()).toEqual({
      isOffered: true,
      queues: [
        { id: '7', name: 'Billing', description: 'Invoices' },
        { id: '8', name: 'Sales' },
      ],
    });
    expect(stub.asked).toEqual([
      { method: 'GET', path: '/v1/callbacks/availability/Retail%20%26%20Co', body: undefined },
    ]);
  });

  it('tells an empty list from a feature that is off', async () => {
    expect(await callbacksOf(vendor(() => ({ body: [] }))).getAvailability()).toEqual({
      isOffered: true,
      queues: [],
    });
    expect(await callbacksOf(vendor(() => ({ status: 503 }))).getAvailability()).toEqual({
      isOffered: false,
      queues: [],
    });
  });

  it.each([{ body: {} }, { body: [{ key: '7', name: 'Billing' }] }, { body: [{ key: 7 }] }, { body: null }])(
    'that is no list of queues is refused: %o',
    async (answer) => {
      await expect(callbacksOf(vendor(() => answer)).getAvailability()).rejects.toMatchObject({
        name: 'DecodeError',
      });
    },
  );

  it('of an unknown business unit names the option', async () => {
    await expect(callbacksOf(vendor(() => ({ status: 400 }))).getAvailability()).rejects.toMatchObject({
      code: 'invalid-field',
      message: expect.stringContaining('`businessUnitName`'),
    });
  });
});

describe('a callback', () => {
  it('has what the guide requires, and the configuration decides what routes', async () => {
    const stub = vendor(() => ({ status: 201 }));
    await callbacksOf(stub, { priority: 80 }).schedule(REQUEST);
    await callbacksOf(stub, { priority: 80, callbackPriority: 10 }).schedule({
      ...REQUEST,
      customer: { name: 'Ana' },
      windows: [
        ...REQUEST.windows,
        { startAt: '2027-03-03T23:30:30-05:00', endAt: '2027-03-04T05:00:00.999Z' },
      ],
      comment: 'About my invoice',
      customFields: { orderNumber: '4711' },
    });
    expect(stub.asked.map(({ body }) => body)).toEqual([
      {
        callbackQueueKey: 7,
        contactName: 'Ana',
        phoneNumber: '+351 21 1234567',
        priority: 80,
        firstAttemptStartTime: '2027-03-02T09:30',
        firstAttemptEndTime: '2027-03-02T11:00',
        contactData: [{ key: 'email', value: 'ana@example.com' }],
      },
      {
        callbackQueueKey: 7,
        contactName: 'Ana',
        phoneNumber: '+351 21 1234567',
        priority: 10,
        firstAttemptStartTime: '2027-03-02T09:30',
        firstAttemptEndTime: '2027-03-02T11:00',
        secondAttemptStartTime: '2027-03-04T04:30:30',
        secondAttemptEndTime: '2027-03-04T05:00',
        comment: 'About my invoice',
        contactData: [{ key: 'orderNumber', value: '4711' }],
      },
    ]);
  });

  it.each([
    { status: 503, error: { code: 'callback-not-created', outcome: 'not-sent', isRetryable: true } },
    { status: 500, error: { code: 'server-error', outcome: 'unknown' } },
    { status: 400, error: { code: 'invalid-field', outcome: 'not-sent', isRetryable: false } },
  ])('that the vendor answers with $status is asked for once', async ({ status, error }) => {
    const stub = vendor(() => ({ status }));
    await expect(callbacksOf(stub).schedule(REQUEST)).rejects.toMatchObject(error);
    expect(stub.asked).toHaveLength(1);
  });

  it.each(['', 'billing', '7.5', '7e2', '99999999999999999999'])(
    'is for a queue of the vendor, not for %j',
    async (queueId) => {
      const stub = vendor(() => ({ status: 201 }));
      await expect(callbacksOf(stub).schedule({ ...REQUEST, queueId })).rejects.toMatchObject({
        code: 'callback-queue-unknown',
        outcome: 'not-sent',
      });
      expect(stub.asked).toEqual([]);
    },
  );
});

describe("the vendor's time", () => {
  it('is the same moment in UTC without an offset, to the second', () => {
    const moment = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2200-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const offsetMinutes = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(moment, offsetMinutes, (at, offset) => {
        const time = toVendorTime(writtenAt(at, offset));
        expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/);
        expect(time).not.toMatch(/:\d\d:00$/);
        expect(Date.parse(`${time}Z`)).toBe(Math.floor(at.getTime() / 1_000) * 1_000);
      }),
    );
  });

  it('needs a time zone', () => {
    expect(() => toVendorTime('2027-03-02T09:30')).toThrow(
      expect.objectContaining({ code: 'callback-window-invalid' }),
    );
  });
});

function writtenAt(at: Date, offsetMinutes: number): string {
  const local = new Date(at.getTime() + offsetMinutes * 60_000).toISOString().replace('Z', '');
  const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60].map(
    (part) => String(part).padStart(2, '0'),
  );
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`;
}
