// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  activitiesChange,
  type ActivitiesChangeInput,
  type ActivitiesChangeSuccess,
  engagementsConclude,
  type EngagementsConcludeInput,
  type EngagementsConcludeSuccess,
  engagementsRequest,
  type EngagementsRequestInput,
  type EngagementsRequestSuccess,
  messagesGet,
  type MessagesGetInput,
  type MessagesGetSuccess,
  messagesPost,
  type MessagesPostInput,
  type MessagesPostSuccess,
  queuesGetEngagementQueue,
  type QueuesGetEngagementQueueInput,
  type QueuesGetEngagementQueueSuccess,
  queuesGetStatistics,
  type QueuesGetStatisticsInput,
  type QueuesGetStatisticsSuccess,
} from '@parlance/client-oracle-chat';

import type { WorkbenchApi } from './types.js';

/** What each operation of Oracle Chat Consumer REST API takes and gives, by operationId. */
export interface OracleChatOperations {
  readonly 'activities.change': {
    readonly input: ActivitiesChangeInput;
    readonly data: ActivitiesChangeSuccess['data'];
  };
  readonly 'engagements.conclude': {
    readonly input: EngagementsConcludeInput;
    readonly data: EngagementsConcludeSuccess['data'];
  };
  readonly 'engagements.request': {
    readonly input: EngagementsRequestInput;
    readonly data: EngagementsRequestSuccess['data'];
  };
  readonly 'messages.get': { readonly input: MessagesGetInput; readonly data: MessagesGetSuccess['data'] };
  readonly 'messages.post': { readonly input: MessagesPostInput; readonly data: MessagesPostSuccess['data'] };
  readonly 'queues.getEngagementQueue': {
    readonly input: QueuesGetEngagementQueueInput;
    readonly data: QueuesGetEngagementQueueSuccess['data'];
  };
  readonly 'queues.getStatistics': {
    readonly input: QueuesGetStatisticsInput;
    readonly data: QueuesGetStatisticsSuccess['data'];
  };
}

