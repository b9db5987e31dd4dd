// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { JsonSchema, SpecDocument, SpecOperation } from './types.js';

/** Every operation of Oracle Chat Consumer REST API, by operationId. */
export const operations: readonly SpecOperation[] = [
  {
    operationId: 'activities.change',
    method: 'POST',
    path: '/activity',
    parameters: [{ name: 'pool', in: 'query', required: true, schema: { type: 'string', minLength: 1 } }],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:oracle-chat#/$defs/PostActivityChangeRequest',
    },
    responses: {
      '200': {
        description: 'Done.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/PostActivityChangeResponse',
      },
      '204': { description: 'Done; there is no body.' },
      '400': {
        description: 'The request is not as the server wants it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'bad-request',
      },
      '403': {
        description: 'The server knows no such session; so it may say of a chat that has ended.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'session-unknown',
      },
      '404': {
        description: 'Nothing answers here. Check domain, site name and pool.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-found',
      },
      '409': {
        description: 'The chat is over.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'chat-ended',
      },
      '500': {
        description: 'The chat server failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'server-error',
      },
      '501': {
        description: 'The server has no such operation or method.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-supported',
      },
      '503': {
        description: 'The chat server does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'unavailable',
      },
    },
  },
  {
    operationId: 'engagements.conclude',
    method: 'POST',
    path: '/concludeEngagement',
    parameters: [{ name: 'pool', in: 'query', required: true, schema: { type: 'string', minLength: 1 } }],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:oracle-chat#/$defs/ConcludeEngagementRequest',
    },
    responses: {
      '200': {
        description: 'The chat is over.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ConcludeEngagementResponse',
      },
      '204': { description: 'Done; there is no body.' },
      '400': {
        description: 'The request is not as the server wants it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'bad-request',
      },
      '403': {
        description: 'The server knows no such session; so it may say of a chat that has ended.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'session-unknown',
      },
      '404': {
        description: 'Nothing answers here. Check domain, site name and pool.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-found',
      },
      '409': {
        description: 'The chat is over.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'chat-ended',
      },
      '500': {
        description: 'The chat server failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'server-error',
      },
      '501': {
        description: 'The server has no such operation or method.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-supported',
      },
      '503': {
        description: 'The chat server does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'unavailable',
      },
    },
  },
  {
    operationId: 'engagements.request',
    method: 'POST',
    path: '/requestEngagement',
    parameters: [{ name: 'pool', in: 'query', required: true, schema: { type: 'string', minLength: 1 } }],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:oracle-chat#/$defs/RequestEngagementRequest',
    },
    responses: {
      '200': {
        description: "The server's answer, mostly an engagement.",
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/RequestEngagementResponse',
      },
      '400': {
        description: 'The request is not as the server wants it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'bad-request',
      },
      '403': {
        description: 'The JWT is not valid, or no longer. Make a new session and begin again.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'jwt-refused',
      },
      '404': {
        description: 'Nothing answers here. Check domain, site name and pool.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-found',
      },
      '408': {
        description: 'It took the server too long. Whether an engagement was made is not told.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'engagement-timed-out',
      },
      '409': {
        description: 'The routing rules have turned the chat away.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'dequeued-by-rules',
      },
      '500': {
        description: 'The chat server failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'server-error',
      },
      '501': {
        description: 'The server has no such operation or method.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-supported',
      },
      '503': {
        description: 'The chat server does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'unavailable',
      },
    },
  },
  {
    operationId: 'messages.get',
    method: 'POST',
    path: '/getMessages',
    parameters: [{ name: 'pool', in: 'query', required: true, schema: { type: 'string', minLength: 1 } }],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:oracle-chat#/$defs/GetMessagesRequest',
    },
    responses: {
      '200': {
        description: 'The messages; none when nothing happened.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/GetMessagesResponse',
      },
      '204': { description: 'Done; there is no body.' },
      '400': {
        description: 'The request is not as the server wants it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'bad-request',
      },
      '403': {
        description: 'The server knows no such session; so it may say of a chat that has ended.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'session-unknown',
      },
      '404': {
        description: 'Nothing answers here. Check domain, site name and pool.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-found',
      },
      '409': {
        description: 'The chat is over.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'chat-ended',
      },
      '500': {
        description: 'The chat server failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'server-error',
      },
      '501': {
        description: 'The server has no such operation or method.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-supported',
      },
      '503': {
        description: 'The chat server does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'unavailable',
      },
    },
  },
  {
    operationId: 'messages.post',
    method: 'POST',
    path: '/postMessage',
    parameters: [{ name: 'pool', in: 'query', required: true, schema: { type: 'string', minLength: 1 } }],
    body: {
      mediaType: 'application/json; charset=utf-8',
      required: true,
      schemaRef: 'parlance:oracle-chat#/$defs/PostEngagementMessageRequest',
    },
    responses: {
      '200': {
        description: 'The message was taken.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/PostEngagementMessageResponse',
      },
      '204': { description: 'Done; there is no body.' },
      '400': {
        description: 'The request is not as the server wants it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'bad-request',
      },
      '403': {
        description: 'The server knows no such session; so it may say of a chat that has ended.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'session-unknown',
      },
      '404': {
        description: 'Nothing answers here. Check domain, site name and pool.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-found',
      },
      '409': {
        description:
          'The lead agent has left, or the spam check has ended the chat. The system messages tell which (NOTES.md, decision 15).',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'message-refused',
      },
      '500': {
        description: 'The chat server failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'server-error',
      },
      '501': {
        description: 'The server has no such operation or method.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-supported',
      },
      '503': {
        description: 'The chat server does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'unavailable',
      },
    },
  },
  {
    operationId: 'queues.getEngagementQueue',
    method: 'GET',
    path: '/getEngagementQueue',
    parameters: [
      { name: 'pool', in: 'query', required: false, schema: { type: 'string', minLength: 1 } },
      {
        name: 'request',
        in: 'query',
        required: true,
        schema: { $ref: 'parlance:oracle-chat#/$defs/EngagementQueueQuestion' },
      },
    ],
    responses: {
      '200': {
        description: 'The queue.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/GetEngagementQueueResponse',
      },
      '400': {
        description: 'The request is not as the server wants it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'bad-request',
      },
      '404': {
        description: 'Nothing answers here. Check domain, site name and pool.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-found',
      },
      '500': {
        description: 'The chat server failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'server-error',
      },
      '501': {
        description: 'The server has no such operation or method.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-supported',
      },
      '503': {
        description: 'The chat server does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'unavailable',
      },
    },
  },
  {
    operationId: 'queues.getStatistics',
    method: 'GET',
    path: '/getQueueStats',
    parameters: [
      { name: 'pool', in: 'query', required: true, schema: { type: 'string', minLength: 1 } },
      {
        name: 'request',
        in: 'query',
        required: true,
        schema: { $ref: 'parlance:oracle-chat#/$defs/QueueStatisticsQuestion' },
      },
    ],
    responses: {
      '200': {
        description: 'The counts.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/GetQueueStatisticsResponse',
      },
      '400': {
        description: 'The request is not as the server wants it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'bad-request',
      },
      '404': {
        description: 'Nothing answers here. Check domain, site name and pool.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-found',
      },
      '500': {
        description: 'The chat server failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'server-error',
      },
      '501': {
        description: 'The server has no such operation or method.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'not-supported',
      },
      '503': {
        description: 'The chat server does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-chat#/$defs/ErrorAnswer',
        errorCode: 'unavailable',
      },
    },
  },
];

