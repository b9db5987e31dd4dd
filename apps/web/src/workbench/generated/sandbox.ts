// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  agentEventsStream,
  type AgentEventsStreamInput,
  type AgentEventsStreamSuccess,
  agentsList,
  type AgentsListSuccess,
  agentsPut,
  type AgentsPutInput,
  type AgentsPutSuccess,
  callbacksList,
  type CallbacksListInput,
  type CallbacksListSuccess,
  clockAdvance,
  type ClockAdvanceInput,
  type ClockAdvanceSuccess,
  clockGet,
  type ClockGetSuccess,
  conditionsChange,
  type ConditionsChangeInput,
  type ConditionsChangeSuccess,
  conditionsGet,
  type ConditionsGetInput,
  type ConditionsGetSuccess,
  conditionsReset,
  type ConditionsResetInput,
  type ConditionsResetSuccess,
  conversationsAccept,
  type ConversationsAcceptInput,
  type ConversationsAcceptSuccess,
  conversationsEnd,
  type ConversationsEndInput,
  type ConversationsEndSuccess,
  conversationsGet,
  type ConversationsGetInput,
  type ConversationsGetSuccess,
  conversationsInject,
  type ConversationsInjectInput,
  type ConversationsInjectSuccess,
  conversationsJoin,
  type ConversationsJoinInput,
  type ConversationsJoinSuccess,
  conversationsList,
  type ConversationsListInput,
  type ConversationsListSuccess,
  conversationsPushUrl,
  type ConversationsPushUrlInput,
  type ConversationsPushUrlSuccess,
  conversationsRedirect,
  type ConversationsRedirectInput,
  type ConversationsRedirectSuccess,
  conversationsRequestCall,
  type ConversationsRequestCallInput,
  type ConversationsRequestCallSuccess,
  conversationsRequeue,
  type ConversationsRequeueInput,
  type ConversationsRequeueSuccess,
  conversationsSay,
  type ConversationsSayInput,
  type ConversationsSaySuccess,
  conversationsSetTyping,
  type ConversationsSetTypingInput,
  type ConversationsSetTypingSuccess,
  faultsAdd,
  type FaultsAddInput,
  type FaultsAddSuccess,
  faultsClear,
  type FaultsClearInput,
  type FaultsClearSuccess,
  faultsList,
  type FaultsListSuccess,
  phoneGetRegistration,
  type PhoneGetRegistrationInput,
  type PhoneGetRegistrationSuccess,
  requestsList,
  type RequestsListInput,
  type RequestsListSuccess,
  sandboxDescribe,
  type SandboxDescribeSuccess,
} from '@parlance/client-sandbox';

import type { WorkbenchApi } from './types.js';

