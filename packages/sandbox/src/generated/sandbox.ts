// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { JsonSchema, SpecDocument, SpecOperation } from './types.js';

/** Every operation of Parlance sandbox, by operationId. */
export const operations: readonly SpecOperation[] = [
  {
    operationId: 'agentEvents.stream',
    method: 'GET',
    path: '/agent/events',
    parameters: [
      { name: 'afterId', in: 'query', required: false, schema: { type: 'string', pattern: '^[0-9]{1,15}$' } },
    ],
    responses: {
      '200': {
        description: "The events; the SSE `id` is the event's id.",
        mediaType: 'text/event-stream',
        schemaRef: 'parlance:sandbox#/$defs/AgentEvent',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
    },
  },
  {
    operationId: 'agents.list',
    method: 'GET',
    path: '/agent/agents',
    parameters: [],
    responses: {
      '200': {
        description: 'The agents.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/AgentList',
      },
    },
  },
  {
    operationId: 'agents.put',
    method: 'PUT',
    path: '/agent/agents/{agentId}',
    parameters: [
      { name: 'agentId', in: 'path', required: true, schema: { $ref: 'parlance:sandbox#/$defs/AgentId' } },
    ],
    body: { mediaType: 'application/json', required: true, schemaRef: 'parlance:sandbox#/$defs/AgentName' },
    responses: {
      '200': {
        description: 'The agent.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Agent',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
    },
  },
  {
    operationId: 'callbacks.list',
    method: 'GET',
    path: '/agent/callbacks',
    parameters: [
      { name: 'vendor', in: 'query', required: false, schema: { $ref: 'parlance:sandbox#/$defs/Vendor' } },
    ],
    responses: {
      '200': {
        description: 'The callbacks.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/CallbackList',
      },
    },
  },
  {
    operationId: 'clock.advance',
    method: 'POST',
    path: '/control/clock/advance',
    parameters: [],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:sandbox#/$defs/AdvanceClock',
    },
    responses: {
      '200': {
        description: 'The new time.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Clock',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
    },
  },
  {
    operationId: 'clock.get',
    method: 'GET',
    path: '/control/clock',
    parameters: [],
    responses: {
      '200': {
        description: 'The time.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Clock',
      },
    },
  },
  {
    operationId: 'conditions.change',
    method: 'PATCH',
    path: '/control/vendors/{vendor}/conditions',
    parameters: [
      { name: 'vendor', in: 'path', required: true, schema: { $ref: 'parlance:sandbox#/$defs/Vendor' } },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:sandbox#/$defs/ConditionValues',
    },
    responses: {
      '200': {
        description: 'All conditions.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/ConditionList',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No vendor of this name is simulated.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'vendor-not-found',
      },
    },
  },
  {
    operationId: 'conditions.get',
    method: 'GET',
    path: '/control/vendors/{vendor}/conditions',
    parameters: [
      { name: 'vendor', in: 'path', required: true, schema: { $ref: 'parlance:sandbox#/$defs/Vendor' } },
    ],
    responses: {
      '200': {
        description: 'The conditions.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/ConditionList',
      },
      '404': {
        description: 'No vendor of this name is simulated.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'vendor-not-found',
      },
    },
  },
  {
    operationId: 'conditions.reset',
    method: 'DELETE',
    path: '/control/vendors/{vendor}/conditions',
    parameters: [
      { name: 'vendor', in: 'path', required: true, schema: { $ref: 'parlance:sandbox#/$defs/Vendor' } },
    ],
    responses: {
      '200': {
        description: 'All conditions.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/ConditionList',
      },
      '404': {
        description: 'No vendor of this name is simulated.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'vendor-not-found',
      },
    },
  },
  {
    operationId: 'conversations.accept',
    method: 'POST',
    path: '/agent/conversations/{conversationId}/accept',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: { mediaType: 'application/json', required: true, schemaRef: 'parlance:sandbox#/$defs/ByAgent' },
    responses: {
      '200': {
        description: 'The conversation, now active.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Conversation',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'conversations.end',
    method: 'POST',
    path: '/agent/conversations/{conversationId}/end',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: { mediaType: 'application/json', required: true, schemaRef: 'parlance:sandbox#/$defs/ByAgent' },
    responses: {
      '200': {
        description: 'The conversation, now ended.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Conversation',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'conversations.get',
    method: 'GET',
    path: '/agent/conversations/{conversationId}',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    responses: {
      '200': {
        description: 'The conversation.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/ConversationWithEntries',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
    },
  },
  {
    operationId: 'conversations.inject',
    method: 'POST',
    path: '/control/conversations/{conversationId}/items',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: { mediaType: 'application/json', required: true, schemaRef: 'parlance:sandbox#/$defs/RawItem' },
    responses: {
      '204': { description: 'Added.' },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'conversations.join',
    method: 'POST',
    path: '/agent/conversations/{conversationId}/join',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: { mediaType: 'application/json', required: true, schemaRef: 'parlance:sandbox#/$defs/ByAgent' },
    responses: {
      '200': {
        description: 'The conversation.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Conversation',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'conversations.list',
    method: 'GET',
    path: '/agent/conversations',
    parameters: [
      {
        name: 'state',
        in: 'query',
        required: false,
        schema: { $ref: 'parlance:sandbox#/$defs/ConversationState' },
      },
      { name: 'customerName', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        description: 'The conversations, without their entries.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/ConversationList',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
    },
  },
  {
    operationId: 'conversations.pushUrl',
    method: 'POST',
    path: '/agent/conversations/{conversationId}/push-url',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:sandbox#/$defs/PushUrlRequest',
    },
    responses: {
      '201': {
        description: 'Pushed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Entry',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'conversations.redirect',
    method: 'POST',
    path: '/agent/conversations/{conversationId}/redirect',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:sandbox#/$defs/RedirectRequest',
    },
    responses: {
      '200': {
        description: 'The conversation; whether it has ended depends on the conditions.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Conversation',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'conversations.requestCall',
    method: 'POST',
    path: '/agent/conversations/{conversationId}/call-request',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: { mediaType: 'application/json', required: true, schemaRef: 'parlance:sandbox#/$defs/ByAgent' },
    responses: {
      '200': {
        description: 'The conversation.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Conversation',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'conversations.requeue',
    method: 'POST',
    path: '/agent/conversations/{conversationId}/requeue',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: { mediaType: 'application/json', required: true, schemaRef: 'parlance:sandbox#/$defs/ByAgent' },
    responses: {
      '200': {
        description: 'The conversation, waiting again; any agent may accept it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Conversation',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'conversations.say',
    method: 'POST',
    path: '/agent/conversations/{conversationId}/messages',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: { mediaType: 'application/json', required: true, schemaRef: 'parlance:sandbox#/$defs/SayRequest' },
    responses: {
      '201': {
        description: 'Said.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Entry',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'conversations.setTyping',
    method: 'POST',
    path: '/agent/conversations/{conversationId}/typing',
    parameters: [
      { name: 'conversationId', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:sandbox#/$defs/TypingRequest',
    },
    responses: {
      '204': { description: 'Noted.' },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'No conversation of this id.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'conversation-not-found',
      },
      '409': {
        description:
          "Not possible in the conversation's state, for instance saying something before accepting.",
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'wrong-state',
      },
    },
  },
  {
    operationId: 'faults.add',
    method: 'POST',
    path: '/control/faults',
    parameters: [],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:sandbox#/$defs/FaultRequest',
    },
    responses: {
      '201': {
        description: 'The fault.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/Fault',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
    },
  },
  {
    operationId: 'faults.clear',
    method: 'DELETE',
    path: '/control/faults',
    parameters: [{ name: 'conversationId', in: 'query', required: false, schema: { type: 'string' } }],
    responses: { '204': { description: 'Forgotten.' } },
  },
  {
    operationId: 'faults.list',
    method: 'GET',
    path: '/control/faults',
    parameters: [],
    responses: {
      '200': {
        description: 'The faults.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/FaultList',
      },
    },
  },
  {
    operationId: 'phone.getRegistration',
    method: 'GET',
    path: '/agent/phone',
    parameters: [
      { name: 'agentId', in: 'query', required: true, schema: { $ref: 'parlance:sandbox#/$defs/AgentId' } },
    ],
    responses: {
      '200': {
        description: 'Where and as whom to register.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/PhoneRegistration',
      },
      '400': {
        description: 'A field is missing or wrong; `detail` names it.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'invalid-request',
      },
      '404': {
        description: 'A sandbox without voice.',
        mediaType: 'application/problem+json',
        schemaRef: 'parlance:sandbox#/$defs/Problem',
        errorCode: 'voice-not-configured',
      },
    },
  },
  {
    operationId: 'requests.list',
    method: 'GET',
    path: '/control/requests',
    parameters: [
      { name: 'vendor', in: 'query', required: false, schema: { $ref: 'parlance:sandbox#/$defs/Vendor' } },
      { name: 'operation', in: 'query', required: false, schema: { type: 'string' } },
      { name: 'conversationId', in: 'query', required: false, schema: { type: 'string' } },
    ],
    responses: {
      '200': {
        description: 'The requests.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/RequestList',
      },
    },
  },
  {
    operationId: 'sandbox.describe',
    method: 'GET',
    path: '/control/sandbox',
    parameters: [],
    responses: {
      '200': {
        description: 'The description.',
        mediaType: 'application/json',
        schemaRef: 'parlance:sandbox#/$defs/SandboxDescription',
      },
    },
  },
];

/** Every schema of Parlance sandbox. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  AdvanceClock: {
    type: 'object',
    description: 'How far to move the clock, in milliseconds.',
    additionalProperties: false,
    required: ['byMs'],
    properties: { byMs: { type: 'integer', minimum: 1, maximum: 31536000000 } },
  },
  Agent: {
    type: 'object',
    description: 'Somebody who can answer.',
    required: ['agentId', 'agentKey', 'firstName', 'lastName'],
    properties: {
      agentId: { $ref: 'parlance:sandbox#/$defs/AgentId' },
      agentKey: { type: 'integer', description: 'The number that OpenScape knows the agent by.' },
      firstName: { type: 'string' },
      lastName: { type: 'string' },
    },
  },
  AgentEvent: {
    description: 'Something happened in a conversation, or a customer asked for a callback.',
    oneOf: [
      { $ref: 'parlance:sandbox#/$defs/ConversationEvent' },
      { $ref: 'parlance:sandbox#/$defs/CallbackEvent' },
    ],
  },
  AgentId: {
    type: 'string',
    description: "The agent's name at the agent door, for instance rosa.",
    pattern: '^[a-z0-9-]{1,40}$',
  },
  AgentList: {
    type: 'object',
    description: 'All agents.',
    required: ['agents'],
    properties: { agents: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/Agent' } } },
  },
  AgentName: {
    type: 'object',
    description: 'What an agent is called.',
    additionalProperties: false,
    required: ['firstName', 'lastName'],
    properties: {
      firstName: { type: 'string', minLength: 1, maxLength: 100 },
      lastName: { type: 'string', maxLength: 100 },
    },
  },
  ByAgent: {
    type: 'object',
    description: 'Who does it.',
    additionalProperties: false,
    required: ['agentId'],
    properties: { agentId: { $ref: 'parlance:sandbox#/$defs/AgentId' } },
  },
  Callback: {
    type: 'object',
    description: 'A phone call that a customer asked for.',
    required: [
      'callbackId',
      'vendor',
      'queueName',
      'customerName',
      'phoneNumber',
      'priority',
      'windows',
      'requestedAt',
    ],
    properties: {
      callbackId: {
        type: 'string',
        description: "The sandbox's own; no vendor gives one to the customer's side.",
      },
      vendor: { $ref: 'parlance:sandbox#/$defs/Vendor' },
      queueName: { type: 'string' },
      customerName: { type: 'string' },
      phoneNumber: { type: 'string' },
      priority: { type: 'integer' },
      windows: {
        type: 'array',
        description: 'When to call, in the order of the attempts.',
        items: { $ref: 'parlance:sandbox#/$defs/TimeWindow' },
      },
      comment: { type: 'string' },
      data: {
        type: 'object',
        description: "What the customer's site sent along (key and value).",
        additionalProperties: { type: 'string' },
      },
      requestedAt: { type: 'string', format: 'date-time' },
    },
  },
  CallbackEvent: {
    type: 'object',
    description: 'A customer asked for a callback.',
    required: ['type', 'callback'],
    properties: {
      type: { const: 'callback-scheduled' },
      callback: { $ref: 'parlance:sandbox#/$defs/Callback' },
    },
  },
  CallbackList: {
    type: 'object',
    description: 'Callbacks, oldest first.',
    required: ['callbacks'],
    properties: { callbacks: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/Callback' } } },
  },
  Clock: {
    type: 'object',
    description: "The simulators' time.",
    required: ['nowAt'],
    properties: { nowAt: { type: 'string', format: 'date-time' } },
  },
  Condition: {
    type: 'object',
    description:
      'One thing about a simulated contact center that can be changed: a setting or fault of the installation, or how its\ndocument is read where it can be read in two ways.\n',
    required: ['name', 'group', 'description', 'type', 'value', 'defaultValue'],
    properties: {
      name: { type: 'string' },
      group: {
        type: 'string',
        enum: ['installation', 'reading'],
        description: '`reading`: the document does not decide it.',
      },
      description: { type: 'string' },
      type: { type: 'string', enum: ['boolean', 'integer', 'text', 'choice'] },
      choices: {
        type: 'array',
        description: 'Of type `choice`: the possible values.',
        items: { type: 'string' },
      },
      minimum: { type: 'integer' },
      maximum: { type: 'integer' },
      value: { type: ['boolean', 'integer', 'string'] },
      defaultValue: { type: ['boolean', 'integer', 'string'] },
    },
  },
  ConditionList: {
    type: 'object',
    description: 'All conditions of one vendor.',
    required: ['conditions'],
    properties: { conditions: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/Condition' } } },
  },
  ConditionValues: {
    type: 'object',
    description: 'New values by name of condition.',
    minProperties: 1,
    additionalProperties: { type: ['boolean', 'integer', 'string'] },
  },
  Conversation: {
    type: 'object',
    description: 'One chat, as the agents see it.',
    required: [
      'conversationId',
      'vendor',
      'state',
      'customerName',
      'subject',
      'startedAt',
      'isCustomerTyping',
      'agentIds',
    ],
    properties: {
      conversationId: { type: 'string' },
      vendor: { $ref: 'parlance:sandbox#/$defs/Vendor' },
      state: { $ref: 'parlance:sandbox#/$defs/ConversationState' },
      customerName: { type: 'string' },
      subject: { type: 'string', description: "The customer's first message." },
      startedAt: { type: 'string', format: 'date-time' },
      endedBy: { type: 'string', enum: ['customer', 'agent', 'system'] },
      isCustomerTyping: { type: 'boolean' },
      agentIds: {
        type: 'array',
        description: 'The agents who accepted.',
        items: { $ref: 'parlance:sandbox#/$defs/AgentId' },
      },
      data: {
        type: 'object',
        description: "What the customer's site sent along (key and value).",
        additionalProperties: { type: 'string' },
      },
      call: { $ref: 'parlance:sandbox#/$defs/RequestedCall' },
      redirectUrl: { type: 'string', description: 'Where the customer was sent last.' },
    },
  },
  ConversationEvent: {
    type: 'object',
    description: 'Something happened in a conversation.',
    required: ['type', 'conversation'],
    properties: {
      type: {
        type: 'string',
        enum: [
          'conversation-started',
          'conversation-changed',
          'entry-added',
          'typing-changed',
          'conversation-ended',
        ],
      },
      conversation: { $ref: 'parlance:sandbox#/$defs/Conversation' },
      entry: { $ref: 'parlance:sandbox#/$defs/Entry' },
    },
  },
  ConversationList: {
    type: 'object',
    description: 'Conversations, oldest first.',
    required: ['conversations'],
    properties: { conversations: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/Conversation' } } },
  },
  ConversationState: {
    type: 'string',
    description: 'Not yet accepted, accepted, over.',
    enum: ['waiting', 'active', 'ended'],
  },
  ConversationWithEntries: {
    type: 'object',
    description: 'One conversation with everything said in it.',
    required: ['conversation', 'entries'],
    properties: {
      conversation: { $ref: 'parlance:sandbox#/$defs/Conversation' },
      entries: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/Entry' } },
    },
  },
  Entry: {
    type: 'object',
    description: 'One item of the transcript, as the agent sees it.',
    required: ['entryId', 'role', 'kind', 'name', 'text', 'at'],
    properties: {
      entryId: { type: 'integer', minimum: 1, description: 'Position in the transcript.' },
      role: { type: 'string', enum: ['customer', 'agent', 'system'] },
      kind: {
        type: 'string',
        enum: ['message', 'joined', 'left', 'ended', 'pushed-url', 'requeued', 'redirected', 'other'],
      },
      agentId: { $ref: 'parlance:sandbox#/$defs/AgentId' },
      name: { type: 'string' },
      text: { type: 'string' },
      url: { type: 'string', description: 'Of a pushed page and of a redirect.' },
      at: { type: 'string', format: 'date-time' },
    },
  },
  Fault: {
    type: 'object',
    description: 'A fault that still waits for its request.',
    required: ['faultId', 'vendor', 'operation', 'kind', 'remaining'],
    properties: {
      faultId: { type: 'string' },
      vendor: { $ref: 'parlance:sandbox#/$defs/Vendor' },
      operation: { type: 'string' },
      kind: { $ref: 'parlance:sandbox#/$defs/FaultKind' },
      conversationId: { type: 'string' },
      remaining: { type: 'integer', minimum: 0 },
    },
  },
  FaultKind: {
    type: 'string',
    description:
      'delay: answer after `delayMs` of real time. drop-before: close the connection, nothing processed. drop-after: process,\nthen close without an answer. status: answer with `status`, nothing processed. reset-mid-body: process, then break off inside the answer.\nexpire-token: forget all tokens of the vendor first. duplicate: process the request twice, answer once. half-open:\nprocess, then neither answer nor close. hang: neither process nor answer nor close.\n',
    enum: [
      'delay',
      'drop-before',
      'drop-after',
      'status',
      'reset-mid-body',
      'expire-token',
      'duplicate',
      'half-open',
      'hang',
    ],
  },
  FaultList: {
    type: 'object',
    description: 'The faults that still wait.',
    required: ['faults'],
    properties: { faults: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/Fault' } } },
  },
  FaultRequest: {
    type: 'object',
    description: 'Which requests fail, and how.',
    additionalProperties: false,
    required: ['vendor', 'operation', 'kind'],
    properties: {
      vendor: { $ref: 'parlance:sandbox#/$defs/Vendor' },
      operation: { type: 'string', description: "An operationId of the vendor's spec, or `*`." },
      kind: { $ref: 'parlance:sandbox#/$defs/FaultKind' },
      conversationId: { type: 'string', description: 'Only for this conversation.' },
      times: {
        type: 'integer',
        minimum: 1,
        maximum: 10000,
        default: 1,
        description: 'How many requests fail.',
      },
      afterMatches: {
        type: 'integer',
        minimum: 0,
        maximum: 10000,
        default: 0,
        description: 'How many matching requests pass first.',
      },
      status: { type: 'integer', minimum: 400, maximum: 599, description: 'For `status`.' },
      delayMs: { type: 'integer', minimum: 1, maximum: 60000, description: 'For `delay`.' },
    },
  },
  IceServer: {
    type: 'object',
    description: 'A STUN or TURN server, as `RTCPeerConnection` takes it.',
    required: ['urls'],
    properties: {
      urls: { type: 'array', items: { type: 'string' } },
      username: { type: 'string' },
      credential: { type: 'string' },
    },
  },
  LoggedRequest: {
    type: 'object',
    description: 'One request to a simulator and its answer.',
    required: ['requestId', 'at', 'vendor', 'method', 'path'],
    properties: {
      requestId: { type: 'integer' },
      at: { type: 'string', format: 'date-time' },
      vendor: { $ref: 'parlance:sandbox#/$defs/Vendor' },
      operation: { type: 'string' },
      conversationId: { type: 'string' },
      method: { type: 'string' },
      path: { type: 'string' },
      status: {
        type: 'integer',
        description: 'Absent while unanswered and when the connection was closed instead.',
      },
      fault: { $ref: 'parlance:sandbox#/$defs/FaultKind' },
      body: { description: "The request's body, parsed where it is JSON; credentials left out." },
    },
  },
  PhoneRegistration: {
    type: 'object',
    description: "A SIP account for an agent's desk, and the pilot numbers that lead to it.",
    required: [
      'webSocketUrl',
      'uri',
      'username',
      'password',
      'realm',
      'expiresAt',
      'iceServers',
      'destinations',
    ],
    properties: {
      webSocketUrl: { type: 'string', description: 'Where SIP is spoken.' },
      uri: { type: 'string', description: 'All desks register as this one; a call rings at each of them.' },
      username: { type: 'string' },
      password: { type: 'string' },
      realm: { type: 'string' },
      expiresAt: { type: 'string', format: 'date-time' },
      iceServers: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/IceServer' } },
      destinations: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/PilotDestination' } },
    },
  },
  PilotDestination: {
    type: 'object',
    description: 'Where a customer can call.',
    required: ['key', 'label', 'pilotNumber'],
    properties: {
      key: { type: 'string' },
      label: { type: 'string' },
      pilotNumber: { type: 'string', description: "What customers' calls are addressed to." },
    },
  },
  Problem: {
    type: 'object',
    description: 'What went wrong and the way out (RFC 9457, with our fields).',
    required: ['title', 'status', 'code'],
    properties: {
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { type: 'string' },
      detail: { type: 'string' },
    },
  },
  PushUrlRequest: {
    type: 'object',
    description: 'Which page is shown; without `agentId` the system shows it.',
    additionalProperties: false,
    required: ['url'],
    properties: {
      agentId: { $ref: 'parlance:sandbox#/$defs/AgentId' },
      url: {
        type: 'string',
        minLength: 1,
        description: 'Any text passes, since a hostile or mistyped address is worth a test.',
      },
    },
  },
  RawItem: {
    type: 'object',
    description: "An item as it shall stand in the vendor's transcript.",
    additionalProperties: false,
    required: ['type'],
    properties: {
      type: { type: 'string', minLength: 1, description: "The vendor's message type." },
      text: { type: 'string' },
      agentId: { $ref: 'parlance:sandbox#/$defs/AgentId' },
    },
  },
  RedirectRequest: {
    type: 'object',
    description: 'Where the customer is sent; without `agentId` the system sends them.',
    additionalProperties: false,
    required: ['url'],
    properties: {
      agentId: { $ref: 'parlance:sandbox#/$defs/AgentId' },
      url: {
        type: 'string',
        minLength: 1,
        description: 'Any text passes, since a hostile or mistyped address is worth a test.',
      },
    },
  },
  RequestList: {
    type: 'object',
    description: 'What was asked of the simulators, oldest first.',
    required: ['requests'],
    properties: { requests: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/LoggedRequest' } } },
  },
  RequestedCall: {
    type: 'object',
    description: 'The newest call that an agent asked for; `phoneNumber` once the customer has answered.',
    required: ['agentId', 'requestedAt'],
    properties: {
      agentId: { $ref: 'parlance:sandbox#/$defs/AgentId' },
      requestedAt: { type: 'string', format: 'date-time' },
      phoneNumber: { type: 'string' },
      answeredAt: { type: 'string', format: 'date-time' },
    },
  },
  SandboxDescription: {
    type: 'object',
    description: 'What the sandbox simulates.',
    required: ['vendors'],
    properties: { vendors: { type: 'array', items: { $ref: 'parlance:sandbox#/$defs/SimulatedVendor' } } },
  },
  SayRequest: {
    type: 'object',
    description: 'What is said; without `agentId` the system says it.',
    additionalProperties: false,
    properties: {
      agentId: { $ref: 'parlance:sandbox#/$defs/AgentId' },
      text: { type: 'string', minLength: 1, description: 'Plain text. Give this or `html`.' },
      html: { type: 'string', minLength: 1, description: 'Markup sent as it is. Give this or `text`.' },
    },
    oneOf: [{ required: ['text'] }, { required: ['html'] }],
  },
  SimulatedVendor: {
    type: 'object',
    description: 'One simulated vendor: where it is, what it accepts, what it can do.',
    required: ['vendor', 'title', 'baseUrl', 'coverage', 'settings'],
    properties: {
      vendor: { $ref: 'parlance:sandbox#/$defs/Vendor' },
      title: { type: 'string', description: "What the vendor's product is called." },
      baseUrl: { type: 'string', description: "Give this to the vendor's client." },
      settings: {
        type: 'object',
        description:
          "Made-up credentials and names that the simulator accepts, and whatever else the vendor's driver needs, by the\nname of its option.\n",
        additionalProperties: { type: ['string', 'array'], items: { type: 'string' } },
      },
      coverage: {
        type: 'object',
        description: 'By operationId.',
        additionalProperties: { type: 'string', enum: ['supported', 'planned'] },
      },
    },
  },
  TimeWindow: {
    type: 'object',
    description: 'From one moment to another.',
    required: ['startAt', 'endAt'],
    properties: {
      startAt: { type: 'string', format: 'date-time' },
      endAt: { type: 'string', format: 'date-time' },
    },
  },
  TypingRequest: {
    type: 'object',
    description: 'Whether an agent types.',
    additionalProperties: false,
    required: ['agentId', 'isTyping'],
    properties: { agentId: { $ref: 'parlance:sandbox#/$defs/AgentId' }, isTyping: { type: 'boolean' } },
  },
  Vendor: {
    type: 'string',
    description: 'A simulated vendor, for instance openscape; `sandbox.describe` lists them.',
  },
};

/** Parlance sandbox as data. */
export const sandboxSpec: SpecDocument = {
  $id: 'parlance:sandbox',
  title: 'Parlance sandbox',
  operations,
  schemas,
};
