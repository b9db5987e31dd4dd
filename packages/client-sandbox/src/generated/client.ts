// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import { unwrap, unwrapEvents, type CallOptions, type ClientCore } from '@parlance/runtime';

import { createSandboxCore, type SandboxClientOptions } from './core.js';
import {
  agentEventsStream,
  type AgentEventsStreamInput,
  type AgentEventsStreamSuccess,
} from './operations/agent-events-stream.js';
import { agentsList, type AgentsListSuccess } from './operations/agents-list.js';
import { agentsPut, type AgentsPutInput, type AgentsPutSuccess } from './operations/agents-put.js';
import {
  callbacksList,
  type CallbacksListInput,
  type CallbacksListSuccess,
} from './operations/callbacks-list.js';
import {
  clockAdvance,
  type ClockAdvanceInput,
  type ClockAdvanceSuccess,
} from './operations/clock-advance.js';
import { clockGet, type ClockGetSuccess } from './operations/clock-get.js';
import {
  conditionsChange,
  type ConditionsChangeInput,
  type ConditionsChangeSuccess,
} from './operations/conditions-change.js';
import {
  conditionsGet,
  type ConditionsGetInput,
  type ConditionsGetSuccess,
} from './operations/conditions-get.js';
import {
  conditionsReset,
  type ConditionsResetInput,
  type ConditionsResetSuccess,
} from './operations/conditions-reset.js';
import {
  conversationsAccept,
  type ConversationsAcceptInput,
  type ConversationsAcceptSuccess,
} from './operations/conversations-accept.js';
import {
  conversationsEnd,
  type ConversationsEndInput,
  type ConversationsEndSuccess,
} from './operations/conversations-end.js';
import {
  conversationsGet,
  type ConversationsGetInput,
  type ConversationsGetSuccess,
} from './operations/conversations-get.js';
import {
  conversationsInject,
  type ConversationsInjectInput,
  type ConversationsInjectSuccess,
} from './operations/conversations-inject.js';
import {
  conversationsJoin,
  type ConversationsJoinInput,
  type ConversationsJoinSuccess,
} from './operations/conversations-join.js';
import {
  conversationsList,
  type ConversationsListInput,
  type ConversationsListSuccess,
} from './operations/conversations-list.js';
import {
  conversationsPushUrl,
  type ConversationsPushUrlInput,
  type ConversationsPushUrlSuccess,
} from './operations/conversations-push-url.js';
import {
  conversationsRedirect,
  type ConversationsRedirectInput,
  type ConversationsRedirectSuccess,
} from './operations/conversations-redirect.js';
import {
  conversationsRequestCall,
  type ConversationsRequestCallInput,
  type ConversationsRequestCallSuccess,
} from './operations/conversations-request-call.js';
import {
  conversationsRequeue,
  type ConversationsRequeueInput,
  type ConversationsRequeueSuccess,
} from './operations/conversations-requeue.js';
import {
  conversationsSay,
  type ConversationsSayInput,
  type ConversationsSaySuccess,
} from './operations/conversations-say.js';
import {
  conversationsSetTyping,
  type ConversationsSetTypingInput,
  type ConversationsSetTypingSuccess,
} from './operations/conversations-set-typing.js';
import { faultsAdd, type FaultsAddInput, type FaultsAddSuccess } from './operations/faults-add.js';
import { faultsClear, type FaultsClearInput, type FaultsClearSuccess } from './operations/faults-clear.js';
import { faultsList, type FaultsListSuccess } from './operations/faults-list.js';
import {
  phoneGetRegistration,
  type PhoneGetRegistrationInput,
  type PhoneGetRegistrationSuccess,
} from './operations/phone-get-registration.js';
import {
  requestsList,
  type RequestsListInput,
  type RequestsListSuccess,
} from './operations/requests-list.js';
import { sandboxDescribe, type SandboxDescribeSuccess } from './operations/sandbox-describe.js';

