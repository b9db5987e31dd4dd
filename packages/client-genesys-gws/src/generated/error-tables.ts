// Generated from specs/genesys-gws/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { byTable, type AnswerReader } from '@parlance/runtime';

/** What `statusCode` can say besides success. */
export type StartErrorCode =
  | 'parameter-missing'
  | 'invalid-in-state'
  | 'forbidden'
  | 'internal-error'
  | 'permission-missing'
  | 'not-found'
  | 'partly-successful'
  | 'password-change-demanded'
  | 'processing-incomplete'
  | 'value-out-of-range'
  | 'property-read-only'
  | 'not-retrievable'
  | 'not-creatable'
  | 'not-deletable'
  | 'not-updatable'
  | 'not-assignable'
  | 'not-unassignable'
  | 'already-exists'
  | 'already-in-use'
  | 'not-authenticated'
  | 'status-code-unknown';

/** Reads answers by `statusCode`, at whatever HTTP status. */
export const readStartAnswer: AnswerReader = /* @__PURE__ */ byTable({
  property: 'statusCode',
  success: 0,
  errors: {
    '1': {
      code: 'parameter-missing',
      message: 'A required parameter is missing.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '2': {
      code: 'invalid-in-state',
      message: 'It is not valid in the current state.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '3': {
      code: 'forbidden',
      message: "The operation is forbidden; check the contact center's id.",
      isRetryable: false,
      outcome: 'not-sent',
    },
    '4': {
      code: 'internal-error',
      message: 'Web Services or a server behind them failed.',
      isRetryable: true,
      outcome: 'unknown',
    },
    '5': {
      code: 'permission-missing',
      message: 'The permission for it is missing.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '6': {
      code: 'not-found',
      message: 'There is no such resource.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '7': {
      code: 'partly-successful',
      message: 'A part of it failed.',
      isRetryable: false,
      outcome: 'unknown',
    },
    '8': {
      code: 'password-change-demanded',
      message: 'The password must be changed first.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '9': {
      code: 'processing-incomplete',
      message: 'It was not finished.',
      isRetryable: true,
      outcome: 'unknown',
    },
    '10': {
      code: 'value-out-of-range',
      message: 'A value is outside its valid range.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '11': {
      code: 'property-read-only',
      message: 'The property can only be read.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '12': {
      code: 'not-retrievable',
      message: 'The resource cannot be retrieved.',
      isRetryable: true,
      outcome: 'not-sent',
    },
    '13': {
      code: 'not-creatable',
      message: 'The resource cannot be created.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '14': {
      code: 'not-deletable',
      message: 'The resource cannot be deleted.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '15': {
      code: 'not-updatable',
      message: 'The resource cannot be updated.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '16': {
      code: 'not-assignable',
      message: 'The resource cannot be assigned.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '17': {
      code: 'not-unassignable',
      message: 'The resource cannot be unassigned.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '18': {
      code: 'already-exists',
      message: 'The resource exists already.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '19': {
      code: 'already-in-use',
      message: 'The resource is in use already.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '20': {
      code: 'not-authenticated',
      message: 'Credentials are asked for.',
      isRetryable: false,
      outcome: 'not-sent',
    },
  },
  otherwise: {
    code: 'status-code-unknown',
    message: 'The meaning of its statusCode is not documented.',
    isRetryable: true,
    outcome: 'unknown',
  },
});

/** What `statusCode` can say besides success. */
export type ChatErrorCode =
  | 'parameter-missing'
  | 'invalid-in-state'
  | 'forbidden'
  | 'internal-error'
  | 'permission-missing'
  | 'chat-not-found'
  | 'partly-successful'
  | 'password-change-demanded'
  | 'processing-incomplete'
  | 'value-out-of-range'
  | 'property-read-only'
  | 'not-retrievable'
  | 'not-creatable'
  | 'not-deletable'
  | 'not-updatable'
  | 'not-assignable'
  | 'not-unassignable'
  | 'already-exists'
  | 'already-in-use'
  | 'not-authenticated'
  | 'status-code-unknown';

/** Reads answers by `statusCode`, at whatever HTTP status. */
export const readChatAnswer: AnswerReader = /* @__PURE__ */ byTable({
  property: 'statusCode',
  success: 0,
  errors: {
    '1': {
      code: 'parameter-missing',
      message: 'A required parameter is missing.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '2': {
      code: 'invalid-in-state',
      message: 'It is not valid in the current state.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '3': {
      code: 'forbidden',
      message: "The operation is forbidden; check the contact center's id.",
      isRetryable: false,
      outcome: 'not-sent',
    },
    '4': {
      code: 'internal-error',
      message: 'Web Services or a server behind them failed.',
      isRetryable: true,
      outcome: 'unknown',
    },
    '5': {
      code: 'permission-missing',
      message: 'The permission for it is missing.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '6': {
      code: 'chat-not-found',
      message: 'There is no such chat.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '7': {
      code: 'partly-successful',
      message: 'A part of it failed.',
      isRetryable: false,
      outcome: 'unknown',
    },
    '8': {
      code: 'password-change-demanded',
      message: 'The password must be changed first.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '9': {
      code: 'processing-incomplete',
      message: 'It was not finished.',
      isRetryable: true,
      outcome: 'unknown',
    },
    '10': {
      code: 'value-out-of-range',
      message: 'A value is outside its valid range.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '11': {
      code: 'property-read-only',
      message: 'The property can only be read.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '12': {
      code: 'not-retrievable',
      message: 'The resource cannot be retrieved.',
      isRetryable: true,
      outcome: 'not-sent',
    },
    '13': {
      code: 'not-creatable',
      message: 'The resource cannot be created.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '14': {
      code: 'not-deletable',
      message: 'The resource cannot be deleted.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '15': {
      code: 'not-updatable',
      message: 'The resource cannot be updated.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '16': {
      code: 'not-assignable',
      message: 'The resource cannot be assigned.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '17': {
      code: 'not-unassignable',
      message: 'The resource cannot be unassigned.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '18': {
      code: 'already-exists',
      message: 'The resource exists already.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '19': {
      code: 'already-in-use',
      message: 'The resource is in use already.',
      isRetryable: false,
      outcome: 'not-sent',
    },
    '20': {
      code: 'not-authenticated',
      message: 'Credentials are asked for.',
      isRetryable: false,
      outcome: 'not-sent',
    },
  },
  otherwise: {
    code: 'status-code-unknown',
    message: 'The meaning of its statusCode is not documented.',
    isRetryable: true,
    outcome: 'unknown',
  },
});
