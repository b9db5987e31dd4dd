// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  callMeRequest,
  type CallMeRequestInput,
  type CallMeRequestSuccess,
  callbacksCheckAvailability,
  type CallbacksCheckAvailabilityInput,
  type CallbacksCheckAvailabilitySuccess,
  callbacksCreate,
  type CallbacksCreateInput,
  type CallbacksCreateSuccess,
  contentsAdd,
  type ContentsAddInput,
  type ContentsAddSuccess,
  contentsList,
  type ContentsListInput,
  type ContentsListSuccess,
  contentsListFrom,
  type ContentsListFromInput,
  type ContentsListFromSuccess,
  oauthToken,
  type OauthTokenInput,
  type OauthTokenSuccess,
  sessionsCreate,
  type SessionsCreateInput,
  type SessionsCreateSuccess,
  sessionsDisconnect,
  type SessionsDisconnectInput,
  type SessionsDisconnectSuccess,
  typingNotify,
  type TypingNotifyInput,
  type TypingNotifySuccess,
} from '@parlance/client-openscape';

import type { WorkbenchApi } from './types.js';

/** What each operation of OpenScape Contact Center Web Interaction REST API takes and gives, by operationId. */
export interface OpenscapeOperations {
  readonly 'callMe.request': {
    readonly input: CallMeRequestInput;
    readonly data: CallMeRequestSuccess['data'];
  };
  readonly 'callbacks.checkAvailability': {
    readonly input: CallbacksCheckAvailabilityInput;
    readonly data: CallbacksCheckAvailabilitySuccess['data'];
  };
  readonly 'callbacks.create': {
    readonly input: CallbacksCreateInput;
    readonly data: CallbacksCreateSuccess['data'];
  };
  readonly 'contents.add': { readonly input: ContentsAddInput; readonly data: ContentsAddSuccess['data'] };
  readonly 'contents.list': { readonly input: ContentsListInput; readonly data: ContentsListSuccess['data'] };
  readonly 'contents.listFrom': {
    readonly input: ContentsListFromInput;
    readonly data: ContentsListFromSuccess['data'];
  };
  readonly 'oauth.token': { readonly input: OauthTokenInput; readonly data: OauthTokenSuccess['data'] };
  readonly 'sessions.create': {
    readonly input: SessionsCreateInput;
    readonly data: SessionsCreateSuccess['data'];
  };
  readonly 'sessions.disconnect': {
    readonly input: SessionsDisconnectInput;
    readonly data: SessionsDisconnectSuccess['data'];
  };
  readonly 'typing.notify': { readonly input: TypingNotifyInput; readonly data: TypingNotifySuccess['data'] };
}

