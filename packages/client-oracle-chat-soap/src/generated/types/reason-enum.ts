// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * Why somebody left, or a chat ended. What follows from each is the same as in the REST API.
 *
 * Source: OracleMobileChat and Oracle Customer Portal, reason, disconnectReason (inferred; as in the
 * REST API).
 */
export type ReasonEnum =
  | 'AGENT_CONCLUDED'
  | 'END_USER_CONCLUDED'
  | 'QUEUE_TIMEOUT'
  | 'TRANSFERRED_TO_QUEUE'
  | 'PARTICIPANT_LEFT'
  | 'IDLE_TIMEOUT'
  | 'EJECTED'
  | 'NO_AGENTS_AVAILABLE'
  | 'ENDED_USER_CANCEL'
  | 'ENDED_USER_DEFLECTED'
  | 'FAIL_NO_AGENTS_AVAIL'
  | 'CONFREE_DISCONNECTED'
  | 'BROWSER_UNSUPPORTED'
  | (string & {});

/** How `ReasonEnum` is read and written. */
export const reasonEnumType: SimpleType<ReasonEnum> = xsString;
