import type { SpecOperation } from '../../generated/types.js';
import type { Answer } from '../../operation.js';
import type { GenesysGwsReadings } from './readings.js';

/** What came of a request, in words. Source: Web Services API, Return Values. */
const MESSAGES: ReadonlyMap<number, string> = new Map([
  [1, 'A required parameter is missing.'],
  [2, 'This is not possible in the current state.'],
  [3, 'The operation is forbidden.'],
  [4, 'An internal error occurred.'],
  [5, 'The permission for this is missing.'],
  [6, 'There is no such resource.'],
  [7, 'A part of it failed.'],
  [8, 'The password has to be changed.'],
  [9, 'It could not be finished.'],
  [10, 'A value is outside its valid range.'],
  [11, 'The property is read only.'],
  [12, 'The resource cannot be retrieved.'],
  [13, 'The resource cannot be created.'],
  [14, 'The resource cannot be deleted.'],
  [15, 'The resource cannot be updated.'],
  [16, 'The resource cannot be assigned.'],
  [17, 'The resource cannot be unassigned.'],
  [18, 'The resource exists already.'],
  [19, 'The resource is in use already.'],
  [20, 'Credentials are required.'],
]);

/** The HTTP status of a statusCode; 500 for all others. Notes on the spec, decision 15. */
const HTTP_STATUSES: ReadonlyMap<number, number> = new Map([
  [1, 400],
  [2, 400],
  [3, 403],
  [5, 403],
  [6, 404],
  [10, 400],
  [20, 401],
]);

/** A refusal as it is before the readings of HTTP status and body shape it. */
export interface Refusal extends Answer {
  readonly value: { readonly statusCode: number; readonly statusMessage: string };
}

/** A refusal by its statusCode. */
export const refuse = (statusCode: number): Refusal => ({
  status: HTTP_STATUSES.get(statusCode) ?? 500,
  value: { statusCode, statusMessage: MESSAGES.get(statusCode) ?? 'It failed.' },
});

/** An answer as it goes out by the readings; a success stays as it is. Notes on the spec, decisions 15 and 18. */
export function shape(answer: Answer, { httpStatus, errorBodies }: GenesysGwsReadings): Answer {
  const { value, ...rest } = answer;
  const message = messageOf(value);
  if (message === undefined) return answer;
  if (httpStatus === 'always-200') return { ...answer, status: 200 };
  return errorBodies === 'plain-text' && answer.status < 500 ? { ...rest, plainText: message } : answer;
}

function messageOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('statusMessage' in value)) return undefined;
  return String(value.statusMessage);
}

/**
 * What a request that does not fit the spec is refused with: 1 where something is missing or empty, else 10.
 * Notes on the spec, decisions 26, 28, 29 and 31.
 */
export function refuseForm(
  { selector, body }: SpecOperation,
  sent: unknown,
  required: (schemaRef: string) => readonly string[],
): Refusal {
  if (body === undefined) return refuse(10);
  const fields = new Map<string, unknown>(
    typeof sent === 'object' && sent !== null ? Object.entries(sent) : [],
  );
  const isMissing = (name: string): boolean => (fields.get(name) ?? '') === '';
  if (selector !== undefined && !isMissing(selector.property))
    if (fields.get(selector.property) !== selector.value) return refuse(10);
  const names = body.schemaRef === undefined ? [] : required(body.schemaRef);
  return refuse(names.some(isMissing) ? 1 : 10);
}

/** A refusal that the control door has asked for. */
export interface ForcedRefusal {
  /** An operationId, or `*`. */
  readonly operation: string;
  readonly statusCode: number;
  /** It is done nevertheless. */
  readonly isProcessed: boolean;
}

/** Reads `chats.get 12; * 4 processed`; undefined where that is not how it is written. */
export function readForcedRefusals(text: string): readonly ForcedRefusal[] | undefined {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const refusals = parts.flatMap((part) => {
    const [, operation, code, processed] = /^(\S+)\s+([1-9]\d{0,3})(\s+processed)?$/.exec(part) ?? [];
    if (operation === undefined) return [];
    return { operation, statusCode: Number(code), isProcessed: processed !== undefined };
  });
  return refusals.length === parts.length ? refusals : undefined;
}
