// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * What a participant is in a chat.
 *
 * Source: Oracle support answer 9457, RetrieveMessages (sample; CONFEREE is inferred from the REST
 * API).
 */
export type RoleEnum = 'LEAD' | 'CONFEREE' | (string & {});

/** How `RoleEnum` is read and written. */
export const roleEnumType: SimpleType<RoleEnum> = xsString;