/** OpenScape Contact Center Web Interaction REST API for the workbench. */
export const openscapeApi: WorkbenchApi<OpenscapeOperations> = {
  api: 'openscape',
  title: 'OpenScape Contact Center Web Interaction REST API',
  resources: {
    callMe: "A phone call during the chat, at the agent's request.",
    callbacks: 'Schedule a phone call for a time that suits the customer.',
    contents: 'Read what was said and what else changed, and say something.',
    oauth: 'Fetch the token that every other request carries.',
    sessions: 'Start and end a chat session.',
    typing: 'Tell the agents that the customer types.',
  },
  ids: [
    'callMe.request',
    'callbacks.checkAvailability',
    'callbacks.create',
    'contents.add',
    'contents.list',
    'contents.listFrom',
    'oauth.token',
    'sessions.create',
    'sessions.disconnect',
    'typing.notify',
  ],
  operations: {
    'callMe.request': {
      resource: 'callMe',
      method: 'POST',
      path: '/v1/sessions/{sessionId}/call-me',
      summary: "Gives the customer's phone number to the agent who asked for a call.",
      description:
        'The agent asks by `callMeAgentKey` of a query; with the number here the agent starts the call (NOTES.md, decision 23).\nNot safe to repeat after a lost answer: the agent may be asked twice to call.',
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.3.8, §4.3.4 (documented).',
      answers: [
        { status: '200', description: 'The agent has the number.' },
        {
          status: '400',
          description: 'A required field is missing, empty or not valid. No body says which.',
          code: 'invalid-field',
        },
        {
          status: '401',
          description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
          code: 'authentication-failed',
        },
        {
          status: '403',
          description:
            'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
          code: 'not-licensed',
        },
        {
          status: '404',
          description: 'No such session, or it was disconnected more than five minutes ago.',
          code: 'session-not-found',
        },
        {
          status: '500',
          description:
            'The server could not process the request, for instance because the main server cannot be reached.',
          code: 'server-error',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              sessionId: {
                type: 'string',
                minLength: 1,
                pattern: '\\S',
                description: 'From `sessions.create`; treat it as opaque. A blank one is refused as empty.',
              },
            },
            required: ['sessionId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/CallMe' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: callMeRequest,
    },
    'callbacks.checkAvailability': {
      resource: 'callbacks',
      method: 'GET',
      path: '/v1/callbacks/availability/{businessUnitName}',
      summary: 'Lists the queues that take callbacks.',
      description:
        'An empty list means that no queue takes any; a 503 means that the whole feature is switched off.',
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.3.9, §4.4.2 (documented; the body of the 200 is decided: NOTES.md, decision 11).',
      answers: [
        { status: '200', description: 'Callbacks are switched on.' },
        {
          status: '400',
          description: 'A required field is missing, empty or not valid. No body says which.',
          code: 'invalid-field',
        },
        {
          status: '401',
          description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
          code: 'authentication-failed',
        },
        {
          status: '403',
          description:
            'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
          code: 'not-licensed',
        },
        {
          status: '500',
          description:
            'The server could not process the request, for instance because the main server cannot be reached.',
          code: 'server-error',
        },
        {
          status: '503',
          description: 'The callback feature is switched off. Waiting does not help.',
          code: 'callback-feature-disabled',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              businessUnitName: {
                type: 'string',
                minLength: 1,
                description: 'The tenant; `DEFAULT` in a single-tenant system.',
              },
            },
            required: ['businessUnitName'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: callbacksCheckAvailability,
    },
    'callbacks.create': {
      resource: 'callbacks',
      method: 'POST',
      path: '/v1/callbacks',
      summary: 'Schedules a callback in one or two windows of time.',
      description:
        'The queue is one that `callbacks.checkAvailability` lists. No id is given back, so a callback cannot be read, changed or\ncancelled, and it is not safe to repeat after a lost answer: the customer may be called twice.',
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.4.1 (documented).',
      answers: [
        { status: '201', description: 'The callback is scheduled.' },
        {
          status: '400',
          description: 'A required field is missing, empty or not valid. No body says which.',
          code: 'invalid-field',
        },
        {
          status: '401',
          description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
          code: 'authentication-failed',
        },
        {
          status: '403',
          description:
            'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
          code: 'not-licensed',
        },
        {
          status: '500',
          description:
            'The server could not process the request, for instance because the main server cannot be reached.',
          code: 'server-error',
        },
        {
          status: '503',
          description:
            'The server failed to create the callback, and says no more. Nothing was scheduled; try again.',
          code: 'callback-not-created',
        },
      ],
      schema: {
        type: 'object',
        properties: { body: { $ref: '#/$defs/WebCallback' } },
        required: ['body'],
        additionalProperties: false,
      },
      run: callbacksCreate,
    },
    'contents.add': {
      resource: 'contents',
      method: 'POST',
      path: '/v1/sessions/{sessionId}/contents',
      summary: 'Says something for the customer.',
      description:
        "Also ends the customer's typing. The answer has no id or index; the text comes back as an item of the next query. Not\nsafe to repeat after a lost answer: the text may be there already, so query the contents first and look for it.",
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.2 (documented).',
      answers: [
        { status: '201', description: 'The text is in the session.' },
        {
          status: '400',
          description: 'A required field is missing, empty or not valid. No body says which.',
          code: 'invalid-field',
        },
        {
          status: '401',
          description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
          code: 'authentication-failed',
        },
        {
          status: '403',
          description:
            'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
          code: 'not-licensed',
        },
        {
          status: '404',
          description: 'No such session, or it was disconnected more than five minutes ago.',
          code: 'session-not-found',
        },
        {
          status: '500',
          description:
            'The server could not process the request, for instance because the main server cannot be reached.',
          code: 'server-error',
        },
        {
          status: '503',
          description:
            'The session is disconnected already. The text was not taken, and repeating it does not help.',
          code: 'session-already-disconnected',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              sessionId: {
                type: 'string',
                minLength: 1,
                pattern: '\\S',
                description: 'From `sessions.create`; treat it as opaque. A blank one is refused as empty.',
              },
            },
            required: ['sessionId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/AddContent' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: contentsAdd,
    },
    'contents.list': {
      resource: 'contents',
      method: 'GET',
      path: '/v1/sessions/{sessionId}/contents',
      summary: 'Gives everything said in a session so far, and what else changed.',
      description:
        'The same as asking from index 0: every call repeats everything. Safe to repeat, but `pushUrl` and `callMeAgentKey` are\ngiven once only: a lost answer takes them along, and a second reader of the session steals them.',
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).',
      answers: [
        { status: '200', description: 'The contents.' },
        {
          status: '400',
          description: 'A required field is missing, empty or not valid. No body says which.',
          code: 'invalid-field',
        },
        {
          status: '401',
          description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
          code: 'authentication-failed',
        },
        {
          status: '403',
          description:
            'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
          code: 'not-licensed',
        },
        {
          status: '404',
          description: 'No such session, or it was disconnected more than five minutes ago.',
          code: 'session-not-found',
        },
        {
          status: '500',
          description:
            'The server could not process the request, for instance because the main server cannot be reached.',
          code: 'server-error',
        },
        {
          status: '503',
          description:
            'The server has as many sessions as it allows. Odd for a query of a session that exists; taken as busy, so ask again\n(NOTES.md, decision 28).',
          code: 'session-limit-reached',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              sessionId: {
                type: 'string',
                minLength: 1,
                pattern: '\\S',
                description: 'From `sessions.create`; treat it as opaque. A blank one is refused as empty.',
              },
            },
            required: ['sessionId'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: contentsList,
    },
    'contents.listFrom': {
      resource: 'contents',
      method: 'GET',
      path: '/v1/sessions/{sessionId}/contents/{indexKey}',
      summary: 'Gives what was said from an index on, and what else changed.',
      description:
        "Asked every 3 s with the `newIndexKey` of the last answer, it is the customer's ear: `content` is an empty array while\nnothing is new, and null for an index further ahead or below 0 (NOTES.md, decision 5). Safe to repeat, but `pushUrl` and\n`callMeAgentKey` are given once only: a lost answer takes them along, and a second reader of the session steals them.\nStop when `connected` is false, after one last query.",
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).',
      answers: [
        { status: '200', description: 'The contents.' },
        {
          status: '400',
          description: 'A required field is missing, empty or not valid. No body says which.',
          code: 'invalid-field',
        },
        {
          status: '401',
          description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
          code: 'authentication-failed',
        },
        {
          status: '403',
          description:
            'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
          code: 'not-licensed',
        },
        {
          status: '404',
          description: 'No such session, or it was disconnected more than five minutes ago.',
          code: 'session-not-found',
        },
        {
          status: '500',
          description:
            'The server could not process the request, for instance because the main server cannot be reached.',
          code: 'server-error',
        },
        {
          status: '503',
          description:
            'The server has as many sessions as it allows. Odd for a query of a session that exists; taken as busy, so ask again\n(NOTES.md, decision 28).',
          code: 'session-limit-reached',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              sessionId: {
                type: 'string',
                minLength: 1,
                pattern: '\\S',
                description: 'From `sessions.create`; treat it as opaque. A blank one is refused as empty.',
              },
              indexKey: {
                type: 'integer',
                description:
                  'First index wanted, inclusive. Items count from 1; 0 gives everything. Poll with the `newIndexKey` of the last answer.',
              },
            },
            required: ['sessionId', 'indexKey'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: contentsListFrom,
    },
    'oauth.token': {
      resource: 'oauth',
      method: 'POST',
      path: '/oauth/token',
      summary: 'Fetches the token that every other request carries.',
      description:
        'Client id and client secret, the keys `oauth-client-id` and `oauth-client-secret` of webinteractionsdk.xml, go into a\nBasic Authorization header; the grant type must be in the body. Repeating it does no harm. Only the successful answer\nis documented: the refusals are decided (NOTES.md, decision 26).',
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.1, §3.4, §4.1.1 (documented).',
      answers: [
        {
          status: '200',
          description:
            'A token. How long it lives is set by `oauth-token-validity-time` (0 means for ever) and is not told in the answer:\non a 401 of any other operation, fetch a new one and repeat that operation once.',
        },
        { status: '400', description: 'The grant type is missing, or another one.', code: 'invalid-grant' },
        {
          status: '401',
          description: 'The client id or the client secret is wrong.',
          code: 'client-refused',
        },
      ],
      schema: {
        type: 'object',
        properties: { body: { $ref: '#/$defs/TokenRequest' } },
        required: ['body'],
        additionalProperties: false,
      },
      run: oauthToken,
    },
    'sessions.create': {
      resource: 'sessions',
      method: 'POST',
      path: '/v1/sessions',
      summary: 'Starts a chat session.',
      description:
        'Ask for all contents at once afterwards (`contents.list`), then poll from the index of the last answer every 3 s\n(`contents.listFrom`). Not safe to repeat after a lost answer: it would start a second session. An unknown business unit\nis refused with 400 (NOTES.md, decision 21).',
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented).',
      answers: [
        { status: '201', description: 'The session is started.' },
        {
          status: '400',
          description: 'A required field is missing, empty or not valid. No body says which.',
          code: 'invalid-field',
        },
        {
          status: '401',
          description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
          code: 'authentication-failed',
        },
        {
          status: '403',
          description:
            'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
          code: 'not-licensed',
        },
        {
          status: '500',
          description:
            'The server could not process the request, for instance because the main server cannot be reached.',
          code: 'server-error',
        },
        {
          status: '503',
          description:
            'The server has as many sessions as it allows. No session was started; try again later.',
          code: 'session-limit-reached',
        },
      ],
      schema: {
        type: 'object',
        properties: { body: { $ref: '#/$defs/RequestSession' } },
        required: ['body'],
        additionalProperties: false,
      },
      run: sessionsCreate,
    },
    'sessions.disconnect': {
      resource: 'sessions',
      method: 'DELETE',
      path: '/v1/sessions',
      summary: 'Ends a session for the customer.',
      description:
        'The id stands in the body, which some proxies drop from a DELETE; without it the answer is 400. Query the contents once\nbefore, so that a text the agent has just sent is not lost. The session then answers queries for five more minutes.\nSafe to repeat: an ended session stays ended, and 404 means that it is gone, which is what was wanted.',
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.3.3, §4.2.2 (documented; that it may be repeated is decided: NOTES.md, decision 27).',
      answers: [
        { status: '200', description: 'The session is disconnected.' },
        {
          status: '400',
          description: 'A required field is missing, empty or not valid. No body says which.',
          code: 'invalid-field',
        },
        {
          status: '401',
          description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
          code: 'authentication-failed',
        },
        {
          status: '403',
          description:
            'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
          code: 'not-licensed',
        },
        {
          status: '404',
          description: 'No such session, or it was disconnected more than five minutes ago.',
          code: 'session-not-found',
        },
        {
          status: '500',
          description:
            'The server could not process the request, for instance because the main server cannot be reached.',
          code: 'server-error',
        },
      ],
      schema: {
        type: 'object',
        properties: { body: { $ref: '#/$defs/DisconnectSession' } },
        required: ['body'],
        additionalProperties: false,
      },
      run: sessionsDisconnect,
    },
    'typing.notify': {
      resource: 'typing',
      method: 'POST',
      path: '/v1/sessions/{sessionId}/typing',
      summary: 'Tells the agents that the customer types or has stopped.',
      description:
        'Send true with the first key and false four seconds after the last. Safe to repeat: the same state again changes nothing.\nAfter the session has ended it goes on answering 200 for five minutes, then 404 (NOTES.md, decision 18).',
      source:
        'Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.3.7, §4.3.3 (documented).',
      answers: [
        { status: '200', description: 'The agents are told.' },
        {
          status: '400',
          description: 'A required field is missing, empty or not valid. No body says which.',
          code: 'invalid-field',
        },
        {
          status: '401',
          description: 'The token is missing, unknown or expired. Fetch a new one and repeat once.',
          code: 'authentication-failed',
        },
        {
          status: '403',
          description:
            'The contact center has no licence for the Web Interaction feature. Waiting does not help.',
          code: 'not-licensed',
        },
        {
          status: '404',
          description: 'No such session, or it was disconnected more than five minutes ago.',
          code: 'session-not-found',
        },
        {
          status: '500',
          description:
            'The server could not process the request, for instance because the main server cannot be reached.',
          code: 'server-error',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              sessionId: {
                type: 'string',
                minLength: 1,
                pattern: '\\S',
                description: 'From `sessions.create`; treat it as opaque. A blank one is refused as empty.',
              },
            },
            required: ['sessionId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/NotifyTyping' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: typingNotify,
    },
  },
  $defs: {
    AddContent: {
      type: 'object',
      additionalProperties: false,
      description: 'A text of the customer.',
      required: ['content'],
      properties: {
        content: {
          type: 'string',
          minLength: 1,
          description: 'Plain text. No limit of length is documented.',
        },
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
    DisconnectSession: {
      type: 'object',
      additionalProperties: false,
      description: 'Which session to end.',
      required: ['sessionId'],
      properties: { sessionId: { type: 'string', minLength: 1, description: 'From `sessions.create`.' } },
    },
    NotifyTyping: {
      type: 'object',
      additionalProperties: false,
      description: 'Whether the customer types.',
      required: ['isTyping'],
      properties: {
        isTyping: { type: 'boolean', description: 'True holds until a false or a text follows.' },
      },
    },
    Priority: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      description:
        'Importance against other contacts, 1 to 100; higher is more important. There is no default.',
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
          items: { $ref: '#/$defs/ContactData' },
        },
        customerName: { type: 'string', minLength: 1, description: 'Name of the customer.' },
        destination: {
          $ref: '#/$defs/RoutingText',
          description: 'Subject, for instance Sales; used for routing and shown to the agent.',
        },
        language: {
          type: 'string',
          minLength: 1,
          description:
            "Name of a language that is set up in Manager, for instance English; formats the agents' texts.",
        },
        priority: { $ref: '#/$defs/Priority' },
        source: {
          $ref: '#/$defs/RoutingText',
          description: 'Who the customer is, for routing and for the view of all their contacts.',
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
          items: { $ref: '#/$defs/ContactData' },
        },
        contactName: { type: 'string', minLength: 1, description: 'Whom to call.' },
        phoneNumber: { type: 'string', minLength: 1, description: 'The number to call.' },
        priority: { $ref: '#/$defs/Priority' },
        firstAttemptStartTime: {
          $ref: '#/$defs/CallbackTime',
          description: 'When the first window of time begins.',
        },
        firstAttemptEndTime: {
          $ref: '#/$defs/CallbackTime',
          description: 'When the first window of time ends.',
        },
        secondAttemptStartTime: {
          $ref: '#/$defs/CallbackTime',
          description: 'When the second window of time begins; give it together with its end.',
        },
        secondAttemptEndTime: {
          $ref: '#/$defs/CallbackTime',
          description: 'When the second window of time ends; give it together with its beginning.',
        },
      },
    },
  },
};