/** What an agent's desk is told. */
export interface AgentEventsResource {
  /**
   * Streams what happens in all conversations, and new callbacks, for an agent's desk.
   *
   * `GET /agent/events`
   */
  stream(input?: AgentEventsStreamInput, options?: CallOptions): AgentEventsStreamSuccess['data'];
}

/** Who can answer. */
export interface AgentsResource {
  /**
   * Lists the agents.
   *
   * `GET /agent/agents`
   */
  list(options?: CallOptions): Promise<AgentsListSuccess['data']>;

  /**
   * Adds an agent or changes the name of one.
   *
   * `PUT /agent/agents/{agentId}`
   */
  put(input: AgentsPutInput, options?: CallOptions): Promise<AgentsPutSuccess['data']>;
}

/** Phone calls that customers asked for. */
export interface CallbacksResource {
  /**
   * Lists the callbacks that customers asked for, oldest first.
   *
   * `GET /agent/callbacks`
   */
  list(input?: CallbacksListInput, options?: CallOptions): Promise<CallbacksListSuccess['data']>;
}

/** The simulators' clock. */
export interface ClockResource {
  /**
   * Moves the simulators' clock forward; clients' timers are not touched.
   *
   * Held reads, token lifetimes, typing marks and the minutes after the end follow at once.
   *
   * `POST /control/clock/advance`
   */
  advance(input: ClockAdvanceInput, options?: CallOptions): Promise<ClockAdvanceSuccess['data']>;

  /**
   * Tells the simulators' time.
   *
   * `GET /control/clock`
   */
  get(options?: CallOptions): Promise<ClockGetSuccess['data']>;
}

/** How a simulated contact center is set up, and how its document is read. */
export interface ConditionsResource {
  /**
   * Changes some conditions, at once and for every request from now on.
   *
   * The others stay. A name or value that `conditions.get` does not list is refused, and then nothing is
   * changed.
   *
   * `PATCH /control/vendors/{vendor}/conditions`
   */
  change(input: ConditionsChangeInput, options?: CallOptions): Promise<ConditionsChangeSuccess['data']>;

  /**
   * Tells how a simulated contact center is set up, each condition with its meaning and possible values.
   *
   * `GET /control/vendors/{vendor}/conditions`
   */
  get(input: ConditionsGetInput, options?: CallOptions): Promise<ConditionsGetSuccess['data']>;

  /**
   * Sets all conditions back to what the sandbox was started with.
   *
   * `DELETE /control/vendors/{vendor}/conditions`
   */
  reset(input: ConditionsResetInput, options?: CallOptions): Promise<ConditionsResetSuccess['data']>;
}

/** Chats as the contact center sees them. */
export interface ConversationsResource {
  /**
   * An agent takes a waiting conversation.
   *
   * `POST /agent/conversations/{conversationId}/accept`
   */
  accept(input: ConversationsAcceptInput, options?: CallOptions): Promise<ConversationsAcceptSuccess['data']>;

  /**
   * An agent ends the conversation.
   *
   * `POST /agent/conversations/{conversationId}/end`
   */
  end(input: ConversationsEndInput, options?: CallOptions): Promise<ConversationsEndSuccess['data']>;

  /**
   * Gives one conversation with everything said so far.
   *
   * `GET /agent/conversations/{conversationId}`
   */
  get(input: ConversationsGetInput, options?: CallOptions): Promise<ConversationsGetSuccess['data']>;

  /**
   * Puts an item into the vendor's transcript as it is, for instance one of a type nobody knows.
   *
   * `POST /control/conversations/{conversationId}/items`
   */
  inject(input: ConversationsInjectInput, options?: CallOptions): Promise<ConversationsInjectSuccess['data']>;

  /**
   * A further agent joins a conversation that another one has accepted (conference).
   *
   * `POST /agent/conversations/{conversationId}/join`
   */
  join(input: ConversationsJoinInput, options?: CallOptions): Promise<ConversationsJoinSuccess['data']>;

