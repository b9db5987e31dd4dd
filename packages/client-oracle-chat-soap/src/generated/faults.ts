// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import type { ErrorSpec } from '@parlance/runtime';
import type { FaultSpec } from '@parlance/runtime/soap';

import { NS_CF, NS_SF } from './namespaces.js';
import { readRNFaultType, type RNFaultType } from './types/rnfault-type.js';
import { readRNFault, type RNFault } from './types/rnfault.js';

/** Kinds of failure. */
const kinds: Readonly<Record<string, ErrorSpec>> = {
  ACCESS_DENIED: { code: 'access-denied', message: 'Not allowed.', isRetryable: false, outcome: 'not-sent' },
  INVALID_LOGIN: {
    code: 'invalid-login',
    message: 'User name or password is wrong.',
    isRetryable: false,
    outcome: 'not-sent',
  },
  INVALID_FIELD: {
    code: 'invalid-field',
    message: 'A value is not valid.',
    isRetryable: false,
    outcome: 'not-sent',
  },
  MISSING_ARGUMENT: {
    code: 'missing-argument',
    message: 'Something required is missing.',
    isRetryable: false,
    outcome: 'not-sent',
  },
  BAD_ID: { code: 'bad-id', message: 'An id names nothing.', isRetryable: false, outcome: 'not-sent' },
  QUERY_TIMEOUT: {
    code: 'query-timeout',
    message: 'It took too long.',
    isRetryable: true,
    outcome: 'unknown',
  },
  UNKNOWN_EXCEPTION: {
    code: 'unknown-exception',
    message: 'The server failed.',
    isRetryable: true,
    outcome: 'unknown',
  },
};

/** The request was refused. */
export const requestErrorFault: FaultSpec<RNFault> = {
  namespace: NS_CF,
  name: 'RequestErrorFault',
  read: readRNFault,
  code: 'request-refused',
  message: 'The request was refused.',
  isRetryable: false,
  outcome: 'not-sent',
  kindOf: (detail) => detail.exceptionCode,
  kinds: kinds,
};

/** The server could not do it now. */
export const serverErrorFault: FaultSpec<RNFault> = {
  namespace: NS_CF,
  name: 'ServerErrorFault',
  read: readRNFault,
  code: 'server-error',
  message: 'The server could not do it now.',
  isRetryable: true,
  outcome: 'unknown',
  kindOf: (detail) => detail.exceptionCode,
  kinds: kinds,
};

/** Something went wrong that the server did not expect. */
export const unexpectedErrorFault: FaultSpec<RNFault> = {
  namespace: NS_CF,
  name: 'UnexpectedErrorFault',
  read: readRNFault,
  code: 'unexpected-error',
  message: 'Something went wrong that the server did not expect.',
  isRetryable: true,
  outcome: 'unknown',
  kindOf: (detail) => detail.exceptionCode,
  kinds: kinds,
};

/** The request was refused. */
export const requestErrorFault2: FaultSpec<RNFaultType> = {
  namespace: NS_SF,
  name: 'RequestErrorFault',
  read: readRNFaultType,
  code: 'request-refused',
  message: 'The request was refused.',
  isRetryable: false,
  outcome: 'not-sent',
  kindOf: (detail) => detail.exceptionCode,
  kinds: kinds,
};

/** The server could not do it now. */
export const serverErrorFault2: FaultSpec<RNFaultType> = {
  namespace: NS_SF,
  name: 'ServerErrorFault',
  read: readRNFaultType,
  code: 'server-error',
  message: 'The server could not do it now.',
  isRetryable: true,
  outcome: 'unknown',
  kindOf: (detail) => detail.exceptionCode,
  kinds: kinds,
};

/** Something went wrong that the server did not expect. */
export const unexpectedErrorFault2: FaultSpec<RNFaultType> = {
  namespace: NS_SF,
  name: 'UnexpectedErrorFault',
  read: readRNFaultType,
  code: 'unexpected-error',
  message: 'Something went wrong that the server did not expect.',
  isRetryable: true,
  outcome: 'unknown',
  kindOf: (detail) => detail.exceptionCode,
  kinds: kinds,
};
