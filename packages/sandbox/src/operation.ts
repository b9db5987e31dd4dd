import type { SpecOperation } from './generated/types.js';
import type { Fields } from './fields.js';
import type { Validator } from './validation.js';

/** A request that fits its operation's spec. */
export interface OperationRequest {
  readonly operation: SpecOperation;
  /** Path and query parameters. */
  readonly parameters: Fields;
  readonly body: Fields;
}

/** What an operation answers. */
export interface Answer {
  readonly status: number;
  /** The body before it becomes JSON; absent for an empty one. */
  readonly value?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** For the request log where the request itself does not tell it. */
  readonly conversationId?: string;
}

/** Why an answer does not fit the spec; undefined where it does. */
export function problemOf(
  operation: SpecOperation,
  answer: Answer,
  validator: Validator,
): string | undefined {
  const response = operation.responses[String(answer.status)];
  if (response === undefined) return `status ${answer.status} is not declared`;
  if (response.schemaRef === undefined)
    return answer.value === undefined ? undefined : `the answer ${answer.status} must be empty`;
  return validator.problem(response.schemaRef, answer.value);
}

/** `/v1/sessions/{sessionId}` as a route pattern. */
export const toPattern = ({ path }: SpecOperation): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
