import { beforeEach, describe, expect, it } from 'vitest';
import { openScene, type Scene } from './simulator.test-helper.js';

const CALLBACK = {
  callbackQueueKey: 9,
  contactName: 'Ana Ferreira',
  phoneNumber: '351215550142',
  priority: 10,
  firstAttemptStartTime: '2026-03-02T08:00',
  firstAttemptEndTime: '2026-03-02T12:00:30',
};
const SECOND = { secondAttemptStartTime: '2026-03-03T08:00', secondAttemptEndTime: '2026-03-03T12:00' };

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});

const setConditions = (values: Record<string, unknown>): ReturnType<Scene['door']> =>
  scene.door('PATCH', '/control/vendors/openscape/conditions', values);
const availability = (unit = 'DEFAULT'): ReturnType<Scene['vendor']> =>
  scene.vendor('GET', `/v1/callbacks/availability/${unit}`);
const create = async (change: Record<string, unknown> = {}): Promise<number> =>
  (await scene.vendor('POST', '/v1/callbacks', { ...CALLBACK, ...change })).status;
const scheduled = async (): Promise<unknown> => (await scene.door('GET', '/agent/callbacks')).body;

describe('callbacks.checkAvailability', () => {
  it('lists the queues that take callbacks', async () => {
    expect(await availability()).toMatchObject({
      status: 200,
      body: [
        { key: 9, name: 'Deliveries callbacks', description: 'Questions about parcels' },
        { key: 10, name: 'Returns callbacks', description: 'Questions about returns' },
      ],
    });
    await setConditions({ callbackQueues: '3 Sales' });
    expect((await availability()).body).toEqual([{ key: 3, name: 'Sales', description: '' }]);
    await setConditions({ callbackQueues: '' });
    expect((await availability()).body).toEqual([]);
  });

  it('tells that the feature is off, and an unknown business unit', async () => {
    expect(await availability('Elsewhere')).toMatchObject({ status: 400, text: '' });
    await setConditions({ callbacksEnabled: false });
    expect(await availability()).toMatchObject({ status: 503, text: '' });
    expect(await create()).toBe(503);
    expect(await scheduled()).toEqual({ callbacks: [] });
  });

  it('keeps its queues where new ones are not written as they should be', async () => {
    for (const callbackQueues of ['Sales', '3', '3 Sales; 3 Service'])
      expect((await setConditions({ callbackQueues })).status).toBe(400);
    expect((await availability()).body).toHaveLength(2);
  });
});

describe('callbacks.create', () => {
  it('gives the agents a callback in UTC, whether seconds are sent or not', async () => {
    expect(
      await create({
        ...SECOND,
        comment: 'New delivery date',
        contactData: [{ key: 'Order', value: '20418' }],
      }),
    ).toBe(201);
    expect(await create()).toBe(201);
    expect(await scheduled()).toEqual({
      callbacks: [
        {
          callbackId: 'openscape-1',
          vendor: 'openscape',
          queueName: 'Deliveries callbacks',
          customerName: 'Ana Ferreira',
          phoneNumber: '351215550142',
          priority: 10,
          windows: [
            { startAt: '2026-03-02T08:00:00.000Z', endAt: '2026-03-02T12:00:30.000Z' },
            { startAt: '2026-03-03T08:00:00.000Z', endAt: '2026-03-03T12:00:00.000Z' },
          ],
          comment: 'New delivery date',
          data: { Order: '20418' },
          requestedAt: '2026-02-14T09:30:00.000Z',
        },
        expect.objectContaining({ callbackId: 'openscape-2', windows: [expect.anything()] }),
      ],
    });
  });

  it('takes field names with spaces around them, as the example prints them', async () => {
    const { firstAttemptStartTime, ...rest } = CALLBACK;
    const body = { ...rest, 'firstAttemptStartTime ': firstAttemptStartTime };
    expect(await scene.vendor('POST', '/v1/callbacks', body)).toMatchObject({ status: 201, text: '' });
  });

  it.each([
    ['an unknown queue', { callbackQueueKey: 1 }],
    ['no name', { contactName: '' }],
    ['no number', { phoneNumber: undefined }],
    ['priority 0', { priority: 0 }],
    ['an offset', { firstAttemptStartTime: '2026-03-02T08:00Z' }],
    ['a day that its month does not have', { firstAttemptStartTime: '2026-02-30T08:00' }],
    ['an end before the start', { firstAttemptEndTime: '2026-03-02T07:59' }],
    ['an end at the start', { firstAttemptEndTime: '2026-03-02T08:00' }],
    ['a second window without an end', { secondAttemptStartTime: SECOND.secondAttemptStartTime }],
    ['a second window without a start', { secondAttemptEndTime: SECOND.secondAttemptEndTime }],
    ['a second window backwards', { ...SECOND, secondAttemptEndTime: '2026-03-03T07:00' }],
  ])('refuses %s with 400', async (_what, change) => {
    expect(await create(change)).toBe(400);
    expect(await scheduled()).toEqual({ callbacks: [] });
  });

  it('may take windows that make no sense', async () => {
    await setConditions({ callbackWindows: 'unchecked' });
    expect(await create({ firstAttemptEndTime: '2026-03-02T07:00' })).toBe(201);
    expect(await create({ secondAttemptEndTime: SECOND.secondAttemptEndTime })).toBe(201);
    expect(await scheduled()).toMatchObject({
      callbacks: [{ windows: [{ endAt: '2026-03-02T07:00:00.000Z' }] }, { windows: [{}] }],
    });
  });

  it('may fail, and then nothing is scheduled', async () => {
    await setConditions({ callbackCreation: 'fails' });
    expect(await create()).toBe(503);
    expect(await scheduled()).toEqual({ callbacks: [] });
    await setConditions({ callbackCreation: 'works' });
    expect(await create()).toBe(201);
  });
});
