// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { components } from './schema.js';

/**
 * A text of the customer.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.3.2 (documented).
 */
export type AddContent = components['schemas']['AddContent'];

/**
 * Where the agent may call the customer.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §3.3.8, §4.3.4 (documented).
 */
export type CallMe = components['schemas']['CallMe'];

/**
 * A queue that takes callbacks.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.4.2 (documented).
 */
export type CallbackQueue = components['schemas']['CallbackQueue'];

/**
 * The queues that take callbacks; empty when none does.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.4.2 (documented).
 */
export type CallbackQueueList = components['schemas']['CallbackQueueList'];

/**
 * Date and time in UTC, in the form of ISO 8601 but without the offset, neither Z nor +00:00, for
 * instance 2026-03-02T09:30. Seconds may be left out.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.4.1 (documented).
 */
export type CallbackTime = components['schemas']['CallbackTime'];

/**
 * One free pair of key and value.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.2.1, §4.4.1 (inferred; it has no table; from the examples).
 */
export type ContactData = components['schemas']['ContactData'];

/**
 * One thing said or done in a session. It has no time, no id and no index: the first item of an answer
 * has the index `newIndexKey` minus the number of items, the next one more, and so on. Fields that do
 * not apply are empty strings.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).
 */
export type Content = components['schemas']['Content'];

/**
 * Which session to end.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.2.2 (documented).
 */
export type DisconnectSession = components['schemas']['DisconnectSession'];

/**
 * Kind of an item. AGENT_REQUEUE and AGENT_REQUELUE are one kind: the document prints the second, a
 * server may send either. Expect kinds that are not listed.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented; AGENT_REQUEUE is decided: NOTES.md,
 * decision 29).
 */
export type MessageType = components['schemas']['MessageType'];

/**
 * Whether the customer types.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.3.3 (decided; the table says Boolean and the example shows a
 * string: NOTES.md, decision 1).
 */
export type NotifyTyping = components['schemas']['NotifyTyping'];

/**
 * Importance against other contacts, 1 to 100; higher is more important. There is no default.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.2.1, §4.4.1 (documented).
 */
export type Priority = components['schemas']['Priority'];

/**
 * What was said, and what else changed since the last query.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).
 */
export type QueryContentResponse = components['schemas']['QueryContentResponse'];

/**
 * What a new session is started with.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented).
 */
export type RequestSession = components['schemas']['RequestSession'];

/**
 * The new session.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented).
 */
export type RequestSessionResponse = components['schemas']['RequestSessionResponse'];

/**
 * A text that routing can use: printable ASCII, but none of the eight characters `!`, `"`, `%`, `*`,
 * `,`, `_`, `|` and the backtick. The document gives the eight as examples, so an installation may
 * refuse more. An e-mail address with an underscore does not pass.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented; the list is open: NOTES.md, decision 12).
 */
export type RoutingText = components['schemas']['RoutingText'];

/**
 * Asks for a token. Client id and secret are not part of it; they stand in the Authorization header.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §3.4, §4.1.1 (documented).
 */
export type TokenRequest = components['schemas']['TokenRequest'];

/**
 * A token. The document shows neither a lifetime nor a refresh token.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.1.1 (documented).
 */
export type TokenResponse = components['schemas']['TokenResponse'];

/**
 * A callback to schedule.
 *
 * Source: OpenScape Contact Center Web Interaction REST API, Programming Guide,
 * A31003-S22B1-R104-01-7620 (07/2022), §4.4.1 (documented).
 */
export type WebCallback = components['schemas']['WebCallback'];
