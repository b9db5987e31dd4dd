// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * Outcomes of RequestChat.
 *
 * - `SUCCESS`: A new chat.
 * - `EXISTING_SESSION`: The running chat goes on.
 * - `FAIL_OUT_OF_HOURS`: Closed at this hour.
 * - `FAIL_HOLIDAY`: Closed today.
 * - `FAIL_NO_AGENTS_AVAIL`: Nobody is there.
 * - `FAIL_RULE_DEQUEUE`: Turned away by the routing rules.
 *
 * Source: Oracle support answer 9457, RequestChat (sample; all but SUCCESS are inferred).
 */
export type ResultTypeEnum =
  | 'SUCCESS'
  | 'EXISTING_SESSION'
  | 'FAIL_OUT_OF_HOURS'
  | 'FAIL_HOLIDAY'
  | 'FAIL_NO_AGENTS_AVAIL'
  | 'FAIL_RULE_DEQUEUE'
  | (string & {});

/** How `ResultTypeEnum` is read and written. */
export const resultTypeEnumType: SimpleType<ResultTypeEnum> = xsString;
