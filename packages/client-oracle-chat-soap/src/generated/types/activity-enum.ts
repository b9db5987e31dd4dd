// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * What a participant does.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getMessages, mode (inferred).
 */
export type ActivityEnum = 'NONE' | 'AWAY' | 'LISTENING' | 'RESEARCHING' | 'RESPONDING' | (string & {});

/** How `ActivityEnum` is read and written. */
export const activityEnumType: SimpleType<ActivityEnum> = xsString;
