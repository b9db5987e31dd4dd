import type { SpecOperation, SpecResponse } from './generated/types.js';
import type { Fields } from './fields.js';
import { checkable } from './lossless-json.js';
import type { Validator } from './validation.js';

/** A request that fits its operation's spec. */
export interface OperationRequest {
  readonly operation: SpecOperation;
  /** Path and query parameters. */
  readonly parameters: Fields;
  readonly body: Fields;
}

/** Headers by name; one that comes several times has a list. */
export type HeaderValues = Readonly<Record<string, string | readonly string[]>>;

/** What an operation answers. */
export interface Answer {
  readonly status: number;
  /** The body before it becomes JSON; absent for an empty one. */
  readonly value?: unknown;
  /** A body of plain text in its place. */
  readonly plainText?: string;
  readonly headers?: HeaderValues;
  /** For the request log where the request itself does not tell it. */
  readonly conversationId?: string;
  /** Called where the answer did not get to the client, for instance as the connection was closed. */
  readonly lost?: () => void;
}

/** Why an answer does not fit the spec; undefined where it does. */
export function problemOf(
  operation: SpecOperation,
  answer: Answer,
  validator: Validator,
): string | undefined {
  const response = operation.responses[String(answer.status)];
  if (response === undefined) return `status ${answer.status} is not declared`;
  if (answer.plainText !== undefined)
    return takesPlainText(response) ? undefined : `the answer ${answer.status} must not be plain text`;
  const schemaRef = isRefusal(operation, answer) ? operation.refusal?.schemaRef : response.schemaRef;
  if (schemaRef === undefined)
    return answer.value === undefined ? undefined : `the answer ${answer.status} must be empty`;
  return validator.problem(schemaRef, checkable(answer.value));
}

const takesPlainText = ({ otherBodies = [] }: SpecResponse): boolean =>
  otherBodies.some(({ mediaType }) => mediaType === 'text/plain');

/** Whether the body tells a refusal, where bodies tell that at any status. */
function isRefusal({ refusal }: SpecOperation, { value }: Answer): boolean {
  if (refusal === undefined || typeof value !== 'object' || value === null) return false;
  const told = new Map<string, unknown>(Object.entries(value)).get(refusal.property);
  return told !== undefined && told !== refusal.success;
}

/** `/v1/sessions/{sessionId}` as a route pattern. */
export const toPattern = ({ path }: SpecOperation): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
