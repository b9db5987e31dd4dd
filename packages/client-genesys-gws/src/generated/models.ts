// Generated from specs/genesys-gws/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { components } from './schema.js';

/**
 * A chat as it is now.
 *
 * Source: Web Services API, Customer Chat API, GetChat, Response, Example (documented).
 */
export type Chat = components['schemas']['Chat'];

/**
 * The answer to a read of the chat.
 *
 * Source: Web Services API, Customer Chat API, GetChat, Response (documented).
 */
export type ChatAnswer = components['schemas']['ChatAnswer'];

/**
 * The new chat.
 *
 * Source: Web Services API, Customer Chat API, RequestChat, Response (documented; `uri` is observed).
 */
export type ChatStarted = components['schemas']['ChatStarted'];

/**
 * `Idle` once the other side has ended the chat. Expect states that are not listed.
 *
 * Source: Web Services API, Customer Chat API, Chat Resource, State (documented).
 */
export type ChatState = components['schemas']['ChatState'];

/**
 * The customer ends the chat.
 *
 * Source: Web Services API, Customer Chat API, Complete, Parameters (documented).
 */
export type Complete = components['schemas']['Complete'];

/**
 * It was done.
 *
 * Source: Web Services API, Customer Chat API, SendMessage, Response (documented).
 */
export type Done = components['schemas']['Done'];

/**
 * One thing said or done in a chat, the customer's own included. It has no time. Sort by `index`, drop
 * repeats, do not count: there may be gaps (NOTES.md, decision 7).
 *
 * Source: Web Services API, Customer Chat API, Messages, Attributes (documented).
 */
export type Message = components['schemas']['Message'];

/**
 * Kind of a message. The list of the page is cut off, so expect kinds that are not listed.
 *
 * Source: Web Services API, Customer Chat API, Messages, Types (documented; `TranscriptSaveDone` is
 * inferred, `Notice` observed, `CustomNotice` from the agents' pages).
 */
export type MessageType = components['schemas']['MessageType'];

/**
 * The answer to a read of the messages.
 *
 * Source: Web Services API, Customer Chat API, GetMessages, Response (documented).
 */
export type MessagesAnswer = components['schemas']['MessagesAnswer'];

/**
 * An operation that a chat allows in its state. Expect names that are not listed.
 *
 * Source: Web Services API, Customer Chat API, GetChat, Example (documented).
 */
export type OperationName = components['schemas']['OperationName'];

/**
 * Somebody in a chat.
 *
 * Source: Web Services API, Customer Chat API, GetChat, Response, Example (documented).
 */
export type Participant = components['schemas']['Participant'];

/**
 * Only `Agent` is an agent; `External` is a system or a bot. Expect types that are not listed.
 *
 * Source: Web Services API, Customer Chat API, GetChat, Example (documented; `External` is observed).
 */
export type ParticipantType = components['schemas']['ParticipantType'];

/**
 * Why, in words, from the server or from one in front of it. Keep it out of logs.
 *
 * Source: Web Services API, CSRF Protection (documented; for other statuses than 403 observed).
 */
export type PlainText = components['schemas']['PlainText'];

/**
 * The request was refused, or went wrong.
 *
 * Source: Web Services API, Return Values, Errors (documented).
 */
export type Refusal = components['schemas']['Refusal'];

/**
 * What a chat is started with.
 *
 * Source: Web Services API, Customer Chat API, RequestChat, Parameters (documented).
 */
export type RequestChat = components['schemas']['RequestChat'];

/**
 * A text of the customer.
 *
 * Source: Web Services API, Customer Chat API, SendMessage, Parameters (documented).
 */
export type SendMessage = components['schemas']['SendMessage'];

/**
 * The customer types.
 *
 * Source: Web Services API, Customer Chat API, SendStopTypingNotification, Parameters (inferred).
 */
export type SendStartTypingNotification = components['schemas']['SendStartTypingNotification'];

/**
 * The customer has stopped typing.
 *
 * Source: Web Services API, Customer Chat API, SendStopTypingNotification, Parameters (documented).
 */
export type SendStopTypingNotification = components['schemas']['SendStopTypingNotification'];

/**
 * What came of a request: 0 success, 1 required parameter missing, 2 not valid in the current state, 3
 * forbidden, 4 internal error, 5 permission missing, 6 not found, 7 partly successful, 8 password
 * change demanded, 9 processing incomplete, 10 value out of range, 11 read-only property, 12 cannot be
 * retrieved, 13 cannot be created, 14 cannot be deleted, 15 cannot be updated, 16 cannot be assigned,
 * 17 cannot be unassigned, 18 exists already, 19 in use already, 20 not authenticated. Expect values
 * that are not listed.
 *
 * Source: Web Services API, Return Values, Status codes (documented).
 */
export type StatusCode = components['schemas']['StatusCode'];
