// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { enumeration, type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * Who asks.
 *
 * - `ENDUSER`: A customer.
 * - `UQ`: An agent, for the universal queue: not this API.
 *
 * Source: Public clients (observed; its name).
 */
export type URLTypeEnum = 'ENDUSER' | 'UQ';

/** How `URLTypeEnum` is read and written. */
export const uRLTypeEnumType: SimpleType<URLTypeEnum> = /* @__PURE__ */ enumeration('URLTypeEnum', xsString, [
  'ENDUSER',
  'UQ',
]);
