import { describe, expect, it } from 'vitest';

import { listProviders } from './remote.js';
import { BASE_URL, PROFILE, gateway } from './remote.test-helper.js';

describe('callbacks', () => {
  const PATH = '/v1/providers/main/callbacks';
  const REQUEST = {
    clientCallbackId: 'A'.repeat(22),
    queueId: '7',
    customer: { name: 'Ana' },
    phoneNumber: '+351 21 1234567',
    windows: [{ startAt: '2027-03-02T09:30:00Z', endAt: '2027-03-02T11:00:00Z' }],
    comment: 'About my invoice',
  } as const;

  it('are there where the vendor has them', () => {
    const capabilities = { ...PROFILE.capabilities, callbacks: false };
    expect(gateway().open().callbacks).toBeDefined();
    expect(gateway().open({ profile: { ...PROFILE, capabilities } }).callbacks).toBeUndefined();
  });

  it('tell their queues', async () => {
    const availability = {
      isOffered: true,
      queues: [
        { id: '7', name: 'Billing', description: 'Invoices' },
        { id: '8', name: 'Sales' },
      ],
    };
    const { open } = gateway({
      [`GET ${PATH}/availability`]: () => Response.json({ ...availability, more: 1 }),
    });
    expect(await open().callbacks?.getAvailability()).toEqual(availability);
  });

  it.each([
    {},
    { isOffered: 'yes', queues: [] },
    { isOffered: true },
    { isOffered: true, queues: [{ id: 7 }] },
  ])('whose queues are none are refused: %o', async (answer) => {
    const { open } = gateway({ [`GET ${PATH}/availability`]: () => Response.json(answer) });
    await expect(open().callbacks?.getAvailability()).rejects.toMatchObject({ code: 'gateway-answer' });
  });

  it('are scheduled through the gateway, without a chat', async () => {
    const { asked, open } = gateway({ [`POST ${PATH}`]: () => new Response(null, { status: 201 }) });
    await open().callbacks?.schedule(REQUEST);
    expect(asked).toEqual([{ method: 'POST', path: PATH, token: null, body: REQUEST }]);
  });

  it('that the vendor refused are told as that, and not repeated', async () => {
    const problem = { code: 'callback-not-created', outcome: 'not-sent', isRetryable: true };
    const { asked, open } = gateway({ [`POST ${PATH}`]: () => Response.json(problem, { status: 503 }) });
    await expect(open().callbacks?.schedule(REQUEST)).rejects.toMatchObject(problem);
    expect(asked).toHaveLength(1);
  });
});

describe('the list of providers', () => {
  it('is read from the gateway', async () => {
    const providers = [{ providerId: 'main', label: 'Support', profile: PROFILE }];
    const { fetch } = gateway({ 'GET /v1/providers': () => Response.json({ providers }) });
    expect(await listProviders({ baseUrl: BASE_URL, fetch })).toEqual(providers);
  });

  it.each([
    {},
    { providers: [{ providerId: 'main', label: 'Support' }] },
    {
      providers: [
        { providerId: 'main', label: 'Support', profile: { ...PROFILE, delivery: { kind: 'pigeon' } } },
      ],
    },
    {
      providers: [
        {
          providerId: 'main',
          label: 'Support',
          profile: { ...PROFILE, capabilities: { agentTyping: 'yes' } },
        },
      ],
    },
    { providers: [{ providerId: 7, label: 'Support', profile: PROFILE }] },
  ])('is refused when it is none: %o', async (body) => {
    const { fetch } = gateway({ 'GET /v1/providers': () => Response.json(body) });
    await expect(listProviders({ baseUrl: BASE_URL, fetch })).rejects.toMatchObject({ name: 'DecodeError' });
  });
});
