import { DecodeError, systemClock } from '@parlance/runtime';

import { toFields } from '../../../json.js';
import type { Availability, CallOptions, StartContext } from '../../../provider.js';
import { explained } from './errors.js';
import { readLong } from './messages.js';
import type { OracleSite } from './site.js';
import { chatClient, placeOf, type Place, type Settings } from './start.js';
import { toLong } from './values.js';

/** How long the chat server that a session call told is taken for the one to ask, in milliseconds. */
const PLACE_MS = 60_000;

type GetAvailability = (options?: CallOptions & StartContext) => Promise<Availability>;

/**
 * Asks the chat server's statistics of the configured queue; without one, of the queue that the routing names. Where the
 * chat server is comes from a session call, which is kept for a minute: it opens nothing.
 */
export function oracleAvailability(site: OracleSite, settings: Settings): GetAvailability {
  let known: { readonly place: Promise<Place>; readonly untilMs: number } | undefined;

  const findPlace = ({ identity, signal, timeoutMs }: CallOptions & StartContext): Promise<Place> => {
    const nowMs = systemClock.now();
    const mayAsk = identity !== undefined || site.requiresIdentity !== true;
    if (mayAsk && known && nowMs < known.untilMs) return known.place;
    const call = { ...(signal && { signal }), ...(timeoutMs !== undefined && { timeoutMs }) };
    const place = site.openSession({ identity }, call).then((session) => placeOf(session, settings));
    known = { place, untilMs: nowMs + PLACE_MS };
    place.catch(() => {
      if (known?.place === place) known = undefined;
    });
    return place;
  };

  return async (options = {}) => {
    const place = await findPlace(options);
    const client = chatClient(settings, place);
    const { signal, timeoutMs } = options;
    const call = { signal, timeoutMs };
    const { pool } = place;
    const queueId = settings.queueId ?? (await routedQueue());
    const request = {
      ...(queueId !== undefined && { queueId: toLong(queueId) }),
      chatProactiveAvailableType: settings.queueStatistics,
    };
    return readAvailability(await explained(client.queues.getStatistics({ query: { pool, request } }, call)));

    async function routedQueue(): Promise<string | undefined> {
      const { productId, categoryId, organizationId } = settings;
      const question = {
        ...(productId !== undefined && { productId: toLong(productId) }),
        ...(categoryId !== undefined && { categoryId: toLong(categoryId) }),
        ...(organizationId !== undefined && { organizationId: toLong(organizationId) }),
      };
      const input = { query: { pool, request: question } };
      const data: unknown = await explained(client.queues.getEngagementQueue(input, call));
      return readLong(toFields(data) ?? {}, 'queueId');
    }
  };
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
