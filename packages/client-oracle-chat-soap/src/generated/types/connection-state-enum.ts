// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * How a participant is connected.
 *
 * Source: OracleMobileChat, RNEngagementParticipantConnectionStateChangedMessage (inferred; as in the
 * REST API).
 */
export type ConnectionStateEnum = 'ACTIVE' | 'ABSENT' | 'DISCONNECTED' | (string & {});

/** How `ConnectionStateEnum` is read and written. */
export const connectionStateEnumType: SimpleType<ConnectionStateEnum> = xsString;