  /**
   * Lists conversations, oldest first.
   *
   * `GET /agent/conversations`
   */
  list(input?: ConversationsListInput, options?: CallOptions): Promise<ConversationsListSuccess['data']>;

  /**
   * An agent, or the system, shows the customer a page.
   *
   * `POST /agent/conversations/{conversationId}/push-url`
   */
  pushUrl(
    input: ConversationsPushUrlInput,
    options?: CallOptions,
  ): Promise<ConversationsPushUrlSuccess['data']>;

  /**
   * Sends the customer to another address, in the middle of the chat or while they wait.
   *
   * `POST /agent/conversations/{conversationId}/redirect`
   */
  redirect(
    input: ConversationsRedirectInput,
    options?: CallOptions,
  ): Promise<ConversationsRedirectSuccess['data']>;

  /**
   * An agent asks the customer for a phone number to call now.
   *
   * The customer's answer arrives as `call` of the conversation.
   *
   * `POST /agent/conversations/{conversationId}/call-request`
   */
  requestCall(
    input: ConversationsRequestCallInput,
    options?: CallOptions,
  ): Promise<ConversationsRequestCallSuccess['data']>;

  /**
   * An agent gives the conversation back to the queue.
   *
   * `POST /agent/conversations/{conversationId}/requeue`
   */
  requeue(
    input: ConversationsRequeueInput,
    options?: CallOptions,
  ): Promise<ConversationsRequeueSuccess['data']>;

  /**
   * An agent, or the system, says something.
   *
   * `text` is wrapped the way the vendor's desk does it (for OpenScape: escaped, inside FONT markup);
   * `html` goes out as it is. Without `agentId` the contact center's system speaks.
   *
   * `POST /agent/conversations/{conversationId}/messages`
   */
  say(input: ConversationsSayInput, options?: CallOptions): Promise<ConversationsSaySuccess['data']>;

  /**
   * An agent types or stops.
   *
   * `POST /agent/conversations/{conversationId}/typing`
   */
  setTyping(
    input: ConversationsSetTypingInput,
    options?: CallOptions,
  ): Promise<ConversationsSetTypingSuccess['data']>;
}

/** Failures on purpose. */
export interface FaultsResource {
  /**
   * Makes the next matching vendor requests fail.
   *
   * `POST /control/faults`
   */
  add(input: FaultsAddInput, options?: CallOptions): Promise<FaultsAddSuccess['data']>;

  /**
   * Forgets all faults, or those of one conversation.
   *
   * `DELETE /control/faults`
   */
  clear(input?: FaultsClearInput, options?: CallOptions): Promise<FaultsClearSuccess['data']>;

  /**
   * Lists the faults that still wait for their request.
   *
   * `GET /control/faults`
   */
  list(options?: CallOptions): Promise<FaultsListSuccess['data']>;
}

/** The phone on an agent's desk. */
export interface PhoneResource {
  /**
   * Gives what an agent's phone registers with.
   *
   * A SIP account for desks, short-lived. Ask again before it expires.
   *
   * `GET /agent/phone`
   */
  getRegistration(
    input: PhoneGetRegistrationInput,
    options?: CallOptions,
  ): Promise<PhoneGetRegistrationSuccess['data']>;
}

/** What vendor requests arrived. */
export interface RequestsResource {
  /**
   * Lists the vendor requests that arrived, oldest first, bodies included.
   *
   * The newest 10,000 are kept.
   *
   * `GET /control/requests`
   */
  list(input?: RequestsListInput, options?: CallOptions): Promise<RequestsListSuccess['data']>;
}

/** The sandbox itself. */
export interface SandboxResource {
  /**
   * Tells the simulated vendors, their addresses, test credentials and which operations are simulated.
   *
   * `GET /control/sandbox`
   */
  describe(options?: CallOptions): Promise<SandboxDescribeSuccess['data']>;
}

/**
 * A client of Parlance sandbox. Methods give the data of a success and throw all else; the standalone
 * functions give everything as a value.
 */