/** What each operation of Parlance sandbox takes and gives, by operationId. */
export interface SandboxOperations {
  readonly 'agentEvents.stream': {
    readonly input: AgentEventsStreamInput;
    readonly data: AgentEventsStreamSuccess['data'];
  };
  readonly 'agents.list': {
    readonly input: Readonly<Record<string, never>>;
    readonly data: AgentsListSuccess['data'];
  };
  readonly 'agents.put': { readonly input: AgentsPutInput; readonly data: AgentsPutSuccess['data'] };
  readonly 'callbacks.list': {
    readonly input: CallbacksListInput;
    readonly data: CallbacksListSuccess['data'];
  };
  readonly 'clock.advance': { readonly input: ClockAdvanceInput; readonly data: ClockAdvanceSuccess['data'] };
  readonly 'clock.get': {
    readonly input: Readonly<Record<string, never>>;
    readonly data: ClockGetSuccess['data'];
  };
  readonly 'conditions.change': {
    readonly input: ConditionsChangeInput;
    readonly data: ConditionsChangeSuccess['data'];
  };
  readonly 'conditions.get': {
    readonly input: ConditionsGetInput;
    readonly data: ConditionsGetSuccess['data'];
  };
  readonly 'conditions.reset': {
    readonly input: ConditionsResetInput;
    readonly data: ConditionsResetSuccess['data'];
  };
  readonly 'conversations.accept': {
    readonly input: ConversationsAcceptInput;
    readonly data: ConversationsAcceptSuccess['data'];
  };
  readonly 'conversations.end': {
    readonly input: ConversationsEndInput;
    readonly data: ConversationsEndSuccess['data'];
  };
  readonly 'conversations.get': {
    readonly input: ConversationsGetInput;
    readonly data: ConversationsGetSuccess['data'];
  };
  readonly 'conversations.inject': {
    readonly input: ConversationsInjectInput;
    readonly data: ConversationsInjectSuccess['data'];
  };
  readonly 'conversations.join': {
    readonly input: ConversationsJoinInput;
    readonly data: ConversationsJoinSuccess['data'];
  };
  readonly 'conversations.list': {
    readonly input: ConversationsListInput;
    readonly data: ConversationsListSuccess['data'];
  };
  readonly 'conversations.pushUrl': {
    readonly input: ConversationsPushUrlInput;
    readonly data: ConversationsPushUrlSuccess['data'];
  };
  readonly 'conversations.redirect': {
    readonly input: ConversationsRedirectInput;
    readonly data: ConversationsRedirectSuccess['data'];
  };
  readonly 'conversations.requestCall': {
    readonly input: ConversationsRequestCallInput;
    readonly data: ConversationsRequestCallSuccess['data'];
  };
  readonly 'conversations.requeue': {
    readonly input: ConversationsRequeueInput;
    readonly data: ConversationsRequeueSuccess['data'];
  };
  readonly 'conversations.say': {
    readonly input: ConversationsSayInput;
    readonly data: ConversationsSaySuccess['data'];
  };
  readonly 'conversations.setTyping': {
    readonly input: ConversationsSetTypingInput;
    readonly data: ConversationsSetTypingSuccess['data'];
  };
  readonly 'faults.add': { readonly input: FaultsAddInput; readonly data: FaultsAddSuccess['data'] };
  readonly 'faults.clear': { readonly input: FaultsClearInput; readonly data: FaultsClearSuccess['data'] };
  readonly 'faults.list': {
    readonly input: Readonly<Record<string, never>>;
    readonly data: FaultsListSuccess['data'];
  };
  readonly 'phone.getRegistration': {
    readonly input: PhoneGetRegistrationInput;
    readonly data: PhoneGetRegistrationSuccess['data'];
  };
  readonly 'requests.list': { readonly input: RequestsListInput; readonly data: RequestsListSuccess['data'] };
  readonly 'sandbox.describe': {
    readonly input: Readonly<Record<string, never>>;
    readonly data: SandboxDescribeSuccess['data'];
  };
}