/** Oracle Chat Consumer REST API for the workbench. */
export const oracleChatApi: WorkbenchApi<OracleChatOperations> = {
  api: 'oracle-chat',
  title: 'Oracle Chat Consumer REST API',
  resources: {
    activities: 'Tell the agents that the customer types.',
    engagements: 'Begin and end a chat.',
    messages: 'Read what happens in a chat, and say something.',
    queues: 'Before a chat: is anybody there, and how long is the wait.',
  },
  ids: [
    'activities.change',
    'engagements.conclude',
    'engagements.request',
    'messages.get',
    'messages.post',
    'queues.getEngagementQueue',
    'queues.getStatistics',
  ],
  operations: {
    'activities.change': {
      resource: 'activities',
      method: 'POST',
      path: '/activity',
      summary: 'Tells what the customer does, and what they have typed so far.',
      description:
        'RESPONDING with the first key, LISTENING 5 s after the last one; a posted message implies LISTENING. Text typed so far\nat most once per `sneakPreviewInterval`. Safe to repeat.',
      source:
        'Source: Oracle B2C Service, Chat REST API guide, activity (documented; the times are observed).',
      answers: [
        { status: '200', description: 'Done.' },
        { status: '204', description: 'Done; there is no body.' },
        { status: '400', description: 'The request is not as the server wants it.', code: 'bad-request' },
        {
          status: '403',
          description: 'The server knows no such session; so it may say of a chat that has ended.',
          code: 'session-unknown',
        },
        {
          status: '404',
          description: 'Nothing answers here. Check domain, site name and pool.',
          code: 'not-found',
        },
        { status: '409', description: 'The chat is over.', code: 'chat-ended' },
        { status: '500', description: 'The chat server failed.', code: 'server-error' },
        { status: '501', description: 'The server has no such operation or method.', code: 'not-supported' },
        { status: '503', description: 'The chat server does not serve at the moment.', code: 'unavailable' },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              pool: {
                type: 'string',
                minLength: 1,
                description:
                  'Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the\nserver that has the chat.',
              },
            },
            required: ['pool'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/PostActivityChangeRequest' },
        },
        required: ['query', 'body'],
        additionalProperties: false,
      },
      run: activitiesChange,
    },
    'engagements.conclude': {
      resource: 'engagements',
      method: 'POST',
      path: '/concludeEngagement',
      summary: 'Ends a chat for the customer.',
      description:
        'No reason can be given. Safe to repeat: a chat that has ended stays ended, and `session-unknown` or `chat-ended` means that\nit is over, which is what was wanted (NOTES.md, decision 16).',
      source:
        'Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (documented; that it may be repeated is decided: NOTES.md, decision 16).',
      answers: [
        { status: '200', description: 'The chat is over.' },
        { status: '204', description: 'Done; there is no body.' },
        { status: '400', description: 'The request is not as the server wants it.', code: 'bad-request' },
        {
          status: '403',
          description: 'The server knows no such session; so it may say of a chat that has ended.',
          code: 'session-unknown',
        },
        {
          status: '404',
          description: 'Nothing answers here. Check domain, site name and pool.',
          code: 'not-found',
        },
        { status: '409', description: 'The chat is over.', code: 'chat-ended' },
        { status: '500', description: 'The chat server failed.', code: 'server-error' },
        { status: '501', description: 'The server has no such operation or method.', code: 'not-supported' },
        { status: '503', description: 'The chat server does not serve at the moment.', code: 'unavailable' },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              pool: {
                type: 'string',
                minLength: 1,
                description:
                  'Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the\nserver that has the chat.',
              },
            },
            required: ['pool'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/ConcludeEngagementRequest' },
        },
        required: ['query', 'body'],
        additionalProperties: false,
      },
      run: engagementsConclude,
    },
    'engagements.request': {
      resource: 'engagements',
      method: 'POST',
      path: '/requestEngagement',
      summary: 'Begins a chat with what the session call was told.',
      description:
        'Within the life of the JWT, which is 120 s where it is known. Not safe to repeat after a lost answer: whether the same\nJWT opens a second engagement is not told (NOTES.md, decision 9). Look at `resultType` of a 200 too (decision 10).',
      source: 'Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented).',
      answers: [
        { status: '200', description: "The server's answer, mostly an engagement." },
        { status: '400', description: 'The request is not as the server wants it.', code: 'bad-request' },
        {
          status: '403',
          description: 'The JWT is not valid, or no longer. Make a new session and begin again.',
          code: 'jwt-refused',
        },
        {
          status: '404',
          description: 'Nothing answers here. Check domain, site name and pool.',
          code: 'not-found',
        },
        {
          status: '408',
          description: 'It took the server too long. Whether an engagement was made is not told.',
          code: 'engagement-timed-out',
        },
        {
          status: '409',
          description: 'The routing rules have turned the chat away.',
          code: 'dequeued-by-rules',
        },
        { status: '500', description: 'The chat server failed.', code: 'server-error' },
        { status: '501', description: 'The server has no such operation or method.', code: 'not-supported' },
        { status: '503', description: 'The chat server does not serve at the moment.', code: 'unavailable' },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              pool: {
                type: 'string',
                minLength: 1,
                description:
                  'Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the\nserver that has the chat.',
              },
            },
            required: ['pool'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/RequestEngagementRequest' },
        },
        required: ['query', 'body'],
        additionalProperties: false,
      },
      run: engagementsRequest,
    },
    'messages.get': {
      resource: 'messages',
      method: 'POST',
      path: '/getMessages',
      summary: 'Gives the next system messages, waiting up to 30 s for one.',
      description:
        'Messages that wait are given at once. Set `timeoutMs` well above 30 s, and hold one call at a time: what two do is not\ntold (NOTES.md, decision 11). Calling it again is what keeps the customer present. Whether a message whose answer was lost\nis given again is not told (decision 12); gaps in `sequenceNumber` show a loss.',
      source:
        'Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; its table is cut: the pool is observed).',
      answers: [
        { status: '200', description: 'The messages; none when nothing happened.' },
        { status: '204', description: 'Done; there is no body.' },
        { status: '400', description: 'The request is not as the server wants it.', code: 'bad-request' },
        {
          status: '403',
          description: 'The server knows no such session; so it may say of a chat that has ended.',
          code: 'session-unknown',
        },
        {
          status: '404',
          description: 'Nothing answers here. Check domain, site name and pool.',
          code: 'not-found',
        },
        { status: '409', description: 'The chat is over.', code: 'chat-ended' },
        { status: '500', description: 'The chat server failed.', code: 'server-error' },
        { status: '501', description: 'The server has no such operation or method.', code: 'not-supported' },
        { status: '503', description: 'The chat server does not serve at the moment.', code: 'unavailable' },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              pool: {
                type: 'string',
                minLength: 1,
                description:
                  'Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the\nserver that has the chat.',
              },
            },
            required: ['pool'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/GetMessagesRequest' },
        },
        required: ['query', 'body'],
        additionalProperties: false,
      },
      run: messagesGet,
    },
    'messages.post': {
      resource: 'messages',
      method: 'POST',
      path: '/postMessage',
      summary: 'Says something for the customer.',
      description:
        'Allowed before an agent has come. A 200 does not prove delivery: a message that the spam check has blocked is told by\nthe system messages only (NOTES.md, decision 14). Not safe to repeat after a lost answer: nothing is promised for `messageId`.',
      source: 'Source: Oracle B2C Service, Chat REST API guide, postMessage (documented).',
      answers: [
        { status: '200', description: 'The message was taken.' },
        { status: '204', description: 'Done; there is no body.' },
        { status: '400', description: 'The request is not as the server wants it.', code: 'bad-request' },
        {
          status: '403',
          description: 'The server knows no such session; so it may say of a chat that has ended.',
          code: 'session-unknown',
        },
        {
          status: '404',
          description: 'Nothing answers here. Check domain, site name and pool.',
          code: 'not-found',
        },
        {
          status: '409',
          description:
            'The lead agent has left, or the spam check has ended the chat. The system messages tell which (NOTES.md, decision 15).',
          code: 'message-refused',
        },
        { status: '500', description: 'The chat server failed.', code: 'server-error' },
        { status: '501', description: 'The server has no such operation or method.', code: 'not-supported' },
        { status: '503', description: 'The chat server does not serve at the moment.', code: 'unavailable' },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              pool: {
                type: 'string',
                minLength: 1,
                description:
                  'Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the\nserver that has the chat.',
              },
            },
            required: ['pool'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/PostEngagementMessageRequest' },
        },
        required: ['query', 'body'],
        additionalProperties: false,
      },
      run: messagesPost,
    },
    'queues.getEngagementQueue': {
      resource: 'queues',
      method: 'GET',
      path: '/getEngagementQueue',
      summary: 'Tells which queue a chat would come to, and what to expect there.',
      description: 'Neither a session nor a JWT is asked for (NOTES.md, decision 19).',
      source:
        'Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented; its example has the address of the agents: NOTES.md, decision 20).',
      answers: [
        { status: '200', description: 'The queue.' },
        { status: '400', description: 'The request is not as the server wants it.', code: 'bad-request' },
        {
          status: '404',
          description: 'Nothing answers here. Check domain, site name and pool.',
          code: 'not-found',
        },
        { status: '500', description: 'The chat server failed.', code: 'server-error' },
        { status: '501', description: 'The server has no such operation or method.', code: 'not-supported' },
        { status: '503', description: 'The chat server does not serve at the moment.', code: 'unavailable' },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              pool: {
                type: 'string',
                minLength: 1,
                description:
                  'Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the\nserver that has the chat.',
              },
              request: {
                $ref: '#/$defs/EngagementQueueQuestion',
                description: 'The question, as JSON. Written without line breaks.',
              },
            },
            required: ['request'],
            additionalProperties: false,
          },
        },
        required: ['query'],
        additionalProperties: false,
      },
      run: queuesGetEngagementQueue,
    },
    'queues.getStatistics': {
      resource: 'queues',
      method: 'GET',
      path: '/getQueueStats',
      summary: 'Counts who is there for one queue.',
      description:
        'Meant for the decision whether to offer a chat. Neither a session nor a JWT is asked for.',
      source: 'Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented).',
      answers: [
        { status: '200', description: 'The counts.' },
        { status: '400', description: 'The request is not as the server wants it.', code: 'bad-request' },
        {
          status: '404',
          description: 'Nothing answers here. Check domain, site name and pool.',
          code: 'not-found',
        },
        { status: '500', description: 'The chat server failed.', code: 'server-error' },
        { status: '501', description: 'The server has no such operation or method.', code: 'not-supported' },
        { status: '503', description: 'The chat server does not serve at the moment.', code: 'unavailable' },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              pool: {
                type: 'string',
                minLength: 1,
                description:
                  'Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the\nserver that has the chat.',
              },
              request: {
                $ref: '#/$defs/QueueStatisticsQuestion',
                description:
                  'The question, as JSON. Written without line breaks, which the server may refuse (NOTES.md, decision 18).',
              },
            },
            required: ['pool', 'request'],
            additionalProperties: false,
          },
        },
        required: ['query'],
        additionalProperties: false,
      },
      run: queuesGetStatistics,
    },
  },
  $defs: {
    ConcludeEngagementRequest: {
      type: 'object',
      additionalProperties: false,
      description: 'No reason can be given.',
      properties: {
        clientRequestTime: {
          type: 'string',
          description: "Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX.",
        },
        clientTransactionId: { $ref: '#/$defs/Long', description: 'Any number; the answer repeats it.' },
      },
    },
    CustomField: {
      type: 'object',
      additionalProperties: false,
      description: 'A field of the installation.',
      dependentRequired: { value: ['type'] },
      properties: {
        name: { type: 'string', description: 'Name of the field.' },
        type: {
          type: 'string',
          enum: ['BOOLEAN', 'DATE', 'DATETIME', 'INTEGER', 'LONG', 'STRING', 'DECIMAL'],
          description: 'Needed where there is a value.',
        },
        value: { type: 'string', description: 'The value, as text.' },
      },
    },
    EngagementQueueQuestion: {
      type: 'object',
      additionalProperties: false,
      description: 'What the routing rules look at.',
      properties: {
        interfaceId: { $ref: '#/$defs/Long', description: 'Interface of the site.' },
        interfaceName: { type: 'string', description: 'Its name.' },
        productId: { $ref: '#/$defs/Long', description: 'Product of the question.' },
        categoryId: { $ref: '#/$defs/Long', description: 'Category of the question.' },
        organizationId: { $ref: '#/$defs/Long', description: 'Organization of the customer.' },
        customFields: {
          type: 'array',
          description: 'Fields of the installation.',
          items: { $ref: '#/$defs/CustomField' },
        },
      },
    },
    GetMessagesRequest: {
      type: 'object',
      additionalProperties: false,
      description: 'No other members are known; a sequence number to begin with is not documented.',
      properties: {
        clientRequestTime: {
          type: 'string',
          description: "Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX.",
        },
        clientTransactionId: { $ref: '#/$defs/Long', description: 'Any number; the answer repeats it.' },
      },
    },
    Long: {
      type: ['integer', 'string'],
      format: 'int64',
      pattern: '^-?\\d+$',
      description:
        'A whole number of 64 bits. As text where a number of JavaScript would lose digits; the server may send text as well.',
    },
    PostActivityChangeRequest: {
      type: 'object',
      additionalProperties: false,
      description: 'What the customer does.',
      required: ['mode'],
      properties: {
        clientRequestTime: {
          type: 'string',
          description: "Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX.",
        },
        clientTransactionId: { $ref: '#/$defs/Long', description: 'Any number; the answer repeats it.' },
        mode: {
          type: 'string',
          enum: ['LISTENING', 'RESPONDING'],
          description: 'RESPONDING while the customer types.',
        },
        sneakPreviewText: { type: 'string', description: 'What is typed so far.' },
        sneakPreviewFocus: {
          type: 'boolean',
          default: false,
          description: 'Whether the customer is in the field.',
        },
      },
    },
    PostEngagementMessageRequest: {
      type: 'object',
      additionalProperties: false,
      description: 'A text of the customer.',
      required: ['body'],
      properties: {
        clientRequestTime: {
          type: 'string',
          description: "Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX.",
        },
        clientTransactionId: { $ref: '#/$defs/Long', description: 'Any number; the answer repeats it.' },
        body: {
          type: 'string',
          minLength: 1,
          description: 'The text. The chat page of the vendor stops at 349525 characters (observed).',
        },
        richText: { type: 'boolean', default: false, description: 'Whether the text is HTML.' },
        offTheRecord: {
          type: 'boolean',
          default: false,
          description: 'Whether the message is kept out of the log.',
        },
        messageId: {
          type: 'string',
          description: 'Id of the message. That a repeat with the same id is dropped is not promised.',
        },
        messageDataMap: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description: "Pairs of the caller's choice.",
        },
      },
    },
    QueueStatisticsQuestion: {
      type: 'object',
      additionalProperties: false,
      description: 'Which queue, and what to count.',
      properties: {
        queueId: { $ref: '#/$defs/Long', description: 'The queue.' },
        chatProactiveAvailableType: {
          type: 'string',
          enum: ['AGENTS', 'SESSIONS'],
          description:
            'AGENTS: agents who are available, have asked for a chat and are connected. SESSIONS: agents who are available and\nconnected, whether or not they have asked for a chat.\n',
        },
      },
    },
    RequestEngagementRequest: {
      type: 'object',
      additionalProperties: false,
      description: 'Everything about the chat was said in the session call.',
      properties: {
        clientRequestTime: {
          type: 'string',
          description: "Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX.",
        },
        clientTransactionId: { $ref: '#/$defs/Long', description: 'Any number; the answer repeats it.' },
      },
    },
  },
};
