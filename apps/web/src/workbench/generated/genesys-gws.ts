// Generated from specs/genesys-gws/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  chatsComplete,
  type ChatsCompleteInput,
  type ChatsCompleteSuccess,
  chatsGet,
  type ChatsGetInput,
  type ChatsGetSuccess,
  chatsListMessages,
  type ChatsListMessagesInput,
  type ChatsListMessagesSuccess,
  chatsRequestChat,
  type ChatsRequestChatInput,
  type ChatsRequestChatSuccess,
  chatsSendMessage,
  type ChatsSendMessageInput,
  type ChatsSendMessageSuccess,
  chatsSendStartTypingNotification,
  type ChatsSendStartTypingNotificationInput,
  type ChatsSendStartTypingNotificationSuccess,
  chatsSendStopTypingNotification,
  type ChatsSendStopTypingNotificationInput,
  type ChatsSendStopTypingNotificationSuccess,
} from '@parlance/client-genesys-gws';

import type { WorkbenchApi } from './types.js';

/** What each operation of Genesys Web Services Customer Chat API takes and gives, by operationId. */
export interface GenesysGwsOperations {
  readonly 'chats.complete': {
    readonly input: ChatsCompleteInput;
    readonly data: ChatsCompleteSuccess['data'];
  };
  readonly 'chats.get': { readonly input: ChatsGetInput; readonly data: ChatsGetSuccess['data'] };
  readonly 'chats.listMessages': {
    readonly input: ChatsListMessagesInput;
    readonly data: ChatsListMessagesSuccess['data'];
  };
  readonly 'chats.requestChat': {
    readonly input: ChatsRequestChatInput;
    readonly data: ChatsRequestChatSuccess['data'];
  };
  readonly 'chats.sendMessage': {
    readonly input: ChatsSendMessageInput;
    readonly data: ChatsSendMessageSuccess['data'];
  };
  readonly 'chats.sendStartTypingNotification': {
    readonly input: ChatsSendStartTypingNotificationInput;
    readonly data: ChatsSendStartTypingNotificationSuccess['data'];
  };
  readonly 'chats.sendStopTypingNotification': {
    readonly input: ChatsSendStopTypingNotificationInput;
    readonly data: ChatsSendStopTypingNotificationSuccess['data'];
  };
}