/** Parlance sandbox for the workbench. */
export const sandboxApi: WorkbenchApi<SandboxOperations> = {
  api: 'sandbox',
  title: 'Parlance sandbox',
  resources: {
    agentEvents: "What an agent's desk is told.",
    agents: 'Who can answer.',
    callbacks: 'Phone calls that customers asked for.',
    clock: "The simulators' clock.",
    conditions: 'How a simulated contact center is set up, and how its document is read.',
    conversations: 'Chats as the contact center sees them.',
    faults: 'Failures on purpose.',
    phone: "The phone on an agent's desk.",
    requests: 'What vendor requests arrived.',
    sandbox: 'The sandbox itself.',
  },
  ids: [
    'agentEvents.stream',
    'agents.list',
    'agents.put',
    'callbacks.list',
    'clock.advance',
    'clock.get',
    'conditions.change',
    'conditions.get',
    'conditions.reset',
    'conversations.accept',
    'conversations.end',
    'conversations.get',
    'conversations.inject',
    'conversations.join',
    'conversations.list',
    'conversations.pushUrl',
    'conversations.redirect',
    'conversations.requestCall',
    'conversations.requeue',
    'conversations.say',
    'conversations.setTyping',
    'faults.add',
    'faults.clear',
    'faults.list',
    'phone.getRegistration',
    'requests.list',
    'sandbox.describe',
  ],
  operations: {
    'agentEvents.stream': {
      resource: 'agentEvents',
      method: 'GET',
      path: '/agent/events',
      summary: "Streams what happens in all conversations, and new callbacks, for an agent's desk.",
      description: '',
      source: '',
      answers: [
        { status: '200', description: "The events; the SSE `id` is the event's id." },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              afterId: {
                type: 'string',
                pattern: '^[0-9]{1,15}$',
                description: 'Only events after this id; recorded ones come first.',
              },
            },
            required: [],
            additionalProperties: false,
          },
        },
        required: [],
        additionalProperties: false,
      },
      run: agentEventsStream,
    },
    'agents.list': {
      resource: 'agents',
      method: 'GET',
      path: '/agent/agents',
      summary: 'Lists the agents.',
      description: '',
      source: '',
      answers: [{ status: '200', description: 'The agents.' }],
      schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
      run: (client, _input, options) => agentsList(client, options),
    },
    'agents.put': {
      resource: 'agents',
      method: 'PUT',
      path: '/agent/agents/{agentId}',
      summary: 'Adds an agent or changes the name of one.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The agent.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: { agentId: { $ref: '#/$defs/AgentId' } },
            required: ['agentId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/AgentName' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: agentsPut,
    },
    'callbacks.list': {
      resource: 'callbacks',
      method: 'GET',
      path: '/agent/callbacks',
      summary: 'Lists the callbacks that customers asked for, oldest first.',
      description: '',
      source: '',
      answers: [{ status: '200', description: 'The callbacks.' }],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: { vendor: { $ref: '#/$defs/Vendor', description: 'Only callbacks of this vendor.' } },
            required: [],
            additionalProperties: false,
          },
        },
        required: [],
        additionalProperties: false,
      },
      run: callbacksList,
    },
    'clock.advance': {
      resource: 'clock',
      method: 'POST',
      path: '/control/clock/advance',
      summary: "Moves the simulators' clock forward; clients' timers are not touched.",
      description: 'Held reads, token lifetimes, typing marks and the minutes after the end follow at once.',
      source: '',
      answers: [
        { status: '200', description: 'The new time.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
      ],
      schema: {
        type: 'object',
        properties: { body: { $ref: '#/$defs/AdvanceClock' } },
        required: ['body'],
        additionalProperties: false,
      },
      run: clockAdvance,
    },
    'clock.get': {
      resource: 'clock',
      method: 'GET',
      path: '/control/clock',
      summary: "Tells the simulators' time.",
      description: '',
      source: '',
      answers: [{ status: '200', description: 'The time.' }],
      schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
      run: (client, _input, options) => clockGet(client, options),
    },
    'conditions.change': {
      resource: 'conditions',
      method: 'PATCH',
      path: '/control/vendors/{vendor}/conditions',
      summary: 'Changes some conditions, at once and for every request from now on.',
      description:
        'The others stay. A name or value that `conditions.get` does not list is refused, and then nothing is changed.',
      source: '',
      answers: [
        { status: '200', description: 'All conditions.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No vendor of this name is simulated.', code: 'vendor-not-found' },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: { vendor: { $ref: '#/$defs/Vendor', description: 'From `sandbox.describe`.' } },
            required: ['vendor'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/ConditionValues' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conditionsChange,
    },
    'conditions.get': {
      resource: 'conditions',
      method: 'GET',
      path: '/control/vendors/{vendor}/conditions',
      summary:
        'Tells how a simulated contact center is set up, each condition with its meaning and possible values.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The conditions.' },
        { status: '404', description: 'No vendor of this name is simulated.', code: 'vendor-not-found' },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: { vendor: { $ref: '#/$defs/Vendor', description: 'From `sandbox.describe`.' } },
            required: ['vendor'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: conditionsGet,
    },
    'conditions.reset': {
      resource: 'conditions',
      method: 'DELETE',
      path: '/control/vendors/{vendor}/conditions',
      summary: 'Sets all conditions back to what the sandbox was started with.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'All conditions.' },
        { status: '404', description: 'No vendor of this name is simulated.', code: 'vendor-not-found' },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: { vendor: { $ref: '#/$defs/Vendor', description: 'From `sandbox.describe`.' } },
            required: ['vendor'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: conditionsReset,
    },
    'conversations.accept': {
      resource: 'conversations',
      method: 'POST',
      path: '/agent/conversations/{conversationId}/accept',
      summary: 'An agent takes a waiting conversation.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The conversation, now active.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/ByAgent' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsAccept,
    },
    'conversations.end': {
      resource: 'conversations',
      method: 'POST',
      path: '/agent/conversations/{conversationId}/end',
      summary: 'An agent ends the conversation.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The conversation, now ended.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/ByAgent' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsEnd,
    },
    'conversations.get': {
      resource: 'conversations',
      method: 'GET',
      path: '/agent/conversations/{conversationId}',
      summary: 'Gives one conversation with everything said so far.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The conversation.' },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
        },
        required: ['path'],
        additionalProperties: false,
      },
      run: conversationsGet,
    },
    'conversations.inject': {
      resource: 'conversations',
      method: 'POST',
      path: '/control/conversations/{conversationId}/items',
      summary: "Puts an item into the vendor's transcript as it is, for instance one of a type nobody knows.",
      description: '',
      source: '',
      answers: [
        { status: '204', description: 'Added.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/RawItem' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsInject,
    },
    'conversations.join': {
      resource: 'conversations',
      method: 'POST',
      path: '/agent/conversations/{conversationId}/join',
      summary: 'A further agent joins a conversation that another one has accepted (conference).',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The conversation.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/ByAgent' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsJoin,
    },
    'conversations.list': {
      resource: 'conversations',
      method: 'GET',
      path: '/agent/conversations',
      summary: 'Lists conversations, oldest first.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The conversations, without their entries.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              state: { $ref: '#/$defs/ConversationState', description: 'Only conversations in this state.' },
              customerName: {
                type: 'string',
                description: 'Only conversations of customers with exactly this name.',
              },
            },
            required: [],
            additionalProperties: false,
          },
        },
        required: [],
        additionalProperties: false,
      },
      run: conversationsList,
    },
    'conversations.pushUrl': {
      resource: 'conversations',
      method: 'POST',
      path: '/agent/conversations/{conversationId}/push-url',
      summary: 'An agent, or the system, shows the customer a page.',
      description: '',
      source: '',
      answers: [
        { status: '201', description: 'Pushed.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/PushUrlRequest' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsPushUrl,
    },
    'conversations.redirect': {
      resource: 'conversations',
      method: 'POST',
      path: '/agent/conversations/{conversationId}/redirect',
      summary: 'Sends the customer to another address, in the middle of the chat or while they wait.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The conversation; whether it has ended depends on the conditions.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/RedirectRequest' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsRedirect,
    },
    'conversations.requestCall': {
      resource: 'conversations',
      method: 'POST',
      path: '/agent/conversations/{conversationId}/call-request',
      summary: 'An agent asks the customer for a phone number to call now.',
      description: "The customer's answer arrives as `call` of the conversation.",
      source: '',
      answers: [
        { status: '200', description: 'The conversation.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/ByAgent' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsRequestCall,
    },
    'conversations.requeue': {
      resource: 'conversations',
      method: 'POST',
      path: '/agent/conversations/{conversationId}/requeue',
      summary: 'An agent gives the conversation back to the queue.',
      description: '',
      source: '',
      answers: [
        { status: '200', description: 'The conversation, waiting again; any agent may accept it.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/ByAgent' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsRequeue,
    },
    'conversations.say': {
      resource: 'conversations',
      method: 'POST',
      path: '/agent/conversations/{conversationId}/messages',
      summary: 'An agent, or the system, says something.',
      description:
        "`text` is wrapped the way the vendor's desk does it (for OpenScape: escaped, inside FONT markup); `html` goes out\nas it is. Without `agentId` the contact center's system speaks.",
      source: '',
      answers: [
        { status: '201', description: 'Said.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/SayRequest' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsSay,
    },
    'conversations.setTyping': {
      resource: 'conversations',
      method: 'POST',
      path: '/agent/conversations/{conversationId}/typing',
      summary: 'An agent types or stops.',
      description: '',
      source: '',
      answers: [
        { status: '204', description: 'Noted.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'No conversation of this id.', code: 'conversation-not-found' },
        {
          status: '409',
          description:
            "Not possible in the conversation's state, for instance saying something before accepting.",
          code: 'wrong-state',
        },
      ],
      schema: {
        type: 'object',
        properties: {
          path: {
            type: 'object',
            properties: {
              conversationId: {
                type: 'string',
                minLength: 1,
                description: 'From `conversations.list`; for OpenScape the session id.',
              },
            },
            required: ['conversationId'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/TypingRequest' },
        },
        required: ['path', 'body'],
        additionalProperties: false,
      },
      run: conversationsSetTyping,
    },
    'faults.add': {
      resource: 'faults',
      method: 'POST',
      path: '/control/faults',
      summary: 'Makes the next matching vendor requests fail.',
      description: '',
      source: '',
      answers: [
        { status: '201', description: 'The fault.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
      ],
      schema: {
        type: 'object',
        properties: { body: { $ref: '#/$defs/FaultRequest' } },
        required: ['body'],
        additionalProperties: false,
      },
      run: faultsAdd,
    },
    'faults.clear': {
      resource: 'faults',
      method: 'DELETE',
      path: '/control/faults',
      summary: 'Forgets all faults, or those of one conversation.',
      description: '',
      source: '',
      answers: [{ status: '204', description: 'Forgotten.' }],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              conversationId: { type: 'string', description: 'Only faults for this conversation.' },
            },
            required: [],
            additionalProperties: false,
          },
        },
        required: [],
        additionalProperties: false,
      },
      run: faultsClear,
    },
    'faults.list': {
      resource: 'faults',
      method: 'GET',
      path: '/control/faults',
      summary: 'Lists the faults that still wait for their request.',
      description: '',
      source: '',
      answers: [{ status: '200', description: 'The faults.' }],
      schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
      run: (client, _input, options) => faultsList(client, options),
    },
    'phone.getRegistration': {
      resource: 'phone',
      method: 'GET',
      path: '/agent/phone',
      summary: "Gives what an agent's phone registers with.",
      description: 'A SIP account for desks, short-lived. Ask again before it expires.',
      source: '',
      answers: [
        { status: '200', description: 'Where and as whom to register.' },
        {
          status: '400',
          description: 'A field is missing or wrong; `detail` names it.',
          code: 'invalid-request',
        },
        { status: '404', description: 'A sandbox without voice.', code: 'voice-not-configured' },
      ],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: { agentId: { $ref: '#/$defs/AgentId', description: 'Whose phone it is.' } },
            required: ['agentId'],
            additionalProperties: false,
          },
        },
        required: ['query'],
        additionalProperties: false,
      },
      run: phoneGetRegistration,
    },
    'requests.list': {
      resource: 'requests',
      method: 'GET',
      path: '/control/requests',
      summary: 'Lists the vendor requests that arrived, oldest first, bodies included.',
      description: 'The newest 10,000 are kept.',
      source: '',
      answers: [{ status: '200', description: 'The requests.' }],
      schema: {
        type: 'object',
        properties: {
          query: {
            type: 'object',
            properties: {
              vendor: { $ref: '#/$defs/Vendor', description: 'Only requests to this vendor.' },
              operation: { type: 'string', description: 'Only requests for this operationId.' },
              conversationId: { type: 'string', description: 'Only requests for this conversation.' },
            },
            required: [],
            additionalProperties: false,
          },
        },
        required: [],
        additionalProperties: false,
      },
      run: requestsList,
    },
    'sandbox.describe': {
      resource: 'sandbox',
      method: 'GET',
      path: '/control/sandbox',
      summary:
        'Tells the simulated vendors, their addresses, test credentials and which operations are simulated.',
      description: '',
      source: '',
      answers: [{ status: '200', description: 'The description.' }],
      schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
      run: (client, _input, options) => sandboxDescribe(client, options),
    },
  },
  $defs: {
    AdvanceClock: {
      type: 'object',
      description: 'How far to move the clock, in milliseconds.',
      additionalProperties: false,
      required: ['byMs'],
      properties: { byMs: { type: 'integer', minimum: 1, maximum: 31536000000 } },
    },
    AgentId: {
      type: 'string',
      description: "The agent's name at the agent door, for instance rosa.",
      pattern: '^[a-z0-9-]{1,40}$',
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
      properties: { agentId: { $ref: '#/$defs/AgentId' } },
    },
    ConditionValues: {
      type: 'object',
      description: 'New values by name of condition.',
      minProperties: 1,
      additionalProperties: { type: ['boolean', 'integer', 'string'] },
    },
    ConversationState: {
      type: 'string',
      description: 'Not yet accepted, accepted, over.',
      enum: ['waiting', 'active', 'ended'],
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
    FaultRequest: {
      type: 'object',
      description: 'Which requests fail, and how.',
      additionalProperties: false,
      required: ['vendor', 'operation', 'kind'],
      properties: {
        vendor: { $ref: '#/$defs/Vendor' },
        operation: { type: 'string', description: "An operationId of the vendor's spec, or `*`." },
        kind: { $ref: '#/$defs/FaultKind' },
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
    PushUrlRequest: {
      type: 'object',
      description: 'Which page is shown; without `agentId` the system shows it.',
      additionalProperties: false,
      required: ['url'],
      properties: {
        agentId: { $ref: '#/$defs/AgentId' },
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
        agentId: { $ref: '#/$defs/AgentId' },
      },
    },
    RedirectRequest: {
      type: 'object',
      description: 'Where the customer is sent; without `agentId` the system sends them.',
      additionalProperties: false,
      required: ['url'],
      properties: {
        agentId: { $ref: '#/$defs/AgentId' },
        url: {
          type: 'string',
          minLength: 1,
          description: 'Any text passes, since a hostile or mistyped address is worth a test.',
        },
      },
    },
    SayRequest: {
      type: 'object',
      description: 'What is said; without `agentId` the system says it.',
      additionalProperties: false,
      properties: {
        agentId: { $ref: '#/$defs/AgentId' },
        text: { type: 'string', minLength: 1, description: 'Plain text. Give this or `html`.' },
        html: { type: 'string', minLength: 1, description: 'Markup sent as it is. Give this or `text`.' },
      },
      oneOf: [{ required: ['text'] }, { required: ['html'] }],
    },
    TypingRequest: {
      type: 'object',
      description: 'Whether an agent types.',
      additionalProperties: false,
      required: ['agentId', 'isTyping'],
      properties: { agentId: { $ref: '#/$defs/AgentId' }, isTyping: { type: 'boolean' } },
    },
    Vendor: {
      type: 'string',
      description: 'A simulated vendor, for instance openscape; `sandbox.describe` lists them.',
    },
  },
};