export interface SandboxClient extends ClientCore {
  /** What an agent's desk is told. */
  readonly agentEvents: AgentEventsResource;
  /** Who can answer. */
  readonly agents: AgentsResource;
  /** Phone calls that customers asked for. */
  readonly callbacks: CallbacksResource;
  /** The simulators' clock. */
  readonly clock: ClockResource;
  /** How a simulated contact center is set up, and how its document is read. */
  readonly conditions: ConditionsResource;
  /** Chats as the contact center sees them. */
  readonly conversations: ConversationsResource;
  /** Failures on purpose. */
  readonly faults: FaultsResource;
  /** The phone on an agent's desk. */
  readonly phone: PhoneResource;
  /** What vendor requests arrived. */
  readonly requests: RequestsResource;
  /** The sandbox itself. */
  readonly sandbox: SandboxResource;
}

/**
 * Makes a client of Parlance sandbox. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export function createSandboxClient(options: SandboxClientOptions): SandboxClient {
  const core = createSandboxCore(options);
  return {
    ...core,
    agentEvents: {
      stream: (input, callOptions) => unwrapEvents(() => agentEventsStream(core, input, callOptions)),
    },
    agents: {
      list: async (callOptions) => unwrap(await agentsList(core, callOptions)),
      put: async (input, callOptions) => unwrap(await agentsPut(core, input, callOptions)),
    },
    callbacks: {
      list: async (input, callOptions) => unwrap(await callbacksList(core, input, callOptions)),
    },
    clock: {
      advance: async (input, callOptions) => unwrap(await clockAdvance(core, input, callOptions)),
      get: async (callOptions) => unwrap(await clockGet(core, callOptions)),
    },
    conditions: {
      change: async (input, callOptions) => unwrap(await conditionsChange(core, input, callOptions)),
      get: async (input, callOptions) => unwrap(await conditionsGet(core, input, callOptions)),
      reset: async (input, callOptions) => unwrap(await conditionsReset(core, input, callOptions)),
    },
    conversations: {
      accept: async (input, callOptions) => unwrap(await conversationsAccept(core, input, callOptions)),
      end: async (input, callOptions) => unwrap(await conversationsEnd(core, input, callOptions)),
      get: async (input, callOptions) => unwrap(await conversationsGet(core, input, callOptions)),
      inject: async (input, callOptions) => unwrap(await conversationsInject(core, input, callOptions)),
      join: async (input, callOptions) => unwrap(await conversationsJoin(core, input, callOptions)),
      list: async (input, callOptions) => unwrap(await conversationsList(core, input, callOptions)),
      pushUrl: async (input, callOptions) => unwrap(await conversationsPushUrl(core, input, callOptions)),
      redirect: async (input, callOptions) => unwrap(await conversationsRedirect(core, input, callOptions)),
      requestCall: async (input, callOptions) =>
        unwrap(await conversationsRequestCall(core, input, callOptions)),
      requeue: async (input, callOptions) => unwrap(await conversationsRequeue(core, input, callOptions)),
      say: async (input, callOptions) => unwrap(await conversationsSay(core, input, callOptions)),
      setTyping: async (input, callOptions) => unwrap(await conversationsSetTyping(core, input, callOptions)),
    },
    faults: {
      add: async (input, callOptions) => unwrap(await faultsAdd(core, input, callOptions)),
      clear: async (input, callOptions) => unwrap(await faultsClear(core, input, callOptions)),
      list: async (callOptions) => unwrap(await faultsList(core, callOptions)),
    },
    phone: {
      getRegistration: async (input, callOptions) =>
        unwrap(await phoneGetRegistration(core, input, callOptions)),
    },
    requests: {
      list: async (input, callOptions) => unwrap(await requestsList(core, input, callOptions)),
    },
    sandbox: {
      describe: async (callOptions) => unwrap(await sandboxDescribe(core, callOptions)),
    },
  };
}
