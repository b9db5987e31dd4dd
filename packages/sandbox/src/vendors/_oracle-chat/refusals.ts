import type { SpecOperation } from '../../generated/types.js';
import type { Answer } from '../../operation.js';
import type { OracleChatReadings } from './readings.js';

/** The codes of the agents' API. Notes on the spec, decision 21. */
const EXCEPTION_CODES: ReadonlyMap<number, string> = new Map([
  [400, 'BAD_REQUEST'],
  [403, 'ACCESS_DENIED'],
  [404, 'UNDEFINED_CONDITION'],
  [408, 'DEPENDENCY_APPLICATION_TIMEOUT'],
  [409, 'CONFLICT'],
  [500, 'INTERNAL_SERVER_ERROR'],
  [501, 'UNDEFINED_CONDITION'],
]);

/** A refusal of the chat server. */
export const refuse = (status: number, message: string, { errorBodies }: OracleChatReadings): Answer => ({
  status,
  value:
    errorBodies === 'empty'
      ? {}
      : { exceptionCode: EXCEPTION_CODES.get(status) ?? 'UNKNOWN_EXCEPTION', message },
});

/** A refusal that the control door has asked for. */
export interface ForcedStatus {
  /** An operationId, or `*`. */
  readonly operation: string;
  readonly status: number;
  /** It is done nevertheless. */
  readonly isProcessed: boolean;
}

/** Reads `messages.get 503; * 500 processed`; undefined where that is not how it is written. */
export function readForcedStatuses(text: string): readonly ForcedStatus[] | undefined {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const forced = parts.flatMap((part) => {
    const [, operation, status, processed] = /^(\S+)\s+([45]\d\d)(\s+processed)?$/.exec(part) ?? [];
    if (operation === undefined) return [];
    return { operation, status: Number(status), isProcessed: processed !== undefined };
  });
  return forced.length === parts.length ? forced : undefined;
}

/** Refuses what the control door wants refused, where the operation has that status; after doing it where it says so. */
export async function unlessForced(
  { operationId, responses }: SpecOperation,
  refusals: string,
  refusal: (status: number) => Answer,
  proceed: () => Promise<Answer>,
): Promise<Answer> {
  const forced = readForcedStatuses(refusals)?.find(
    ({ operation, status }) =>
      (operation === operationId || operation === '*') && Object.hasOwn(responses, String(status)),
  );
  if (forced === undefined) return proceed();
  if (forced.isProcessed) (await proceed()).lost?.();
  return refusal(forced.status);
}
