import type { FaultKind, FaultRequest } from '@parlance/client-sandbox';

import { readWholeNumber, type Limits } from './whole-number.js';

/** A fault as it is being written down. */
export interface FaultDraft {
  readonly kind: FaultKind;
  readonly operation: string;
  /** Empty for all. */
  readonly conversationId: string;
  readonly times: string;
  readonly afterMatches: string;
  readonly status: string;
  readonly delayMs: string;
}

export const ANY_OPERATION = '*';

export const firstDraft: FaultDraft = {
  kind: 'drop-after',
  operation: ANY_OPERATION,
  conversationId: '',
  times: '1',
  afterMatches: '0',
  status: '503',
  delayMs: '2000',
};

export type NumberField = 'times' | 'afterMatches' | 'status' | 'delayMs';

/** What the numbers of a fault may be, as the control door has it. */
export const LIMITS: Readonly<Record<NumberField, Limits>> = {
  times: { minimum: 1, maximum: 10_000 },
  afterMatches: { minimum: 0, maximum: 10_000 },
  status: { minimum: 400, maximum: 599 },
  delayMs: { minimum: 1, maximum: 60_000 },
};

/** The numbers that a kind of fault has. */
export function numbersOf(kind: FaultKind): readonly NumberField[] {
  if (kind === 'status') return ['status', 'times', 'afterMatches'];
  if (kind === 'delay') return ['delayMs', 'times', 'afterMatches'];
  return ['times', 'afterMatches'];
}

/** The numbers of a draft that cannot be sent. */
export const wrongNumbers = (draft: FaultDraft): readonly NumberField[] =>
  numbersOf(draft.kind).filter((field) => readWholeNumber(draft[field], LIMITS[field]) === undefined);

/** The fault to add; undefined while a number is wrong. */
export function toFaultRequest(draft: FaultDraft, vendor: string): FaultRequest | undefined {
  if (wrongNumbers(draft).length > 0) return undefined;
  const { kind, operation, conversationId } = draft;
  const numbers = numbersOf(kind).map((field) => [field, Number(draft[field])] as const);
  return {
    vendor,
    kind,
    operation,
    ...(conversationId === '' ? {} : { conversationId }),
    ...Object.fromEntries(numbers),
  };
}
