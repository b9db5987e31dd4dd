// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { JsonSchema, SpecDocument, SpecOperation } from './types.js';

/** Every operation of OpenScape Contact Center Web Interaction REST API, by operationId. */
export const operations: readonly SpecOperation[] = [
  {
    operationId: 'callMe.request',
    method: 'POST',
    path: '/v1/sessions/{sessionId}/call-me',
    parameters: [
      {
        name: 'sessionId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, pattern: '\\S' },
      },
    ],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:openscape#/$defs/CallMe',
    },
    responses: {
      '200': { description: 'The agent has the number.' },
      '400': {
        description: 'A required field is missing, empty or not valid. No body says which.',
        errorCode: 'invalid-field',
      },
      '401': {
        description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
        errorCode: 'authentication-failed',
      },
      '403': {
        description:
          'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
        errorCode: 'not-licensed',
      },
      '404': {
        description: 'No such session, or it was disconnected more than five minutes ago.',
        errorCode: 'session-not-found',
      },
      '500': {
        description:
          'The server could not process the request, for instance because the main server cannot be reached.',
        errorCode: 'server-error',
      },
    },
  },
  {
    operationId: 'callbacks.checkAvailability',
    method: 'GET',
    path: '/v1/callbacks/availability/{businessUnitName}',
    parameters: [
      { name: 'businessUnitName', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    responses: {
      '200': {
        description: 'Callbacks are switched on.',
        mediaType: 'application/json',
        schemaRef: 'parlance:openscape#/$defs/CallbackQueueList',
      },
      '400': {
        description: 'A required field is missing, empty or not valid. No body says which.',
        errorCode: 'invalid-field',
      },
      '401': {
        description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
        errorCode: 'authentication-failed',
      },
      '403': {
        description:
          'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
        errorCode: 'not-licensed',
      },
      '500': {
        description:
          'The server could not process the request, for instance because the main server cannot be reached.',
        errorCode: 'server-error',
      },
      '503': {
        description: 'The callback feature is switched off. Waiting does not help.',
        errorCode: 'callback-feature-disabled',
      },
    },
  },
  {
    operationId: 'callbacks.create',
    method: 'POST',
    path: '/v1/callbacks',
    parameters: [],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:openscape#/$defs/WebCallback',
    },
    responses: {
      '201': { description: 'The callback is scheduled.' },
      '400': {
        description: 'A required field is missing, empty or not valid. No body says which.',
        errorCode: 'invalid-field',
      },
      '401': {
        description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
        errorCode: 'authentication-failed',
      },
      '403': {
        description:
          'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
        errorCode: 'not-licensed',
      },
      '500': {
        description:
          'The server could not process the request, for instance because the main server cannot be reached.',
        errorCode: 'server-error',
      },
      '503': {
        description:
          'The server failed to create the callback, and says no more. Nothing was scheduled; try again.',
        errorCode: 'callback-not-created',
      },
    },
  },
  {
    operationId: 'contents.add',
    method: 'POST',
    path: '/v1/sessions/{sessionId}/contents',
    parameters: [
      {
        name: 'sessionId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, pattern: '\\S' },
      },
    ],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:openscape#/$defs/AddContent',
    },
    responses: {
      '201': { description: 'The text is in the session.' },
      '400': {
        description: 'A required field is missing, empty or not valid. No body says which.',
        errorCode: 'invalid-field',
      },
      '401': {
        description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
        errorCode: 'authentication-failed',
      },
      '403': {
        description:
          'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
        errorCode: 'not-licensed',
      },
      '404': {
        description: 'No such session, or it was disconnected more than five minutes ago.',
        errorCode: 'session-not-found',
      },
      '500': {
        description:
          'The server could not process the request, for instance because the main server cannot be reached.',
        errorCode: 'server-error',
      },
      '503': {
        description:
          'The session is disconnected already. The text was not taken, and repeating it does not help.',
        errorCode: 'session-already-disconnected',
      },
    },
  },
  {
    operationId: 'contents.list',
    method: 'GET',
    path: '/v1/sessions/{sessionId}/contents',
    parameters: [
      {
        name: 'sessionId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, pattern: '\\S' },
      },
    ],
    responses: {
      '200': {
        description: 'The contents.',
        mediaType: 'application/json',
        schemaRef: 'parlance:openscape#/$defs/QueryContentResponse',
      },
      '400': {
        description: 'A required field is missing, empty or not valid. No body says which.',
        errorCode: 'invalid-field',
      },
      '401': {
        description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
        errorCode: 'authentication-failed',
      },
      '403': {
        description:
          'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
        errorCode: 'not-licensed',
      },
      '404': {
        description: 'No such session, or it was disconnected more than five minutes ago.',
        errorCode: 'session-not-found',
      },
      '500': {
        description:
          'The server could not process the request, for instance because the main server cannot be reached.',
        errorCode: 'server-error',
      },
      '503': {
        description:
          'The server has as many sessions as it allows. Odd for a query of a session that exists; taken as busy, so ask again\n(NOTES.md, decision 28).',
        errorCode: 'session-limit-reached',
      },
    },
  },
  {
    operationId: 'contents.listFrom',
    method: 'GET',
    path: '/v1/sessions/{sessionId}/contents/{indexKey}',
    parameters: [
      {
        name: 'sessionId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, pattern: '\\S' },
      },
      { name: 'indexKey', in: 'path', required: true, schema: { type: 'integer' } },
    ],
    responses: {
      '200': {
        description: 'The contents.',
        mediaType: 'application/json',
        schemaRef: 'parlance:openscape#/$defs/QueryContentResponse',
      },
      '400': {
        description: 'A required field is missing, empty or not valid. No body says which.',
        errorCode: 'invalid-field',
      },
      '401': {
        description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
        errorCode: 'authentication-failed',
      },
      '403': {
        description:
          'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
        errorCode: 'not-licensed',
      },
      '404': {
        description: 'No such session, or it was disconnected more than five minutes ago.',
        errorCode: 'session-not-found',
      },
      '500': {
        description:
          'The server could not process the request, for instance because the main server cannot be reached.',
        errorCode: 'server-error',
      },
      '503': {
        description:
          'The server has as many sessions as it allows. Odd for a query of a session that exists; taken as busy, so ask again\n(NOTES.md, decision 28).',
        errorCode: 'session-limit-reached',
      },
    },
  },
  {
    operationId: 'oauth.token',
    method: 'POST',
    path: '/oauth/token',
    parameters: [],
    body: {
      mediaType: 'application/x-www-form-urlencoded',
      required: true,
      schemaRef: 'parlance:openscape#/$defs/TokenRequest',
    },
    responses: {
      '200': {
        description:
          'A token. How long it lives is set by `oauth-token-validity-time` (0 means for ever) and is not told in the answer:\non a 401 of any other operation, fetch a new one and repeat that operation once.',
        mediaType: 'application/json',
        schemaRef: 'parlance:openscape#/$defs/TokenResponse',
      },
      '400': { description: 'The grant type is missing, or another one.', errorCode: 'invalid-grant' },
      '401': { description: 'The client id or the client secret is wrong.', errorCode: 'client-refused' },
    },
  },
  {
    operationId: 'sessions.create',
    method: 'POST',
    path: '/v1/sessions',
    parameters: [],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:openscape#/$defs/RequestSession',
    },
    responses: {
      '201': {
        description: 'The session is started.',
        mediaType: 'application/json',
        schemaRef: 'parlance:openscape#/$defs/RequestSessionResponse',
      },
      '400': {
        description: 'A required field is missing, empty or not valid. No body says which.',
        errorCode: 'invalid-field',
      },
      '401': {
        description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
        errorCode: 'authentication-failed',
      },
      '403': {
        description:
          'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
        errorCode: 'not-licensed',
      },
      '500': {
        description:
          'The server could not process the request, for instance because the main server cannot be reached.',
        errorCode: 'server-error',
      },
      '503': {
        description: 'The server has as many sessions as it allows. No session was started; try again later.',
        errorCode: 'session-limit-reached',
      },
    },
  },
  {
    operationId: 'sessions.disconnect',
    method: 'DELETE',
    path: '/v1/sessions',
    parameters: [],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:openscape#/$defs/DisconnectSession',
    },
    responses: {
      '200': { description: 'The session is disconnected.' },
      '400': {
        description: 'A required field is missing, empty or not valid. No body says which.',
        errorCode: 'invalid-field',
      },
      '401': {
        description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
        errorCode: 'authentication-failed',
      },
      '403': {
        description:
          'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
        errorCode: 'not-licensed',
      },
      '404': {
        description: 'No such session, or it was disconnected more than five minutes ago.',
        errorCode: 'session-not-found',
      },
      '500': {
        description:
          'The server could not process the request, for instance because the main server cannot be reached.',
        errorCode: 'server-error',
      },
    },
  },
  {
    operationId: 'typing.notify',
    method: 'POST',
    path: '/v1/sessions/{sessionId}/typing',
    parameters: [
      {
        name: 'sessionId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, pattern: '\\S' },
      },
    ],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:openscape#/$defs/NotifyTyping',
    },
    responses: {
      '200': { description: 'The agents are told.' },
      '400': {
        description: 'A required field is missing, empty or not valid. No body says which.',
        errorCode: 'invalid-field',
      },
      '401': {
        description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
        errorCode: 'authentication-failed',
      },
      '403': {
        description:
          'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
        errorCode: 'not-licensed',
      },
      '404': {
        description: 'No such session, or it was disconnected more than five minutes ago.',
        errorCode: 'session-not-found',
      },
      '500': {
        description:
          'The server could not process the request, for instance because the main server cannot be reached.',
        errorCode: 'server-error',
      },
    },
  },
];

