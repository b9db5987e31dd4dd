// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { enumeration, type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * Types of values.
 *
 * Source: Oracle support answer 9457, RequestChat (sample; all but OBJECT and STRING are inferred from
 * getEngagementQueue of the REST API).
 */
export type DataTypeEnum =
  | 'OBJECT'
  | 'STRING'
  | 'BOOLEAN'
  | 'INTEGER'
  | 'LONG'
  | 'DECIMAL'
  | 'DATE'
  | 'DATETIME';

/** How `DataTypeEnum` is read and written. */
export const dataTypeEnumType: SimpleType<DataTypeEnum> = /* @__PURE__ */ enumeration(
  'DataTypeEnum',
  xsString,
  ['OBJECT', 'STRING', 'BOOLEAN', 'INTEGER', 'LONG', 'DECIMAL', 'DATE', 'DATETIME'],
);
