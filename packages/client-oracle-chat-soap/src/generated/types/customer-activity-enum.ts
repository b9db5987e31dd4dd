// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { enumeration, type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * What a customer does.
 *
 * - `LISTENING`: Does not type.
 * - `RESPONDING`: Types.
 *
 * Source: Public clients (observed; the name of the type is ours).
 */
export type CustomerActivityEnum = 'LISTENING' | 'RESPONDING';

/** How `CustomerActivityEnum` is read and written. */
export const customerActivityEnumType: SimpleType<CustomerActivityEnum> = /* @__PURE__ */ enumeration(
  'CustomerActivityEnum',
  xsString,
  ['LISTENING', 'RESPONDING'],
);
