import { ApiError, DecodeError, systemClock } from '@parlance/runtime';

import { toFields } from '../../../json.js';
import type { Availability, CallOptions, StartContext } from '../../../provider.js';
import { explained } from './errors.js';
import { readLong } from './messages.js';
import type { OracleSite } from './site.js';
import { chatClient, placeOf, type Place, type Settings } from './start.js';
import { attributesOf, idsOf, toLong } from './values.js';

/** How long the chat server that a session call told is taken for the one to ask, in milliseconds. */
const PLACE_MS = 60_000;

type Context = CallOptions & StartContext;

/**
 * Asks the chat server's statistics of the queue that the options or the identity name; without one, of the queue that the
 * routing names. Where the chat server is comes from a session call, which is kept for a minute: it opens nothing.
 */
export function oracleAvailability(
  site: OracleSite,
  settings: Settings,
): (options?: Context) => Promise<Availability> {
  let known: { readonly place: Place; readonly untilMs: number } | undefined;

  /** Nobody waits for another's call: it may be refused for who that is, or given up. */
  const findPlace = async ({ identity, signal, timeoutMs }: Context): Promise<Place> => {
    const mayAsk = identity !== undefined || site.requiresIdentity !== true;
    if (mayAsk && known && systemClock.now() < known.untilMs) return known.place;
    const call = { ...(signal && { signal }), ...(timeoutMs !== undefined && { timeoutMs }) };
    const place = placeOf(await site.openSession({ identity }, call), settings);
    known = { place, untilMs: systemClock.now() + PLACE_MS };
    return place;
  };

  return async (options = {}) => {
    const before = known?.place;
    const place = await findPlace(options);
    try {
      return await ask(settings, place, options);
    } catch (error) {
      // It has moved since: what is kept leads nowhere.
      if (place !== before || !ApiError.is(error) || error.code !== 'not-found') throw error;
      if (known?.place === place) known = undefined;
      return ask(settings, await findPlace(options), options);
    }
  };
}

async function ask(
  settings: Settings,
  place: Place,
  { identity, signal, timeoutMs }: Context,
): Promise<Availability> {
  const client = chatClient(settings, place);
  const call = { signal, timeoutMs };
  const { pool } = place;
  const { productId, categoryId, organizationId, queueId } = {
    ...idsOf(settings),
    ...attributesOf(settings, identity),
  };
  const routedQueue = async (): Promise<number | string | undefined> => {
    const question = {
      ...(productId !== undefined && { productId }),
      ...(categoryId !== undefined && { categoryId }),
      ...(organizationId !== undefined && { organizationId }),
    };
    const input = { query: { pool, request: question } };
    const data: unknown = await explained(client.queues.getEngagementQueue(input, call));
    const digits = readLong(toFields(data) ?? {}, 'queueId');
    return digits === undefined ? undefined : toLong(digits);
  };
  const asked = queueId ?? (await routedQueue());
  const request = {
    ...(asked !== undefined && { queueId: asked }),
    chatProactiveAvailableType: settings.queueStatistics,
  };
  return readAvailability(await explained(client.queues.getStatistics({ query: { pool, request } }, call)));
}

function readAvailability(data: unknown): Availability {
  const fields = toFields(data) ?? {};
  const count = (name: string): number | undefined => {
    const digits = readLong(fields, name);
    return digits === undefined || Number(digits) < 0 ? undefined : Number(digits);
  };
  const agents = count('availableAgentSessions');
  if (agents === undefined) {
    throw new DecodeError('The queue statistics do not say how many agents are there.', {
      code: 'oracle-chat-answer',
    });
  }
  const waiting = count('engagementsInQueue');
  const seconds = count('expectedWaitSeconds');
  return {
    isAvailable: agents > 0,
    agents,
    ...(waiting !== undefined && { waiting }),
    ...(seconds !== undefined && { estimatedWaitMs: seconds * 1_000 }),
  };
}