/** Genesys Web Services Customer Chat API for the workbench. */
export const genesysGwsApi: WorkbenchApi<GenesysGwsOperations> = {
  api: 'genesys-gws',
  title: 'Genesys Web Services Customer Chat API',
  resources: { chats: 'Start a chat, follow it, say something, end it.' },
  ids: [
    'chats.complete',
    'chats.get',
    'chats.listMessages',
    'chats.requestChat',
    'chats.sendMessage',
    'chats.sendStartTypingNotification',
    'chats.sendStopTypingNotification',
  ],
  operations: {
    'chats.complete': {
      resource: 'chats',
      method: 'POST',
      path: '/chats/{chatId}',
      summary: 'Ends a chat for the customer.',
      description:
        'Nothing may be sent for this chat afterwards. Safe to repeat: a chat that has ended stays ended; a refusal with\n`invalid-in-state` or `chat-not-found` means that it is over, which is what was wanted (NOTES.md, decision 23).',
      source:
        'Source: Web Services API, Customer Chat API, Complete, Operation, Example (documented; that it may be repeated is decided: NOTES.md, decision 23).',
      answers: [
        { status: '200', description: 'Done.' },
        {
          status: '400',
          description: 'The request is refused. Where there is no statusCode, a server in front says so.',
          code: 'bad-request',
        },
        {
          status: '401',
          description: 'Credentials are asked for, which a customer does not have.',
          code: 'not-authenticated',
        },
        {
          status: '403',
          description:
            'Without a statusCode: the CSRF token or the cookies of the HTTP session are missing or no longer valid. Read the chat,\nwhich gives a new token, and repeat once (NOTES.md, decision 17).',
          code: 'csrf-token-refused',
        },
        { status: '404', description: 'There is no such chat.', code: 'chat-not-found' },
        {
          status: '500',
          description: 'Web Services or a server behind them failed.',
          code: 'internal-error',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                minLength: 1,
                description: 'The `id` of `chats.requestChat`; treat it as opaque.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: chatsComplete,
    },
    'chats.get': {
      resource: 'chats',
      method: 'GET',
      path: '/chats/{chatId}',
      summary: 'Gives the state of a chat, who is in it, and what may be done.',
      description:
        'Polling keeps the chat alive: a chat server drops a customer who is silent for 45 s (NOTES.md, decision 24). Safe to\nrepeat.',
      source:
        'Source: Web Services API, Customer Chat API, GetChat, Operation, Example (documented; its table says POST: NOTES.md, decision 2).',
      answers: [
        { status: '200', description: 'The chat.' },
        {
          status: '400',
          description: 'The request is refused. Where there is no statusCode, a server in front says so.',
          code: 'bad-request',
        },
        {
          status: '401',
          description: 'Credentials are asked for, which a customer does not have.',
          code: 'not-authenticated',
        },
        {
          status: '403',
          description:
            'Without a statusCode: the CSRF token or the cookies of the HTTP session are missing or no longer valid. Read the chat,\nwhich gives a new token, and repeat once (NOTES.md, decision 17).',
          code: 'csrf-token-refused',
        },
        { status: '404', description: 'There is no such chat.', code: 'chat-not-found' },
        {
          status: '500',
          description: 'Web Services or a server behind them failed.',
          code: 'internal-error',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                minLength: 1,
                description: 'The `id` of `chats.requestChat`; treat it as opaque.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: chatsGet,
    },
    'chats.listMessages': {
      resource: 'chats',
      method: 'GET',
      path: '/chats/{chatId}/messages',
      summary: 'Gives the messages of a chat, from an index on.',
      description:
        'Ask with the highest index seen plus 1, or with 0 for everything: safe to repeat then. Without `index` the server gives\nwhat it has not given yet, and a lost answer loses messages (NOTES.md, decision 6).',
      source:
        'Source: Web Services API, Customer Chat API, GetMessages, Operation, Example (documented; its table has another method and address: NOTES.md, decision 2).',
      answers: [
        { status: '200', description: 'The messages.' },
        {
          status: '400',
          description: 'The request is refused. Where there is no statusCode, a server in front says so.',
          code: 'bad-request',
        },
        {
          status: '401',
          description: 'Credentials are asked for, which a customer does not have.',
          code: 'not-authenticated',
        },
        {
          status: '403',
          description:
            'Without a statusCode: the CSRF token or the cookies of the HTTP session are missing or no longer valid. Read the chat,\nwhich gives a new token, and repeat once (NOTES.md, decision 17).',
          code: 'csrf-token-refused',
        },
        { status: '404', description: 'There is no such chat.', code: 'chat-not-found' },
        {
          status: '500',
          description: 'Web Services or a server behind them failed.',
          code: 'internal-error',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                minLength: 1,
                description: 'The `id` of `chats.requestChat`; treat it as opaque.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
          query: {
            type: 'object',
            properties: {
              index: {
                type: 'integer',
                minimum: 0,
                description:
                  'Index of the first message wanted, inclusive; messages count from 1, and 0 gives everything. Left out, the server\ngives what it has not given yet.',
              },
            },
            required: [],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: chatsListMessages,
    },
    'chats.requestChat': {
      resource: 'chats',
      method: 'POST',
      path: '/chats',
      summary: 'Starts a chat.',
      description:
        "The answer's `id` is all that is needed afterwards: build addresses from it, never from `path` or `uri`\n(NOTES.md, decision 10). Not safe to repeat after a lost answer: it would start a second chat.",
      source: 'Source: Web Services API, Customer Chat API, RequestChat, Operation, Example (documented).',
      answers: [
        { status: '200', description: 'The chat is started.' },
        {
          status: '400',
          description: 'The request is refused. Where there is no statusCode, a server in front says so.',
          code: 'bad-request',
        },
        {
          status: '401',
          description: 'Credentials are asked for, which a customer does not have.',
          code: 'not-authenticated',
        },
        {
          status: '403',
          description:
            'Without a statusCode: the CSRF token or the cookies of the HTTP session are missing or no longer valid. Read the chat,\nwhich gives a new token, and repeat once (NOTES.md, decision 17).',
          code: 'csrf-token-refused',
        },
        { status: '404', description: 'Nothing answers here. Check `baseUrl`.', code: 'not-found' },
        {
          status: '500',
          description: 'Web Services or a server behind them failed.',
          code: 'internal-error',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          body: {
            type: 'object',
            additionalProperties: false,
            description: 'What a chat is started with.',
            properties: {
              nickname: {
                type: 'string',
                minLength: 1,
                description: 'Name shown for the customer. No limit of length is documented.',
              },
              subject: {
                type: 'string',
                minLength: 1,
                description: 'What the chat is about. No limit of length is documented.',
              },
              endpoint: {
                type: 'string',
                minLength: 1,
                description:
                  "Where the chat begins, for instance a queue; the installation's default when left out.",
              },
              userData: {
                type: 'object',
                additionalProperties: { type: 'string' },
                description:
                  "Data for routing and for the agent, for instance FirstName and EmailAddress. The names are the installation's.",
              },
            },
            required: ['nickname', 'subject'],
          },
        },
        required: ['body'],
        additionalProperties: false,
      },
      run: chatsRequestChat,
    },
    'chats.sendMessage': {
      resource: 'chats',
      method: 'POST',
      path: '/chats/{chatId}',
      summary: 'Says something for the customer.',
      description:
        'Allowed while waiting for an agent too. The answer has no index; the text comes back as a message of the transcript.\nNot safe to repeat after a lost answer: read the messages first and look for it.',
      source: 'Source: Web Services API, Customer Chat API, SendMessage, Operation, Example (documented).',
      answers: [
        { status: '200', description: 'Done.' },
        {
          status: '400',
          description: 'The request is refused. Where there is no statusCode, a server in front says so.',
          code: 'bad-request',
        },
        {
          status: '401',
          description: 'Credentials are asked for, which a customer does not have.',
          code: 'not-authenticated',
        },
        {
          status: '403',
          description:
            'Without a statusCode: the CSRF token or the cookies of the HTTP session are missing or no longer valid. Read the chat,\nwhich gives a new token, and repeat once (NOTES.md, decision 17).',
          code: 'csrf-token-refused',
        },
        { status: '404', description: 'There is no such chat.', code: 'chat-not-found' },
        {
          status: '500',
          description: 'Web Services or a server behind them failed.',
          code: 'internal-error',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                minLength: 1,
                description: 'The `id` of `chats.requestChat`; treat it as opaque.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
          body: {
            type: 'object',
            additionalProperties: false,
            description: 'A text of the customer.',
            properties: {
              text: {
                type: 'string',
                minLength: 1,
                description: 'Plain text. No limit of length is documented.',
              },
            },
            required: ['text'],
          },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: chatsSendMessage,
    },
    'chats.sendStartTypingNotification': {
      resource: 'chats',
      method: 'POST',
      path: '/chats/{chatId}',
      summary: 'Tells that the customer types.',
      description: 'Safe to repeat, though each one takes an index of the transcript.',
      source:
        'Source: Web Services API, Customer Chat API, SendStopTypingNotification, Operation (inferred; the page of its own was not available: from its counterpart and from the capabilities of a chat).',
      answers: [
        { status: '200', description: 'Done.' },
        {
          status: '400',
          description: 'The request is refused. Where there is no statusCode, a server in front says so.',
          code: 'bad-request',
        },
        {
          status: '401',
          description: 'Credentials are asked for, which a customer does not have.',
          code: 'not-authenticated',
        },
        {
          status: '403',
          description:
            'Without a statusCode: the CSRF token or the cookies of the HTTP session are missing or no longer valid. Read the chat,\nwhich gives a new token, and repeat once (NOTES.md, decision 17).',
          code: 'csrf-token-refused',
        },
        { status: '404', description: 'There is no such chat.', code: 'chat-not-found' },
        {
          status: '500',
          description: 'Web Services or a server behind them failed.',
          code: 'internal-error',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                minLength: 1,
                description: 'The `id` of `chats.requestChat`; treat it as opaque.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: chatsSendStartTypingNotification,
    },
    'chats.sendStopTypingNotification': {
      resource: 'chats',
      method: 'POST',
      path: '/chats/{chatId}',
      summary: 'Tells that the customer has stopped typing.',
      description: 'Safe to repeat, though each one takes an index of the transcript.',
      source:
        'Source: Web Services API, Customer Chat API, SendStopTypingNotification, Operation, Example (documented; described with the words of its counterpart: NOTES.md, decision 5).',
      answers: [
        { status: '200', description: 'Done.' },
        {
          status: '400',
          description: 'The request is refused. Where there is no statusCode, a server in front says so.',
          code: 'bad-request',
        },
        {
          status: '401',
          description: 'Credentials are asked for, which a customer does not have.',
          code: 'not-authenticated',
        },
        {
          status: '403',
          description:
            'Without a statusCode: the CSRF token or the cookies of the HTTP session are missing or no longer valid. Read the chat,\nwhich gives a new token, and repeat once (NOTES.md, decision 17).',
          code: 'csrf-token-refused',
        },
        { status: '404', description: 'There is no such chat.', code: 'chat-not-found' },
        {
          status: '500',
          description: 'Web Services or a server behind them failed.',
          code: 'internal-error',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              chatId: {
                type: 'string',
                minLength: 1,
                description: 'The `id` of `chats.requestChat`; treat it as opaque.',
              },
            },
            required: ['chatId'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: chatsSendStopTypingNotification,
    },
  },
  $defs: {},
};
