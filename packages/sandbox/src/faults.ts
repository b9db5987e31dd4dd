/** What can go wrong on purpose; the control door's `FaultKind`. */
export const FAULT_KINDS = [
  'delay',
  'drop-before',
  'drop-after',
  'status',
  'reset-mid-body',
  'expire-token',
  'duplicate',
  'half-open',
  'hang',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Which requests fail, and how. */
export interface FaultRequest {
  readonly vendor: string;
  /** An operationId, or `*`. */
  readonly operation: string;
  readonly kind: FaultKind;
  readonly conversationId?: string | undefined;
  /** @default 1 */
  readonly times?: number | undefined;
  /** How many matching requests pass first. @default 0 */
  readonly afterMatches?: number | undefined;
  readonly status?: number | undefined;
  readonly delayMs?: number | undefined;
}

/** A fault that still waits for its request. */
export interface Fault {
  readonly faultId: string;
  readonly vendor: string;
  readonly operation: string;
  readonly kind: FaultKind;
  readonly conversationId?: string;
  readonly remaining: number;
}

/** What a fault does to the request it hits. */
export type Effect =
  | { readonly kind: Exclude<FaultKind, 'delay' | 'status'> }
  | { readonly kind: 'delay'; readonly delayMs: number }
  | { readonly kind: 'status'; readonly status: number };

interface FaultTarget {
  readonly vendor: string;
  /** Undefined where a request asks for none that there is. */
  readonly operation: string | undefined;
  readonly conversationId: string | undefined;
}

export interface Faults {
  add(request: FaultRequest, effect: Effect): Fault;
  list(): readonly Fault[];
  /** Forgets all faults, or those of one conversation. */
  clear(conversationId?: string): void;
  /** The effect on a request that has arrived. All matching faults count the request; the oldest one that is due strikes. */
  strike(target: FaultTarget): Effect | undefined;
}

interface Waiting {
  readonly fault: Omit<Fault, 'remaining'>;
  readonly effect: Effect;
  remaining: number;
  passing: number;
}

/** Faults of one sandbox, in the order they were added. */
export function createFaults(): Faults {
  let waiting: Waiting[] = [];
  let lastId = 0;
  return {
    add({ vendor, operation, kind, conversationId, times = 1, afterMatches = 0 }, effect) {
      lastId += 1;
      const scope = conversationId === undefined ? {} : { conversationId };
      const fault = { faultId: String(lastId), vendor, operation, kind, ...scope };
      waiting.push({ fault, effect, remaining: times, passing: afterMatches });
      return { ...fault, remaining: times };
    },
    list: () => waiting.map(({ fault, remaining }) => ({ ...fault, remaining })),
    clear(conversationId) {
      waiting =
        conversationId === undefined
          ? []
          : waiting.filter(({ fault }) => fault.conversationId !== conversationId);
    },
    strike(target) {
      const due = waiting.filter(({ fault }) => concerns(fault, target)).filter(isDue);
      const striking = due[0];
      if (striking === undefined) return undefined;
      striking.remaining -= 1;
      waiting = waiting.filter(({ remaining }) => remaining > 0);
      return striking.effect;
    },
  };
}

function concerns(fault: Waiting['fault'], target: FaultTarget): boolean {
  return (
    fault.vendor === target.vendor &&
    (fault.operation === '*' || fault.operation === target.operation) &&
    (fault.conversationId === undefined || fault.conversationId === target.conversationId)
  );
}

function isDue(waiting: Waiting): boolean {
  if (waiting.passing === 0) return true;
  waiting.passing -= 1;
  return false;
}

/** The effect that a fault request asks for, or what it lacks. */
export function effectOf({ kind, status, delayMs }: FaultRequest): Effect | { readonly problem: string } {
  if (kind === 'status')
    return status === undefined
      ? { problem: 'Give `status`, for instance 503, with kind `status`.' }
      : { kind, status };
  if (kind === 'delay')
    return delayMs === undefined ? { problem: 'Give `delayMs` with kind `delay`.' } : { kind, delayMs };
  return { kind };
}