/** Every schema of OpenScape Contact Center Web Interaction REST API. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  AddContent: {
    type: 'object',
    additionalProperties: false,
    description: 'A text of the customer.',
    required: ['content'],
    properties: {
      content: { type: 'string', minLength: 1, description: 'Plain text. No limit of length is documented.' },
    },
  },
  CallMe: {
    type: 'object',
    additionalProperties: false,
    description: 'Where the agent may call the customer.',
    required: ['agentKey', 'phoneNumber'],
    properties: {
      agentKey: { type: 'integer', description: 'The `callMeAgentKey` of a query.' },
      phoneNumber: {
        type: 'string',
        minLength: 1,
        description:
          'The number to call, preferably E.164, for instance +351211234567 or +351 (21) 1234567; other forms pass.\n',
      },
    },
  },
  CallbackQueue: {
    type: 'object',
    description: 'A queue that takes callbacks.',
    required: ['key', 'name', 'description'],
    properties: {
      key: { type: 'integer', description: 'Key of the queue; goes into `callbackQueueKey`.' },
      name: { type: 'string', description: 'Name of the queue.' },
      description: { type: 'string', description: 'What the queue is for.' },
    },
  },
  CallbackQueueList: {
    type: 'array',
    description: 'The queues that take callbacks; empty when none does.',
    items: { $ref: 'parlance:openscape#/$defs/CallbackQueue' },
  },
  CallbackTime: {
    type: 'string',
    pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$',
    description:
      'Date and time in UTC, in the form of ISO 8601 but without the offset, neither Z nor +00:00, for instance\n2026-03-02T09:30. Seconds may be left out.\n',
  },
  ContactData: {
    type: 'object',
    additionalProperties: false,
    description: 'One free pair of key and value.',
    required: ['key', 'value'],
    properties: {
      key: { type: 'string', minLength: 1, description: 'What it is, for instance Order number.' },
      value: { type: 'string', description: 'Its value.' },
    },
  },
  Content: {
    type: 'object',
    description:
      'One thing said or done in a session. It has no time, no id and no index: the first item of an answer has the index\n`newIndexKey` minus the number of items, the next one more, and so on. Fields that do not apply are empty strings.\n',
    required: [
      'messageType',
      'from',
      'agentFirstName',
      'agentLastName',
      'content',
      'formattedContent',
      'pushedUrl',
    ],
    properties: {
      messageType: { $ref: 'parlance:openscape#/$defs/MessageType' },
      from: {
        type: 'string',
        description: "The customer's name, the agent's key as text, or the system's name, which may be HTML.",
      },
      agentFirstName: { type: 'string', description: 'First name of the agent, else empty.' },
      agentLastName: { type: 'string', description: 'Last name of the agent, else empty.' },
      content: {
        type: 'string',
        description:
          'Plain text from the customer; an HTML fragment from agents and the system, to be sanitised.',
      },
      formattedContent: {
        type: 'string',
        description: 'The same in an older form: an HTML table with icons, styles and often date and time.',
      },
      pushedUrl: { type: 'string', description: 'Address of a pushed page, else empty.' },
    },
  },
  DisconnectSession: {
    type: 'object',
    additionalProperties: false,
    description: 'Which session to end.',
    required: ['sessionId'],
    properties: { sessionId: { type: 'string', minLength: 1, description: 'From `sessions.create`.' } },
  },
  MessageType: {
    type: 'string',
    description:
      'Kind of an item. AGENT_REQUEUE and AGENT_REQUELUE are one kind: the document prints the second, a server may send either.\nExpect kinds that are not listed.\n',
    examples: [
      'CUSTOMER_MESSAGE',
      'CUSTOMER_DISCONNECT',
      'AGENT_MESSAGE',
      'AGENT_DISCONNECT',
      'AGENT_PUSH_URL',
      'AGENT_REQUEUE',
      'AGENT_REQUELUE',
      'AGENT_CONFERENCE_JOIN',
      'SYSTEM_MESSAGE',
      'SYSTEM_PUSH_URL',
    ],
  },
  NotifyTyping: {
    type: 'object',
    additionalProperties: false,
    description: 'Whether the customer types.',
    required: ['isTyping'],
    properties: { isTyping: { type: 'boolean', description: 'True holds until a false or a text follows.' } },
  },
  Priority: {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    description:
      'Importance against other contacts, 1 to 100; higher is more important. There is no default.',
  },
  QueryContentResponse: {
    type: 'object',
    description: 'What was said, and what else changed since the last query.',
    required: ['sessionId'],
    properties: {
      sessionId: { type: 'string', description: 'The session.' },
      content: {
        type: ['array', 'null'],
        description:
          'The items asked for, oldest first; an empty array when there is nothing new; null or left out when the index asked\nfor does not exist or a redirect is being sent.\n',
        items: { $ref: 'parlance:openscape#/$defs/Content' },
      },
      newIndexKey: {
        type: 'integer',
        description:
          'Index that the next item will get: the number of items plus 1. Unchanged means nothing new.',
      },
      connected: {
        type: 'boolean',
        description: 'Whether the session is connected; a disconnected one stays readable for five minutes.',
      },
      callMeAgentKey: {
        type: 'integer',
        description: 'Key of the agent who asks to call the customer, else 0. Given once only.',
      },
      pushUrl: {
        type: 'string',
        description:
          'Address of the page pushed since the last query, else empty. Given once only; the item with `pushedUrl` stays.\n',
      },
      redirectUrl: {
        type: 'string',
        description:
          'Address the contact center sends the customer to, else empty. May come at any time. Show it; never go there by\nitself.\n',
      },
      whoIsTyping: {
        type: 'string',
        description:
          'Identification of the agents who type now, separated by commas, else empty. Whether name or key is not told.\n',
      },
    },
  },
  RequestSession: {
    type: 'object',
    additionalProperties: false,
    description: 'What a new session is started with.',
    required: ['businessUnitName', 'caption', 'customerName', 'language', 'priority', 'source'],
    properties: {
      businessUnitName: {
        type: 'string',
        minLength: 1,
        description: 'The tenant; `DEFAULT` in a single-tenant system.',
      },
      caption: {
        type: 'string',
        minLength: 1,
        description: 'The first text of the customer; it becomes content number 1.',
      },
      contactData: {
        type: 'array',
        description: 'Further data about the contact or the customer.',
        items: { $ref: 'parlance:openscape#/$defs/ContactData' },
      },
      customerName: { type: 'string', minLength: 1, description: 'Name of the customer.' },
      destination: {
        $ref: 'parlance:openscape#/$defs/RoutingText',
        description: 'Subject, for instance Sales; used for routing and shown to the agent.',
      },
      language: {
        type: 'string',
        minLength: 1,
        description:
          "Name of a language that is set up in Manager, for instance English; formats the agents' texts.",
      },
      priority: { $ref: 'parlance:openscape#/$defs/Priority' },
      source: {
        $ref: 'parlance:openscape#/$defs/RoutingText',
        description: 'Who the customer is, for routing and for the view of all their contacts.',
      },
    },
  },
  RequestSessionResponse: {
    type: 'object',
    description: 'The new session.',
    required: ['sessionId'],
    properties: {
      sessionId: {
        type: 'string',
        minLength: 1,
        description: 'Id of the session, about 55 characters. Opaque: do not read a time out of it.',
      },
    },
  },
  RoutingText: {
    type: 'string',
    minLength: 1,
    pattern: "^[ #$&'()+\\-./0-9:;<=>?@A-Z\\[\\\\\\]^a-z{}~]+$",
    description:
      'A text that routing can use: printable ASCII, but none of the eight characters `!`, `"`, `%`, `*`, `,`, `_`, `|` and\nthe backtick. The document gives the eight as examples, so an installation may refuse more.\nAn e-mail address with an underscore does not pass.\n',
  },
  TokenRequest: {
    type: 'object',
    additionalProperties: false,
    description:
      'Asks for a token. Client id and secret are not part of it; they stand in the Authorization header.',
    required: ['grant_type'],
    properties: {
      grant_type: {
        type: 'string',
        const: 'client_credentials',
        description: 'Always `client_credentials`.',
      },
    },
  },
  TokenResponse: {
    type: 'object',
    description: 'A token. The document shows neither a lifetime nor a refresh token.',
    required: ['access_token', 'token_type', 'scope'],
    properties: {
      access_token: {
        type: 'string',
        minLength: 1,
        description: 'Goes into the Authorization header of every other request.',
      },
      token_type: { type: 'string', description: 'Always `bearer`.' },
      scope: { type: 'string', description: 'Always `all`.' },
    },
  },
  WebCallback: {
    type: 'object',
    additionalProperties: false,
    description: 'A callback to schedule.',
    required: [
      'callbackQueueKey',
      'contactName',
      'phoneNumber',
      'priority',
      'firstAttemptStartTime',
      'firstAttemptEndTime',
    ],
    properties: {
      callbackQueueKey: { type: 'integer', description: 'From `callbacks.checkAvailability`.' },
      comment: {
        type: 'string',
        description: 'What the agent should know, for instance what the call is about.',
      },
      contactData: {
        type: 'array',
        description: 'Further data about the contact.',
        items: { $ref: 'parlance:openscape#/$defs/ContactData' },
      },
      contactName: { type: 'string', minLength: 1, description: 'Whom to call.' },
      phoneNumber: { type: 'string', minLength: 1, description: 'The number to call.' },
      priority: { $ref: 'parlance:openscape#/$defs/Priority' },
      firstAttemptStartTime: {
        $ref: 'parlance:openscape#/$defs/CallbackTime',
        description: 'When the first window of time begins.',
      },
      firstAttemptEndTime: {
        $ref: 'parlance:openscape#/$defs/CallbackTime',
        description: 'When the first window of time ends.',
      },
      secondAttemptStartTime: {
        $ref: 'parlance:openscape#/$defs/CallbackTime',
        description: 'When the second window of time begins; give it together with its end.',
      },
      secondAttemptEndTime: {
        $ref: 'parlance:openscape#/$defs/CallbackTime',
        description: 'When the second window of time ends; give it together with its beginning.',
      },
    },
  },
};

/** OpenScape Contact Center Web Interaction REST API as data. */
export const openscapeSpec: SpecDocument = {
  $id: 'parlance:openscape',
  title: 'OpenScape Contact Center Web Interaction REST API',
  operations,
  schemas,
};
