import type { SimulatorClock } from './clock.js';
import type { FaultKind } from './faults.js';

/** A vendor request that arrived. Neither headers nor credentials are kept. */
export interface LoggedRequest {
  readonly requestId: number;
  readonly at: string;
  readonly vendor: string;
  readonly operation?: string;
  readonly conversationId?: string;
  readonly method: string;
  readonly path: string;
  /** Absent while unanswered and when the connection was closed instead. */
  readonly status?: number;
  readonly fault?: FaultKind;
  readonly body?: unknown;
}

export interface RequestFilter {
  readonly vendor?: string | undefined;
  readonly operation?: string | undefined;
  readonly conversationId?: string | undefined;
}

export interface RequestLog {
  /** Notes a request; gives its id. */
  add(request: Omit<LoggedRequest, 'requestId' | 'at' | 'status'>): number;
  /** Notes what became of it. */
  update(requestId: number, outcome: Partial<Pick<LoggedRequest, 'status' | 'conversationId'>>): void;
  /** Oldest first. */
  list(filter: RequestFilter): readonly LoggedRequest[];
}

const KEPT = 10_000;

/** A log that keeps the newest 10,000 requests. */
export function createRequestLog(clock: SimulatorClock): RequestLog {
  const requests = new Map<number, LoggedRequest>();
  let lastId = 0;
  return {
    add(request) {
      lastId += 1;
      requests.set(lastId, { requestId: lastId, at: clock.nowAt(), ...request });
      requests.delete(lastId - KEPT);
      return lastId;
    },
    update(requestId, outcome) {
      const request = requests.get(requestId);
      if (request !== undefined) requests.set(requestId, { ...request, ...outcome });
    },
    list: (filter) => [...requests.values()].filter((request) => fits(request, filter)),
  };
}

const fits = (request: LoggedRequest, filter: RequestFilter): boolean =>
  (filter.vendor === undefined || filter.vendor === request.vendor) &&
  (filter.operation === undefined || filter.operation === request.operation) &&
  (filter.conversationId === undefined || filter.conversationId === request.conversationId);
