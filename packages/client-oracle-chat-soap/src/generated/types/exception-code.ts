// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { type SimpleType, xsString } from '@parlance/runtime/soap';

/**
 * Kinds of failure.
 *
 * - `ACCESS_DENIED`: Not allowed. At the chat server also: the token or the session is not known, or has ended.
 * - `INVALID_LOGIN`: User name or password is wrong.
 * - `INVALID_FIELD`: A value is not valid.
 * - `MISSING_ARGUMENT`: Something required is missing.
 * - `BAD_ID`: An id names nothing.
 * - `QUERY_TIMEOUT`: It took too long.
 * - `UNKNOWN_EXCEPTION`: The server failed.
 *
 * Source: Oracle Connect SOAP API, exception codes (inferred; for the chat services decided: NOTES.md,
 * decision 18).
 */
export type ExceptionCode =
  | 'ACCESS_DENIED'
  | 'INVALID_LOGIN'
  | 'INVALID_FIELD'
  | 'MISSING_ARGUMENT'
  | 'BAD_ID'
  | 'QUERY_TIMEOUT'
  | 'UNKNOWN_EXCEPTION'
  | (string & {});

/** How `ExceptionCode` is read and written. */
export const exceptionCodeType: SimpleType<ExceptionCode> = xsString;
