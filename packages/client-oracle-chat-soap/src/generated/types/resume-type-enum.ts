// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { enumeration, type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * What to do about a running chat.
 *
 * - `RESUME`: Go on with it.
 * - `DO_NOT_RESUME`: Begin another.
 *
 * Source: Public clients (observed; the name of the type is ours).
 */
export type ResumeTypeEnum = 'RESUME' | 'DO_NOT_RESUME';

/** How `ResumeTypeEnum` is read and written. */
export const resumeTypeEnumType: SimpleType<ResumeTypeEnum> = /* @__PURE__ */ enumeration(
  'ResumeTypeEnum',
  xsString,
  ['RESUME', 'DO_NOT_RESUME'],
);