/** Every schema of Oracle Chat Consumer REST API. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  ActivityChangedMessage: {
    type: 'object',
    description: 'An agent types, or has stopped.',
    required: ['messageName', 'mode'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementActivityChangedMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      mode: { $ref: 'parlance:oracle-chat#/$defs/ActivityMode' },
      engagementId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'The chat.' },
      engagementIdString: { type: 'string', description: 'The same as text.' },
      sneakPreviewState: { $ref: 'parlance:oracle-chat#/$defs/SneakPreviewState' },
      sneakPreviewInterval: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Shortest time between two previews in milliseconds.',
      },
      sneakPreviewIntervalString: { type: 'string', description: 'The same as text.' },
      sneakPreview: {
        type: ['string', 'null'],
        description: 'What is typed so far. Meant for agents; never show it to a customer.',
      },
      sneakPreviewFocus: { type: ['boolean', 'null'], description: 'Whether whoever types is in the field.' },
    },
  },
  ActivityMode: {
    type: 'string',
    description: 'What an agent does. Expect values that are not listed.',
    examples: ['NONE', 'AWAY', 'LISTENING', 'RESEARCHING', 'RESPONDING'],
  },
  ClientTime: {
    type: ['string', 'null'],
    description:
      "Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX. Answers may have another form, or null (NOTES.md, decision 5).",
  },
  ConcludeEngagementRequest: {
    type: 'object',
    additionalProperties: false,
    description: 'No reason can be given.',
    properties: {
      clientRequestTime: {
        type: 'string',
        description: "Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX.",
      },
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Any number; the answer repeats it.',
      },
    },
  },
  ConcludeEngagementResponse: {
    type: 'object',
    description: 'The chat is over.',
    properties: {
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who called.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      clientRequestTime: { $ref: 'parlance:oracle-chat#/$defs/ClientTime' },
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/LongOrNull',
        description: 'As asked; null where nothing was.',
      },
      clientTransactionIdString: { type: ['string', 'null'], description: 'The same as text.' },
      serviceStartTime: { type: ['string', 'null'], description: 'When the server began with it.' },
      serviceFinishTime: { type: ['string', 'null'], description: 'When the server was done.' },
    },
  },
  ConcludedMessage: {
    type: 'object',
    description: 'The chat is over. Nothing comes after it.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementConcludedMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
      reason: { $ref: 'parlance:oracle-chat#/$defs/EndReason' },
      role: { $ref: 'parlance:oracle-chat#/$defs/Role', description: 'Of who ended it.' },
    },
  },
  ConfigurationChangedMessage: {
    type: 'object',
    description: 'The chat has moved to another pool: every further call names it.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementConfigurationChangedMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
      name: {
        type: 'string',
        description: 'What has changed, for instance CHAT_CLUSTER_POOL_ID (NOTES.md, decision 8).',
      },
      value: { type: 'string', description: 'Its new value, for instance the pool.' },
    },
  },
  ConnectionState: {
    type: 'string',
    description:
      'ABSENT comes first when nothing is heard, then DISCONNECTED. Expect values that are not listed.',
    examples: ['ACTIVE', 'ABSENT', 'DISCONNECTED'],
  },
  ConsumerErrorOccurredMessage: {
    type: 'object',
    description: 'Something went wrong on the server.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementConsumerErrorOccurredMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
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
  DisconnectReason: {
    type: 'string',
    description:
      'Why somebody left. A lead who left with TRANSFERRED_TO_QUEUE: the customer waits again. Any reason of `EndReason` may\nstand here too. Expect values that are not listed.\n',
    examples: ['TRANSFERRED_TO_QUEUE', 'PARTICIPANT_LEFT'],
  },
  EndReason: {
    type: 'string',
    description: 'Why a chat is over. NOTES.md has what each means. Expect values that are not listed.',
    examples: [
      'AGENT_CONCLUDED',
      'END_USER_CONCLUDED',
      'QUEUE_TIMEOUT',
      'IDLE_TIMEOUT',
      'EJECTED',
      'NO_AGENTS_AVAILABLE',
      'ENDED_USER_CANCEL',
      'ENDED_USER_DEFLECTED',
      'FAIL_NO_AGENTS_AVAIL',
      'CONFREE_DISCONNECTED',
      'BROWSER_UNSUPPORTED',
    ],
  },
  EngagementQueueQuestion: {
    type: 'object',
    additionalProperties: false,
    description: 'What the routing rules look at.',
    properties: {
      interfaceId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Interface of the site.' },
      interfaceName: { type: 'string', description: 'Its name.' },
      productId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Product of the question.' },
      categoryId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Category of the question.' },
      organizationId: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Organization of the customer.',
      },
      customFields: {
        type: 'array',
        description: 'Fields of the installation.',
        items: { $ref: 'parlance:oracle-chat#/$defs/CustomField' },
      },
    },
  },
  ErrorAnswer: {
    type: 'object',
    description: 'Why a request was refused.',
    properties: {
      exceptionCode: { $ref: 'parlance:oracle-chat#/$defs/ExceptionCode' },
      message: {
        type: ['string', 'null'],
        description: 'In words, for developers. It may quote what was sent: keep it out of logs.',
      },
    },
  },
  ExceptionCode: {
    type: 'string',
    description: "The codes of the agents' API. Expect values that are not listed.",
    examples: [
      'ACCESS_DENIED',
      'UNKNOWN_EXCEPTION',
      'BAD_REQUEST',
      'INTERNAL_SERVER_ERROR',
      'INVALID_FIELD',
      'CONFLICT',
      'UNDEFINED_CONDITION',
      'DEPENDENCY_APPLICATION_TIMEOUT',
    ],
  },
  FileAttachmentMessage: {
    type: 'object',
    description: 'An agent has sent a file.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementFileAttachmentMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
    },
  },
  FileAttachmentStatusMessage: {
    type: 'object',
    description: 'What became of a file.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementFileAttachmentStatusMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
    },
  },
  GetEngagementQueueResponse: {
    type: 'object',
    description: 'Where a chat would come to.',
    properties: {
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who called.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      clientRequestTime: { $ref: 'parlance:oracle-chat#/$defs/ClientTime' },
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/LongOrNull',
        description: 'As asked; null where nothing was.',
      },
      clientTransactionIdString: { type: ['string', 'null'], description: 'The same as text.' },
      serviceStartTime: { type: ['string', 'null'], description: 'When the server began with it.' },
      serviceFinishTime: { type: ['string', 'null'], description: 'When the server was done.' },
      queueId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'The queue.' },
      queueIdString: { type: 'string', description: 'The same as text.' },
      expectedWaitSeconds: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Expected wait in seconds.',
      },
      availableAgentSessions: {
        $ref: 'parlance:oracle-chat#/$defs/Int',
        description: 'Agents who could take it.',
      },
      chatRouteId: { $ref: 'parlance:oracle-chat#/$defs/Int', description: 'Route; Fusion Service only.' },
      cancelledSurveyAuth: {
        type: ['string', 'null'],
        description: 'Shows, with the id, the survey for those who give up; B2C Service only.',
      },
      cancelledSurveyId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: '0: none.' },
      cancelledSurveyIdString: { type: 'string', description: 'The same as text.' },
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
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Any number; the answer repeats it.',
      },
    },
  },
  GetMessagesResponse: {
    type: 'object',
    description: 'What happened since the last answer.',
    properties: {
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who called.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      clientRequestTime: { $ref: 'parlance:oracle-chat#/$defs/ClientTime' },
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/LongOrNull',
        description: 'As asked; null where nothing was.',
      },
      clientTransactionIdString: { type: ['string', 'null'], description: 'The same as text.' },
      serviceStartTime: { type: ['string', 'null'], description: 'When the server began with it.' },
      serviceFinishTime: { type: ['string', 'null'], description: 'When the server was done.' },
      systemMessages: {
        type: ['array', 'null'],
        description: 'In the order of `sequenceNumber`; missing or empty when nothing happened.',
        items: { $ref: 'parlance:oracle-chat#/$defs/SystemMessage' },
      },
      errorMessages: {
        type: ['array', 'null'],
        description: 'What is wrong, in a form that is not documented. Missing or empty when all is well.',
        items: {},
      },
    },
  },
  GetQueueStatisticsResponse: {
    type: 'object',
    description: 'Who is there.',
    properties: {
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who called.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      clientRequestTime: { $ref: 'parlance:oracle-chat#/$defs/ClientTime' },
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/LongOrNull',
        description: 'As asked; null where nothing was.',
      },
      clientTransactionIdString: { type: ['string', 'null'], description: 'The same as text.' },
      serviceStartTime: { type: ['string', 'null'], description: 'When the server began with it.' },
      serviceFinishTime: { type: ['string', 'null'], description: 'When the server was done.' },
      queueId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'The queue.' },
      queueIdString: { type: 'string', description: 'The same as text.' },
      availableAgentSessions: {
        $ref: 'parlance:oracle-chat#/$defs/Int',
        description: 'The count, of what was asked for.',
      },
      engagementsInQueue: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Chats that wait.' },
      expectedWaitSeconds: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Expected wait in seconds.',
      },
    },
  },
  Int: {
    type: ['integer', 'string'],
    format: 'int32',
    pattern: '^-?\\d+$',
    description: 'A whole number of 32 bits. The server may send text as well.',
  },
  Long: {
    type: ['integer', 'string'],
    format: 'int64',
    pattern: '^-?\\d+$',
    description:
      'A whole number of 64 bits. As text where a number of JavaScript would lose digits; the server may send text as well.',
  },
  LongOrNull: {
    type: ['integer', 'string', 'null'],
    format: 'int64',
    pattern: '^-?\\d+$',
    description: 'A whole number of 64 bits like `Long`, or null for none.',
  },
  MediaInvitationMessage: {
    type: 'object',
    description: 'An agent invites to co-browsing or video.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementMediaInvitationMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
    },
  },
  MediaStatusMessage: {
    type: 'object',
    description: 'What became of such an invitation.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementMediaStatusMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
    },
  },
  MediaTokenMessage: {
    type: 'object',
    description: 'What is needed to follow such an invitation.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementMediaTokenMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
    },
  },
  MessagePostedMessage: {
    type: 'object',
    description: 'Somebody said something.',
    required: ['messageName', 'body'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementMessagePostedMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      body: {
        type: 'string',
        description: 'The text, or HTML: sanitise it before showing (NOTES.md, decision 13).',
      },
      richText: { type: ['boolean', 'null'], description: 'Whether the text is HTML.' },
      messageId: { type: ['string', 'null'], description: 'Id of the message.' },
      offTheRecord: { type: ['boolean', 'null'], description: 'Whether it is kept out of the log.' },
    },
  },
  ParticipantAddedMessage: {
    type: 'object',
    description: 'Somebody joined; the first one is the agent who has taken the chat.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementParticipantAddedMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      name: { type: ['string', 'null'], description: 'Name to show.' },
      greeting: { type: ['string', 'null'], description: 'What the agent greets with; may be HTML.' },
      role: { $ref: 'parlance:oracle-chat#/$defs/Role' },
    },
  },
  ParticipantConnectionStateChangedMessage: {
    type: 'object',
    description: 'Somebody went silent, or came back.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementParticipantConnectionStateChangedMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      connectionState: { $ref: 'parlance:oracle-chat#/$defs/ConnectionState' },
    },
  },
  ParticipantLeftMessage: {
    type: 'object',
    description: 'Somebody left. That alone is not the end of the chat (NOTES.md, decision 17).',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementParticipantLeftMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      role: { $ref: 'parlance:oracle-chat#/$defs/Role' },
      disconnectReason: { $ref: 'parlance:oracle-chat#/$defs/DisconnectReason' },
    },
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
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Any number; the answer repeats it.',
      },
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
  PostActivityChangeResponse: {
    type: 'object',
    description: 'Done.',
    properties: {
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who called.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      clientRequestTime: { $ref: 'parlance:oracle-chat#/$defs/ClientTime' },
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/LongOrNull',
        description: 'As asked; null where nothing was.',
      },
      clientTransactionIdString: { type: ['string', 'null'], description: 'The same as text.' },
      serviceStartTime: { type: ['string', 'null'], description: 'When the server began with it.' },
      serviceFinishTime: { type: ['string', 'null'], description: 'When the server was done.' },
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
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Any number; the answer repeats it.',
      },
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
  PostEngagementMessageResponse: {
    type: 'object',
    description: 'The message was taken. It may still be blocked.',
    properties: {
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who called.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      clientRequestTime: { $ref: 'parlance:oracle-chat#/$defs/ClientTime' },
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/LongOrNull',
        description: 'As asked; null where nothing was.',
      },
      clientTransactionIdString: { type: ['string', 'null'], description: 'The same as text.' },
      serviceStartTime: { type: ['string', 'null'], description: 'When the server began with it.' },
      serviceFinishTime: { type: ['string', 'null'], description: 'When the server was done.' },
    },
  },
  QueueStatisticsQuestion: {
    type: 'object',
    additionalProperties: false,
    description: 'Which queue, and what to count.',
    properties: {
      queueId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'The queue.' },
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
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Any number; the answer repeats it.',
      },
    },
  },
  RequestEngagementResponse: {
    type: 'object',
    description:
      'The new engagement. Ids come as numbers, and again as text where the number would lose digits: read the text first.\n',
    properties: {
      clientId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'Who called.' },
      clientIdString: { type: 'string', description: 'The same as text.' },
      clientRequestTime: { $ref: 'parlance:oracle-chat#/$defs/ClientTime' },
      clientTransactionId: {
        $ref: 'parlance:oracle-chat#/$defs/LongOrNull',
        description: 'As asked; null where nothing was.',
      },
      clientTransactionIdString: { type: ['string', 'null'], description: 'The same as text.' },
      serviceStartTime: { type: ['string', 'null'], description: 'When the server began with it.' },
      serviceFinishTime: { type: ['string', 'null'], description: 'When the server was done.' },
      sessionId: {
        type: 'string',
        minLength: 1,
        description: 'Credential of every further call; opaque. Missing where no chat has begun.',
      },
      engagementId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: 'The chat.' },
      engagementIdString: { type: 'string', description: 'The same as text.' },
      resultType: { $ref: 'parlance:oracle-chat#/$defs/ResultType' },
      cancelledSurveyAuth: {
        type: ['string', 'null'],
        description: 'Shows, with the id, the survey for those who give up waiting.',
      },
      cancelledSurveyId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: '0: none.' },
      cancelledSurveyIdString: { type: 'string', description: 'The same as text.' },
      completedSurveyAuth: {
        type: ['string', 'null'],
        description: 'Shows, with the id, the survey after the chat.',
      },
      completedSurveyId: { $ref: 'parlance:oracle-chat#/$defs/Long', description: '0: none.' },
      completedSurveyIdString: { type: 'string', description: 'The same as text.' },
      sneakPreviewState: { $ref: 'parlance:oracle-chat#/$defs/SneakPreviewState' },
      sneakPreviewInterval: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Shortest time between two previews in milliseconds.',
      },
      sneakPreviewIntervalString: { type: 'string', description: 'The same as text.' },
    },
  },
  ResultType: {
    type: 'string',
    description:
      'What came of it. `EXISTING_SESSION`: a chat that was going on is resumed. What begins with `FAIL_` is no chat, even\nwith a 200 (NOTES.md, decision 10). Expect values that are not listed.\n',
    examples: [
      'SUCCESS',
      'EXISTING_SESSION',
      'FAIL_OUT_OF_HOURS',
      'FAIL_HOLIDAY',
      'FAIL_NO_AGENTS_AVAIL',
      'FAIL_RULE_DEQUEUE',
    ],
  },
  Role: {
    type: 'string',
    description:
      'LEAD leads the chat, CONFEREE was called in. How a customer is called is not known. Expect values that are not listed.',
    examples: ['LEAD', 'CONFEREE'],
  },
  RoleChangedMessage: {
    type: 'object',
    description: 'Another agent leads the chat now.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementRoleChangedMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
      clientId: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Who leads; the name of this member is a guess.',
      },
      clientIdString: { type: 'string', description: 'The same as text.' },
      role: { $ref: 'parlance:oracle-chat#/$defs/Role' },
    },
  },
  SneakPreviewState: {
    type: ['string', 'null'],
    description:
      'Whether what a customer types is shown to the agent. Send previews only where it is ENABLED. Expect values that are not\nlisted.\n',
    examples: ['NONE', 'ENABLED', 'DISABLED', 'SITE_UNAVAILABLE', 'SERVICE_UNAVAILABLE'],
  },
  SystemMessage: {
    description:
      'One thing that happened, told apart by `messageName`. New kinds come with new releases: pass over those that you do not\nknow.\n',
    oneOf: [
      { $ref: 'parlance:oracle-chat#/$defs/ActivityChangedMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/ConcludedMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/MessagePostedMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/ParticipantAddedMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/ParticipantLeftMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/ParticipantConnectionStateChangedMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/RoleChangedMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/WaitInformationChangedMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/ConfigurationChangedMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/ConsumerErrorOccurredMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/MediaInvitationMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/MediaStatusMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/MediaTokenMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/FileAttachmentMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/FileAttachmentStatusMessage' },
      { $ref: 'parlance:oracle-chat#/$defs/UnlistedMessage' },
    ],
  },
  UnlistedMessage: {
    type: 'object',
    description: 'A kind that is not in this list.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        description: 'Kind of the message.',
        not: {
          enum: [
            'RNEngagementActivityChangedMessage',
            'RNEngagementConcludedMessage',
            'RNEngagementMessagePostedMessage',
            'RNEngagementParticipantAddedMessage',
            'RNEngagementParticipantLeftMessage',
            'RNEngagementParticipantConnectionStateChangedMessage',
            'RNEngagementRoleChangedMessage',
            'RNEngagementWaitInformationChangedMessage',
            'RNEngagementConfigurationChangedMessage',
            'RNEngagementConsumerErrorOccurredMessage',
            'RNEngagementMediaInvitationMessage',
            'RNEngagementMediaStatusMessage',
            'RNEngagementMediaTokenMessage',
            'RNEngagementFileAttachmentMessage',
            'RNEngagementFileAttachmentStatusMessage',
          ],
        },
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
    },
  },
  WaitInformationChangedMessage: {
    type: 'object',
    description: 'Where the customer stands in the queue.',
    required: ['messageName'],
    properties: {
      messageName: {
        type: 'string',
        const: 'RNEngagementWaitInformationChangedMessage',
        description: 'Kind of the message.',
      },
      createdTime: { type: ['string', 'null'], description: 'When it happened.' },
      sequenceNumber: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the chat. A gap is a loss.',
      },
      sequenceNumberString: { type: 'string', description: 'The same as text.' },
      position: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Place in the queue; the next one is 1.',
      },
      positionString: { type: 'string', description: 'The same as text.' },
      expectedWaitTimeSeconds: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Expected wait in seconds.',
      },
      expectedWaitTimeSecondsString: { type: 'string', description: 'The same as text.' },
      averageWaitTimeSeconds: {
        $ref: 'parlance:oracle-chat#/$defs/Long',
        description: 'Average wait in seconds.',
      },
      averageWaitTimeSecondsString: { type: 'string', description: 'The same as text.' },
    },
  },
};

/** Oracle Chat Consumer REST API as data. */
export const oracleChatSpec: SpecDocument = {
  $id: 'parlance:oracle-chat',
  title: 'Oracle Chat Consumer REST API',
  operations,
  schemas,
};
