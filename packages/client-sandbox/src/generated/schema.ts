// Generated from specs/sandbox/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export interface paths {
  '/agent/agents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the agents. */
    get: operations['agents.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/agents/{agentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Adds an agent or changes the name of one. */
    put: operations['agents.put'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/callbacks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the callbacks that customers asked for, oldest first. */
    get: operations['callbacks.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists conversations, oldest first. */
    get: operations['conversations.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Gives one conversation with everything said so far. */
    get: operations['conversations.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An agent takes a waiting conversation. */
    post: operations['conversations.accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}/call-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An agent asks the customer for a phone number to call now.
     * @description The customer's answer arrives as `call` of the conversation.
     */
    post: operations['conversations.requestCall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An agent ends the conversation. */
    post: operations['conversations.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}/join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A further agent joins a conversation that another one has accepted (conference). */
    post: operations['conversations.join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An agent, or the system, says something.
     * @description `text` is wrapped the way the vendor's desk does it (for OpenScape: escaped, inside FONT markup); `html` goes out
     *     as it is. Without `agentId` the contact center's system speaks.
     */
    post: operations['conversations.say'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}/push-url': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An agent, or the system, shows the customer a page. */
    post: operations['conversations.pushUrl'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}/redirect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends the customer to another address, in the middle of the chat or while they wait. */
    post: operations['conversations.redirect'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}/requeue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An agent gives the conversation back to the queue. */
    post: operations['conversations.requeue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/conversations/{conversationId}/typing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An agent types or stops. */
    post: operations['conversations.setTyping'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Streams what happens in all conversations, and new callbacks, for an agent's desk. */
    get: operations['agentEvents.stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agent/phone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Gives what an agent's phone registers with.
     * @description A SIP account for desks, short-lived. Ask again before it expires.
     */
    get: operations['phone.getRegistration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/control/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells the simulators' time. */
    get: operations['clock.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/control/clock/advance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Moves the simulators' clock forward; clients' timers are not touched.
     * @description Held reads, token lifetimes, typing marks and the minutes after the end follow at once.
     */
    post: operations['clock.advance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/control/conversations/{conversationId}/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts an item into the vendor's transcript as it is, for instance one of a type nobody knows. */
    post: operations['conversations.inject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/control/faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the faults that still wait for their request. */
    get: operations['faults.list'];
    put?: never;
    /** Makes the next matching vendor requests fail. */
    post: operations['faults.add'];
    /** Forgets all faults, or those of one conversation. */
    delete: operations['faults.clear'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/control/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the vendor requests that arrived, oldest first, bodies included.
     * @description The newest 10,000 are kept.
     */
    get: operations['requests.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/control/sandbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells the simulated vendors, their addresses, test credentials and which operations are simulated. */
    get: operations['sandbox.describe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/control/vendors/{vendor}/conditions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sandbox.describe`. */
        vendor: components['schemas']['Vendor'];
      };
      cookie?: never;
    };
    /** Tells how a simulated contact center is set up, each condition with its meaning and possible values. */
    get: operations['conditions.get'];
    put?: never;
    post?: never;
    /** Sets all conditions back to what the sandbox was started with. */
    delete: operations['conditions.reset'];
    options?: never;
    head?: never;
    /**
     * Changes some conditions, at once and for every request from now on.
     * @description The others stay. A name or value that `conditions.get` does not list is refused, and then nothing is changed.
     */
    patch: operations['conditions.change'];
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description How far to move the clock, in milliseconds. */
    AdvanceClock: {
      /** @description Limits: at least 1, at most 31536000000. */
      byMs: number;
    };
    /** @description Somebody who can answer. */
    Agent: {
      agentId: components['schemas']['AgentId'];
      /** @description The number that OpenScape knows the agent by. */
      agentKey: number;
      firstName: string;
      lastName: string;
    };
    /** @description Something happened in a conversation, or a customer asked for a callback. */
    AgentEvent: components['schemas']['ConversationEvent'] | components['schemas']['CallbackEvent'];
    /**
     * @description The agent's name at the agent door, for instance rosa.
     *
     *     Limits: matches `^[a-z0-9-]{1,40}$`.
     */
    AgentId: string;
    /** @description All agents. */
    AgentList: {
      agents: components['schemas']['Agent'][];
    };
    /** @description What an agent is called. */
    AgentName: {
      /** @description Limits: at least 1 characters, at most 100 characters. */
      firstName: string;
      /** @description Limits: at most 100 characters. */
      lastName: string;
    };
    /** @description Who does it. */
    ByAgent: {
      agentId: components['schemas']['AgentId'];
    };
    /** @description A phone call that a customer asked for. */
    Callback: {
      /** @description The sandbox's own; no vendor gives one to the customer's side. */
      callbackId: string;
      comment?: string;
      customerName: string;
      /** @description What the customer's site sent along (key and value). */
      data?: {
        [key: string]: string;
      };
      phoneNumber: string;
      priority: number;
      queueName: string;
      /** Format: date-time */
      requestedAt: string;
      vendor: components['schemas']['Vendor'];
      /** @description When to call, in the order of the attempts. */
      windows: components['schemas']['TimeWindow'][];
    };
    /** @description A customer asked for a callback. */
    CallbackEvent: {
      callback: components['schemas']['Callback'];
      /** @constant */
      type: 'callback-scheduled';
    };
    /** @description Callbacks, oldest first. */
    CallbackList: {
      callbacks: components['schemas']['Callback'][];
    };
    /** @description The simulators' time. */
    Clock: {
      /** Format: date-time */
      nowAt: string;
    };
    /**
     * @description One thing about a simulated contact center that can be changed: a setting or fault of the installation, or how its
     *     document is read where it can be read in two ways.
     */
    Condition: {
      /** @description Of type `choice`: the possible values. */
      choices?: string[];
      defaultValue: boolean | number | string;
      description: string;
      /**
       * @description `reading`: the document does not decide it.
       * @enum {string}
       */
      group: 'installation' | 'reading';
      maximum?: number;
      minimum?: number;
      name: string;
      /** @enum {string} */
      type: 'boolean' | 'integer' | 'text' | 'choice';
      value: boolean | number | string;
    };
    /** @description All conditions of one vendor. */
    ConditionList: {
      conditions: components['schemas']['Condition'][];
    };
    /** @description New values by name of condition. */
    ConditionValues: {
      [key: string]: boolean | number | string;
    };
    /** @description One chat, as the agents see it. */
    Conversation: {
      /** @description The agents who accepted. */
      agentIds: components['schemas']['AgentId'][];
      call?: components['schemas']['RequestedCall'];
      conversationId: string;
      customerName: string;
      /** @description What the customer's site sent along (key and value). */
      data?: {
        [key: string]: string;
      };
      /** @enum {string} */
      endedBy?: 'customer' | 'agent' | 'system';
      isCustomerTyping: boolean;
      /** @description Where the customer was sent last. */
      redirectUrl?: string;
      /** Format: date-time */
      startedAt: string;
      state: components['schemas']['ConversationState'];
      /** @description The customer's first message. */
      subject: string;
      vendor: components['schemas']['Vendor'];
    };
    /** @description Something happened in a conversation. */
    ConversationEvent: {
      conversation: components['schemas']['Conversation'];
      entry?: components['schemas']['Entry'];
      /** @enum {string} */
      type:
        | 'conversation-started'
        | 'conversation-changed'
        | 'entry-added'
        | 'typing-changed'
        | 'conversation-ended';
    };
    /** @description Conversations, oldest first. */
    ConversationList: {
      conversations: components['schemas']['Conversation'][];
    };
    /**
     * @description Not yet accepted, accepted, over.
     * @enum {string}
     */
    ConversationState: 'waiting' | 'active' | 'ended';
    /** @description One conversation with everything said in it. */
    ConversationWithEntries: {
      conversation: components['schemas']['Conversation'];
      entries: components['schemas']['Entry'][];
    };
    /** @description One item of the transcript, as the agent sees it. */
    Entry: {
      agentId?: components['schemas']['AgentId'];
      /** Format: date-time */
      at: string;
      /**
       * @description Position in the transcript.
       *
       *     Limits: at least 1.
       */
      entryId: number;
      /** @enum {string} */
      kind: 'message' | 'joined' | 'left' | 'ended' | 'pushed-url' | 'requeued' | 'redirected' | 'other';
      name: string;
      /** @enum {string} */
      role: 'customer' | 'agent' | 'system';
      text: string;
      /** @description Of a pushed page and of a redirect. */
      url?: string;
    };
    /** @description A fault that still waits for its request. */
    Fault: {
      conversationId?: string;
      faultId: string;
      kind: components['schemas']['FaultKind'];
      operation: string;
      /** @description Limits: at least 0. */
      remaining: number;
      vendor: components['schemas']['Vendor'];
    };
    /**
     * @description delay: answer after `delayMs` of real time. drop-before: close the connection, nothing processed. drop-after: process,
     *     then close without an answer. status: answer with `status`, nothing processed. reset-mid-body: process, then break off inside the answer.
     *     expire-token: forget all tokens of the vendor first. duplicate: process the request twice, answer once. half-open:
     *     process, then neither answer nor close. hang: neither process nor answer nor close.
     * @enum {string}
     */
    FaultKind:
      | 'delay'
      | 'drop-before'
      | 'drop-after'
      | 'status'
      | 'reset-mid-body'
      | 'expire-token'
      | 'duplicate'
      | 'half-open'
      | 'hang';
    /** @description The faults that still wait. */
    FaultList: {
      faults: components['schemas']['Fault'][];
    };
    /** @description Which requests fail, and how. */
    FaultRequest: {
      /**
       * @description How many matching requests pass first.
       *
       *     Limits: at least 0, at most 10000.
       * @default 0
       */
      afterMatches?: number;
      /** @description Only for this conversation. */
      conversationId?: string;
      /**
       * @description For `delay`.
       *
       *     Limits: at least 1, at most 60000.
       */
      delayMs?: number;
      kind: components['schemas']['FaultKind'];
      /** @description An operationId of the vendor's spec, or `*`. */
      operation: string;
      /**
       * @description For `status`.
       *
       *     Limits: at least 400, at most 599.
       */
      status?: number;
      /**
       * @description How many requests fail.
       *
       *     Limits: at least 1, at most 10000.
       * @default 1
       */
      times?: number;
      vendor: components['schemas']['Vendor'];
    };
    /** @description A STUN or TURN server, as `RTCPeerConnection` takes it. */
    IceServer: {
      credential?: string;
      urls: string[];
      username?: string;
    };
    /** @description One request to a simulator and its answer. */
    LoggedRequest: {
      /** Format: date-time */
      at: string;
      /** @description The request's body, parsed where it is JSON; credentials left out. */
      body?: unknown;
      conversationId?: string;
      fault?: components['schemas']['FaultKind'];
      method: string;
      operation?: string;
      path: string;
      requestId: number;
      /** @description Absent while unanswered and when the connection was closed instead. */
      status?: number;
      vendor: components['schemas']['Vendor'];
    };
    /** @description A SIP account for an agent's desk, and the pilot numbers that lead to it. */
    PhoneRegistration: {
      destinations: components['schemas']['PilotDestination'][];
      /** Format: date-time */
      expiresAt: string;
      iceServers: components['schemas']['IceServer'][];
      password: string;
      realm: string;
      /** @description All desks register as this one; a call rings at each of them. */
      uri: string;
      username: string;
      /** @description Where SIP is spoken. */
      webSocketUrl: string;
    };
    /** @description Where a customer can call. */
    PilotDestination: {
      key: string;
      label: string;
      /** @description What customers' calls are addressed to. */
      pilotNumber: string;
    };
    /** @description What went wrong and the way out (RFC 9457, with our fields). */
    Problem: {
      code: string;
      detail?: string;
      status: number;
      title: string;
    };
    /** @description Which page is shown; without `agentId` the system shows it. */
    PushUrlRequest: {
      agentId?: components['schemas']['AgentId'];
      /**
       * @description Any text passes, since a hostile or mistyped address is worth a test.
       *
       *     Limits: at least 1 characters.
       */
      url: string;
    };
    /** @description An item as it shall stand in the vendor's transcript. */
    RawItem: {
      agentId?: components['schemas']['AgentId'];
      text?: string;
      /**
       * @description The vendor's message type.
       *
       *     Limits: at least 1 characters.
       */
      type: string;
    };
    /** @description Where the customer is sent; without `agentId` the system sends them. */
    RedirectRequest: {
      agentId?: components['schemas']['AgentId'];
      /**
       * @description Any text passes, since a hostile or mistyped address is worth a test.
       *
       *     Limits: at least 1 characters.
       */
      url: string;
    };
    /** @description The newest call that an agent asked for; `phoneNumber` once the customer has answered. */
    RequestedCall: {
      agentId: components['schemas']['AgentId'];
      /** Format: date-time */
      answeredAt?: string;
      phoneNumber?: string;
      /** Format: date-time */
      requestedAt: string;
    };
    /** @description What was asked of the simulators, oldest first. */
    RequestList: {
      requests: components['schemas']['LoggedRequest'][];
    };
    /** @description What the sandbox simulates. */
    SandboxDescription: {
      vendors: components['schemas']['SimulatedVendor'][];
    };
    /** @description What is said; without `agentId` the system says it. */
    SayRequest: {
      agentId?: components['schemas']['AgentId'];
      /**
       * @description Markup sent as it is. Give this or `text`.
       *
       *     Limits: at least 1 characters.
       */
      html?: string;
      /**
       * @description Plain text. Give this or `html`.
       *
       *     Limits: at least 1 characters.
       */
      text?: string;
    } & (unknown | unknown);
    /** @description One simulated vendor: where it is, what it accepts, what it can do. */
    SimulatedVendor: {
      /** @description Give this to the vendor's client. */
      baseUrl: string;
      /** @description By operationId. */
      coverage: {
        [key: string]: 'supported' | 'planned';
      };
      /**
       * @description Made-up credentials and names that the simulator accepts, and whatever else the vendor's driver needs, by the
       *     name of its option.
       */
      settings: {
        [key: string]: string | string[];
      };
      /** @description What the vendor's product is called. */
      title: string;
      vendor: components['schemas']['Vendor'];
    };
    /** @description From one moment to another. */
    TimeWindow: {
      /** Format: date-time */
      endAt: string;
      /** Format: date-time */
      startAt: string;
    };
    /** @description Whether an agent types. */
    TypingRequest: {
      agentId: components['schemas']['AgentId'];
      isTyping: boolean;
    };
    /** @description A simulated vendor, for instance openscape; `sandbox.describe` lists them. */
    Vendor: string;
  };
  responses: {
    /** @description No conversation of this id. */
    ConversationNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A field is missing or wrong; `detail` names it. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description No vendor of this name is simulated. */
    VendorNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not possible in the conversation's state, for instance saying something before accepting. */
    WrongState: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    AgentId: components['schemas']['AgentId'];
    /** @description From `conversations.list`; for OpenScape the session id. */
    ConversationId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'agents.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The agents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgentList'];
        };
      };
    };
  };
  'agents.put': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agentId: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgentName'];
      };
    };
    responses: {
      /** @description The agent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Agent'];
        };
      };
      400: components['responses']['InvalidRequest'];
    };
  };
  'callbacks.list': {
    parameters: {
      query?: {
        /** @description Only callbacks of this vendor. */
        vendor?: components['schemas']['Vendor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The callbacks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallbackList'];
        };
      };
    };
  };
  'conversations.list': {
    parameters: {
      query?: {
        /** @description Only conversations of customers with exactly this name. */
        customerName?: string;
        /** @description Only conversations in this state. */
        state?: components['schemas']['ConversationState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversations, without their entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConversationList'];
        };
      };
      400: components['responses']['InvalidRequest'];
    };
  };
  'conversations.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConversationWithEntries'];
        };
      };
      404: components['responses']['ConversationNotFound'];
    };
  };
  'conversations.accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ByAgent'];
      };
    };
    responses: {
      /** @description The conversation, now active. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conversation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'conversations.requestCall': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ByAgent'];
      };
    };
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conversation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'conversations.end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ByAgent'];
      };
    };
    responses: {
      /** @description The conversation, now ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conversation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'conversations.join': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ByAgent'];
      };
    };
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conversation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'conversations.say': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SayRequest'];
      };
    };
    responses: {
      /** @description Said. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Entry'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'conversations.pushUrl': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PushUrlRequest'];
      };
    };
    responses: {
      /** @description Pushed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Entry'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'conversations.redirect': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedirectRequest'];
      };
    };
    responses: {
      /** @description The conversation; whether it has ended depends on the conditions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conversation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'conversations.requeue': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ByAgent'];
      };
    };
    responses: {
      /** @description The conversation, waiting again; any agent may accept it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conversation'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'conversations.setTyping': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TypingRequest'];
      };
    };
    responses: {
      /** @description Noted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'agentEvents.stream': {
    parameters: {
      query?: {
        /** @description Only events after this id; recorded ones come first. */
        afterId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events; the SSE `id` is the event's id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      400: components['responses']['InvalidRequest'];
    };
  };
  'phone.getRegistration': {
    parameters: {
      query: {
        /** @description Whose phone it is. */
        agentId: components['schemas']['AgentId'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where and as whom to register. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PhoneRegistration'];
        };
      };
      400: components['responses']['InvalidRequest'];
      /** @description A sandbox without voice. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  'clock.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Clock'];
        };
      };
    };
  };
  'clock.advance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdvanceClock'];
      };
    };
    responses: {
      /** @description The new time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Clock'];
        };
      };
      400: components['responses']['InvalidRequest'];
    };
  };
  'conversations.inject': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `conversations.list`; for OpenScape the session id. */
        conversationId: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RawItem'];
      };
    };
    responses: {
      /** @description Added. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['ConversationNotFound'];
      409: components['responses']['WrongState'];
    };
  };
  'faults.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The faults. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FaultList'];
        };
      };
    };
  };
  'faults.add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FaultRequest'];
      };
    };
    responses: {
      /** @description The fault. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Fault'];
        };
      };
      400: components['responses']['InvalidRequest'];
    };
  };
  'faults.clear': {
    parameters: {
      query?: {
        /** @description Only faults for this conversation. */
        conversationId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Forgotten. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'requests.list': {
    parameters: {
      query?: {
        /** @description Only requests for this conversation. */
        conversationId?: string;
        /** @description Only requests for this operationId. */
        operation?: string;
        /** @description Only requests to this vendor. */
        vendor?: components['schemas']['Vendor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The requests. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestList'];
        };
      };
    };
  };
  'sandbox.describe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The description. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SandboxDescription'];
        };
      };
    };
  };
  'conditions.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sandbox.describe`. */
        vendor: components['schemas']['Vendor'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conditions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConditionList'];
        };
      };
      404: components['responses']['VendorNotFound'];
    };
  };
  'conditions.reset': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sandbox.describe`. */
        vendor: components['schemas']['Vendor'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All conditions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConditionList'];
        };
      };
      404: components['responses']['VendorNotFound'];
    };
  };
  'conditions.change': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sandbox.describe`. */
        vendor: components['schemas']['Vendor'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConditionValues'];
      };
    };
    responses: {
      /** @description All conditions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConditionList'];
        };
      };
      400: components['responses']['InvalidRequest'];
      404: components['responses']['VendorNotFound'];
    };
  };
}
